-- 领导包联: which leader's post looks after which village, community, enterprise or project, who went there, what was seen and what came of the problems.
create sequence visit_id;

-- Whoever holds the post sees the row, and so do the units that it concerns and those who see the whole county.
create procedure visit_protect(target regclass, writes text, post text)
  language plpgsql
as $$
declare
  sees text := format(
    'region_id = any ((select access_regions(%%L))::bigint[])
     and (restriction <= (select access_whole_level())
          or restriction <= (select access_level()) and concerned && (select access_units())::bigint[]
          or %s = (select access_post()))', post);
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy reading on %s for select using (%s)', target, format(sees, 'visit.read'));
  execute format('create policy adding on %s for insert with check (%s)', target, format(sees, writes));
  execute format('create policy changing on %s for update using (%s)', target, format(sees, writes));
end
$$;

-- 包联对象 other than projects. That a village is there is no secret.
create table visit_site (
  region_id  bigint      not null,
  id         bigint      not null default nextval('visit_id'),
  kind       text        not null check (kind in ('VILLAGE', 'COMMUNITY', 'ENTERPRISE')),   -- 乡村, 社区, 企业
  name       text        not null check (name <> ''),
  place_id   bigint      not null,                -- the township, or the county itself
  unit_id    bigint,                              -- 属地或主管单位
  contact    text        not null default '',     -- 联系人: name and office, no telephone number
  entered_by bigint      not null default access_account(),
  entered_on date        not null,
  ended_on   date,                                -- 撤并, 注销: the last day
  primary key (region_id, id)
);
create unique index visit_site_name on visit_site (region_id, kind, place_id, name) where ended_on is null;
create index visit_site_list on visit_site (region_id, kind, name, id);
alter table visit_site enable row level security;
create policy reading on visit_site for select using (region_id = any ((select access_regions('visit.read'))::bigint[]));
create policy adding on visit_site for insert with check (region_id = any ((select access_regions('visit.keep'))::bigint[]));
create policy changing on visit_site for update using (region_id = any ((select access_regions('visit.keep'))::bigint[]));

-- 包联.
create table visit_pairing (
  region_id   bigint   not null,
  id          bigint   not null default nextval('visit_id'),
  post_id     bigint   not null,                  -- 包联领导: the post
  kind        text     not null check (kind in ('VILLAGE', 'COMMUNITY', 'ENTERPRISE', 'PROJECT')),
  target_id   bigint   not null,                  -- a site, or a project
  name        text     not null check (name <> ''), -- as it was paired: the leader need not see the project itself
  liaison_unit_id bigint not null,                -- 联络单位: who is told
  from_on     date     not null,
  to_on       date,
  paired_by   bigint   not null default access_account(),
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, id),
  check (to_on >= from_on)
);
create unique index visit_pairing_open on visit_pairing (region_id, kind, target_id, post_id) where to_on is null;
create index visit_pairing_post on visit_pairing (region_id, post_id, kind, id);
call visit_protect('visit_pairing', 'visit.keep', 'post_id');

-- 走访. The key is made where the visit is written down: sent twice, it stands once.
create table visit_visit (
  region_id   bigint      not null,
  id          bigint      not null default nextval('visit_id'),
  sent_key    text        not null,
  post_id     bigint      not null,
  kind        text        not null check (kind in ('VILLAGE', 'COMMUNITY', 'ENTERPRISE', 'PROJECT', 'OTHER')),
  target_id   bigint,
  name        text        not null check (name <> ''),
  visited_at  timestamp   not null,               -- local
  place       text        not null default '',
  latitude    double precision,
  longitude   double precision,
  seen        text        not null check (seen <> ''),
  noted_by    bigint      not null default access_account(),
  noted_at    timestamptz not null default clock_timestamp(),
  concerned   bigint[]    not null,
  restriction smallint    not null,
  primary key (region_id, id),
  check ((kind = 'OTHER') = (target_id is null)),
  check ((latitude is null) = (longitude is null))
);
create unique index visit_visit_once on visit_visit (region_id, noted_by, sent_key);
create index visit_visit_day on visit_visit (region_id, visited_at desc, id desc);
create index visit_visit_target on visit_visit (region_id, post_id, kind, target_id, visited_at desc);
call visit_protect('visit_visit', 'visit.note', 'post_id');

-- 走访发现的问题. One that is handed over is solved when its duty is closed.
create table visit_problem (
  region_id   bigint   not null,
  id          bigint   not null default nextval('visit_id'),
  visit_id    bigint   not null,
  post_id     bigint   not null,                  -- as of the visit, and so are the day, whom it concerns and the restriction
  found_on    date     not null,
  words       text     not null check (words <> ''),
  state       text     not null check (state in ('OPEN', 'HANDED', 'SOLVED', 'DROPPED')), -- 待交办, 交办中, 已解决, 已终止
  on_spot     boolean  not null default false,
  unit_id     bigint,                             -- 交办给谁
  due_on      date,
  duty_id     bigint,
  solution    text     not null default '',
  solved_on   date,
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, id),
  foreign key (region_id, visit_id) references visit_visit,
  check (state <> 'SOLVED' or solved_on is not null),
  check (state <> 'HANDED' or duty_id is not null)
);
create index visit_problem_visit on visit_problem (region_id, visit_id, id);
create index visit_problem_day on visit_problem (region_id, found_on desc, id desc);
create unique index visit_problem_duty on visit_problem (region_id, duty_id) where duty_id is not null;
call visit_protect('visit_problem', 'visit.note visit.keep', 'post_id');

-- What becomes of the duty becomes of the problem, whoever closes it: called by the trigger on the duties (V161).
create function visit_duty_ended() returns trigger language plpgsql security definer set search_path = public
as $$
declare
  problem bigint;
begin
  update visit_problem set
    state = case new.state when 'CLOSED' then 'SOLVED' else 'DROPPED' end,
    solved_on = case new.state when 'CLOSED' then coalesce(new.closed_on, new.settled_on, (now() at time zone 'Asia/Shanghai')::date) end,
    solution = case when new.result <> '' then new.result else solution end
  where region_id = new.region_id and duty_id = new.id and state = 'HANDED' returning id into problem;
  if problem is not null then
    perform journal_append(new.region_id, case new.state when 'CLOSED' then 'visit.problem-solved' else 'visit.problem-dropped' end, 'visit-problem', problem,
                           null, '{"followedBy":"' || new.id || '"}');
  end if;
  return null;
end
$$;

-- 该走访没有走访: found once by the round until the leader goes there.
create table visit_finding (
  region_id   bigint   not null,
  id          bigint   not null default nextval('visit_id'),
  pairing_id  bigint   not null,
  post_id     bigint   not null,
  found_on    date     not null,
  due_on      date     not null,
  over_on     date,
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, id),
  foreign key (region_id, pairing_id) references visit_pairing,
  check (over_on >= found_on)
);
create unique index visit_finding_open on visit_finding (region_id, pairing_id) where over_on is null;
call visit_protect('visit_finding', 'visit.keep', 'post_id');

grant select, insert on visit_site, visit_pairing, visit_visit, visit_problem, visit_finding to luoshi_app;
grant update (ended_on) on visit_site to luoshi_app;
grant update (to_on) on visit_pairing to luoshi_app;
grant update (state, unit_id, due_on, duty_id, solution, solved_on) on visit_problem to luoshi_app;
grant update (over_on) on visit_finding to luoshi_app;
grant usage on sequence visit_id to luoshi_app;

insert into access_role_right (role_code, may)
select role, unnest(string_to_array(rights, ' ')) from (values
  ('supervision',       'visit.read visit.note visit.keep'),
  ('government-office', 'visit.read visit.note visit.keep'),
  ('county-head',       'visit.read visit.note'),
  ('leader',            'visit.read visit.note'),
  ('organisation',      'visit.read visit.note'),
  ('discipline',        'visit.read visit.note'),
  ('reform',            'visit.read'),
  ('statistics',        'visit.read'),
  ('finance',           'visit.read'),
  ('unit-head',         'visit.read'),
  ('clerk',             'visit.read'),
  ('system-job',        'visit.read visit.keep')
) as r (role, rights);
