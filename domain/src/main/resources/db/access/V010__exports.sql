-- 导出 (R16-3): every export has a reason and is a fact; a large one waits for approval. The table itself is made when it is fetched, under
-- the rights that the person has then.
create table access_export (
  region_id  bigint      not null,
  id         bigint      not null default nextval('access_id'),
  account_id bigint      not null default access_account(),
  what       text        not null,              -- ledger, directory …
  query      text        not null,              -- the filter, as the page's address had it
  reason     text        not null,
  rows       bigint      not null,
  state      text        not null check (state in ('FREE', 'WAITING', 'APPROVED', 'REFUSED')),
  asked_at   timestamptz not null default clock_timestamp(),
  decided_by bigint,
  decided_at timestamptz,
  primary key (region_id, id)
);
create index access_export_account on access_export (region_id, account_id, id);
create index access_export_waiting on access_export (region_id, id) where state = 'WAITING';
alter table access_export enable row level security;
create policy reading on access_export for select using (
  region_id = (select access_region()) and (account_id = (select access_account()) or (select access_may('export.approve'))));
create policy adding on access_export for insert with check (
  region_id = (select access_region()) and account_id = (select access_account()) and state in ('FREE', 'WAITING') and (select access_may('export.rows')));
create policy deciding on access_export for update using (
  region_id = (select access_region()) and account_id <> (select access_account()) and (select access_may('export.approve')));
grant select, insert on access_export to luoshi_app;
grant update (state, decided_by, decided_at) on access_export to luoshi_app;
