-- 民生实事 (A-32): the year's way from 征集 to 公布. Province, city and county pledges are told apart by their level.
alter table ledger_commitment add constraint ledger_pledge_in_its_year
  check (pledge is null or due_on is null or due_on <= make_date(year, 12, 31)) not valid;

create table ledger_pledge_year (
  region_id     bigint   not null,
  year          int      not null,
  opens_on      date     not null,               -- 征集, first and last day
  closes_on     date     not null,
  wanted        smallint not null check (wanted between 1 and 50), -- 拟办几件
  stage         text     not null default 'SOLICITING' check (stage in ('SOLICITING', 'SCORING', 'VOTING', 'PUBLISHED')),
  present       int,                             -- 到会代表
  document      text     not null default '',    -- the paper of the vote
  primary key (region_id, year),
  check (closes_on >= opens_on)
);
call access_protect('ledger_pledge_year', 'ledger.read', 'ledger.manage', '''{}''::bigint[]');
create policy units_read on ledger_pledge_year for select using ((select access_may('ledger.read')) and region_id = any ((select access_regions())::bigint[]));
grant select, insert on ledger_pledge_year to luoshi_app;
grant update (opens_on, closes_on, wanted, stage, present, document) on ledger_pledge_year to luoshi_app;

-- 征集来的建议. Who gave it is sealed; what is shown of him is masked.
create table ledger_suggestion (
  region_id    bigint      not null,
  id           bigint      not null default nextval('ledger_id'),
  year         int         not null,
  receipt      text        not null,             -- 回执编号
  source       text        not null check (source in ('群众', '代表', '委员', '单位')),
  title        text        not null,
  words        text        not null,
  place        text        not null default '',
  name_sealed  bytea,
  phone_sealed bytea,
  contact      text        not null default '',  -- masked
  pledge_id    bigint,                           -- 归入
  answer       text        not null default '',
  given_at     timestamptz not null default clock_timestamp(),
  primary key (region_id, id),
  unique (region_id, receipt)
);
create index ledger_suggestion_year on ledger_suggestion (region_id, year, id);
call access_protect('ledger_suggestion', 'ledger.manage', 'ledger.manage', '''{}''::bigint[]');
grant select, insert on ledger_suggestion to luoshi_app;
grant update (pledge_id, answer) on ledger_suggestion to luoshi_app;

create table ledger_pledge (
  region_id     bigint   not null,
  id            bigint   not null default nextval('ledger_id'),
  year          int      not null,
  level         text     not null check (level in ('province', 'city', 'county')),
  title         text     not null,
  benefit       text     not null default '',    -- 受益群众
  goal_value    numeric,
  goal_unit     text,
  funds         numeric,                         -- 元
  lead_unit_id  bigint   not null,
  due_on        date     not null,
  state         text     not null default 'CANDIDATE' check (state in ('CANDIDATE', 'DROPPED', 'CHOSEN')),
  yes           int,
  no            int,
  abstain       int,
  commitment_id bigint,                          -- in the ledger, from its publication on
  primary key (region_id, id),
  check (extract(year from due_on) = year),      -- all must be done in the year
  check ((goal_value is null) = (goal_unit is null))
);
create index ledger_pledge_year_level on ledger_pledge (region_id, year, level, id);
call access_protect('ledger_pledge', 'ledger.read', 'ledger.manage', 'array[lead_unit_id]');
grant select, insert on ledger_pledge to luoshi_app;
grant update (title, benefit, goal_value, goal_unit, funds, lead_unit_id, due_on, state, yes, no, abstain, commitment_id) on ledger_pledge to luoshi_app;

-- 评分: a later sheet of the same person takes the place of the one before, which stays.
create table ledger_pledge_score (
  region_id bigint      not null,
  id        bigint      not null default nextval('ledger_id'),
  pledge_id bigint      not null,
  universal smallint    not null check (universal between 0 and 25), -- 普惠性
  basic     smallint    not null check (basic between 0 and 25),     -- 保基本
  equal     smallint    not null check (equal between 0 and 25),     -- 均等化
  feasible  smallint    not null check (feasible between 0 and 25),  -- 能完成
  words     text        not null default '',
  scored_by bigint      not null default access_account(),
  scored_at timestamptz not null default clock_timestamp(),
  primary key (region_id, id)
);
create index ledger_pledge_score_pledge on ledger_pledge_score (region_id, pledge_id, scored_by, id);
call access_protect('ledger_pledge_score', 'ledger.manage', 'ledger.manage', '''{}''::bigint[]');
grant select, insert on ledger_pledge_score to luoshi_app;
