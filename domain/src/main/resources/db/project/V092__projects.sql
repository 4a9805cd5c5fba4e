-- 重点项目 (A-15 – A-18, A-22): the four libraries, papers, events, plans and months. Amounts are in 元.
create sequence project_id;

create table project_project (
  region_id    bigint   not null,
  id           bigint   not null default nextval('project_id'),
  name         text     not null check (name <> ''),
  code         text     not null default '',     -- 项目代码 of the online platform (R3 前期库)
  content      text     not null default '',     -- 建设内容
  way          text     not null check (way in ('GOVERNMENT', 'APPROVED', 'FILED')),              -- 政府投资审批, 企业核准, 企业备案 (§3.2)
  sort         text     not null check (sort in ('INDUSTRY', 'INFRASTRUCTURE', 'LIVELIHOOD')),    -- 产业, 基础设施, 社会民生
  private      boolean  not null default false,  -- 民间投资
  two_high     boolean  not null default false,  -- “两高”: refused at every library (§3.1), never under 承诺制 (R3-8)
  industry     text     not null default '',
  place_id     bigint   not null,                -- the township it stands in, or the county itself
  address      text     not null default '',
  unit_id      bigint   not null,                -- 责任单位
  legal_person text     not null default '',     -- 项目法人
  leader_post_id bigint,                         -- 包联领导
  total        numeric(18, 2) not null check (total >= 0),        -- 总投资 (估算)
  estimate     numeric(18, 2) check (estimate >= 0),              -- 核定概算 (R3-5)
  contracted   numeric(18, 2) not null default 0 check (contracted >= 0),
  start_due    date,                             -- 计划开工
  finish_due   date,                             -- 计划竣工
  produce_due  date,                             -- 计划投产
  started_on   date,                             -- 开工 as R3-1 counts it, from the events
  listed_on    date,                             -- 入库纳统, from the events
  finished_on  date,
  produced_on  date,
  library      text     not null check (library in ('PLANNED', 'PREPARING', 'BUILDING', 'COMPLETED')),
  entered_on   date     not null,                -- when it came into this library
  ended_on     date,                             -- 归档 or 退出: no longer active
  ended_because text    not null default '',
  concerned    bigint[] not null,
  restriction  smallint not null default 0,
  added_by     bigint   not null default access_account(),
  added_at     timestamptz not null default clock_timestamp(),
  primary key (region_id, id),
  check (ended_on is null or ended_because <> ''),
  check (library in ('PLANNED', 'PREPARING') or started_on is not null)                           -- R3-1: no building without a start
);
create unique index project_project_code on project_project (region_id, code) where code <> '';
create index project_project_library on project_project (region_id, library, entered_on, id) where ended_on is null;
create index project_project_total on project_project (region_id, total desc, id) where ended_on is null;
create index project_project_unit on project_project (region_id, unit_id, id) where ended_on is null;
call access_protect('project_project', 'project.read', 'project.keep project.report', 'concerned', 'restriction');

-- 入出库: R3-3. Each project has exactly one open stay, and it is in the library that the project names.
create table project_stay (
  region_id   bigint   not null,
  id          bigint   not null default nextval('project_id'),
  project_id  bigint   not null,
  library     text     not null check (library in ('PLANNED', 'PREPARING', 'BUILDING', 'COMPLETED')),
  from_on     date     not null,
  to_on       date,
  backward    boolean  not null default false,
  reason      text     not null default '',
  moved_by    bigint   not null default access_account(),
  moved_at    timestamptz not null default clock_timestamp(),
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, id),
  foreign key (region_id, project_id) references project_project,
  check (to_on >= from_on),
  check (not backward or reason <> '')
);
create unique index project_stay_open on project_stay (region_id, project_id) where to_on is null;
create index project_stay_project on project_stay (region_id, project_id, id);
call access_protect('project_stay', 'project.read', 'project.keep', 'concerned', 'restriction');

-- R3-3 is looked at when the transaction ends: an active project has an open stay in the library that it names, an ended one has none.
create function project_keep_stay() returns trigger language plpgsql security definer set search_path = public
as $$
declare
  p_region bigint := new.region_id;
  p_project bigint := (to_jsonb(new) ->> case tg_table_name when 'project_stay' then 'project_id' else 'id' end)::bigint;
begin
  if exists (
    select 1 from project_project p left join project_stay s on s.region_id = p.region_id and s.project_id = p.id and s.to_on is null
    where p.region_id = p_region and p.id = p_project
      and case when p.ended_on is null then p.library else '' end <> coalesce(s.library, '')) then
    raise exception 'R3-3: project % is not in exactly one library', p_project using errcode = '23514';
  end if;
  return null;
end
$$;
create constraint trigger project_in_one_library after insert or update of library, ended_on on project_project
  deferrable initially deferred for each row execute function project_keep_stay();
create constraint trigger project_stay_is_its_library after insert or update on project_stay
  deferrable initially deferred for each row execute function project_keep_stay();

-- 前期手续 (§3.2): the items of the checklist that a project's way asks for.
create table project_paper (
  region_id   bigint   not null,
  project_id  bigint   not null,
  item        smallint not null,                 -- the row of §3.2, 1 – 17
  blocking    boolean  not null,                 -- blocks 开工
  state       text     not null default 'MISSING'
              check (state in ('MISSING', 'APPLIED', 'GRANTED', 'COMMITTED', 'REPLACED', 'NOT_NEEDED')),  -- 缺, 已报, 已批, 承诺, 区域评估替代, 不需要
  due_on      date,
  number      text     not null default '',      -- 文号
  granted_on  date,
  valid_until date,
  words       text     not null default '',      -- 承诺内容, 替代依据, 不需要的理由
  verify_due  date,                              -- R3-8
  verified    boolean,
  file_id     bigint,
  changed_by  bigint   not null default access_account(),
  changed_at  timestamptz not null default clock_timestamp(),
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, project_id, item),
  foreign key (region_id, project_id) references project_project,
  check (state <> 'GRANTED' or granted_on is not null),
  check (state not in ('COMMITTED', 'REPLACED', 'NOT_NEEDED') or words <> '')
);
create index project_paper_expiry on project_paper (region_id, valid_until) where state = 'GRANTED';
call access_protect('project_paper', 'project.read', 'project.keep project.report', 'concerned', 'restriction');

-- 全过程 (A-22): 签约 → 落地 → 开工 → 入库纳统 → 竣工 → 投产 → 达效, planned and happened. A withdrawn event keeps its reason.
create table project_event (
  region_id    bigint   not null,
  id           bigint   not null default nextval('project_id'),
  project_id   bigint   not null,
  kind         text     not null check (kind in ('SIGNED', 'LANDED', 'STARTED', 'LISTED', 'FINISHED', 'PRODUCING', 'FULL')),
  happened_on  date     not null,
  words        text     not null default '',
  amount       numeric(18, 2),                   -- 签约额; 达效: the actual yearly output
  promised     numeric(18, 2),                   -- 达效: the expected yearly output
  file_id      bigint,
  noted_by     bigint   not null default access_account(),
  noted_at     timestamptz not null default clock_timestamp(),
  withdrawn_because text not null default '',
  concerned    bigint[] not null,
  restriction  smallint not null,
  primary key (region_id, id),
  foreign key (region_id, project_id) references project_project
);
create unique index project_event_once on project_event (region_id, project_id, kind) where withdrawn_because = '';
create index project_event_day on project_event (region_id, kind, happened_on) where withdrawn_because = '';
call access_protect('project_event', 'project.read', 'project.keep project.report', 'concerned', 'restriction');

-- 年度投资计划 (R3-9): frozen, versioned; the curve is the planned cumulative share at each month's end, in hundredths of a per cent.
create table project_plan (
  region_id   bigint   not null,
  project_id  bigint   not null,
  year        smallint not null,
  version     smallint not null,
  amount      numeric(18, 2) not null check (amount > 0),
  curve       int[]    not null check (cardinality(curve) = 12 and curve[12] = 10000),
  document    text     not null default '',      -- what a later version rests on
  frozen_on   date     not null,
  frozen_by   bigint   not null default access_account(),
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, project_id, year, version),
  foreign key (region_id, project_id) references project_project,
  check (version = 1 or document <> '')
);
call access_protect('project_plan', 'project.read', 'project.keep', 'concerned', 'restriction');

-- 每月完成 (R3-10): cumulative from 1 January, in two series that never mix: 调度口径 and 统计口径.
create table project_month (
  region_id   bigint   not null,
  project_id  bigint   not null,
  month       date     not null check (extract(day from month) = 1),
  series      text     not null check (series in ('DISPATCH', 'STATISTICS')),
  completed   numeric(18, 2) not null check (completed >= 0),
  paid        numeric(18, 2) check (paid >= 0),  -- 支付, cumulative as well
  words       text     not null default '',      -- 形象进度
  corrected_because text not null default '',    -- why it is less than before
  given_by    bigint   not null default access_account(),
  given_at    timestamptz not null default clock_timestamp(),
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, project_id, series, month),
  foreign key (region_id, project_id) references project_project
);
create index project_month_month on project_month (region_id, series, month);
call access_protect('project_month', 'project.read', 'project.keep project.report', 'concerned', 'restriction');

-- Whom a project concerns goes for all that stands beside it, also when the 责任单位 or the leader changes.
create function project_spread_concern() returns trigger language plpgsql security definer set search_path = public
as $$
declare child text;
begin
  foreach child in array array['project_stay', 'project_paper', 'project_event', 'project_plan', 'project_month'] loop
    execute format('update %I set concerned = $1, restriction = $2 where region_id = $3 and project_id = $4', child)
      using new.concerned, new.restriction, new.region_id, new.id;
  end loop;
  return null;
end
$$;
create trigger project_concern_spread after update of concerned, restriction on project_project
  for each row when (old.concerned is distinct from new.concerned or old.restriction <> new.restriction) execute function project_spread_concern();

grant select, insert on project_project, project_stay, project_paper, project_event, project_plan, project_month to luoshi_app;
grant update (name, code, content, sort, private, two_high, industry, place_id, address, unit_id, legal_person, leader_post_id, total, estimate, contracted,
              start_due, finish_due, produce_due, started_on, listed_on, finished_on, produced_on, library, entered_on, ended_on, ended_because,
              concerned, restriction) on project_project to luoshi_app;
grant update (to_on) on project_stay to luoshi_app;
grant update (state, due_on, number, granted_on, valid_until, words, verify_due, verified, file_id, changed_by, changed_at) on project_paper to luoshi_app;
grant update (withdrawn_because) on project_event to luoshi_app;
grant update (completed, paid, words, corrected_because, given_by, given_at) on project_month to luoshi_app;
grant usage on sequence project_id to luoshi_app;
