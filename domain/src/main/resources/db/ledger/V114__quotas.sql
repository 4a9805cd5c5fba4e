-- 分解指标 (A-27): what every unit of a class owes of a matter. A unit sees what it owes and brought itself, whoever the matter concerns sees all.
create table ledger_quota (
  region_id     bigint   not null,
  id            bigint   not null default nextval('ledger_id'),
  commitment_id bigint   not null,
  class         text     not null,               -- of units
  what          text     not null check (what <> ''),
  measure       text     not null check (measure <> ''),
  target        numeric  not null check (target >= 0),
  least         numeric(18, 2) not null default 0 check (least >= 0),  -- how large a result has to be, in 元
  set_by        bigint   not null default access_account(),
  concerned     bigint[] not null,
  restriction   smallint not null,
  primary key (region_id, id),
  unique (region_id, commitment_id, class),
  foreign key (region_id, commitment_id) references ledger_commitment
);
call access_protect('ledger_quota', 'ledger.read', 'ledger.manage', 'concerned', 'restriction');

create table ledger_quota_share (
  region_id   bigint   not null,
  quota_id    bigint   not null,
  unit_id     bigint   not null,
  low         numeric  not null check (low >= 0),
  high        numeric  check (high >= low),
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, quota_id, unit_id),
  foreign key (region_id, quota_id) references ledger_quota
);
call access_protect('ledger_quota_share', 'ledger.read', 'ledger.manage', 'concerned', 'restriction');

create table ledger_quota_result (
  region_id   bigint   not null,
  id          bigint   not null default nextval('ledger_id'),
  quota_id    bigint   not null,
  unit_id     bigint   not null,
  words       text     not null check (words <> ''),
  amount      numeric(18, 2) not null default 0 check (amount >= 0),
  happened_on date     not null,
  struck_because text  not null default '',      -- why it does not count
  brought_by  bigint   not null default access_account(),
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, id),
  foreign key (region_id, quota_id, unit_id) references ledger_quota_share
);
create index ledger_quota_result_unit on ledger_quota_result (region_id, quota_id, unit_id);
call access_protect('ledger_quota_result', 'ledger.read', 'ledger.report ledger.verify', 'concerned', 'restriction');

grant select, insert on ledger_quota, ledger_quota_share, ledger_quota_result to luoshi_app;
grant update (low, high) on ledger_quota_share to luoshi_app;
grant update (struck_because) on ledger_quota_result to luoshi_app;
