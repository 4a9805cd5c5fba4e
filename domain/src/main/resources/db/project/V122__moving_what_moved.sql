-- Most changes of what a project counts as are changes of its light, by the round, of a whole county at once: its months and plans stay where they are. Those
-- that do move are read a project at a time: next to many projects the whole of all months would be read.
create or replace function project_move_months() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (
    select from counted_from b join counted c on c.region_id = b.region_id and c.id = b.id
    where (b.place_id, b.concerned, b.restriction) is distinct from (c.place_id, c.concerned, c.restriction)) then
    return null;
  end if;
  insert into project_month_tally as t
  select s.region_id, place, viewer, s.restriction, a.series, a.month, project_slot(), sum(s.sign), sum(s.sign * a.amount)
  from (select b.region_id, b.id, side.* from counted_from b join counted c on c.region_id = b.region_id and c.id = b.id
        cross join lateral (values (b.place_id, b.concerned, b.restriction, -1), (c.place_id, c.concerned, c.restriction, 1))
          side (place_id, concerned, restriction, sign)
        where (b.place_id, b.concerned, b.restriction) is distinct from (c.place_id, c.concerned, c.restriction)) s
  cross join lateral (
    select series, month, amount from project_amount_view v where v.region_id = s.region_id and v.project_id = s.id offset 0) a,
       project_seen(s.place_id, s.concerned)
  group by 1, 2, 3, 4, 5, 6
  on conflict (region_id, place_id, viewer_unit, restriction, series, month, slot)
    do update set count = t.count + excluded.count, amount = t.amount + excluded.amount;
  return null;
end
$$;
