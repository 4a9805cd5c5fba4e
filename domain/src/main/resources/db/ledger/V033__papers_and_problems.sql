-- What the desk shows of papers that wait for the head's signature.
create view ledger_issue_view with (security_invoker = true) as
  select region_id, id, report_id, year, items, prepared_at, mark, signed_at from ledger_issue;
grant select on ledger_issue_view to luoshi_app;
