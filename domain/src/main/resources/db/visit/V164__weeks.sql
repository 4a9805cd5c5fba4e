-- 深入一线抓落实工作周 (A-10): visits of its days count in; what is still open at its end becomes duties.
create table visit_week (
  region_id   bigint      not null,
  id          bigint      not null default nextval('visit_id'),
  title       text        not null check (title <> ''),
  theme       text        not null check (theme <> ''),
  document    text        not null default '',
  from_on     date        not null,
  to_on       date        not null,
  declared_by bigint      not null default access_account(),
  result      text        not null default '',
  ended_on    date,
  primary key (region_id, id),
  check (to_on >= from_on),
  check (ended_on is null or (ended_on >= to_on and result <> ''))
);
create index visit_week_days on visit_week (region_id, from_on desc, id desc);
call visit_protect_open('visit_week');

-- 领导去哪里: planned.
create table visit_week_place (
  region_id   bigint   not null,
  week_id     bigint   not null,
  post_id     bigint   not null,
  place       text     not null check (place <> ''),
  concerned   bigint[] not null default '{}',
  restriction smallint not null default 0,
  primary key (region_id, week_id, post_id),
  foreign key (region_id, week_id) references visit_week
);
call visit_protect('visit_week_place', 'visit.keep', 'post_id');
grant select, insert on visit_week, visit_week_place to luoshi_app;
grant update (result, ended_on) on visit_week to luoshi_app;
