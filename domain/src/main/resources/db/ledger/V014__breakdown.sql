-- 征求意见: what a unit says to the proposed division of labour, and what the government office decides on it.
create table ledger_opinion (
  region_id     bigint      not null,
  id            bigint      not null default nextval('ledger_id'),
  commitment_id bigint      not null,
  unit_id       bigint      not null,
  answer        text        not null check (answer in ('ACCEPT', 'OBJECT', 'PROPOSE')),
  words         text        not null default '',
  proposed_unit_id bigint,                       -- who should lead instead
  given_by      bigint      not null default access_account(),
  given_at      timestamptz not null default clock_timestamp(),
  concerned     bigint[]    not null,
  restriction   smallint    not null,
  primary key (region_id, id),
  check ((answer = 'PROPOSE') = (proposed_unit_id is not null)),
  check (answer = 'ACCEPT' or words <> '')
);
create index ledger_opinion_commitment on ledger_opinion (region_id, commitment_id, id);
call access_protect('ledger_opinion', 'ledger.read', 'ledger.report', 'concerned', 'restriction');

create table ledger_ruling (
  region_id     bigint      not null,
  opinion_id    bigint      not null,
  upheld        boolean     not null,            -- 采纳
  words         text        not null default '',
  ruled_by      bigint      not null default access_account(),
  ruled_at      timestamptz not null default clock_timestamp(),
  concerned     bigint[]    not null,
  restriction   smallint    not null,
  primary key (region_id, opinion_id)
);
call access_protect('ledger_ruling', 'ledger.read', 'ledger.manage', 'concerned', 'restriction');

-- 下达: the paper with which commitments go live; its 文号 is given when the head signs.
create table ledger_issue (
  region_id  bigint      not null,
  id         bigint      not null default nextval('ledger_id'),
  report_id  bigint      not null,
  year       int         not null,
  items      int         not null,               -- how many commitments
  prepared_by bigint     not null default access_account(),
  prepared_at timestamptz not null default clock_timestamp(),
  mark       text,                               -- 文号: 安政发〔2026〕9号
  signed_by  bigint,
  signed_at  timestamptz,
  primary key (region_id, id),
  check ((mark is null) = (signed_by is null))
);
create unique index ledger_issue_mark on ledger_issue (region_id, mark);
call access_protect('ledger_issue', 'ledger.read', 'ledger.manage ledger.sign', '''{}''::bigint[]');
create policy units_read on ledger_issue for select using ((select access_may('ledger.read')) and region_id = any ((select access_regions())::bigint[]));
grant select, insert on ledger_opinion, ledger_ruling, ledger_issue to luoshi_app;
grant update (mark, signed_by, signed_at) on ledger_issue to luoshi_app;

create view ledger_opinion_view with (security_invoker = true) as
  select o.region_id, o.id, o.commitment_id, o.unit_id, o.answer, o.words, o.proposed_unit_id, o.given_by, o.given_at, r.upheld, r.words as ruling, r.ruled_at
  from ledger_opinion o left join ledger_ruling r on r.region_id = o.region_id and r.opinion_id = o.id;
grant select on ledger_opinion_view to luoshi_app;

-- 变更: what was changed after it had gone live, by which document. The history stays.
create table ledger_change (
  region_id     bigint      not null,
  id            bigint      not null default nextval('ledger_id'),
  commitment_id bigint      not null,
  what          text        not null check (what in ('目标', '时限', '牵头', '拆分', '合并', '撤销')),
  before        text        not null,
  after         text        not null,
  document      text        not null check (document <> ''), -- 常务会议纪要: title and 文号
  decided_on    date        not null,
  changed_by    bigint      not null default access_account(),
  changed_at    timestamptz not null default clock_timestamp(),
  concerned     bigint[]    not null,
  restriction   smallint    not null,
  primary key (region_id, id)
);
create index ledger_change_commitment on ledger_change (region_id, commitment_id, id);
call access_protect('ledger_change', 'ledger.read', 'ledger.manage', 'concerned', 'restriction');
grant select, insert on ledger_change to luoshi_app;

-- 节点: the plan of a commitment. A new plan is a new version.
create table ledger_node (
  region_id     bigint      not null,
  commitment_id bigint      not null,
  version       int         not null,
  place         smallint    not null,            -- order
  words         text        not null,
  due_on        date        not null,
  quantity      numeric,                         -- 应累计
  concerned     bigint[]    not null,
  restriction   smallint    not null,
  primary key (region_id, commitment_id, version, place)
);
call access_protect('ledger_node', 'ledger.read', 'ledger.manage ledger.report', 'concerned', 'restriction');
grant select, insert on ledger_node to luoshi_app;

-- 月末快照: how every live commitment stood, frozen.
create table ledger_snapshot (
  region_id     bigint      not null,
  month         date        not null,            -- its last day
  commitment_id bigint      not null,
  state         text        not null,
  progress      smallint    not null,
  expected      smallint    not null,            -- 序时进度, percent
  light         text        not null,
  lead_unit_id  bigint      not null,
  frozen_at     timestamptz not null default clock_timestamp(),
  concerned     bigint[]    not null,
  restriction   smallint    not null,
  primary key (region_id, month, commitment_id)
);
call access_protect('ledger_snapshot', 'ledger.read', 'ledger.manage', 'concerned', 'restriction');
grant select, insert on ledger_snapshot to luoshi_app;
