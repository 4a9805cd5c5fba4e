-- 决定文件: the file of the paper that a change rests on, kept as evidence.
alter table ledger_change add column evidence_id bigint;
