-- 电话催报: a unit that had not reported was called.
create table rhythm_call (
  region_id   bigint      not null,
  id          bigint      not null default nextval('rhythm_id'),
  unit_id     bigint      not null,
  rhythm      text        not null,              -- which rhythm, by its key
  due_on      date        not null,              -- of which period
  words       text        not null default '',   -- what was answered
  called_by   bigint      not null default access_account(),
  caller      text        not null,
  called_at   timestamptz not null default clock_timestamp(),
  concerned   bigint[]    not null,
  restriction smallint    not null default 0,
  primary key (region_id, id)
);
create index rhythm_call_period on rhythm_call (region_id, rhythm, due_on, unit_id, id);
call access_protect('rhythm_call', 'duty.read', 'duty.assign', 'concerned', 'restriction');
grant select, insert on rhythm_call to luoshi_app;
