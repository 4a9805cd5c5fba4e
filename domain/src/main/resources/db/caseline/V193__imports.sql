-- 导入: how far a file has been taken in, so that a stopped import goes on where it stopped and the same file is not taken twice.
create table caseline_import (
  region_id bigint not null,
  line      text   not null,
  hash      text   not null,                            -- of the file
  done      int    not null,                            -- the last row that was looked at
  taken     int    not null,
  refused   int    not null,
  by_whom   bigint not null default access_account(),
  at        timestamptz not null default clock_timestamp(),
  primary key (region_id, line, hash)
);
alter table caseline_import enable row level security;
create policy reading on caseline_import for select using (region_id = any ((select access_regions('line.work'))::bigint[]) and by_whom = (select access_account()));
create policy adding on caseline_import for insert with check (region_id = any ((select access_regions('line.work'))::bigint[]) and by_whom = (select access_account()));
create policy changing on caseline_import for update using (region_id = any ((select access_regions('line.work'))::bigint[]) and by_whom = (select access_account()));
grant select, insert on caseline_import to luoshi_app;
grant update (done, taken, refused, at) on caseline_import to luoshi_app;
