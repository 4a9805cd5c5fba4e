-- Matters change often and in columns that no index holds: room in their pages lets a change stay where the matter is, without a word to the indexes.
alter table ledger_commitment set (fillfactor = 85);
-- The primary key says the same, read backwards.
drop index ledger_note_waiting;
