-- 节奏: what is coordinated within a day, and campaigns with a rhythm, sub-actions, problems to be cleared and figures of their own.
create sequence rhythm_id;

-- 日协调 (A-08): raised and closed the same day. Whether it is late is the day and nothing else.
create table rhythm_coordination (
  region_id     bigint      not null,
  id            bigint      not null default nextval('rhythm_id'),
  day           date        not null,
  unit_id       bigint      not null,            -- who raised it
  asked_unit_id bigint      not null,            -- who is to solve it
  words         text        not null check (words <> ''),
  raised_by     bigint      not null default access_account(),
  raised_at     timestamptz not null default clock_timestamp(),
  answer        text        not null default '',
  answered_by   bigint,
  closed_by     bigint,
  closed_on     date,
  concerned     bigint[]    not null,
  restriction   smallint    not null default 0,
  primary key (region_id, id),
  check (asked_unit_id <> unit_id),
  check (closed_on is null or answer <> '')
);
create index rhythm_coordination_open on rhythm_coordination (region_id, day, id) where closed_on is null;
create index rhythm_coordination_day on rhythm_coordination (region_id, day desc, id);
call access_protect('rhythm_coordination', 'duty.read', 'duty.assign duty.report', 'concerned', 'restriction');

-- 专项行动, 百日攻坚, 战时机制 (A-34): who runs it from when to when, and how often is reported. That there is one is no secret; what is in it is.
create table rhythm_campaign (
  region_id   bigint      not null,
  id          bigint      not null default nextval('rhythm_id'),
  kind        text        not null check (kind in ('SPECIAL', 'HUNDRED', 'WARTIME')),
  title       text        not null check (title <> ''),
  unit_id     bigint      not null,              -- 牵头单位
  every       text        not null check (every in ('DAILY', 'WEEKLY', 'MONTHLY')),
  from_on     date        not null,
  to_on       date        not null,
  declared_by bigint      not null default access_account(),
  declared_at timestamptz not null default clock_timestamp(),
  result      text        not null default '',
  ended_on    date,
  primary key (region_id, id),
  check (to_on >= from_on),
  check (ended_on is null or result <> '')
);
create index rhythm_campaign_days on rhythm_campaign (region_id, to_on desc, id desc);
call access_protect('rhythm_campaign', 'duty.read', 'duty.assign', '''{}''::bigint[]');
create policy units_read on rhythm_campaign for select using ((select access_may('duty.read')) and region_id = any ((select access_regions())::bigint[]));

-- 列入事项: commitments that report in the campaign's rhythm.
create table rhythm_item (
  region_id     bigint   not null,
  campaign_id   bigint   not null,
  commitment_id bigint   not null,
  concerned     bigint[] not null,
  restriction   smallint not null,
  primary key (region_id, campaign_id, commitment_id)
);
create index rhythm_item_commitment on rhythm_item (region_id, commitment_id);
call access_protect('rhythm_item', 'duty.read', 'duty.assign', 'concerned', 'restriction');

-- 子行动.
create table rhythm_action (
  region_id   bigint   not null,
  id          bigint   not null default nextval('rhythm_id'),
  campaign_id bigint   not null,
  place       smallint not null,
  title       text     not null check (title <> ''),
  unit_id     bigint   not null,
  result      text     not null default '',
  done_on     date,
  concerned   bigint[] not null,
  restriction smallint not null default 0,
  primary key (region_id, id),
  check (done_on is null or result <> '')
);
create unique index rhythm_action_place on rhythm_action (region_id, campaign_id, place);
call access_protect('rhythm_action', 'duty.read', 'duty.assign duty.report', 'concerned', 'restriction');

-- 行动进展: what a unit reports of its sub-action.
create table rhythm_report (
  region_id   bigint      not null,
  id          bigint      not null default nextval('rhythm_id'),
  action_id   bigint      not null,
  words       text        not null check (words <> ''),
  given_on    date        not null,
  given_by    bigint      not null default access_account(),
  given_at    timestamptz not null default clock_timestamp(),
  concerned   bigint[]    not null,
  restriction smallint    not null,
  primary key (region_id, id)
);
create index rhythm_report_action on rhythm_report (region_id, action_id, given_on desc, id desc);
call access_protect('rhythm_report', 'duty.read', 'duty.report', 'concerned', 'restriction');

-- 问题清零: found, cleared by its unit, confirmed by another.
create table rhythm_finding (
  region_id    bigint   not null,
  id           bigint   not null default nextval('rhythm_id'),
  campaign_id  bigint   not null,
  unit_id      bigint   not null,
  words        text     not null check (words <> ''),
  found_on     date     not null,
  found_by     bigint   not null default access_account(),
  measures     text     not null default '',
  cleared_on   date,
  cleared_by   bigint,
  returned     text     not null default '',     -- why it was given back the last time
  confirmed_on date,
  confirmed_by bigint,
  concerned    bigint[] not null,
  restriction  smallint not null default 0,
  primary key (region_id, id),
  check (cleared_on is null or measures <> ''),
  check (confirmed_on is null or (cleared_on is not null and confirmed_by is distinct from cleared_by))
);
create index rhythm_finding_campaign on rhythm_finding (region_id, campaign_id, id);
call access_protect('rhythm_finding', 'duty.read', 'duty.assign duty.report', 'concerned', 'restriction');

-- 要数: a figure that units are asked for, how often and how long; of a campaign, or by itself.
create table rhythm_figure (
  region_id   bigint      not null,
  id          bigint      not null default nextval('rhythm_id'),
  campaign_id bigint,
  purpose     text        not null check (purpose <> ''), -- 用途: for what it is asked
  name        text        not null check (name <> ''),
  folded      text        not null,              -- the name without what does not make it another one
  measure     text        not null default '',   -- 计量单位
  every       text        not null check (every in ('DAILY', 'WEEKLY', 'MONTHLY')),
  from_on     date        not null,
  to_on       date        not null,
  units       bigint[]    not null check (cardinality(units) > 0),
  asked_by    bigint      not null default access_account(),
  asked_at    timestamptz not null default clock_timestamp(),
  ended_on    date,
  primary key (region_id, id),
  check (to_on >= from_on)
);
create index rhythm_figure_folded on rhythm_figure (region_id, folded, to_on);
create index rhythm_figure_days on rhythm_figure (region_id, to_on desc, id);
call access_protect('rhythm_figure', 'duty.read', 'duty.assign', 'units');

create table rhythm_reading (
  region_id bigint      not null,
  figure_id bigint      not null,
  unit_id   bigint      not null,
  due_on    date        not null,
  value     numeric     not null,
  given_by  bigint      not null default access_account(),
  given_at  timestamptz not null default clock_timestamp(),
  primary key (region_id, figure_id, unit_id, due_on)
);
call access_protect('rhythm_reading', 'duty.read', 'duty.report', 'array[unit_id]');

grant select, insert on rhythm_coordination, rhythm_campaign, rhythm_item, rhythm_action, rhythm_report, rhythm_finding, rhythm_figure, rhythm_reading
  to luoshi_app;
grant update (answer, answered_by, closed_by, closed_on) on rhythm_coordination to luoshi_app;
grant update (result, ended_on) on rhythm_campaign to luoshi_app;
grant update (result, done_on) on rhythm_action to luoshi_app;
grant update (measures, cleared_on, cleared_by, returned, confirmed_on, confirmed_by) on rhythm_finding to luoshi_app;
grant update (ended_on) on rhythm_figure to luoshi_app;
grant update (value, given_by, given_at) on rhythm_reading to luoshi_app;
grant usage on sequence rhythm_id to luoshi_app;
