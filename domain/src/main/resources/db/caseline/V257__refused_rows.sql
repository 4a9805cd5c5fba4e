-- 导入的错行: a run knows its table's head and length, and keeps the rows that were not taken, so that they are shown and handed out again after a restart.
alter table caseline_import
  add column header text[] not null default '{}',
  add column size   int    not null default 0;          -- rows of the table; 0 of runs before this
grant update (header, size) on caseline_import to luoshi_app;

-- How far a table is, is everybody's who may import: nobody takes in what a colleague has taken in already.
drop policy reading on caseline_import;
drop policy adding on caseline_import;
drop policy changing on caseline_import;
create policy reading on caseline_import for select using (region_id = any ((select access_regions('line.work'))::bigint[]));
create policy adding on caseline_import for insert with check (region_id = any ((select access_regions('line.work'))::bigint[]) and by_whom = (select access_account()));
create policy changing on caseline_import for update using (region_id = any ((select access_regions('line.work'))::bigint[]));

-- The rows themselves are for who sent them and nobody else.
create table caseline_import_fault (
  region_id bigint not null,
  line      text   not null,
  hash      text   not null,
  number    int    not null,                            -- of the row, as Excel counts
  wrongs    text   not null,                            -- column and words of each fault, between U+001E and U+001F, which no cell can hold
  cells     text   not null,                            -- the row as it came, sealed: it may hold what the line masks
  by_whom   bigint not null default access_account(),
  primary key (region_id, line, hash, number),
  foreign key (region_id, line, hash) references caseline_import
);
alter table caseline_import_fault enable row level security;
create policy reading on caseline_import_fault for select using (region_id = any ((select access_regions('line.work'))::bigint[]) and by_whom = (select access_account()));
create policy adding on caseline_import_fault for insert with check (region_id = any ((select access_regions('line.work'))::bigint[]) and by_whom = (select access_account()));
grant select, insert on caseline_import_fault to luoshi_app;
