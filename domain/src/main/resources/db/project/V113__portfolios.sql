-- 项目盘子 (A-26): one inside another, a project in several. What one lies in never changes, so that none can come to lie in itself.
create table project_portfolio (
  region_id   bigint   not null,
  id          bigint   not null default nextval('project_id'),
  parent_id   bigint,
  year        smallint not null,
  name        text     not null check (name <> ''),
  quote       text     not null default '',      -- the report's sentence
  commitment_id bigint,                          -- the matter of the ledger that it became
  sort        text     check (sort in ('INDUSTRY', 'INFRASTRUCTURE', 'LIVELIHOOD')),
  privately   boolean  not null default false,
  least       numeric(18, 2) not null default 0 check (least >= 0),
  declared_count     int            check (declared_count >= 0),
  declared_total     numeric(18, 2) check (declared_total >= 0),
  declared_completed numeric(18, 2) check (declared_completed >= 0),
  declared_share     numeric(5, 2)  check (declared_share between 0 and 100),
  declared_base      numeric(18, 2) check (declared_base > 0),
  opened_by   bigint   not null default access_account(),
  primary key (region_id, id),
  unique (region_id, year, name),
  foreign key (region_id, parent_id) references project_portfolio,
  check (parent_id < id)
);
create index project_portfolio_parent on project_portfolio (region_id, parent_id) where parent_id is not null;
alter table project_portfolio enable row level security;
create policy reading on project_portfolio for select using ((select access_may('project.read')) and region_id = any ((select access_regions())::bigint[]));
create policy adding on project_portfolio for insert with check ((select access_may('project.keep')) and region_id = any ((select access_regions())::bigint[]));

create table project_portfolio_member (
  region_id    bigint   not null,
  id           bigint   not null default nextval('project_id'),
  portfolio_id bigint   not null,
  project_id   bigint   not null,
  added_by     bigint   not null default access_account(),
  left_because text     not null default '',     -- 出盘的理由
  concerned    bigint[] not null,
  restriction  smallint not null,
  primary key (region_id, id),
  foreign key (region_id, portfolio_id) references project_portfolio,
  foreign key (region_id, project_id) references project_project
);
create unique index project_portfolio_member_once on project_portfolio_member (region_id, portfolio_id, project_id) where left_because = '';
create index project_portfolio_member_project on project_portfolio_member (region_id, project_id);
call access_protect('project_portfolio_member', 'project.read', 'project.keep', 'concerned', 'restriction');

grant select, insert on project_portfolio, project_portfolio_member to luoshi_app;
grant update (left_because) on project_portfolio_member to luoshi_app;
