-- 承诺事项 and its way from the report to 销号.
create sequence ledger_id;

create table ledger_commitment (
  region_id   bigint      not null,
  id          bigint      not null default nextval('ledger_id'),
  report_id   bigint      not null,
  number      int         not null,              -- 编号, gap-free within the report
  kind        text        not null check (kind in ('target', 'project', 'deliverable', 'action', 'result')),
  quote       text        not null,              -- the exact words
  start_at    int         not null,              -- offsets into the report's body, UTF-16
  end_at      int         not null,
  paragraph_start int     not null,              -- the paragraph that holds them
  paragraph_end   int     not null,
  section     text        not null default '',
  suggested_lead text,                           -- the department that the reader suggests
  state       text        not null default 'OPEN' check (state in ('OPEN', 'ASSIGNED', 'REPORTED', 'CLOSED')),
  lead_unit_id bigint,
  due_on      date,
  concerned   bigint[]    not null default '{}', -- the units that it concerns: lead, responsible, supporting
  progress    smallint    not null default 0 check (progress between 0 and 100),
  restriction smallint    not null default 0,
  changed_at  timestamptz not null default clock_timestamp(),
  primary key (region_id, id),
  check (state = 'OPEN' or (lead_unit_id is not null and due_on is not null))
);
create unique index ledger_commitment_number on ledger_commitment (region_id, report_id, number);
create index ledger_commitment_state on ledger_commitment (region_id, report_id, state, number);
create index ledger_commitment_lead on ledger_commitment (region_id, report_id, lead_unit_id, number);
create index ledger_commitment_concerned on ledger_commitment using gin (concerned);
call access_protect('ledger_commitment', 'ledger.read', 'report.manage ledger.manage ledger.report ledger.verify', 'concerned', 'restriction');

-- 进展: one door. Corrections are new notes.
create table ledger_note (
  region_id     bigint      not null,
  id            bigint      not null default nextval('ledger_id'),
  commitment_id bigint      not null,
  unit_id       bigint      not null,
  words         text        not null,            -- 本期进展
  progress      smallint    not null check (progress between 0 and 100),
  noted_by      bigint      not null default access_account(),
  noted_at      timestamptz not null default clock_timestamp(),
  concerned     bigint[]    not null,            -- as of the commitment when it was noted, and so is the restriction
  restriction   smallint    not null,
  primary key (region_id, id)
);
create index ledger_note_commitment on ledger_note (region_id, commitment_id, id);
call access_protect('ledger_note', 'ledger.read', 'ledger.report', 'concerned', 'restriction');

-- 核验: the supervision office accepts or returns.
create table ledger_decision (
  region_id     bigint      not null,
  id            bigint      not null default nextval('ledger_id'),
  commitment_id bigint      not null,
  accepted      boolean     not null,
  reason        text        not null default '',
  decided_by    bigint      not null default access_account(),
  decided_at    timestamptz not null default clock_timestamp(),
  concerned     bigint[]    not null,
  restriction   smallint    not null,
  primary key (region_id, id)
);
create index ledger_decision_commitment on ledger_decision (region_id, commitment_id, id);
call access_protect('ledger_decision', 'ledger.read', 'ledger.verify', 'concerned', 'restriction');

-- 计数: how many commitments a viewer has in each state, kept in the transaction that changes them. viewer_unit 0 is the whole region;
-- `slot` spreads writers, so that two transactions seldom wait for the same row.
create table ledger_tally (
  region_id   bigint   not null,
  report_id   bigint   not null,
  viewer_unit bigint   not null,
  restriction smallint not null,
  state       text     not null,
  kind        text     not null,
  lead_unit_id bigint  not null,                 -- 0: none yet
  slot        smallint not null,
  count       bigint   not null,
  primary key (region_id, report_id, viewer_unit, restriction, state, kind, lead_unit_id, slot)
);
alter table ledger_tally enable row level security;
create policy reading on ledger_tally for select using (
  (select access_may('ledger.read')) and region_id = any ((select access_regions())::bigint[]) and restriction <= (select access_level())
  and ((viewer_unit = 0 and (select access_whole())) or viewer_unit = any ((select access_units())::bigint[])));
grant select on ledger_tally to luoshi_app;

create function ledger_count_in() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  insert into ledger_tally as t
  select region_id, report_id, viewer, restriction, state, kind, coalesce(lead_unit_id, 0), pg_backend_pid() % 8, count(*)
  from counted, lateral unnest(array[0::bigint] || concerned) viewer
  group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 3, 4, 5, 6, 7
  on conflict (region_id, report_id, viewer_unit, restriction, state, kind, lead_unit_id, slot) do update set count = t.count + excluded.count;
  return null;
end
$$;
create function ledger_count_out() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  insert into ledger_tally as t
  select region_id, report_id, viewer, restriction, state, kind, coalesce(lead_unit_id, 0), pg_backend_pid() % 8, -count(*)
  from discounted, lateral unnest(array[0::bigint] || concerned) viewer
  group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 3, 4, 5, 6, 7
  on conflict (region_id, report_id, viewer_unit, restriction, state, kind, lead_unit_id, slot) do update set count = t.count + excluded.count;
  return null;
end
$$;
create trigger ledger_count_added after insert on ledger_commitment referencing new table as counted for each statement execute function ledger_count_in();
create trigger ledger_count_changed_from after update on ledger_commitment referencing old table as discounted for each statement execute function ledger_count_out();
create trigger ledger_count_changed_to after update on ledger_commitment referencing new table as counted for each statement execute function ledger_count_in();

create view ledger_commitment_view with (security_invoker = true) as
  select region_id, id, report_id, number, kind, quote, section, state, lead_unit_id, due_on, concerned, progress, restriction from ledger_commitment;
grant select on ledger_commitment_view to luoshi_app;
grant select, insert on ledger_commitment, ledger_note, ledger_decision to luoshi_app;
grant update (state, lead_unit_id, due_on, concerned, progress, changed_at) on ledger_commitment to luoshi_app;
grant usage on sequence ledger_id to luoshi_app;
