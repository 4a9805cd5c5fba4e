-- 部门用词: words that this county adds to the gazetteer of who would lead. A word that no longer holds is withdrawn, not deleted.
create table report_lead_word (
  region_id    bigint       not null,
  id           bigint       not null default nextval('report_id'),
  department   text         not null,             -- a code of the gazetteer (交通)
  word         text         not null check (word <> ''),
  points       numeric(3,1) not null,             -- beyond those of its length; negative where it speaks against
  set_by       bigint       not null default access_account(),
  set_at       timestamptz  not null default clock_timestamp(),
  withdrawn_at timestamptz,
  primary key (region_id, id)
);
create unique index report_lead_word_live on report_lead_word (region_id, department, word) where withdrawn_at is null;
alter table report_lead_word enable row level security;
create policy reading on report_lead_word for select using (
  (select access_may('report.read')) and region_id = any ((select access_regions())::bigint[]));
create policy adding on report_lead_word for insert with check (
  (select access_may('report.manage')) and region_id = any ((select access_regions())::bigint[]));
create policy changing on report_lead_word for update using (
  (select access_may('report.manage')) and region_id = any ((select access_regions())::bigint[]));
grant select, insert on report_lead_word to luoshi_app;
grant update (withdrawn_at) on report_lead_word to luoshi_app;
