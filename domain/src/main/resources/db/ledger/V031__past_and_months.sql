-- 过去的样子: how a commitment stood from a moment on, so that the end of any month can be told again. Written by the trigger alone.
create table ledger_past (
  region_id     bigint      not null,
  commitment_id bigint      not null,
  id            bigint      not null default nextval('ledger_id'),
  since         timestamptz not null,
  state         text        not null,
  progress      smallint    not null,
  done          numeric,
  goal_op       text,
  goal_value    numeric,
  goal_unit     text,
  lead_unit_id  bigint,
  due_on        date,
  notice_until  date,
  concerned     bigint[]    not null,
  restriction   smallint    not null,
  primary key (region_id, commitment_id, id)
);
call access_protect('ledger_past', 'ledger.read', 'ledger.manage', 'concerned', 'restriction');
grant select on ledger_past to luoshi_app;

create function ledger_remember_past() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  insert into ledger_past (region_id, commitment_id, since, state, progress, done, goal_op, goal_value, goal_unit, lead_unit_id, due_on, notice_until,
                           concerned, restriction)
  values (new.region_id, new.id, clock_timestamp(), new.state, new.progress, new.done, new.goal_op, new.goal_value, new.goal_unit, new.lead_unit_id,
          new.due_on, new.notice_until, new.concerned, new.restriction);
  return null;
end
$$;
create trigger ledger_past_remembered after update on ledger_commitment for each row
  when (new.state not in ('READ', 'REFUSED', 'OPEN', 'CONSULTED') and
        (old.state, old.progress, old.done, old.goal_op, old.goal_value, old.goal_unit, old.lead_unit_id, old.due_on, old.notice_until)
        is distinct from (new.state, new.progress, new.done, new.goal_op, new.goal_value, new.goal_unit, new.lead_unit_id, new.due_on, new.notice_until))
  execute function ledger_remember_past();
insert into ledger_past (region_id, commitment_id, since, state, progress, done, goal_op, goal_value, goal_unit, lead_unit_id, due_on, notice_until,
                         concerned, restriction)
select region_id, id, changed_at, state, progress, done, goal_op, goal_value, goal_unit, lead_unit_id, due_on, notice_until, concerned, restriction
from ledger_commitment where state not in ('READ', 'REFUSED', 'OPEN', 'CONSULTED');

-- A plan holds from the moment on when it was made.
alter table ledger_node add column planned_at timestamptz not null default clock_timestamp();

-- 月末: which months are frozen, once each.
create table ledger_month (
  region_id bigint      not null,
  month     date        not null,                -- its last day
  items     int         not null,
  bounds    text        not null,                -- 预警、逾期、临期: the parameters that the lights were computed with
  frozen_at timestamptz not null default clock_timestamp(),
  primary key (region_id, month)
);
alter table ledger_month enable row level security;
create policy reading on ledger_month for select using ((select access_may('ledger.read')) and region_id = any ((select access_regions())::bigint[]));
create policy adding on ledger_month for insert with check ((select access_may('ledger.manage')) and region_id = any ((select access_regions())::bigint[]));
grant select, insert on ledger_month to luoshi_app;

alter table ledger_snapshot add column number int not null default 0;
alter table ledger_snapshot add column gap smallint not null default 0;
alter table ledger_snapshot add column done numeric;
alter table ledger_snapshot add column due_on date;
alter table ledger_snapshot add column reason text not null default '';
