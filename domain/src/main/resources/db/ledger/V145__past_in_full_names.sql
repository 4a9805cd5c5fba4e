-- The same in full names (V144).

create or replace function ledger_remember_past() returns trigger language plpgsql security definer
as $$
begin
  insert into public.ledger_past (region_id, commitment_id, since, state, progress, done, goal_op, goal_value, goal_unit, lead_unit_id, due_on, notice_until,
                           concerned, restriction)
  values (new.region_id, new.id, public.ledger_now(), new.state, new.progress, new.done, new.goal_op, new.goal_value, new.goal_unit, new.lead_unit_id,
          new.due_on, new.notice_until, new.concerned, new.restriction);
  return null;
end
$$;

create or replace function ledger_now() returns timestamptz language plpgsql volatile as $$
declare
  lived text := pg_catalog.current_setting('luoshi.lived_at', true);
begin
  if coalesce(lived, '') <> '' and public.access_region() = 990121 then
    return lived::timestamp at time zone 'Asia/Shanghai';
  end if;
  return pg_catalog.clock_timestamp();
end
$$;
