-- What most changes of a matter do not touch is not looked at: progress moves no counter, no number and no word.

-- A row that moves a counter says so to the statement's trigger, which is fired after it.
create function ledger_count_moves() returns trigger language plpgsql
as $$
begin
  perform pg_catalog.set_config('luoshi.ledger_moved', 'yes', true);
  return null;
end
$$;
create trigger ledger_count_moves after update on ledger_commitment for each row
  when ((old.report_id, old.concerned, old.restriction, old.state, old.kind, old.lead_unit_id)
        is distinct from (new.report_id, new.concerned, new.restriction, new.state, new.kind, new.lead_unit_id))
  execute function ledger_count_moves();

create or replace function ledger_count_moved() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  if current_setting('luoshi.ledger_moved', true) is distinct from 'yes' then
    return null;
  end if;
  perform set_config('luoshi.ledger_moved', '', true);
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

drop trigger ledger_number_kept on ledger_commitment;
create trigger ledger_number_kept before update on ledger_commitment for each row
  when ((old.number, old.quote, old.start_at, old.end_at) is distinct from (new.number, new.quote, new.start_at, new.end_at))
  execute function ledger_keep_number();
