-- What moved is what the rows before and after do not have in common: found by hashing, however many projects the round lights at once (V122 compared each
-- with each). Nothing moved is nothing to count.
create or replace function project_move_months() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into project_month_tally as t
  select s.region_id, place, viewer, s.restriction, a.series, a.month, project_slot(), sum(s.sign), sum(s.sign * a.amount)
  from (
    select *, -1 as sign from (
      select region_id, id, place_id, concerned, restriction from counted_from except select region_id, id, place_id, concerned, restriction from counted) gone
    union all
    select *, 1 from (
      select region_id, id, place_id, concerned, restriction from counted except select region_id, id, place_id, concerned, restriction from counted_from) come) s
  cross join lateral (
    select series, month, amount from project_amount_view v where v.region_id = s.region_id and v.project_id = s.id offset 0) a,
       project_seen(s.place_id, s.concerned)
  group by 1, 2, 3, 4, 5, 6
  on conflict (region_id, place_id, viewer_unit, restriction, series, month, slot)
    do update set count = t.count + excluded.count, amount = t.amount + excluded.amount;
  return null;
end
$$;
