-- 三个一批、五个一批 (A-23, A-24) and the sums of projects (A-18), kept in the transaction that changes them.

-- 批次 (R3-13): as of the day of its ceremony. Its list is written together with it and never changes.
create table project_batch (
  region_id      bigint   not null,
  id             bigint   not null default nextval('project_id'),
  scheme         text     not null check (scheme in ('THREE', 'FIVE')),                                   -- 三个一批, 五个一批
  kind           text     not null check (kind in ('PLANNED', 'SIGNED', 'STARTED', 'CONTINUED', 'PRODUCED')), -- 谋划, 签约, 开工, 续建, 投产一批
  year           smallint not null,
  round          smallint not null check (round between 0 and 12),                                        -- the how many-eth of the year; 0: of the whole year
  ceremony_on    date     not null,
  declared_count int      not null check (declared_count >= 0),
  declared_total numeric(18, 2) not null check (declared_total >= 0),
  declared_by    bigint   not null default access_account(),
  declared_in    xid8     not null default pg_current_xact_id(),
  primary key (region_id, id),
  unique (region_id, scheme, kind, year, round)
);
alter table project_batch enable row level security;
create policy reading on project_batch for select using ((select access_may('project.read')) and region_id = any ((select access_regions())::bigint[]));
create policy adding on project_batch for insert with check ((select access_may('project.keep')) and region_id = any ((select access_regions())::bigint[]));

create table project_batch_member (
  region_id   bigint   not null,
  batch_id    bigint   not null,
  project_id  bigint   not null,
  scheme      text     not null,
  kind        text     not null,
  total       numeric(18, 2) not null,           -- 总投资 as of the ceremony
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, batch_id, project_id),
  unique (region_id, project_id, scheme, kind),  -- R3-13: a project does not move between batches
  foreign key (region_id, batch_id) references project_batch,
  foreign key (region_id, project_id) references project_project
);
call access_protect('project_batch_member', 'project.read', 'project.keep', 'concerned', 'restriction');

create function project_batch_frozen() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from counted m join project_batch b on b.region_id = m.region_id and b.id = m.batch_id
             where b.declared_in <> pg_current_xact_id() or (b.scheme, b.kind) <> (m.scheme, m.kind)) then
    raise exception 'R3-13: the list of a batch does not change after its ceremony';
  end if;
  return null;
end
$$;
create trigger project_batch_member_frozen after insert on project_batch_member referencing new table as counted
  for each statement execute function project_batch_frozen();

-- What the sums count a project as: its row's own words and its light as of the last round. Whoever adds months, plans or members to a project holds this row
-- in share, after his own rows, and whoever changes a project changes this row last: so a project that moves takes all of them along, and nobody waits in a ring.
create table project_standing (
  region_id   bigint   not null,
  id          bigint   not null,                 -- of the project
  place_id    bigint   not null,
  library     text     not null,                 -- one of the four, or ENDED
  total       numeric(18, 2) not null,
  light       text     not null default '' check (light in ('', 'GREEN', 'YELLOW', 'RED')),
  lit_on      date,                              -- of which round
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, id),
  foreign key (region_id, id) references project_project
);
create index project_standing_light on project_standing (region_id, light, id) where library <> 'ENDED';
call access_protect('project_standing', 'project.read', 'project.keep', 'concerned', 'restriction');
grant select on project_standing to luoshi_app;
grant update (light, lit_on) on project_standing to luoshi_app;

create function project_stand() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    insert into project_standing (region_id, id, place_id, library, total, concerned, restriction)
    select region_id, id, place_id, case when ended_on is null then library else 'ENDED' end, total, concerned, restriction from counted;
  else
    update project_standing s
    set place_id = c.place_id, library = case when c.ended_on is null then c.library else 'ENDED' end, total = c.total,
        concerned = c.concerned, restriction = c.restriction
    from counted c
    where s.region_id = c.region_id and s.id = c.id
      and (s.place_id, s.library, s.total, s.concerned, s.restriction)
          is distinct from (c.place_id, case when c.ended_on is null then c.library else 'ENDED' end, c.total, c.concerned, c.restriction);
  end if;
  return null;
end
$$;
create trigger project_stand_added after insert on project_project referencing new table as counted for each statement execute function project_stand();
create trigger project_stand_changed after update on project_project referencing new table as counted for each statement execute function project_stand();

-- 合计. place_id 0 is the whole county, viewer_unit 0 whoever sees the whole region. A writer has a slot of its own until its transaction ends, so that writers
-- neither wait for each other nor lock each other out.
create table project_tally (
  region_id   bigint   not null,
  place_id    bigint   not null,
  viewer_unit bigint   not null,
  restriction smallint not null,
  library     text     not null,
  light       text     not null,
  slot        smallint not null,
  count       bigint   not null,
  total       numeric  not null,
  primary key (region_id, place_id, viewer_unit, restriction, library, light, slot)
) with (fillfactor = 70);
create table project_batch_tally (
  region_id   bigint   not null,
  place_id    bigint   not null,
  viewer_unit bigint   not null,
  restriction smallint not null,
  scheme      text     not null,
  kind        text     not null,
  year        smallint not null,
  round       smallint not null,
  library     text     not null,
  slot        smallint not null,
  count       bigint   not null,
  total       numeric  not null,
  primary key (region_id, place_id, viewer_unit, restriction, scheme, kind, year, round, library, slot)
) with (fillfactor = 70);
create table project_month_tally (
  region_id   bigint   not null,
  place_id    bigint   not null,
  viewer_unit bigint   not null,
  restriction smallint not null,
  series      text     not null,                 -- DISPATCH, STATISTICS; PLAN: what ought to be completed by the month's end
  month       date     not null,
  slot        smallint not null,
  count       bigint   not null,
  amount      numeric  not null,
  primary key (region_id, place_id, viewer_unit, restriction, series, month, slot)
) with (fillfactor = 70);
do $$
declare t text;
begin
  foreach t in array array['project_tally', 'project_batch_tally', 'project_month_tally'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy reading on %I for select using (
      (select access_may(''project.read'')) and region_id = any ((select access_regions())::bigint[]) and restriction <= (select access_level())
      and ((viewer_unit = 0 and (select access_whole())) or viewer_unit = any ((select access_units())::bigint[])))', t);
    execute format('grant select on %I to luoshi_app', t);
  end loop;
end $$;

-- From where a project is counted: the whole county by who sees the region and by each of its units, its place by who sees the region. What a unit has in one
-- place is few rows, which are counted when they are asked for.
create function project_seen(p_place bigint, p_concerned bigint[]) returns table (place bigint, viewer bigint) language sql immutable as $$
  select 0::bigint, unnest(array[0::bigint] || p_concerned) union all select p_place, 0::bigint
$$;

create function project_slot() returns smallint language plpgsql as $$
declare
  held text := current_setting('luoshi.project_slot', true);
  last constant int := 31;
begin
  if held <> '' then
    return held;
  end if;
  for one in 0 .. last loop
    if pg_try_advisory_xact_lock(hashtext('project_tally'), one) then
      perform set_config('luoshi.project_slot', one::text, true);
      return one;
    end if;
  end loop;
  return last + 1;                               -- more writers at once than slots: these share one
end
$$;

-- What months and plans say, one row a project, series and month: the rows that project_month_tally is the sum of.
create view project_amount_view with (security_invoker = true) as
  select region_id, project_id, series, month, completed as amount from project_month
  union all
  select p.region_id, p.project_id, 'PLAN', make_date(p.year, m, 1), round(p.amount * p.curve[m] / 10000, 2)
  from project_plan p, generate_series(1, 12) m
  where not exists (select from project_plan later where (later.region_id, later.project_id, later.year) = (p.region_id, p.project_id, p.year)
                                                     and later.version > p.version);
grant select on project_amount_view to luoshi_app;

create function project_count() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into project_tally as t
  select region_id, place, viewer, restriction, library, light, project_slot(), tg_argv[0]::int * count(*), tg_argv[0]::int * sum(total)
  from counted, project_seen(place_id, concerned)
  group by 1, 2, 3, 4, 5, 6
  on conflict (region_id, place_id, viewer_unit, restriction, library, light, slot)
    do update set count = t.count + excluded.count, total = t.total + excluded.total;

  insert into project_batch_tally as t
  select c.region_id, place, viewer, c.restriction, b.scheme, b.kind, b.year, b.round, c.library, project_slot(),
         tg_argv[0]::int * count(*), tg_argv[0]::int * sum(c.total)
  from counted c join project_batch_member m on m.region_id = c.region_id and m.project_id = c.id
  join project_batch b on b.region_id = m.region_id and b.id = m.batch_id,
       project_seen(c.place_id, c.concerned)
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9
  on conflict (region_id, place_id, viewer_unit, restriction, scheme, kind, year, round, library, slot)
    do update set count = t.count + excluded.count, total = t.total + excluded.total;
  return null;
end
$$;
create trigger project_counted_in after insert on project_standing referencing new table as counted for each statement execute function project_count('1');
create trigger project_counted_from after update on project_standing referencing old table as counted for each statement execute function project_count('-1');
create trigger project_counted_to after update on project_standing referencing new table as counted for each statement execute function project_count('1');

create function project_count_members() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform 1 from project_standing s join counted c on c.region_id = s.region_id and c.project_id = s.id
  order by s.region_id, s.id for share of s;
  insert into project_batch_tally as t
  select s.region_id, place, viewer, s.restriction, b.scheme, b.kind, b.year, b.round, s.library, project_slot(), count(*), sum(s.total)
  from counted m join project_standing s on s.region_id = m.region_id and s.id = m.project_id
  join project_batch b on b.region_id = m.region_id and b.id = m.batch_id,
       project_seen(s.place_id, s.concerned)
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9
  on conflict (region_id, place_id, viewer_unit, restriction, scheme, kind, year, round, library, slot)
    do update set count = t.count + excluded.count, total = t.total + excluded.total;
  return null;
end
$$;
create trigger project_members_counted after insert on project_batch_member referencing new table as counted
  for each statement execute function project_count_members();

create function project_count_months() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform 1 from project_standing s
  where (s.region_id, s.id) in (select region_id, project_id from counted) order by s.region_id, s.id for share;
  insert into project_month_tally as t
  select s.region_id, place, viewer, s.restriction, m.series, m.month, project_slot(), tg_argv[0]::int * count(*), tg_argv[0]::int * sum(m.completed)
  from counted m join project_standing s on s.region_id = m.region_id and s.id = m.project_id,
       project_seen(s.place_id, s.concerned)
  group by 1, 2, 3, 4, 5, 6
  on conflict (region_id, place_id, viewer_unit, restriction, series, month, slot)
    do update set count = t.count + excluded.count, amount = t.amount + excluded.amount;
  return null;
end
$$;
create trigger project_months_in after insert on project_month referencing new table as counted for each statement execute function project_count_months('1');
create trigger project_months_from after update on project_month referencing old table as counted for each statement execute function project_count_months('-1');
create trigger project_months_to after update on project_month referencing new table as counted for each statement execute function project_count_months('1');

-- A later version of a year's plan takes the place of the one before it.
create function project_count_plans() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform 1 from project_standing s
  where (s.region_id, s.id) in (select region_id, project_id from counted) order by s.region_id, s.id for share;
  insert into project_month_tally as t
  select s.region_id, place, viewer, s.restriction, 'PLAN', make_date(p.year, m, 1), project_slot(),
         sum(p.sign), sum(p.sign * round(p.amount * p.curve[m] / 10000, 2))
  from (select region_id, project_id, year, amount, curve, 1 as sign from counted
        union all
        select p.region_id, p.project_id, p.year, p.amount, p.curve, -1
        from counted c join project_plan p on (p.region_id, p.project_id, p.year, p.version) = (c.region_id, c.project_id, c.year, c.version - 1)) p
  join project_standing s on s.region_id = p.region_id and s.id = p.project_id,
       generate_series(1, 12) m, project_seen(s.place_id, s.concerned)
  group by 1, 2, 3, 4, 6
  on conflict (region_id, place_id, viewer_unit, restriction, series, month, slot)
    do update set count = t.count + excluded.count, amount = t.amount + excluded.amount;
  return null;
end
$$;
create trigger project_plans_counted after insert on project_plan referencing new table as counted for each statement execute function project_count_plans();

-- A project that goes to another place or concerns others takes its months and plans along.
create function project_move_months() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into project_month_tally as t
  select s.region_id, place, viewer, s.restriction, a.series, a.month, project_slot(), sum(s.sign), sum(s.sign * a.amount)
  from (select b.region_id, b.id, side.* from counted_from b join counted c on c.region_id = b.region_id and c.id = b.id
        cross join lateral (values (b.place_id, b.concerned, b.restriction, -1), (c.place_id, c.concerned, c.restriction, 1))
          side (place_id, concerned, restriction, sign)
        where (b.place_id, b.concerned, b.restriction) is distinct from (c.place_id, c.concerned, c.restriction)) s
  join project_amount_view a on a.region_id = s.region_id and a.project_id = s.id,
       project_seen(s.place_id, s.concerned)
  group by 1, 2, 3, 4, 5, 6
  on conflict (region_id, place_id, viewer_unit, restriction, series, month, slot)
    do update set count = t.count + excluded.count, amount = t.amount + excluded.amount;
  return null;
end
$$;
create trigger project_months_moved after update on project_standing referencing old table as counted_from new table as counted
  for each statement execute function project_move_months();

-- 重算: the sums as counting the rows gives them, for a data set that was loaded without triggers and for whoever doubts them. Of one county.
create procedure project_recount(p_region bigint) language plpgsql set search_path = public as $$
begin
  lock table project_standing, project_batch_member, project_month, project_plan in share mode;
  delete from project_tally where region_id = p_region;
  delete from project_batch_tally where region_id = p_region;
  delete from project_month_tally where region_id = p_region;
  insert into project_tally
  select region_id, place, viewer, restriction, library, light, 0, count(*), sum(total)
  from project_standing, project_seen(place_id, concerned)
  where region_id = p_region group by 1, 2, 3, 4, 5, 6;
  insert into project_batch_tally
  select s.region_id, place, viewer, s.restriction, b.scheme, b.kind, b.year, b.round, s.library, 0, count(*), sum(s.total)
  from project_batch_member m join project_standing s on s.region_id = m.region_id and s.id = m.project_id
  join project_batch b on b.region_id = m.region_id and b.id = m.batch_id,
       project_seen(s.place_id, s.concerned)
  where m.region_id = p_region group by 1, 2, 3, 4, 5, 6, 7, 8, 9;
  insert into project_month_tally
  select s.region_id, place, viewer, s.restriction, a.series, a.month, 0, count(*), sum(a.amount)
  from project_amount_view a join project_standing s on s.region_id = a.region_id and s.id = a.project_id,
       project_seen(s.place_id, s.concerned)
  where a.region_id = p_region group by 1, 2, 3, 4, 5, 6;
end
$$;
revoke all on procedure project_recount(bigint) from public;

grant select, insert on project_batch, project_batch_member to luoshi_app;
