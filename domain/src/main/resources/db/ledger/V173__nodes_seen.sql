-- The steps of the plan that holds.
create view ledger_node_view with (security_invoker = true) as
  select n.region_id, n.commitment_id, n.place, n.words, n.due_on, n.concerned, n.restriction from ledger_node n
  where n.version = (select max(m.version) from ledger_node m where m.region_id = n.region_id and m.commitment_id = n.commitment_id);
grant select on ledger_node_view to luoshi_app;
