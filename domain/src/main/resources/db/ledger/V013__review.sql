-- 审阅: the checkable sentences of a report. Each has a commitment, or a reason for not being one (R5-2).
create table ledger_sentence (
  region_id bigint not null,
  report_id bigint not null,
  start_at  int    not null,                     -- offsets into the report's body, UTF-16
  end_at    int    not null,
  reason    text   not null default '',          -- why it is no commitment
  reasoned_by bigint,
  primary key (region_id, report_id, start_at)
);
call access_protect('ledger_sentence', 'ledger.read', 'report.manage ledger.manage', '''{}''::bigint[]');
grant select, insert on ledger_sentence to luoshi_app;
grant update (reason, reasoned_by) on ledger_sentence to luoshi_app;
