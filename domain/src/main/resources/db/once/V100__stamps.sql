-- What a county's directory, parameters and calendar were last changed by. Programs that keep them in memory read the stamp as they enter a transaction and
-- keep what belongs to it; it changes with the transaction that changes them, so nobody takes the old for the new.
create table once_stamp (
  region_id bigint primary key,
  changed   xid8   not null
);

create function once_changed() returns trigger language plpgsql security definer set search_path = public
as $$
declare
  county bigint := case when tg_op = 'DELETE' then old.region_id else new.region_id end;
begin
  insert into once_stamp as s values (county, pg_current_xact_id())
  on conflict (region_id) do update set changed = excluded.changed where s.changed <> excluded.changed;
  return null;
end
$$;

create view once_stamp_view with (security_invoker = true) as select region_id, changed from once_stamp;
