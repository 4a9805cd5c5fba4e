-- 新稿已删原文: a matter that went out while its words stood in the report, and whose words a later version has not. It waits until a decision about it was
-- kept after that version came in.
create index ledger_commitment_gone on ledger_commitment (region_id) where carried = 'gone';
create view ledger_deleted_view with (security_invoker = true) as
  select c.region_id, c.id from ledger_commitment c join report_report_view r on r.region_id = c.region_id and r.id = c.report_id
  where c.carried = 'gone' and c.state in ('CONSULTED', 'ASSIGNED', 'REPORTED', 'NOTICED')
    and not exists (select 1 from ledger_change g where g.region_id = c.region_id and g.commitment_id = c.id and g.changed_at > r.received_at);
grant select on ledger_deleted_view to luoshi_app;

-- 责任: 责任单位、配合单位 and 责任人 change under the same lead.
alter table ledger_change drop constraint ledger_change_what_check;
alter table ledger_change add constraint ledger_change_what_check check (what in ('目标', '时限', '牵头', '拆分', '合并', '撤销', '责任'));
