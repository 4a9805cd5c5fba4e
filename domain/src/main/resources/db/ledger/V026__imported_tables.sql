-- 导入的表: a 分解表 or 台账 of the county's own, or an exported one that was edited, while it is matched and after it was applied.
create table ledger_table (
  region_id  bigint      not null,
  id         bigint      not null default nextval('ledger_id'),
  report_id  bigint      not null,
  file_name  text        not null,
  hash       text        not null,               -- SM3 of the file, hex
  header     text[]      not null,
  columns    text[]      not null,               -- which field each column is
  state      text        not null default 'DRAFT' check (state in ('DRAFT', 'APPLIED', 'DROPPED')),
  told       text        not null default '',    -- what came of it, in words
  made_by    bigint      not null default access_account(),
  made_at    timestamptz not null default clock_timestamp(),
  primary key (region_id, id)
);
call access_protect('ledger_table', 'ledger.manage', 'ledger.manage', '''{}''::bigint[]');

create table ledger_table_row (
  region_id  bigint   not null,
  table_id   bigint   not null,
  place      int      not null,                  -- order
  number     int      not null,                  -- as Excel counts rows
  cells      text[]   not null,
  choice     text     not null check (choice in ('MATCHED', 'OWN', 'SKIP')),
  commitment_id bigint,                          -- what it was matched to
  score      smallint not null default 0,
  primary key (region_id, table_id, place),
  check ((choice = 'MATCHED') = (commitment_id is not null))
);
call access_protect('ledger_table_row', 'ledger.manage', 'ledger.manage', '''{}''::bigint[]');
grant select, insert on ledger_table, ledger_table_row to luoshi_app;
grant update (columns, state, told) on ledger_table to luoshi_app;
grant update (choice, commitment_id, score) on ledger_table_row to luoshi_app;

-- 表头和单位名的记忆: what a region's columns mean, and which unit a name means that the directory does not know; null: nobody.
create table ledger_table_mapping (
  region_id bigint not null,
  header    text   not null,
  columns   text[] not null,
  set_by    bigint not null default access_account(),
  primary key (region_id, header)
);
call access_protect('ledger_table_mapping', 'ledger.manage', 'ledger.manage', '''{}''::bigint[]');
create table ledger_table_name (
  region_id bigint not null,
  name      text   not null,
  unit_id   bigint,
  set_by    bigint not null default access_account(),
  primary key (region_id, name)
);
call access_protect('ledger_table_name', 'ledger.manage', 'ledger.manage', '''{}''::bigint[]');
grant select, insert, update on ledger_table_mapping, ledger_table_name to luoshi_app;
