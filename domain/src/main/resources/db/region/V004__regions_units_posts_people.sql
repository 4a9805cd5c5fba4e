-- 区划、单位、职务、人员 (A-46). A region's id is its administrative code. `county_id` is the leading key's region: the county whose
-- rows they are; for a city or a province the region itself.

create table region_region (
  id        bigint primary key,
  parent_id bigint references region_region,
  name      text not null,
  level     text not null check (level in ('country', 'province', 'city', 'county', 'township', 'village')),
  path      bigint[] not null,                 -- from the province down to the region itself
  home      boolean not null default false     -- a government that works in this installation
);
create index region_region_path on region_region using gin (path);

create sequence region_id;

create table region_unit (
  region_id  bigint not null,
  id         bigint not null default nextval('region_id'),
  name       text   not null,
  short_name text   not null,
  class      text   not null check (class in ('部门', '重点部门', '乡镇', '园区', '国企', '党委机构', '议事机构')),
  parent_id  bigint,
  place_id   bigint,                            -- the township it governs, for 乡镇
  leader_post_id bigint,                        -- 分管领导's post
  field      text   not null default '',        -- 职责, in words
  valid_from date   not null,
  valid_to   date,
  merged_into bigint,                           -- 机构改革: where its history goes on
  primary key (region_id, id)
);
create unique index region_unit_name on region_unit (region_id, name) where valid_to is null;

create table region_unit_alias (
  region_id bigint not null,
  unit_id   bigint not null,
  alias     text   not null,
  primary key (region_id, alias, unit_id),
  foreign key (region_id, unit_id) references region_unit
);

create table region_post (
  region_id  bigint not null,
  id         bigint not null default nextval('region_id'),
  unit_id    bigint not null,
  name       text   not null,
  kind       text   not null check (kind in ('书记', '县长', '常务副县长', '副县长', '组织部长', '纪委书记', '督查室主任', '局长', '副局长', '科长', '经办人', '其他')),
  rank       int    not null default 100,       -- order within the unit
  valid_from date   not null,
  valid_to   date,
  primary key (region_id, id),
  foreign key (region_id, unit_id) references region_unit
);

create table region_person (
  region_id bigint not null,
  id        bigint not null default nextval('region_id'),
  name      text   not null,
  primary key (region_id, id)
);

-- 任职: who held which post when. HOLDER 任职, ACTING 代行 (for a leader who is away), B 角 stands in for the holder.
create table region_holding (
  region_id  bigint not null,
  id         bigint not null default nextval('region_id'),
  post_id    bigint not null,
  person_id  bigint not null,
  kind       text   not null check (kind in ('HOLDER', 'ACTING', 'B')),
  valid_from date   not null,
  valid_to   date,                              -- the last day, inclusive
  primary key (region_id, id),
  foreign key (region_id, post_id) references region_post,
  foreign key (region_id, person_id) references region_person,
  check (valid_to is null or valid_to >= valid_from)
);
create unique index region_holding_one_holder on region_holding (region_id, post_id) where kind = 'HOLDER' and valid_to is null;
create index region_holding_person on region_holding (region_id, person_id);

create view region_holding_view with (security_invoker = true) as
  select h.region_id, h.id, h.post_id, h.person_id, h.kind, h.valid_from, h.valid_to, p.unit_id, p.kind as post_kind, p.name as post_name
  from region_holding h join region_post p on p.region_id = h.region_id and p.id = h.post_id;
create view region_unit_view with (security_invoker = true) as
  select region_id, id, name, short_name, class, parent_id, leader_post_id, valid_from, valid_to, merged_into from region_unit;
create view region_region_view with (security_invoker = true) as
  select id, parent_id, name, level, path, home from region_region;
create view region_person_view with (security_invoker = true) as select region_id, id, name from region_person;
create view region_post_view with (security_invoker = true) as
  select region_id, id, unit_id, name, kind, rank, valid_from, valid_to from region_post;

-- The directory is open to everyone who acts in the region; changing it needs the right.
do $$
declare t text;
begin
  foreach t in array array['region_unit', 'region_unit_alias', 'region_post', 'region_person', 'region_holding'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy reading on %I for select using (region_id = any ((select access_regions())::bigint[]))', t);
    execute format('create policy adding on %I for insert with check ((select access_may(''region.manage'')) and region_id = any ((select access_regions())::bigint[]))', t);
    execute format('create policy changing on %I for update using ((select access_may(''region.manage'')) and region_id = any ((select access_regions())::bigint[]))', t);
    execute format('grant select, insert, update on %I to luoshi_app', t);
  end loop;
end $$;
alter table region_region enable row level security;
create policy reading on region_region for select using ((select access_account()) is not null);
create policy adding on region_region for insert with check ((select access_may('region.manage')));
create policy changing on region_region for update using ((select access_may('region.manage')));
grant select, insert, update on region_region to luoshi_app;
grant delete on region_unit_alias to luoshi_app;
create policy removing on region_unit_alias for delete using ((select access_may('region.manage')) and region_id = any ((select access_regions())::bigint[]));
grant usage on sequence region_id to luoshi_app;
grant select on region_holding_view, region_unit_view, region_region_view, region_person_view, region_post_view to luoshi_app;

-- The government that works in this installation, with its ancestors; called once, when a county is founded.
create function region_found_append(p_ids bigint[], p_names text[], p_levels text[]) returns void
  language plpgsql security definer set search_path = public
as $$
begin
  insert into region_region (id, parent_id, name, level, path, home)
  select p_ids[i], p_ids[i - 1], p_names[i], p_levels[i], p_ids[1:i], i = array_length(p_ids, 1)
  from generate_subscripts(p_ids, 1) i order by i
  on conflict (id) do update set home = region_region.home or excluded.home;
end
$$;
revoke all on function region_found_append(bigint[], text[], text[]) from public;
grant execute on function region_found_append(bigint[], text[], text[]) to luoshi_gate;
create function region_homes() returns setof bigint language sql security definer set search_path = public
as $$ select id from region_region where home order by id $$;
revoke all on function region_homes() from public;
grant execute on function region_homes() to luoshi_gate;
