-- 每日一巡: which step of which day is done, and what it did. A step of a day is done once; a day that was missed is made up for.
create table round_step (
  region_id   bigint      not null,
  day         date        not null,
  step        text        not null,
  done        bigint      not null,              -- how many things it did
  aside       bigint      not null default 0,    -- how many it had to leave
  words       text        not null,
  started_at  timestamptz not null,
  finished_at timestamptz not null default clock_timestamp(),
  primary key (region_id, day, step)
);
alter table round_step enable row level security;
create policy reading on round_step for select using (
  region_id = any ((select access_regions())::bigint[]) and (select access_may('duty.fire duty.assign system.health')));
create policy adding on round_step for insert with check (region_id = any ((select access_regions())::bigint[]) and (select access_may('duty.fire')));
grant select, insert on round_step to luoshi_app;

-- What is to be run when, for the program's own clock (db-scheduler): the nodes of a cluster compete for these rows. No business row, and only the
-- clock's role reaches it.
create table round_task (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index round_task_execution on round_task (execution_time);
create index round_task_heartbeat on round_task (last_heartbeat);
grant select, insert, update, delete on round_task to luoshi_clock;
