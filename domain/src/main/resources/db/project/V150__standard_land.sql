-- 标准地 (§3.3, R3-8): areas with their 区域评估 and 控制指标, what an enterprise promises of its parcel, and 全代办.
create table project_area (
  region_id   bigint   not null,
  id          bigint   not null default nextval('project_id'),
  name        text     not null check (name <> ''),
  unit_id     bigint   not null,                 -- 管理单位
  opened_by   bigint   not null default access_account(),
  primary key (region_id, id),
  unique (region_id, name)
);

-- 区域评估: made once for the whole area by the government; which papers it spares its projects is said by its kind.
create table project_assessment (
  region_id   bigint   not null,
  id          bigint   not null default nextval('project_id'),
  area_id     bigint   not null,
  kind        text     not null check (kind in ('ENERGY', 'ENVIRONMENT', 'SOIL', 'FLOOD', 'MINERAL', 'GEOLOGY', 'SEISMIC', 'RELIC', 'CLIMATE')),
  number      text     not null check (number <> ''),      -- 文号
  granted_on  date     not null,
  valid_until date     not null check (valid_until >= granted_on),
  added_by    bigint   not null default access_account(),
  primary key (region_id, id),
  foreign key (region_id, area_id) references project_area
);
create index project_assessment_area on project_assessment (region_id, area_id, kind, valid_until);

-- 控制指标 of an area, for one industry or for all ('' ); a later one ends the one before.
create table project_limit (
  region_id   bigint   not null,
  id          bigint   not null default nextval('project_id'),
  area_id     bigint   not null,
  industry    text     not null default '',
  control     text     not null check (control in ('INTENSITY', 'PLOT_RATIO', 'ENERGY', 'EMISSION', 'TAX')),
  bound       numeric(14, 4) not null check (bound > 0),
  source      text     not null check (source <> ''),
  valid_from  date     not null,
  valid_to    date     check (valid_to >= valid_from),
  set_by      bigint   not null default access_account(),
  primary key (region_id, id),
  foreign key (region_id, area_id) references project_area
);
create unique index project_limit_open on project_limit (region_id, area_id, industry, control) where valid_to is null;

-- 标准地承诺: the parcel with what the enterprise undertakes of it.
create table project_parcel (
  region_id    bigint   not null,
  project_id   bigint   not null,
  area_id      bigint   not null,
  mu           numeric(12, 2) not null check (mu > 0),
  number       text     not null default '',     -- 承诺书编号
  committed_on date     not null,
  responsible  text     not null check (responsible <> ''),
  full_due     date     not null,                -- 达效期限
  taken_by     bigint   not null default access_account(),
  concerned    bigint[] not null,
  restriction  smallint not null,
  primary key (region_id, project_id),
  foreign key (region_id, project_id) references project_project,
  foreign key (region_id, area_id) references project_area,
  check (full_due >= committed_on)
);
create index project_parcel_area on project_parcel (region_id, area_id);

-- One promised figure, held against the bound of the day of the promise, and what was found when it was checked.
create table project_promise (
  region_id   bigint   not null,
  project_id  bigint   not null,
  control     text     not null check (control in ('INTENSITY', 'PLOT_RATIO', 'ENERGY', 'EMISSION', 'TAX')),
  bound       numeric(14, 4) not null,
  source      text     not null,
  promised    numeric(14, 4) not null check (promised > 0),
  checked_on  date,
  actual      numeric(14, 4) check (actual >= 0),
  kept        boolean,
  words       text     not null default '',      -- 核验情况
  checked_by  bigint,
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, project_id, control),
  foreign key (region_id, project_id) references project_parcel,
  check ((checked_on is null) = (kept is null) and (checked_on is null) = (actual is null))
);

-- 全代办: what the agent runs for a project.
create table project_errand (
  region_id   bigint   not null,
  id          bigint   not null default nextval('project_id'),
  project_id  bigint   not null,
  agent       text     not null check (agent <> ''),
  words       text     not null check (words <> ''),
  opened_on   date     not null,
  due_on      date     not null check (due_on >= opened_on),
  done_on     date     check (done_on >= opened_on),
  result      text     not null default '',
  planned_by  bigint   not null default access_account(),
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, id),
  foreign key (region_id, project_id) references project_project,
  check (done_on is null or result <> '')
);
create index project_errand_project on project_errand (region_id, project_id, id);

do $$
declare shared text;
begin
  foreach shared in array array['project_area', 'project_assessment', 'project_limit'] loop
    execute format('alter table %I enable row level security', shared);
    execute format('create policy reading on %I for select using ((select access_may(''project.read'')) and region_id = any ((select access_regions())::bigint[]))', shared);
    execute format('create policy adding on %I for insert with check ((select access_may(''project.keep'')) and region_id = any ((select access_regions())::bigint[]))', shared);
  end loop;
end
$$;
create policy changing on project_limit for update using ((select access_may('project.keep')) and region_id = any ((select access_regions())::bigint[]));
call access_protect('project_parcel', 'project.read', 'project.keep project.report', 'concerned', 'restriction');
call access_protect('project_promise', 'project.read', 'project.keep project.report', 'concerned', 'restriction');
call access_protect('project_errand', 'project.read', 'project.keep project.report', 'concerned', 'restriction');

-- 承诺制 (R3-8): when it was undertaken, who answers for it, by when it is to be kept, and what the check found.
alter table project_paper add column committed_on date, add column responsible text not null default '', add column fulfil_by date,
  add column checked_on date, add column found text not null default '';

grant select, insert on project_area, project_assessment, project_limit, project_parcel, project_promise, project_errand to luoshi_app;
grant update (valid_to) on project_limit to luoshi_app;
grant update (mu, number, committed_on, responsible, full_due) on project_parcel to luoshi_app;
grant update (bound, source, promised, checked_on, actual, kept, words, checked_by) on project_promise to luoshi_app;
grant update (done_on, result) on project_errand to luoshi_app;
grant update (committed_on, responsible, fulfil_by, checked_on, found) on project_paper to luoshi_app;
