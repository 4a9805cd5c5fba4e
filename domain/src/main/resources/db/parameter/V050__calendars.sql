-- 日历: the holiday notices that a region has loaded, and the days on which it does not work by a document of its own. The years that came
-- with the program are not stored; a loaded year stands before them, and of several versions the last holds.
create sequence parameter_id;

create table parameter_year (
  region_id bigint      not null,
  year      int         not null check (year between 2000 and 2079),
  version   int         not null,
  source    text        not null,              -- title and mark of the notice
  loaded_by bigint      not null default access_account(),
  loaded_at timestamptz not null default clock_timestamp(),
  primary key (region_id, year, version)
);
create table parameter_day (
  region_id bigint  not null,
  year      int     not null,
  version   int     not null,
  day       date    not null,
  name      text    not null,                  -- 国庆节
  off       boolean not null,                  -- 休, or 调休上班
  primary key (region_id, year, version, day),
  foreign key (region_id, year, version) references parameter_year
);
create table parameter_closure (
  region_id bigint      not null,
  id        bigint      not null default nextval('parameter_id'),
  from_day  date        not null,
  to_day    date        not null,              -- inclusive
  reason    text        not null check (reason <> ''),
  document  text        not null check (document <> ''), -- the region's own document
  closed_by bigint      not null default access_account(),
  closed_at timestamptz not null default clock_timestamp(),
  withdrawn_at timestamptz,
  primary key (region_id, id),
  check (to_day >= from_day)
);
do $$
declare t text;
begin
  foreach t in array array['parameter_year', 'parameter_day', 'parameter_closure'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy reading on %I for select using (region_id = any ((select access_regions())::bigint[]))', t);
    execute format('create policy adding on %I for insert with check ((select access_may(''parameter.manage'')) and region_id = any ((select access_regions())::bigint[]))', t);
    execute format('create policy changing on %I for update using ((select access_may(''parameter.manage'')) and region_id = any ((select access_regions())::bigint[]))', t);
    execute format('grant select, insert on %I to luoshi_app', t);
  end loop;
end $$;
grant update (withdrawn_at) on parameter_closure to luoshi_app;
grant usage on sequence parameter_id to luoshi_app;
