-- 要素 (A-16 全要素): what a project needs of each, what is secured, who sees to the rest.
create table project_element (
  region_id   bigint   not null,
  project_id  bigint   not null,
  kind        text     not null check (kind in ('LAND', 'FUNDS', 'ENERGY', 'ENVIRONMENT', 'LABOUR')),   -- 用地, 资金, 用能, 环境容量, 用工
  needed      numeric(18, 2) not null check (needed > 0),
  secured     numeric(18, 2) not null check (secured >= 0),
  unit_id     bigint   not null,                 -- 保障单位
  due_on      date,
  words       text     not null default '',      -- 卡在哪里
  changed_by  bigint   not null default access_account(),
  changed_at  timestamptz not null default clock_timestamp(),
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, project_id, kind),
  foreign key (region_id, project_id) references project_project
);
create index project_element_gap on project_element (region_id, unit_id) where secured < needed;
call access_protect('project_element', 'project.read', 'project.keep project.report', 'concerned', 'restriction');

-- 参建各方 (A-16 全方位).
create table project_party (
  region_id   bigint   not null,
  project_id  bigint   not null,
  role        text     not null,                 -- 建设单位, 设计单位, 施工单位, 代办人 …
  name        text     not null,
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, project_id, role),
  foreign key (region_id, project_id) references project_project
);
call access_protect('project_party', 'project.read', 'project.keep project.report', 'concerned', 'restriction');

-- 四账 (A-17): four ledgers a project, named by parameters; the fourth holds its problems.
create table project_entry (
  region_id   bigint   not null,
  id          bigint   not null default nextval('project_id'),
  project_id  bigint   not null,
  book        smallint not null check (book between 1 and 4),
  words       text     not null check (words <> ''),
  unit_id     bigint   not null,
  opened_on   date     not null,
  due_on      date     not null,
  closed_on   date,
  result      text     not null default '',
  entered_by  bigint   not null default access_account(),
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, id),
  foreign key (region_id, project_id) references project_project,
  check (closed_on is null or result <> '')
);
create index project_entry_project on project_entry (region_id, project_id, book, id);
create index project_entry_due on project_entry (region_id, book, due_on) where closed_on is null;
call access_protect('project_entry', 'project.read', 'project.keep project.report', 'concerned', 'restriction');

-- 预警: what the round found about a project, once until it is over, and the duty that it drafted.
create table project_finding (
  region_id   bigint   not null,
  id          bigint   not null default nextval('project_id'),
  project_id  bigint   not null,
  watch       text     not null,
  found_on    date     not null,
  words       text     not null,
  duty_id     bigint,
  over_on     date,
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, id),
  foreign key (region_id, project_id) references project_project,
  check (over_on >= found_on)
);
create unique index project_finding_open on project_finding (region_id, project_id, watch) where over_on is null;
call access_protect('project_finding', 'project.read', 'project.keep', 'concerned', 'restriction');

-- 观摩评比 (A-21): a tour shows projects of several units, judges give marks, the trimmed means are ranked and published.
create table project_tour (
  region_id    bigint   not null,
  id           bigint   not null default nextval('project_id'),
  title        text     not null check (title <> ''),
  held_on      date     not null,
  trim         smallint not null check (trim >= 0),  -- how many of the highest and of the lowest marks are left out
  published_on date,
  declared_by  bigint   not null default access_account(),
  primary key (region_id, id)
);
call access_protect('project_tour', 'project.read', 'project.keep', 'array[]::bigint[]', '0');
drop policy reading on project_tour;
create policy reading on project_tour for select using ((select access_may('project.read')) and region_id = any ((select access_regions())::bigint[]));

create table project_tour_show (
  region_id   bigint   not null,
  tour_id     bigint   not null,
  project_id  bigint   not null,
  unit_id     bigint   not null,                 -- for whom it counts
  place       smallint not null,
  name        text     not null,                 -- as it was shown: the judges need not see the project itself
  primary key (region_id, tour_id, project_id)
);
alter table project_tour_show enable row level security;
create policy reading on project_tour_show for select using ((select access_may('project.read')) and region_id = any ((select access_regions())::bigint[]));
create policy adding on project_tour_show for insert with check ((select access_may('project.keep')) and region_id = any ((select access_regions())::bigint[]));

-- A judge's mark is the judge's own until the tour is published.
create table project_tour_mark (
  region_id   bigint   not null,
  tour_id     bigint   not null,
  project_id  bigint   not null,
  judge_id    bigint   not null default access_account(),
  mark        numeric(5, 2) not null check (mark between 0 and 100),
  primary key (region_id, tour_id, project_id, judge_id)
);
alter table project_tour_mark enable row level security;
create policy reading on project_tour_mark for select using (
  (select access_may('project.read')) and region_id = any ((select access_regions())::bigint[]) and ((select access_may('project.keep')) or judge_id = (select access_account())));
create policy adding on project_tour_mark for insert with check (
  (select access_may('project.read')) and region_id = any ((select access_regions())::bigint[]) and judge_id = (select access_account()));
create policy changing on project_tour_mark for update using (
  (select access_may('project.read')) and region_id = any ((select access_regions())::bigint[]) and judge_id = (select access_account()));

-- Whom a project concerns goes for everything that stands beside it: every table of the room that names a project and whom it concerns.
create or replace function project_spread_concern() returns trigger language plpgsql security definer set search_path = public
as $$
declare child regclass;
begin
  for child in
    select c.oid from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname like 'project\_%'
      and (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('project_id', 'concerned', 'restriction')) = 3
  loop
    execute format('update %s set concerned = $1, restriction = $2 where region_id = $3 and project_id = $4', child)
      using new.concerned, new.restriction, new.region_id, new.id;
  end loop;
  return null;
end
$$;

grant select, insert on project_element, project_party, project_entry, project_finding, project_tour, project_tour_show, project_tour_mark to luoshi_app;
grant update (needed, secured, unit_id, due_on, words, changed_by, changed_at) on project_element to luoshi_app;
grant update (name) on project_party to luoshi_app;
grant update (closed_on, result) on project_entry to luoshi_app;
grant update (over_on) on project_finding to luoshi_app;
grant update (published_on) on project_tour to luoshi_app;
grant update (mark) on project_tour_mark to luoshi_app;
