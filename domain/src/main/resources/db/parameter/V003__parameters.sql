-- 参数: every assumption and threshold, versioned (R0-1). A value holds from its day until the next version's day.
create table parameter_value (
  region_id  bigint      not null,
  code       text        not null,
  version    int         not null,
  value      text        not null,
  valid_from date        not null,
  valid_to   date,
  source     text        not null,              -- where the number comes from, in words
  assumption boolean     not null,              -- true: no authority behind it, a county may change it
  set_by     bigint      not null,              -- account
  set_at     timestamptz not null default clock_timestamp(),
  primary key (region_id, code, version)
);

alter table parameter_value enable row level security;
create policy reading on parameter_value for select using (region_id = any ((select access_regions())::bigint[]));
create policy adding on parameter_value for insert with check (
  (select access_may('parameter.manage')) and region_id = any ((select access_regions())::bigint[]));
create policy changing on parameter_value for update using (
  (select access_may('parameter.manage')) and region_id = any ((select access_regions())::bigint[]));

grant select, insert on parameter_value to luoshi_app;
grant update (valid_to) on parameter_value to luoshi_app;

create view parameter_value_view with (security_invoker = true) as
  select region_id, code, version, value, valid_from, valid_to from parameter_value;
grant select on parameter_value_view to luoshi_app;
