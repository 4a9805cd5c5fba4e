-- 条线计数: kept by the statement that changes cases, by difference. viewer_unit 0 is for those who see the whole county; a case that concerns two units stands
-- in both counters, so whoever counts what several units see counts rows.
create table caseline_tally (
  region_id   bigint   not null,
  line        text     not null,
  viewer_unit bigint   not null,
  restriction smallint not null,
  unit_id     bigint   not null,                        -- 承办单位; 0 while the keeper has it
  state       text     not null,
  month       date     not null,                        -- in which it was opened
  facet       text     not null,
  slot        smallint not null,                        -- so that those who write at once do not wait for each other
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
  primary key (region_id, line, viewer_unit, restriction, unit_id, state, month, facet, slot)
) with (fillfactor = 70);
alter table caseline_tally enable row level security;
create policy reading on caseline_tally for select using (
  region_id = any ((select access_regions('line.read'))::bigint[])
  and ((viewer_unit = 0 and restriction <= (select access_whole_level()))
       or (viewer_unit = any ((select access_units())::bigint[]) and restriction <= (select access_level()))));
grant select on caseline_tally to luoshi_app;

-- What cases count as; a merged one counts with the one that it was merged into.
create view caseline_counted_view with (security_invoker = true) as
  select region_id, id, line, restriction, coalesce(unit_id, 0) as unit_id, state, date_trunc('month', opened_on)::date as month, facet, concerned,
         amount1, amount2, (answered_on is not null)::int as answered, (answered_on is not null and lateness = 0)::int as in_time,
         (lateness > 0)::int as overdue, (lateness = 2 and closed_on is null)::int as open_late, (rating <> '')::int as rated,
         (rating <> '' and content)::int as content, (closed_on is not null)::int as closed, coalesce(closed_on - opened_on, 0) as days
  from caseline_case where merged_into is null;
grant select on caseline_counted_view to luoshi_app;

create function caseline_count_came() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  insert into caseline_tally as t
  select region_id, line, viewer, restriction, coalesce(unit_id, 0), state, date_trunc('month', opened_on)::date, facet, pg_backend_pid() % 8,
         count(*), sum(amount1), sum(amount2), count(answered_on), count(*) filter (where answered_on is not null and lateness = 0),
         count(*) filter (where lateness > 0), count(*) filter (where lateness = 2 and closed_on is null), count(*) filter (where rating <> ''),
         count(*) filter (where rating <> '' and content), count(closed_on), coalesce(sum(closed_on - opened_on), 0)
  from counted, lateral unnest(array[0::bigint] || concerned) viewer
  where merged_into is null
  group by 1, 2, 3, 4, 5, 6, 7, 8 order by 1, 2, 3, 4, 5, 6, 7, 8
  on conflict (region_id, line, viewer_unit, restriction, unit_id, state, month, facet, slot) do update set
    cases = t.cases + excluded.cases, amount1 = t.amount1 + excluded.amount1, amount2 = t.amount2 + excluded.amount2,
    answered = t.answered + excluded.answered, in_time = t.in_time + excluded.in_time, overdue = t.overdue + excluded.overdue,
    open_late = t.open_late + excluded.open_late, rated = t.rated + excluded.rated, content = t.content + excluded.content,
    closed = t.closed + excluded.closed, days = t.days + excluded.days;
  return null;
end
$$;
create trigger caseline_cases_came after insert on caseline_case referencing new table as counted for each statement execute function caseline_count_came();

create function caseline_count_moved() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  insert into caseline_tally as t
  select * from (
    select region_id, line, viewer, restriction, coalesce(unit_id, 0), state, date_trunc('month', opened_on)::date, facet, pg_backend_pid() % 8,
           sum(sign) as cases, sum(sign * amount1) as amount1, sum(sign * amount2) as amount2, coalesce(sum(sign) filter (where answered_on is not null), 0) as answered,
           coalesce(sum(sign) filter (where answered_on is not null and lateness = 0), 0) as in_time,
           coalesce(sum(sign) filter (where lateness > 0), 0) as overdue,
           coalesce(sum(sign) filter (where lateness = 2 and closed_on is null), 0) as open_late,
           coalesce(sum(sign) filter (where rating <> ''), 0) as rated, coalesce(sum(sign) filter (where rating <> '' and content), 0) as content,
           coalesce(sum(sign) filter (where closed_on is not null), 0) as closed,
           coalesce(sum(sign * (closed_on - opened_on)), 0) as days
    from (select 1 as sign, c.* from counted c union all select -1, d.* from discounted d) moved, lateral unnest(array[0::bigint] || concerned) viewer
    where merged_into is null
    group by 1, 2, 3, 4, 5, 6, 7, 8) s
  where (s.cases, s.answered, s.in_time, s.overdue, s.open_late, s.rated, s.content, s.closed, s.days) is distinct from (0, 0, 0, 0, 0, 0, 0, 0, 0)
     or s.amount1 <> 0 or s.amount2 <> 0
  order by 1, 2, 3, 4, 5, 6, 7, 8
  on conflict (region_id, line, viewer_unit, restriction, unit_id, state, month, facet, slot) do update set
    cases = t.cases + excluded.cases, amount1 = t.amount1 + excluded.amount1, amount2 = t.amount2 + excluded.amount2,
    answered = t.answered + excluded.answered, in_time = t.in_time + excluded.in_time, overdue = t.overdue + excluded.overdue,
    open_late = t.open_late + excluded.open_late, rated = t.rated + excluded.rated, content = t.content + excluded.content,
    closed = t.closed + excluded.closed, days = t.days + excluded.days;
  return null;
end
$$;
create trigger caseline_cases_moved after update on caseline_case referencing new table as counted old table as discounted
  for each statement execute function caseline_count_moved();

-- 重算: the counters as counting the rows gives them, for a data set that was loaded without triggers.
create procedure caseline_recount(p_region bigint) language plpgsql set search_path = public as $$
begin
  lock table caseline_case in share mode;
  delete from caseline_tally where region_id = p_region;
  insert into caseline_tally
  select region_id, line, viewer, restriction, unit_id, state, month, facet, 0, count(*), sum(amount1), sum(amount2), sum(answered), sum(in_time),
         sum(overdue), sum(open_late), sum(rated), sum(content), sum(closed), sum(days)
  from caseline_counted_view, lateral unnest(array[0::bigint] || concerned) viewer
  where region_id = p_region group by 1, 2, 3, 4, 5, 6, 7, 8;
end
$$;
revoke all on procedure caseline_recount(bigint) from public;
