-- 示例县的时间: at the first start the people of the invented county 990121 live the months of their year that are over, and what they did is dated
-- when they did it. No other county can set its time. The journal says when it was really written.
create function ledger_now() returns timestamptz language plpgsql volatile as $$
declare
  lived text := current_setting('luoshi.lived_at', true);
begin
  if coalesce(lived, '') <> '' and access_region() = 990121 then
    return lived::timestamp at time zone 'Asia/Shanghai';
  end if;
  return clock_timestamp();
end
$$;

alter table ledger_note alter column noted_at set default ledger_now();
alter table ledger_note_ruling alter column ruled_at set default ledger_now();
alter table ledger_decision alter column decided_at set default ledger_now();
alter table ledger_node alter column planned_at set default ledger_now();
alter table ledger_issue alter column prepared_at set default ledger_now();

create or replace function ledger_remember_past() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  insert into ledger_past (region_id, commitment_id, since, state, progress, done, goal_op, goal_value, goal_unit, lead_unit_id, due_on, notice_until,
                           concerned, restriction)
  values (new.region_id, new.id, ledger_now(), new.state, new.progress, new.done, new.goal_op, new.goal_value, new.goal_unit, new.lead_unit_id,
          new.due_on, new.notice_until, new.concerned, new.restriction);
  return null;
end
$$;
