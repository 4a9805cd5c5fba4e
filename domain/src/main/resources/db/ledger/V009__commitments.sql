-- 承诺事项 and its way from the report to 销号.
create sequence ledger_id;

create table ledger_commitment (
  region_id   bigint      not null,
  id          bigint      not null default nextval('ledger_id'),
  report_id   bigint      not null,
  year        int         not null,              -- of the report
  number      int,                               -- 编号, gap-free in the region and year, given when it is approved and never taken back
  kind        text        not null check (kind in ('target', 'project', 'deliverable', 'action', 'result')),
  pledge      text        check (pledge in ('province', 'city', 'county')), -- 民生实事, of which level
  quote       text        not null,              -- the exact words
  task        text        not null default '',   -- 任务, in the office's own words; empty: the exact words
  start_at    int         not null,              -- offsets into the report's body, UTF-16
  end_at      int         not null,
  paragraph_start int     not null,              -- the paragraph that holds them
  paragraph_end   int     not null,
  section     text        not null default '',
  firmness    text        not null default '',   -- firm, soft
  deadline_words text     not null default '',   -- what the sentence itself says of the time
  reasons     text[]      not null default '{}', -- which recogniser set what
  goal_op     text        check (goal_op in ('=', '>=', '>', '<=', '<', '~')), -- 量化目标
  goal_value  numeric,
  goal_unit   text,
  state       text        not null default 'READ' check (state in
                ('READ', 'REFUSED', 'OPEN', 'CONSULTED', 'ASSIGNED', 'REPORTED', 'NOTICED', 'CLOSED', 'PARTIAL', 'WITHDRAWN')),
  refused_because text    not null default '',   -- 不列入的理由
  merged_into bigint,                            -- 合并入
  leader_post_id bigint,                         -- 责任领导
  lead_unit_id bigint,                           -- 牵头单位, exactly one (R5-1)
  responsible bigint[]    not null default '{}', -- 责任单位
  supporting  bigint[]    not null default '{}', -- 配合单位
  owner_post_id bigint,                          -- 责任人
  due_on      date,
  concerned   bigint[]    not null default '{}', -- the units that it concerns: lead, responsible, supporting
  opinion_until date,                            -- 征求意见 until
  issue_id    bigint,                            -- with which paper it went out
  progress    smallint    not null default 0 check (progress between 0 and 100),
  done        numeric,                           -- accepted cumulative quantity, in the goal's unit
  notice_until date,                             -- 公示 until
  restriction smallint    not null default 0,
  changed_at  timestamptz not null default clock_timestamp(),
  primary key (region_id, id),
  check ((goal_op is null) = (goal_value is null)),
  check (not lead_unit_id = any (responsible || supporting)),               -- R5-2
  check (state in ('READ', 'REFUSED') or number is not null),
  check (state in ('READ', 'REFUSED', 'OPEN', 'WITHDRAWN')
         or (leader_post_id is not null and lead_unit_id is not null and owner_post_id is not null and due_on is not null))
);
create unique index ledger_commitment_year_number on ledger_commitment (region_id, year, number);
create index ledger_commitment_number on ledger_commitment (region_id, report_id, number);
create index ledger_commitment_place on ledger_commitment (region_id, report_id, start_at);
create index ledger_commitment_state on ledger_commitment (region_id, report_id, state, number);
create index ledger_commitment_lead on ledger_commitment (region_id, report_id, lead_unit_id, number);
create index ledger_commitment_concerned on ledger_commitment using gin (concerned);
call access_protect('ledger_commitment', 'ledger.read', 'report.manage ledger.manage ledger.report ledger.verify ledger.sign', 'concerned', 'restriction');

-- 进展: one door. Corrections are new notes.
create table ledger_note (
  region_id     bigint      not null,
  id            bigint      not null default nextval('ledger_id'),
  commitment_id bigint      not null,
  unit_id       bigint      not null,
  period        date        not null,            -- 期: the first day of the month that it reports on
  words         text        not null,            -- 本期进展
  progress      smallint    not null check (progress between 0 and 100),
  quantity      numeric,                         -- 累计量
  rating        text        not null default '正常' check (rating in ('正常', '预警', '逾期')), -- 自评
  problems      text        not null default '', -- 存在问题
  next_step     text        not null default '', -- 下步措施
  needs         text        not null default '', -- 需协调事项
  closing       boolean     not null default false, -- 申请销号
  noted_by      bigint      not null default access_account(),
  noted_at      timestamptz not null default clock_timestamp(),
  concerned     bigint[]    not null,            -- as of the commitment when it was noted, and so is the restriction
  restriction   smallint    not null,
  primary key (region_id, id)
);
create index ledger_note_waiting on ledger_note (region_id, id desc);
create index ledger_note_commitment on ledger_note (region_id, commitment_id, id);
call access_protect('ledger_note', 'ledger.read', 'ledger.report', 'concerned', 'restriction');

-- 审核: inside the unit the head accepts a note or gives it back. One ruling a note.
create table ledger_note_ruling (
  region_id     bigint      not null,
  note_id       bigint      not null,
  accepted      boolean     not null,
  reason        text        not null default '',
  ruled_by      bigint      not null default access_account(),
  ruled_at      timestamptz not null default clock_timestamp(),
  concerned     bigint[]    not null,
  restriction   smallint    not null,
  primary key (region_id, note_id)
);
call access_protect('ledger_note_ruling', 'ledger.read', 'ledger.approve', 'concerned', 'restriction');

-- 核验: the supervision office accepts or returns.
create table ledger_decision (
  region_id     bigint      not null,
  id            bigint      not null default nextval('ledger_id'),
  commitment_id bigint      not null,
  accepted      boolean     not null,
  way           text        not null default '', -- 现场, 电话, 书面; 公示期满; 部分完成
  quantity      numeric,                         -- 核定的累计量
  document      text        not null default '', -- the decision document that it rests on
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
  select region_id, id, report_id, year, number, kind, pledge, quote, task, section, goal_op, goal_value, goal_unit, state, leader_post_id, lead_unit_id,
         responsible, supporting, owner_post_id, due_on, opinion_until, concerned, progress, done, notice_until, restriction from ledger_commitment;
create view ledger_note_view with (security_invoker = true) as
  select n.region_id, n.id, n.commitment_id, n.unit_id, n.period, n.words, n.progress, n.quantity, n.rating, n.problems, n.next_step, n.needs, n.closing,
         n.noted_by, n.noted_at, r.accepted, r.reason, r.ruled_at
  from ledger_note n left join ledger_note_ruling r on r.region_id = n.region_id and r.note_id = n.id;
grant select on ledger_note_view to luoshi_app;
grant select on ledger_commitment_view to luoshi_app;
grant select, insert on ledger_commitment, ledger_note, ledger_note_ruling, ledger_decision to luoshi_app;
-- What was read stays as it was read until it has a number: a trigger below sees to that.
grant update (state, number, kind, pledge, quote, task, start_at, end_at, goal_op, goal_value, goal_unit, refused_because, merged_into, leader_post_id,
              lead_unit_id, responsible, supporting, owner_post_id, due_on, concerned, opinion_until, issue_id, progress, done, notice_until, changed_at)
  on ledger_commitment to luoshi_app;
grant usage on sequence ledger_id to luoshi_app;

-- 编号: the next numbers of a region and year, without a gap: the row is locked until the transaction ends.
create table ledger_numbering (
  region_id bigint not null,
  year      int    not null,
  series    text   not null,                     -- commitment, or a series of papers
  last      int    not null,
  primary key (region_id, year, series)
);
create function ledger_take_numbers(p_region bigint, p_year int, p_series text, p_count int) returns int
  language plpgsql security definer set search_path = public
as $$
declare taken int;
begin
  if p_region <> all (access_regions()) or not access_may('ledger.manage ledger.sign') then
    raise exception 'needs ledger.manage' using errcode = '42501';
  end if;
  insert into ledger_numbering as n values (p_region, p_year, p_series, p_count)
  on conflict (region_id, year, series) do update set last = n.last + p_count
  returning last into taken;
  return taken - p_count + 1;
end
$$;
revoke all on function ledger_take_numbers(bigint, int, text, int) from public;
grant execute on function ledger_take_numbers(bigint, int, text, int) to luoshi_app;

-- A number never moves, and the words of a commitment that has one stand.
create function ledger_keep_number() returns trigger language plpgsql as $$
begin
  if old.number is not null and new.number is distinct from old.number then
    raise exception 'the number % of a commitment does not change', old.number;
  end if;
  if old.state not in ('READ', 'REFUSED', 'OPEN') and (new.quote, new.start_at, new.end_at) is distinct from (old.quote, old.start_at, old.end_at) then
    raise exception 'the words of commitment % do not change', old.number;
  end if;
  return new;
end
$$;
create trigger ledger_number_kept before update on ledger_commitment for each row execute function ledger_keep_number();
