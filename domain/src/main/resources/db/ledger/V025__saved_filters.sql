-- 按时限排: the order by 完成时限, matters without a date last.
create index ledger_commitment_due on ledger_commitment (region_id, report_id, (coalesce(due_on, date '9999-12-31')), number);

-- 存好的筛选: a person's own, or one that the office shows to everybody.
create table ledger_saved_filter (
  region_id  bigint      not null,
  id         bigint      not null default nextval('ledger_id'),
  account_id bigint      not null default access_account(),
  name       text        not null check (length(name) between 1 and 20),
  query      text        not null,               -- the address's fields, without the report
  shared     boolean     not null default false,
  saved_at   timestamptz not null default clock_timestamp(),
  primary key (region_id, id)
);
create unique index ledger_saved_filter_name on ledger_saved_filter (region_id, account_id, name);
alter table ledger_saved_filter enable row level security;
create policy reading on ledger_saved_filter for select using (
  (select access_may('ledger.read')) and region_id = any ((select access_regions())::bigint[]) and (shared or account_id = (select access_account())));
create policy adding on ledger_saved_filter for insert with check (
  (select access_may('ledger.read')) and region_id = any ((select access_regions())::bigint[]) and account_id = (select access_account())
  and (not shared or (select access_may('ledger.manage'))));
create policy removing on ledger_saved_filter for delete using (
  region_id = any ((select access_regions())::bigint[]) and (account_id = (select access_account()) or (shared and (select access_may('ledger.manage')))));
grant select, insert, delete on ledger_saved_filter to luoshi_app;
