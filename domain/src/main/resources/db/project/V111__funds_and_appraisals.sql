-- 项目资金 (A-30): many channels, one pool, one outlet. Amounts are in 元. A flow is never changed: a wrong one is answered by another with the sign turned.
create table project_source (
  region_id   bigint   not null,
  id          bigint   not null default nextval('project_id'),
  year        smallint not null,
  channel     text     not null check (channel in ('CENTRAL', 'BOND', 'TREASURY', 'POLICY', 'BUDGET', 'BANK', 'ENTERPRISE', 'OTHER')),
  project_id  bigint,                            -- for which alone the money is meant; null: 统筹
  name        text     not null check (name <> ''),
  document    text     not null default '',
  planned     numeric(18, 2) not null check (planned > 0),
  arrived     numeric(18, 2) not null default 0,
  allocated   numeric(18, 2) not null default 0,
  added_by    bigint   not null default access_account(),
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, id),
  foreign key (region_id, project_id) references project_project,
  constraint project_source_arrives_as_planned check (arrived between 0 and planned),
  constraint project_source_never_below_zero check (allocated between 0 and arrived)
);
create index project_source_year on project_source (region_id, year, id);
create index project_source_project on project_source (region_id, project_id, id) where project_id is not null;
call access_protect('project_source', 'project.read', 'project.fund', 'concerned', 'restriction');

-- What a project was given out of the pool, and what was paid of it.
create table project_purse (
  region_id   bigint   not null,
  project_id  bigint   not null,
  allocated   numeric(18, 2) not null default 0,
  paid        numeric(18, 2) not null default 0,
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, project_id),
  foreign key (region_id, project_id) references project_project,
  constraint project_purse_never_below_zero check (paid between 0 and allocated)
);
call access_protect('project_purse', 'project.read', 'project.fund', 'concerned', 'restriction');

create table project_flow (
  region_id   bigint   not null,
  id          bigint   not null default nextval('project_id'),
  kind        text     not null check (kind in ('ARRIVED', 'ALLOCATED', 'PAID')),  -- 到位, 下达, 支付
  source_id   bigint,
  project_id  bigint,
  amount      numeric(18, 2) not null check (amount <> 0),
  happened_on date     not null,
  words       text     not null default '',      -- 文号, 用途; of one that answers another: why
  recorded_by bigint   not null default access_account(),
  recorded_at timestamptz not null default clock_timestamp(),
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, id),
  foreign key (region_id, source_id) references project_source,
  foreign key (region_id, project_id) references project_project,
  check ((source_id is null) = (kind = 'PAID')),
  check (project_id is not null or kind = 'ARRIVED'),
  check (amount > 0 or words <> '')
);
create index project_flow_source on project_flow (region_id, source_id, id) where source_id is not null;
create index project_flow_project on project_flow (region_id, project_id, id) where project_id is not null;
create index project_flow_paid on project_flow (region_id, happened_on) where kind = 'PAID';
call access_protect('project_flow', 'project.read', 'project.fund', 'concerned', 'restriction');

-- The balances move with the flow, in its transaction and under its lock: whoever comes second meets the constraint of the balance that the first left.
create function project_flow_counts() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.kind = 'ARRIVED' then
    update project_source set arrived = arrived + new.amount where region_id = new.region_id and id = new.source_id;
  elsif new.kind = 'ALLOCATED' then
    update project_source set allocated = allocated + new.amount
    where region_id = new.region_id and id = new.source_id and coalesce(project_id, new.project_id) = new.project_id;
    if not found then
      raise exception 'money meant for one project does not go to another' using errcode = '23514';
    end if;
    insert into project_purse as p (region_id, project_id, allocated, concerned, restriction)
    values (new.region_id, new.project_id, new.amount, new.concerned, new.restriction)
    on conflict (region_id, project_id) do update set allocated = p.allocated + excluded.allocated;
  else
    update project_purse set paid = paid + new.amount where region_id = new.region_id and project_id = new.project_id;
    if not found then
      raise exception 'nothing was allocated to the project' using errcode = '23514';
    end if;
  end if;
  return null;
end
$$;
create trigger project_flow_counted after insert on project_flow for each row execute function project_flow_counts();

-- 政府投资项目评审 (A-31): what was submitted and what was left of it.
create table project_appraisal (
  region_id    bigint   not null,
  id           bigint   not null default nextval('project_id'),
  project_id   bigint   not null,
  stage        text     not null check (stage in ('ESTIMATE', 'BUDGET', 'SETTLEMENT', 'FINAL')),  -- 概算, 预算, 结算, 决算
  submitted    numeric(18, 2) not null check (submitted > 0),
  submitted_on date     not null,
  reviewed     numeric(18, 2) check (reviewed >= 0),
  reviewed_on  date,
  words        text     not null default '',     -- 文号, 主要核减内容
  recorded_by  bigint   not null default access_account(),
  concerned    bigint[] not null,
  restriction  smallint not null,
  primary key (region_id, id),
  foreign key (region_id, project_id) references project_project,
  check ((reviewed is null) = (reviewed_on is null)),
  check (reviewed_on >= submitted_on)
);
create unique index project_appraisal_open on project_appraisal (region_id, project_id, stage) where reviewed is null;
create index project_appraisal_day on project_appraisal (region_id, reviewed_on);
call access_protect('project_appraisal', 'project.read', 'project.fund', 'concerned', 'restriction');

grant select on project_source, project_purse, project_flow, project_appraisal to luoshi_app;
grant insert (region_id, year, channel, project_id, name, document, planned, concerned, restriction) on project_source to luoshi_app;
grant update (planned, document) on project_source to luoshi_app;
grant insert (region_id, kind, source_id, project_id, amount, happened_on, words, concerned, restriction) on project_flow to luoshi_app;
grant insert (region_id, project_id, stage, submitted, submitted_on, concerned, restriction) on project_appraisal to luoshi_app;
grant update (reviewed, reviewed_on, words) on project_appraisal to luoshi_app;
