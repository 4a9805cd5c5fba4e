-- 取数绑定: which figure of the projects moves which commitment. At most one at a time; an ended one keeps its reason.
create table project_binding (
  region_id     bigint      not null,
  id            bigint      not null default nextval('project_id'),
  commitment_id bigint      not null,
  measure       text        not null,
  year          smallint    not null,
  sort          text        check (sort in ('INDUSTRY', 'INFRASTRUCTURE', 'LIVELIHOOD')), -- this and the next: of which projects; null: of any
  private       boolean,
  unit_id       bigint,
  at_least      numeric(18, 2),                  -- 总投资 from this on
  only_id       bigint,                          -- of this project alone
  part          numeric     not null default 0,  -- what was found last: what the rows add up to, and what a rate is divided by
  whole         numeric     not null default 0,
  proven_on     date,                            -- as of which day; null: not yet
  bound_on      date        not null,
  bound_by      bigint      not null default access_account(),
  ended_on      date,
  ended_because text        not null default '',
  concerned     bigint[]    not null,            -- as of the commitment, and so is the restriction
  restriction   smallint    not null,
  primary key (region_id, id),
  check ((ended_on is null) = (ended_because = ''))
);
create unique index project_binding_open on project_binding (region_id, commitment_id) where ended_on is null;
create index project_binding_commitment on project_binding (region_id, commitment_id, id);
call access_protect('project_binding', 'ledger.read', 'ledger.manage', 'concerned', 'restriction');
grant select, insert on project_binding to luoshi_app;
grant update (part, whole, proven_on, ended_on, ended_because) on project_binding to luoshi_app;

-- The rows behind a figure: what a project added from a day on, up to the day before the last. Whoever may not see the project does not see its row.
create table project_bound (
  region_id   bigint   not null,
  id          bigint   not null default nextval('project_id'),
  binding_id  bigint   not null,
  project_id  bigint   not null,
  part        numeric  not null,
  whole       numeric  not null,
  from_on     date     not null,
  to_on       date,
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, id),
  foreign key (region_id, binding_id) references project_binding,
  foreign key (region_id, project_id) references project_project,
  check (to_on >= from_on)
);
create unique index project_bound_open on project_bound (region_id, binding_id, project_id) where to_on is null;
create index project_bound_project on project_bound (region_id, project_id);
call access_protect('project_bound', 'project.read', 'project.keep', 'concerned', 'restriction');
grant select, insert on project_bound to luoshi_app;
grant update (to_on) on project_bound to luoshi_app;
