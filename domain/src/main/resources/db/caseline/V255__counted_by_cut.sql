-- 条线计数，两种切法: figures are asked for by month and unit, or by month and facet, never by all three; a case stands in one counter of each cut, so that the
-- figures of a county add up hundreds of counters and not tens of thousands.
drop table caseline_tally;
create table caseline_tally (
  region_id   bigint   not null,
  line        text     not null,
  viewer_unit bigint   not null,                        -- 0 for those who see the whole county
  cut         text     not null check (cut in ('unit', 'facet')),
  restriction smallint not null,
  unit_id     bigint   not null,                        -- of the cut by unit: 承办单位; 0 while the keeper has it
  state       text     not null,
  month       date     not null,                        -- in which it was opened
  facet       text     not null,                        -- of the cut by facet
  slot        smallint not null,                        -- so that those who write at once do not wait for each other; folded at night
  cases       bigint   not null,
  amount1     numeric  not null,
  amount2     numeric  not null,
  answered    bigint   not null,
  in_time     bigint   not null,
  overdue     bigint   not null,
  open_late   bigint   not null,
  rated       bigint   not null,
  content     bigint   not null,
  closed      bigint   not null,
  days        bigint   not null,                        -- from opening to the end, of those that have ended
  primary key (region_id, line, viewer_unit, cut, restriction, unit_id, state, month, facet, slot)
) with (fillfactor = 70);
alter table caseline_tally enable row level security;
create policy reading on caseline_tally for select using (
  region_id = any ((select access_regions('line.read'))::bigint[])
  and ((viewer_unit = 0 and restriction <= (select access_whole_level()))
       or (viewer_unit = any ((select access_units())::bigint[]) and restriction <= (select access_level()))));
grant select on caseline_tally to luoshi_app;

-- Adds differences to the counters; they come in the order of the key, so that nobody waits for each other in a circle.
create function caseline_count(p_rows caseline_tally[]) returns void language sql set search_path = public as $$
  insert into caseline_tally as t
  select r.* from unnest(p_rows) r
  order by region_id, line, viewer_unit, cut, restriction, unit_id, state, month, facet, slot
  on conflict (region_id, line, viewer_unit, cut, restriction, unit_id, state, month, facet, slot) do update set
    cases = t.cases + excluded.cases, amount1 = t.amount1 + excluded.amount1, amount2 = t.amount2 + excluded.amount2,
    answered = t.answered + excluded.answered, in_time = t.in_time + excluded.in_time, overdue = t.overdue + excluded.overdue,
    open_late = t.open_late + excluded.open_late, rated = t.rated + excluded.rated, content = t.content + excluded.content,
    closed = t.closed + excluded.closed, days = t.days + excluded.days
$$;
revoke all on function caseline_count(caseline_tally[]) from public;

create or replace function caseline_count_came() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  perform caseline_count(array(
    select row(region_id, line, viewer, cut, restriction, unit, state, date_trunc('month', opened_on)::date, side, pg_backend_pid() % 8,
           count(*), sum(amount1), sum(amount2), count(answered_on), count(*) filter (where answered_on is not null and lateness = 0),
           count(*) filter (where lateness > 0), count(*) filter (where lateness = 2 and closed_on is null), count(*) filter (where rating <> ''),
           count(*) filter (where rating <> '' and content), count(closed_on), coalesce(sum(closed_on - opened_on), 0))::caseline_tally
    from counted, lateral unnest(array[0::bigint] || concerned) viewer,
         lateral (values ('unit', coalesce(unit_id, 0), ''), ('facet', 0, facet)) as cuts (cut, unit, side)
    where merged_into is null
    group by region_id, line, viewer, cut, restriction, unit, state, date_trunc('month', opened_on), side));
  return null;
end
$$;

create or replace function caseline_count_moved() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  perform caseline_count(array(
    select row(s.*)::caseline_tally from (
      select region_id, line, viewer, cut, restriction, unit, state, date_trunc('month', opened_on)::date, side, (pg_backend_pid() % 8)::smallint,
             sum(sign) as cases, sum(sign * amount1) as amount1, sum(sign * amount2) as amount2, coalesce(sum(sign) filter (where answered_on is not null), 0) as answered,
             coalesce(sum(sign) filter (where answered_on is not null and lateness = 0), 0) as in_time,
             coalesce(sum(sign) filter (where lateness > 0), 0) as overdue,
             coalesce(sum(sign) filter (where lateness = 2 and closed_on is null), 0) as open_late,
             coalesce(sum(sign) filter (where rating <> ''), 0) as rated, coalesce(sum(sign) filter (where rating <> '' and content), 0) as content,
             coalesce(sum(sign) filter (where closed_on is not null), 0) as closed,
             coalesce(sum(sign * (closed_on - opened_on)), 0) as days
      from (select 1 as sign, c.* from counted c union all select -1, d.* from discounted d) moved, lateral unnest(array[0::bigint] || concerned) viewer,
           lateral (values ('unit', coalesce(unit_id, 0), ''), ('facet', 0, facet)) as cuts (cut, unit, side)
      where merged_into is null
      group by region_id, line, viewer, cut, restriction, unit, state, date_trunc('month', opened_on), side) s
    where (s.cases, s.answered, s.in_time, s.overdue, s.open_late, s.rated, s.content, s.closed, s.days) is distinct from (0, 0, 0, 0, 0, 0, 0, 0, 0)
       or s.amount1 <> 0 or s.amount2 <> 0));
  return null;
end
$$;

-- 重算: the counters as counting the rows gives them, for a data set that was loaded without triggers.
create or replace procedure caseline_recount(p_region bigint) language plpgsql set search_path = public as $$
begin
  lock table caseline_case in share mode;
  delete from caseline_tally where region_id = p_region;
  insert into caseline_tally
  select region_id, line, viewer, cut, restriction, unit, state, month, side, 0, count(*), sum(amount1), sum(amount2), sum(answered), sum(in_time),
         sum(overdue), sum(open_late), sum(rated), sum(content), sum(closed), sum(days)
  from caseline_counted_view, lateral unnest(array[0::bigint] || concerned) viewer,
       lateral (values ('unit', unit_id, ''), ('facet', 0, facet)) as cuts (cut, unit, side)
  where region_id = p_region group by 1, 2, 3, 4, 5, 6, 7, 8, 9 order by 1, 2, 3, 4, 5, 6, 7, 8, 9;
end
$$;

-- 归并: what writers spread over slots goes into one, and counters of nothing go; called at night. Answers how many were folded.
create function caseline_fold(p_region bigint) returns bigint language plpgsql security definer set search_path = public as $$
declare
  folded caseline_tally[];
  went bigint;
begin
  if p_region <> all (access_regions()) then
    raise exception 'region % is not within reach', p_region using errcode = '42501';
  end if;
  with spread as (
    select ctid from caseline_tally where region_id = p_region and slot > 0
    order by region_id, line, viewer_unit, cut, restriction, unit_id, state, month, facet, slot for update
  ), gone as (
    delete from caseline_tally t using spread where t.ctid = spread.ctid returning t.*
  ), sums as (
    select row(region_id, line, viewer_unit, cut, restriction, unit_id, state, month, facet, 0, sum(cases), sum(amount1), sum(amount2), sum(answered),
               sum(in_time), sum(overdue), sum(open_late), sum(rated), sum(content), sum(closed), sum(days))::caseline_tally as one, count(*) as many
    from gone group by region_id, line, viewer_unit, cut, restriction, unit_id, state, month, facet
  )
  select array_agg(one), coalesce(sum(many), 0) into folded, went from sums;
  perform caseline_count(folded);
  delete from caseline_tally
  where region_id = p_region and amount1 = 0 and amount2 = 0
    and (cases, answered, in_time, overdue, open_late, rated, content, closed, days) = (0, 0, 0, 0, 0, 0, 0, 0, 0);
  return went;
end
$$;
revoke all on function caseline_fold(bigint) from public;
grant execute on function caseline_fold(bigint) to luoshi_app;

do $$
declare
  region bigint;
begin
  for region in select distinct region_id from caseline_case loop
    call caseline_recount(region);
  end loop;
end
$$;
