-- 稿次: every received text is a version of a report; the versions of one report share `first_id`, the id of the first of them. And where and by
-- whom the report was given.
alter table report_report
  add column first_id     bigint,
  add column version      int  not null default 1,
  add column congress     int,                    -- 第几届人民代表大会
  add column session      int,                    -- 第几次会议
  add column held_on      date,
  add column speaker_post text not null default '',
  add column speaker      text not null default '';
update report_report set first_id = id;
create function report_first_version() returns trigger language plpgsql as $$
begin
  new.first_id := coalesce(new.first_id, new.id);
  return new;
end
$$;
create trigger report_first_version before insert on report_report for each row execute function report_first_version();
alter table report_report alter column first_id set not null;
create unique index report_report_version on report_report (region_id, first_id, version);
grant update (congress, session, held_on, speaker_post, speaker) on report_report to luoshi_app;
create or replace view report_report_view with (security_invoker = true) as
  select region_id, id, title, year, state, received_at, first_id, version from report_report;

-- 代表意见: what a deputy or a delegation says of a passage, and what became of it.
create table report_opinion (
  region_id  bigint      not null,
  id         bigint      not null default nextval('report_id'),
  report_id  bigint      not null,               -- the version that they had before them
  start_at   int         not null,               -- the passage: offsets into its body, UTF-16
  end_at     int         not null,
  quote      text        not null,
  deputy     text        not null default '',    -- a name, or empty where the delegation speaks
  delegation text        not null default '',    -- 代表团
  words      text        not null,
  verdict    text        not null default '' check (verdict in ('', '采纳', '部分采纳', '不采纳')),
  reason     text        not null default '',
  raised_by  bigint      not null default access_account(),
  raised_at  timestamptz not null default clock_timestamp(),
  ruled_by   bigint,
  ruled_at   timestamptz,
  primary key (region_id, id),
  check (deputy <> '' or delegation <> ''),
  check (verdict in ('', '采纳') or reason <> '')
);
create index report_opinion_report on report_opinion (region_id, report_id, start_at);
alter table report_opinion enable row level security;
create policy reading on report_opinion for select using (
  (select access_may('report.manage report.comment ledger.read')) and region_id = any ((select access_regions())::bigint[]));
create policy adding on report_opinion for insert with check (
  (select access_may('report.manage report.comment')) and region_id = any ((select access_regions())::bigint[]));
create policy changing on report_opinion for update using (
  (select access_may('report.manage')) and region_id = any ((select access_regions())::bigint[]));
grant select, insert on report_opinion to luoshi_app;
grant update (verdict, reason, ruled_by, ruled_at) on report_opinion to luoshi_app;
