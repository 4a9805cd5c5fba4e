-- 名词 (A-45): terms, slogans and shorthand of the reports, with what they mean, and those that nobody has explained yet.
create table report_term (
  region_id  bigint      not null,
  id         bigint      not null default nextval('report_id'),
  term       text        not null,
  aliases    text[]      not null default '{}',
  definition text        not null default '',
  standing   text        not null check (standing in ('已解释', '待解释', '不需解释')),
  source     text        not null default '',    -- where the definition comes from, in words
  report_id  bigint,                             -- the report in which it was found
  valid_from date        not null,
  valid_to   date,                               -- the last day; null while it holds
  edited     boolean     not null default false, -- the office has put its hand to it: the reader leaves it alone
  changed_at timestamptz not null default clock_timestamp(),
  primary key (region_id, id),
  check ((standing = '已解释') = (definition <> '')),
  check (valid_to is null or valid_to >= valid_from)
);
create unique index report_term_term on report_term (region_id, term);
alter table report_term enable row level security;
create policy reading on report_term for select using (
  (select access_may('report.read')) and region_id = any ((select access_regions())::bigint[]));
create policy adding on report_term for insert with check (
  (select access_may('report.manage')) and region_id = any ((select access_regions())::bigint[]));
create policy changing on report_term for update using (
  (select access_may('report.manage')) and region_id = any ((select access_regions())::bigint[]));
grant select, insert on report_term to luoshi_app;
grant update (term, aliases, definition, standing, source, report_id, valid_from, valid_to, edited, changed_at) on report_term to luoshi_app;
