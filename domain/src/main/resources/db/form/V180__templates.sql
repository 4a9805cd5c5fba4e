-- 套表: forms of the city and the province, a row a version; the file lies with the evidence. They hold nothing of the county, so that whoever may take
-- tables out may fill them.
create sequence form_id;

create table form_template (
  region_id bigint      not null,
  id        bigint      not null default nextval('form_id'),
  first_id  bigint      not null,               -- of its first version
  version   int         not null check (version > 0),
  name      text        not null check (name <> ''),
  source    text        not null,               -- ledger, projects …: the table that fills it
  each      boolean     not null,               -- 一件一份
  file_id   bigint      not null,
  file_name text        not null,
  hash      text        not null,               -- SM3 of the file, hex
  kind      text        not null check (kind in ('WORD', 'EXCEL')),
  head_row  int         not null default 0,     -- as Excel counts; 0: it has placeholders
  headings  text[]      not null default '{}',
  columns   text[]      not null default '{}',  -- which field each column is
  state     text        not null default 'CURRENT' check (state in ('CURRENT', 'REPLACED', 'DROPPED')),
  made_by   bigint      not null default access_account(),
  made_at   timestamptz not null default clock_timestamp(),
  primary key (region_id, id),
  unique (region_id, first_id, version),
  check (cardinality(headings) = cardinality(columns))
);
create unique index form_template_name on form_template (region_id, name) where state = 'CURRENT';
alter table form_template enable row level security;
create policy reading on form_template for select using (region_id = any ((select access_regions('export.rows form.manage'))::bigint[]));
create policy adding on form_template for insert with check (region_id = any ((select access_regions('form.manage'))::bigint[]));
create policy changing on form_template for update using (region_id = any ((select access_regions('form.manage'))::bigint[]));

-- 表头的记忆: what the columns under these headings meant the last time.
create table form_mapping (
  region_id bigint not null,
  source    text   not null,
  headings  text[] not null,
  columns   text[] not null,
  set_by    bigint not null default access_account(),
  primary key (region_id, source, headings)
);
alter table form_mapping enable row level security;
create policy reading on form_mapping for select using (region_id = any ((select access_regions('form.manage'))::bigint[]));
create policy adding on form_mapping for insert with check (region_id = any ((select access_regions('form.manage'))::bigint[]));
create policy changing on form_mapping for update using (region_id = any ((select access_regions('form.manage'))::bigint[]));

grant usage on sequence form_id to luoshi_app;
grant select, insert on form_template, form_mapping to luoshi_app;
grant update (columns, state) on form_template to luoshi_app;
grant update (columns, set_by) on form_mapping to luoshi_app;
