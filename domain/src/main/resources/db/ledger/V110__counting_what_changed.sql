-- Counters are touched by what changes them only: most changes of a matter are progress, which moves no count (V009).
drop trigger ledger_count_changed_from on ledger_commitment;
drop trigger ledger_count_changed_to on ledger_commitment;
drop function ledger_count_out();

create function ledger_count_moved() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  insert into ledger_tally as t
  select region_id, report_id, viewer, restriction, state, kind, lead, pg_backend_pid() % 8, sum(moved)
  from (
    select region_id, report_id, concerned, restriction, state, kind, coalesce(lead_unit_id, 0) as lead, 1 as moved from counted
    union all
    select region_id, report_id, concerned, restriction, state, kind, coalesce(lead_unit_id, 0), -1 from discounted
  ) c, lateral unnest(array[0::bigint] || concerned) viewer
  group by 1, 2, 3, 4, 5, 6, 7 having sum(moved) <> 0 order by 1, 2, 3, 4, 5, 6, 7
  on conflict (region_id, report_id, viewer_unit, restriction, state, kind, lead_unit_id, slot) do update set count = t.count + excluded.count;
  return null;
end
$$;
create trigger ledger_count_moved after update on ledger_commitment referencing old table as discounted new table as counted
  for each statement execute function ledger_count_moved();
