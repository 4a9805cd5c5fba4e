-- 通知: what the program tells people. A room writes to the outbox in the transaction of the act that it tells of; delivery moves it to the
-- inbox, once for each recipient however often it is tried.
create sequence notice_id cache 32;

create table notice_outbox (
  region_id    bigint      not null,
  id           bigint      not null default nextval('notice_id'),
  unit_id      bigint      not null,             -- the unit that is told
  key          text        not null,             -- of what it tells; a unit is told once of the same thing
  title        text        not null,
  words        text        not null,
  subject_kind text        not null,             -- what it opens
  subject_id   bigint      not null,
  written_at   timestamptz not null default clock_timestamp(),
  delivered_at timestamptz,
  primary key (region_id, id)
);
create unique index notice_outbox_once on notice_outbox (region_id, unit_id, key);
create index notice_outbox_waiting on notice_outbox (region_id, id) where delivered_at is null;

create table notice_inbox (
  region_id    bigint      not null,
  id           bigint      not null,             -- as in the outbox
  unit_id      bigint      not null,
  key          text        not null,
  title        text        not null,
  words        text        not null,
  subject_kind text        not null,
  subject_id   bigint      not null,
  arrived_at   timestamptz not null default clock_timestamp(),
  read_at      timestamptz,
  read_by      bigint,
  primary key (region_id, id)
);
create unique index notice_inbox_once on notice_inbox (region_id, unit_id, key);
create index notice_inbox_unit on notice_inbox (region_id, unit_id, id desc);
create index notice_inbox_unread on notice_inbox (region_id, unit_id) where read_at is null;

-- Whoever acts in the region may have something told; nothing told twice.
create function notice_batch_append(p_region bigint, p_units bigint[], p_keys text[], p_titles text[], p_words text[], p_subject_kind text, p_subjects bigint[])
  returns bigint language plpgsql security definer set search_path = public
as $$
declare
  written bigint;
begin
  if access_account() is null or p_region <> all (access_regions()) then
    raise exception 'nobody acts in region %', p_region using errcode = '28000';
  end if;
  insert into notice_outbox (region_id, unit_id, key, title, words, subject_kind, subject_id)
  select p_region, n.unit, n.key, n.title, n.words, p_subject_kind, n.subject
  from unnest(p_units, p_keys, p_titles, p_words, p_subjects) as n(unit, key, title, words, subject)
  on conflict (region_id, unit_id, key) do nothing;
  get diagnostics written = row_count;
  return written;
end
$$;
revoke all on function notice_batch_append(bigint, bigint[], text[], text[], text[], text, bigint[]) from public;
grant execute on function notice_batch_append(bigint, bigint[], text[], text[], text[], text, bigint[]) to luoshi_app;

alter table notice_outbox enable row level security;
create policy reading on notice_outbox for select using (region_id = any ((select access_regions())::bigint[]) and (select access_may('notice.send')));
create policy delivering on notice_outbox for update using (region_id = any ((select access_regions())::bigint[]) and (select access_may('notice.send')));
alter table notice_inbox enable row level security;
create policy reading on notice_inbox for select using (
  region_id = any ((select access_regions())::bigint[])
  and (unit_id = any ((select access_units())::bigint[]) or (select access_may('notice.send'))));
create policy delivering on notice_inbox for insert with check (region_id = any ((select access_regions())::bigint[]) and (select access_may('notice.send')));
create policy opening on notice_inbox for update using (
  region_id = any ((select access_regions())::bigint[]) and unit_id = any ((select access_units())::bigint[]));
grant select on notice_outbox to luoshi_app;
grant update (delivered_at) on notice_outbox to luoshi_app;
grant select, insert on notice_inbox to luoshi_app;
grant update (read_at, read_by) on notice_inbox to luoshi_app;
grant usage on sequence notice_id to luoshi_app;
create view notice_inbox_view with (security_invoker = true) as
  select region_id, id, unit_id, title, words, subject_kind, subject_id, arrived_at, read_at from notice_inbox;
grant select on notice_inbox_view to luoshi_app;
