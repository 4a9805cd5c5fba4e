-- 初审: who accepts a note brings the matter on, a 分管领导 too, who reports nothing himself.
drop policy reading on ledger_commitment;
drop policy adding on ledger_commitment;
drop policy changing on ledger_commitment;
call access_protect('ledger_commitment', 'ledger.read', 'report.manage ledger.manage ledger.report ledger.approve ledger.verify ledger.sign',
                    'concerned', 'restriction');

-- 群众异议: what somebody has against a matter that is under public notice. Who he is is sealed; what is shown of him is masked.
create table ledger_objection (
  region_id     bigint      not null,
  id            bigint      not null default nextval('ledger_id'),
  commitment_id bigint      not null,
  receipt       text        not null,            -- 回执编号
  words         text        not null,
  name_sealed   bytea,
  phone_sealed  bytea,
  contact       text        not null default '', -- masked
  given_at      timestamptz not null default clock_timestamp(),
  upheld        boolean,                         -- null until it is answered
  answer        text        not null default '',
  answered_by   bigint,
  answered_at   timestamptz,
  primary key (region_id, id),
  unique (region_id, receipt)
);
create index ledger_objection_commitment on ledger_objection (region_id, commitment_id, id);
create index ledger_objection_open on ledger_objection (region_id, commitment_id) where upheld is null;
call access_protect('ledger_objection', 'ledger.manage ledger.verify', 'ledger.manage ledger.verify', '''{}''::bigint[]');
grant select, insert on ledger_objection to luoshi_app;
grant update (upheld, answer, answered_by, answered_at) on ledger_objection to luoshi_app;
create view ledger_objection_view with (security_invoker = true) as
  select region_id, id, commitment_id, upheld from ledger_objection;
grant select on ledger_objection_view to luoshi_app;
