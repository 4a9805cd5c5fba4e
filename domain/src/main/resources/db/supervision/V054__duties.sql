-- 督办事项 and its way from 立项 to 销号 (rules §1.3).
create sequence supervision_id;

create table supervision_duty (
  region_id    bigint      not null,
  id           bigint      not null default nextval('supervision_id'),
  year         int         not null,
  number       int         not null,             -- 编号, gap-free in the region and year
  source       text        not null check (source in ('INSTRUCTION', 'MEETING', 'COMMITMENT', 'INSPECTION', 'CASE')),
  document     text        not null default '',  -- 收文号, 会议名称和议题, 督查单号
  subject_kind text,                             -- the thing of another room that it came from
  subject_id   bigint,
  title        text        not null check (title <> ''),
  demand       text        not null default '',  -- 交办要求; for an instruction its exact words
  weight       text        not null check (weight in ('GENERAL', 'MAJOR')), -- 一般, 重大复杂
  counting     text        not null check (counting in ('NATURAL', 'UNROLLED', 'WORKING')),
  state        text        not null check (state in
                 ('REGISTERED', 'ASSIGNED', 'SIGNED', 'DEPLOYED', 'HANDLING', 'CONTINUING', 'APPLIED', 'SETTLED', 'CLOSED', 'ENDED')),
  unit_id      bigint      not null,             -- 承办单位, exactly one
  supporting   bigint[]    not null default '{}',
  leader_post_id bigint,                         -- 交办领导
  registered_by bigint     not null default access_account(),
  registered_at timestamptz not null default clock_timestamp(),
  assigned_at  timestamp,                        -- 交办时间, local
  applied_by   bigint,                           -- who applied for 办结
  result       text        not null default '',  -- 办理结果
  grade        text        check (grade in ('EXCELLENT', 'GOOD', 'FAIR', 'POOR')),
  settled_by   bigint,
  settled_on   date,
  closed_on    date,
  concerned    bigint[]    not null,
  restriction  smallint    not null default 0,
  changed_at   timestamptz not null default clock_timestamp(),
  primary key (region_id, id),
  check (state not in ('SETTLED', 'CLOSED') or (grade is not null and result <> '' and settled_by is distinct from applied_by)),   -- R1-6, R1-9
  check (state = 'REGISTERED' or state = 'ENDED' or assigned_at is not null)
);
create unique index supervision_duty_number on supervision_duty (region_id, year, number);
create index supervision_duty_state on supervision_duty (region_id, state, id);
create index supervision_duty_unit on supervision_duty (region_id, unit_id, state, id);
create index supervision_duty_subject on supervision_duty (region_id, subject_kind, subject_id);
create index supervision_duty_concerned on supervision_duty using gin (concerned);
call access_protect('supervision_duty', 'duty.read', 'duty.assign duty.report duty.review duty.remark', 'concerned', 'restriction');

-- 督办计时: a budget, what of it is used, and since when it runs. `last_seq` is the number of its last day in its own counting (days since 1970, or
-- working days since 2000); where that falls in the calendar, and whether it is overdue, is computed and kept nowhere.
create table supervision_clock (
  region_id bigint   not null,
  duty_id   bigint   not null,
  stage     text     not null check (stage in ('SIGN', 'DEPLOY', 'FEEDBACK', 'SETTLE', 'SETTLE_MAJOR')),
  turn      smallint not null default 0,         -- goes up with every extension: reminders begin anew
  counting  text     not null check (counting in ('NATURAL', 'UNROLLED', 'WORKING')),
  noon      boolean  not null default false,     -- ends at 12:00 and not at 24:00 (R1-2)
  budget    int      not null check (budget >= 0),
  consumed  int      not null default 0 check (consumed >= 0),
  since     date,                                -- runs since; null: paused or stopped
  since_seq int,
  last_seq  int      generated always as (since_seq + budget - consumed) stored,
  rung      smallint not null default 0,         -- the next reminder
  done_on   date,                                -- when the stage was done
  unit_id   bigint   not null,                   -- in whose hands it runs
  concerned bigint[] not null,
  restriction smallint not null,
  primary key (region_id, duty_id, stage),
  check ((since is null) = (since_seq is null)),
  check (done_on is null or since is null)
);
create index supervision_clock_due on supervision_clock (region_id, stage, counting, rung, last_seq) where since is not null;
create index supervision_clock_unit on supervision_clock (region_id, unit_id) where since is not null;
call access_protect('supervision_clock', 'duty.read', 'duty.assign duty.report duty.review duty.remark duty.fire', 'concerned', 'restriction');

-- 中止: why and how long no clock of a duty ran.
create table supervision_pause (
  region_id bigint      not null,
  id        bigint      not null default nextval('supervision_id'),
  duty_id   bigint      not null,
  from_on   date        not null,
  reason    text        not null check (reason <> ''),
  document  text        not null default '',
  paused_by bigint      not null default access_account(),
  resumed_on date,
  resumed_by bigint,
  concerned bigint[]    not null,
  restriction smallint  not null,
  primary key (region_id, id)
);
create unique index supervision_pause_one on supervision_pause (region_id, duty_id) where resumed_on is null;
create index supervision_pause_duty on supervision_pause (region_id, duty_id, id);
call access_protect('supervision_pause', 'duty.read', 'duty.assign duty.review', 'concerned', 'restriction');

-- 延期 (R1-8): asked before expiry, decided by the assigner; the answer fixes the new day.
create table supervision_extension (
  region_id bigint      not null,
  id        bigint      not null default nextval('supervision_id'),
  duty_id   bigint      not null,
  stage     text        not null,
  reason    text        not null check (reason <> ''),
  progress  text        not null check (progress <> ''), -- 目前进展
  wanted_on date        not null,
  was_due_on date       not null,
  asked_by  bigint      not null default access_account(),
  asked_on  date        not null,
  granted   boolean,
  granted_to date,
  answer    text        not null default '',
  decided_by bigint,
  decided_on date,
  concerned bigint[]    not null,
  restriction smallint  not null,
  primary key (region_id, id),
  check (granted is not true or granted_to is not null),
  check (decided_by is distinct from asked_by)
);
create unique index supervision_extension_open on supervision_extension (region_id, duty_id) where granted is null;
create index supervision_extension_duty on supervision_extension (region_id, duty_id, id);
call access_protect('supervision_extension', 'duty.read', 'duty.report duty.assign duty.review', 'concerned', 'restriction');

-- 经手: in which unit's hands the duty was, from when to when.
create table supervision_hold (
  region_id bigint      not null,
  id        bigint      not null default nextval('supervision_id'),
  duty_id   bigint      not null,
  unit_id   bigint      not null,
  from_on   date        not null,
  until_on  date,
  why       text        not null default '',
  concerned bigint[]    not null,
  restriction smallint  not null,
  primary key (region_id, id)
);
create index supervision_hold_duty on supervision_hold (region_id, duty_id, id);
call access_protect('supervision_hold', 'duty.read', 'duty.assign duty.report duty.review', 'concerned', 'restriction');

-- 流转: every move from one state to another, with what was said.
create table supervision_move (
  region_id bigint      not null,
  id        bigint      not null default nextval('supervision_id'),
  duty_id   bigint      not null,
  move      text        not null,
  words     text        not null default '',
  unit_id   bigint      not null,
  moved_by  bigint      not null default access_account(),
  moved_at  timestamptz not null default clock_timestamp(),
  concerned bigint[]    not null,
  restriction smallint  not null,
  primary key (region_id, id)
);
create index supervision_move_duty on supervision_move (region_id, duty_id, id);
call access_protect('supervision_move', 'duty.read', 'duty.assign duty.report duty.review', 'concerned', 'restriction');

-- 反馈: what the unit answers at each stage (rules §1.1).
create table supervision_reply (
  region_id bigint      not null,
  id        bigint      not null default nextval('supervision_id'),
  duty_id   bigint      not null,
  stage     text        not null check (stage in ('SIGN', 'DEPLOY', 'FEEDBACK', 'REPORT', 'APPLY')),
  unit_id   bigint      not null,
  words     text        not null,                -- 安排部署, 推进情况, 办理结果
  measures  text        not null default '',     -- 采取的措施
  given_by  bigint      not null default access_account(),
  given_at  timestamptz not null default clock_timestamp(),
  given_on  date        not null,
  due_on    date,                                -- as it was then
  concerned bigint[]    not null,
  restriction smallint  not null,
  primary key (region_id, id)
);
create index supervision_reply_duty on supervision_reply (region_id, duty_id, id);
call access_protect('supervision_reply', 'duty.read', 'duty.report', 'concerned', 'restriction');

-- 催办: the firing of a rung of a clock. The row is the claim, so that nothing fires twice.
create table supervision_reminder (
  region_id bigint      not null,
  duty_id   bigint      not null,
  stage     text        not null,
  turn      smallint    not null,
  rung      smallint    not null,                -- 0 预警, 1 逾期, 2 and 3 再催
  fired_on  date        not null,
  unit_id   bigint      not null,
  concerned bigint[]    not null,
  restriction smallint  not null,
  primary key (region_id, duty_id, stage, turn, rung)
);
create index supervision_reminder_day on supervision_reminder (region_id, fired_on);
call access_protect('supervision_reminder', 'duty.read', 'duty.fire', 'concerned', 'restriction');

-- 改锚: what a change of the calendar did to running clocks.
create table supervision_reanchoring (
  region_id bigint      not null,
  id        bigint      not null default nextval('supervision_id'),
  duty_id   bigint      not null,
  stage     text        not null,
  before_on date        not null,
  after_on  date        not null,
  reason    text        not null,
  done_on   date        not null,
  concerned bigint[]    not null,
  restriction smallint  not null,
  primary key (region_id, id)
);
create index supervision_reanchoring_duty on supervision_reanchoring (region_id, duty_id, id);
call access_protect('supervision_reanchoring', 'duty.read', 'duty.assign parameter.manage', 'concerned', 'restriction');

-- 搁置: a clock that the round could not fire on a day, and why; it is tried again the next day.
create table supervision_aside (
  region_id bigint not null,
  duty_id   bigint not null,
  stage     text   not null,
  day       date   not null,
  words     text   not null,
  primary key (region_id, day, duty_id, stage)
);
alter table supervision_aside enable row level security;
create policy reading on supervision_aside for select using (
  region_id = any ((select access_regions())::bigint[]) and (select access_may('duty.assign duty.fire system.health')));
create policy adding on supervision_aside for insert with check (region_id = any ((select access_regions())::bigint[]) and (select access_may('duty.fire')));

create table supervision_numbering (
  region_id bigint not null,
  year      int    not null,
  last      int    not null,
  primary key (region_id, year)
);
create function supervision_take_numbers(p_region bigint, p_year int, p_count int) returns int
  language plpgsql security definer set search_path = public
as $$
declare taken int;
begin
  if p_region <> all (access_regions()) or not access_may('duty.assign duty.remark') then
    raise exception 'needs duty.assign' using errcode = '42501';
  end if;
  insert into supervision_numbering as n values (p_region, p_year, p_count)
  on conflict (region_id, year) do update set last = n.last + p_count
  returning last into taken;
  return taken - p_count + 1;
end
$$;
revoke all on function supervision_take_numbers(bigint, int, int) from public;
grant execute on function supervision_take_numbers(bigint, int, int) to luoshi_app;

grant select, insert on supervision_duty, supervision_clock, supervision_pause, supervision_extension, supervision_hold, supervision_move, supervision_reply,
  supervision_reminder, supervision_reanchoring, supervision_aside to luoshi_app;
grant update (state, unit_id, supporting, assigned_at, applied_by, result, grade, settled_by, settled_on, closed_on, concerned, changed_at, weight)
  on supervision_duty to luoshi_app;
grant update (turn, budget, consumed, since, since_seq, rung, done_on, unit_id, concerned) on supervision_clock to luoshi_app;
grant update (resumed_on, resumed_by) on supervision_pause to luoshi_app;
grant update (granted, granted_to, answer, decided_by, decided_on) on supervision_extension to luoshi_app;
grant update (until_on) on supervision_hold to luoshi_app;
grant usage on sequence supervision_id to luoshi_app;

create view supervision_duty_view with (security_invoker = true) as
  select region_id, id, year, number, source, document, subject_kind, subject_id, title, weight, state, unit_id, leader_post_id, assigned_at, grade, settled_on,
         closed_on, concerned, restriction from supervision_duty;
create view supervision_clock_view with (security_invoker = true) as
  select region_id, duty_id, stage, counting, noon, budget, consumed, since, since_seq, last_seq, done_on, unit_id from supervision_clock;
grant select on supervision_duty_view, supervision_clock_view to luoshi_app;
