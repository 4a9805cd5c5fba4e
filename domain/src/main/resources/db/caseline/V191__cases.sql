-- 业务条线: cases of configurable lines. Thought for five million rows a county: few narrow indexes, one jsonb of fields, counters beside it (V192).
create sequence caseline_id;

-- 定义版本: what a line's file said when cases began with it. Never changed; an open case keeps the version that it began with.
create table caseline_version (
  region_id  bigint      not null,
  id         bigint      not null default nextval('caseline_id'),
  code       text        not null,
  version    int         not null,
  definition text        not null,                      -- canonical JSON
  hash       text        not null,                      -- SM3 of it, hex
  kept_at    timestamptz not null default clock_timestamp(),
  primary key (region_id, id),
  unique (region_id, code, hash)
);
call access_protect('caseline_version', 'line.read', 'line.work', '''{}''::bigint[]');
create policy units_read on caseline_version for select using (region_id = any ((select access_regions('line.read'))::bigint[]));
create policy units_add on caseline_version for insert with check (region_id = any ((select access_regions('line.work'))::bigint[]));

-- 办件.
create table caseline_case (
  region_id    bigint   not null,
  id           bigint   not null default nextval('caseline_id'),
  line         text     not null,
  version_id   bigint   not null,
  channel      text     not null check (channel in ('DESK', 'PUBLIC', 'IMPORT', 'API', 'LINE')),
  pin          smallint not null check (pin between 0 and 9999),   -- 查询码: the part of the receipt that nobody can count on to
  title        text     not null check (title <> ''),
  state        text     not null,
  unit_id      bigint,                                  -- 承办单位; null while the keeper has it
  opened_on    date     not null,
  due_on       date     not null default '9999-12-31',  -- of the main clock; the last day there is where none runs
  answered_on  date,                                    -- when the main clock was stopped
  closed_on    date,                                    -- since when it stands in an end
  published_on date,
  lateness     smallint not null default 0 check (lateness between 0 and 2), -- 1 was late once, 2 is late now, as of the last round
  amount1      numeric  not null default 0,             -- the line's added fields, so that counters need not open the fields
  amount2      numeric  not null default 0,
  facet        text     not null default '',
  rating       text     not null default '',
  content      boolean  not null default false,         -- whether the rating counts as content
  repeats      int      not null default 0,             -- 重复来件 that were linked to it
  merged_into  bigint,
  repeat_key   bigint,                                  -- of what makes a repeat: the first bytes of a blind index
  unique_key   bigint,
  fields       jsonb    not null,                       -- texts by field; masked ones sealed
  concerned    bigint[] not null,
  restriction  smallint not null default 0,
  primary key (region_id, id)
) with (fillfactor = 85);
create index caseline_case_unit on caseline_case (region_id, line, unit_id, due_on, id) where closed_on is null;
create index caseline_case_open on caseline_case (region_id, line, due_on, id) where closed_on is null;
create index caseline_case_state on caseline_case (region_id, line, state, id);
create index caseline_case_repeat on caseline_case (region_id, line, repeat_key, id) where repeat_key is not null;
create unique index caseline_case_unique on caseline_case (region_id, line, unique_key) where unique_key is not null;
create index caseline_case_merged on caseline_case (region_id, merged_into) where merged_into is not null;
call access_protect('caseline_case', 'line.read', 'line.work', 'concerned', 'restriction');

-- 办理过程: append-only.
create table caseline_step (
  region_id   bigint   not null,
  case_id     bigint   not null,
  id          bigint   not null default nextval('caseline_id'),
  act         text     not null,
  from_state  text     not null,
  to_state    text     not null,
  acted_on    date     not null,
  acted_by    bigint   not null default access_account(),
  acted_at    timestamptz not null default clock_timestamp(),
  unit_id     bigint,                                   -- whom the case was with afterwards
  label       text     not null default '',             -- 督查室主任
  words       text     not null default '',
  fields      jsonb    not null default '{}',           -- what was filled in with it; masked ones left out
  concerned   bigint[] not null,
  restriction smallint not null default 0,
  primary key (region_id, case_id, id)
);
call access_protect('caseline_step', 'line.read', 'line.work', 'concerned', 'restriction');

-- 子件: 会办, 分办, a worker who is owed wages.
create table caseline_part (
  region_id   bigint   not null,
  case_id     bigint   not null,
  id          bigint   not null default nextval('caseline_id'),
  kind        text     not null,
  unit_id     bigint,
  opened_on   date     not null,
  due_on      date     not null default '9999-12-31',
  done_on     date,
  words       text     not null default '',
  owed        numeric  not null default 0,
  paid        numeric  not null default 0,
  fields      jsonb    not null default '{}',
  concerned   bigint[] not null,
  restriction smallint not null default 0,
  primary key (region_id, case_id, id)
);
create index caseline_part_unit on caseline_part (region_id, unit_id, due_on, case_id) where done_on is null and unit_id is not null;
call access_protect('caseline_part', 'line.read', 'line.work', 'concerned', 'restriction');

-- 时限. next_on is the day of the next thing that the round does with it.
create table caseline_clock (
  region_id   bigint   not null,
  case_id     bigint   not null,
  id          bigint   not null default nextval('caseline_id'),
  code        text     not null,
  main        boolean  not null,
  started_on  date     not null,
  due_on      date     not null,
  warn_on     date,
  stage       smallint not null default 0,              -- 1 warned, 2 its end was told
  paused_on   date,
  stopped_on  date,
  extended    int      not null default 0,
  times       smallint not null default 0,
  tells       bigint[] not null,
  escalates   boolean  not null,
  duty_id     bigint,
  concerned   bigint[] not null,
  restriction smallint not null default 0,
  next_on     date generated always as (
    case when stopped_on is not null or paused_on is not null or stage >= 2 then null
         when stage = 0 and warn_on is not null then warn_on else due_on + 1 end) stored,
  primary key (region_id, case_id, id)
) with (fillfactor = 85);
create index caseline_clock_next on caseline_clock (region_id, next_on, case_id) where next_on is not null;
call access_protect('caseline_clock', 'line.read', 'line.work', 'concerned', 'restriction');

-- 点位: items × places.
create table caseline_cell (
  region_id   bigint   not null,
  line        text     not null,
  item        text     not null,
  place       text     not null,                        -- 村
  place_id    bigint   not null,                        -- 乡镇, or the county itself
  state       text     not null,
  unit_id     bigint,
  since       date     not null,
  concerned   bigint[] not null,
  restriction smallint not null default 0,
  primary key (region_id, line, item, place)
);
call access_protect('caseline_cell', 'line.read', 'line.work', 'concerned', 'restriction');

-- 条线取数: which statistic of a line moves which commitment.
create table caseline_binding (
  region_id     bigint   not null,
  id            bigint   not null default nextval('caseline_id'),
  commitment_id bigint   not null,
  line          text     not null,
  statistic     text     not null,
  part          numeric  not null default 0,
  whole         numeric  not null default 0,
  proven_on     date,
  bound_on      date     not null,
  bound_by      bigint   not null default access_account(),
  ended_on      date,
  ended_because text     not null default '',
  concerned     bigint[] not null,
  restriction   smallint not null,
  primary key (region_id, id),
  check ((ended_on is null) = (ended_because = ''))
);
create unique index caseline_binding_open on caseline_binding (region_id, commitment_id) where ended_on is null;
call access_protect('caseline_binding', 'ledger.read', 'ledger.manage', 'concerned', 'restriction');

-- Whom a case concerns goes for everything beside it.
create function caseline_spread_concern() returns trigger language plpgsql security definer set search_path = public
as $$
declare child text;
begin
  foreach child in array array['caseline_step', 'caseline_part', 'caseline_clock'] loop
    execute format('update %I set concerned = $1, restriction = $2 where region_id = $3 and case_id = $4', child)
      using new.concerned, new.restriction, new.region_id, new.id;
  end loop;
  return null;
end
$$;
create trigger caseline_concern_spread after update of concerned, restriction on caseline_case
  for each row when (old.concerned is distinct from new.concerned or old.restriction <> new.restriction) execute function caseline_spread_concern();

-- What a day found of clocks, by whoever looks across rooms.
create view caseline_case_view with (security_invoker = true) as
  select region_id, id, line, title, state, unit_id, opened_on, due_on, closed_on, lateness from caseline_case;

grant select, insert on caseline_version, caseline_case, caseline_step, caseline_part, caseline_clock, caseline_cell, caseline_binding to luoshi_app;
grant select on caseline_case_view to luoshi_app;
grant update (version_id, title, state, unit_id, due_on, answered_on, closed_on, published_on, lateness, amount1, amount2, facet, rating, content, repeats,
              merged_into, repeat_key, unique_key, fields, concerned, restriction) on caseline_case to luoshi_app;
grant update (due_on, done_on, words, owed, paid, fields) on caseline_part to luoshi_app;
grant update (due_on, warn_on, stage, paused_on, stopped_on, extended, times, tells, duty_id) on caseline_clock to luoshi_app;
grant update (state, unit_id, since, place_id, concerned) on caseline_cell to luoshi_app;
grant update (part, whole, proven_on, ended_on, ended_because) on caseline_binding to luoshi_app;
grant usage on sequence caseline_id to luoshi_app;
