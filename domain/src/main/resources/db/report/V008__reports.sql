-- 政府工作报告 (A-01). The same file is the same report: its fingerprint is unique in the region.
create sequence report_id;

create table report_report (
  region_id   bigint      not null,
  id          bigint      not null default nextval('report_id'),
  title       text        not null,
  year        int         not null,
  state       text        not null default '公布' check (state in ('送审', '审议', '通过', '公布')),
  fingerprint text        not null,              -- SM3 of the file, hex
  file_name   text        not null,
  format      text        not null,
  body        text        not null,              -- the text as read; offsets count UTF-16 units of it
  received_by bigint      not null default access_account(),
  received_at timestamptz not null default clock_timestamp(),
  primary key (region_id, id)
);
create unique index report_report_fingerprint on report_report (region_id, fingerprint);

alter table report_report enable row level security;
create policy reading on report_report for select using (
  (select access_may('report.read')) and region_id = any ((select access_regions())::bigint[]));
create policy adding on report_report for insert with check (
  (select access_may('report.manage')) and region_id = any ((select access_regions())::bigint[]));
create policy changing on report_report for update using (
  (select access_may('report.manage')) and region_id = any ((select access_regions())::bigint[]));
create view report_report_view with (security_invoker = true) as
  select region_id, id, title, year, state, received_at from report_report;
grant select, insert on report_report to luoshi_app;
grant update (title, year, state) on report_report to luoshi_app;
grant select on report_report_view to luoshi_app;
grant usage on sequence report_id to luoshi_app;
