-- 会议: who met when, and what was decided; every decision is followed as a duty.
create sequence meeting_id;

create table meeting_meeting (
  region_id bigint      not null,
  id        bigint      not null default nextval('meeting_id'),
  kind      text        not null check (kind in ('STANDING', 'PLENARY', 'OFFICE', 'TOPIC', 'DISPATCH')),
  title     text        not null check (title <> ''),   -- 县政府第58次常务会议
  held_on   date        not null,
  chair_post_id bigint,                                 -- 主持
  noted_by  bigint      not null default access_account(),
  noted_at  timestamptz not null default clock_timestamp(),
  primary key (region_id, id)
);
create unique index meeting_meeting_title on meeting_meeting (region_id, title, held_on);
create index meeting_meeting_day on meeting_meeting (region_id, held_on desc, id desc);
call access_protect('meeting_meeting', 'duty.read', 'duty.assign', '''{}''::bigint[]');
create policy units_read on meeting_meeting for select using ((select access_may('duty.read')) and region_id = any ((select access_regions())::bigint[]));

create table meeting_decision (
  region_id  bigint   not null,
  meeting_id bigint   not null,
  place      smallint not null,                         -- 第几项
  words      text     not null check (words <> ''),
  unit_id    bigint   not null,
  duty_id    bigint   not null,
  concerned  bigint[] not null,
  restriction smallint not null default 0,
  primary key (region_id, meeting_id, place)
);
create index meeting_decision_duty on meeting_decision (region_id, duty_id);
call access_protect('meeting_decision', 'duty.read', 'duty.assign', 'concerned', 'restriction');
grant select, insert on meeting_meeting, meeting_decision to luoshi_app;
grant usage on sequence meeting_id to luoshi_app;
