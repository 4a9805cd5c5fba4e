-- 通知方式: what a person wants by e-mail. The address is sealed (SM4).
create table notice_setting (
  region_id      bigint      not null,
  account_id     bigint      not null default access_account(),
  address_sealed bytea       not null,
  open           boolean     not null,
  kinds          text[]      not null,
  digest_at      time        not null,
  quiet_from     time        not null,
  quiet_to       time        not null,
  quiet_rest     boolean     not null,           -- nothing on rest days
  since          timestamptz not null,           -- letters that arrived before are not sent
  primary key (region_id, account_id)
);
alter table notice_setting enable row level security;
create policy reading on notice_setting for select using (
  (region_id = (select access_region()) and account_id = (select access_account())) or region_id = any ((select access_regions('notice.send'))::bigint[]));
create policy adding on notice_setting for insert with check (region_id = (select access_region()) and account_id = (select access_account()));
create policy changing on notice_setting for update using (region_id = (select access_region()) and account_id = (select access_account()));
grant select, insert on notice_setting to luoshi_app;
grant update (address_sealed, open, kinds, digest_at, quiet_from, quiet_to, quiet_rest, since) on notice_setting to luoshi_app;

-- 外发: one message to one person, or to the group of a robot, over one channel. A row is claimed for a while, handed out and then marked; where nobody
-- knows any more whether it was handed out, it says so and waits for a person.
create table notice_sending (
  region_id   bigint      not null,
  id          bigint      not null default nextval('notice_id'),
  channel_id  bigint      not null,
  account_id  bigint      not null,              -- 0: the group
  unit_id     bigint,                            -- whose group
  key         text        not null,              -- letter/7, digest/2026-06-18
  subject     text        not null,
  words       text        not null,
  mark        text        not null,              -- the same however often it is tried: the Message-ID of an e-mail
  state       text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'UNSURE', 'DEAD', 'DROPPED', 'EMPTY')),
  due_at      timestamptz not null,
  attempts    int         not null default 0,
  leased_by   text        not null default '',
  lease_until timestamptz,
  sent_at     timestamptz,
  answer      text        not null default '',   -- what the channel said last
  made_at     timestamptz not null default clock_timestamp(),
  primary key (region_id, id),
  check ((account_id = 0) = (unit_id is not null)),
  check ((state = 'SENDING') = (lease_until is not null))
);
create unique index notice_sending_once on notice_sending (region_id, channel_id, account_id, key);
create index notice_sending_due on notice_sending (region_id, due_at) where state = 'WAITING';
create index notice_sending_leased on notice_sending (region_id, lease_until) where state = 'SENDING';
create index notice_sending_trouble on notice_sending (region_id, id) where state in ('UNSURE', 'DEAD');
alter table notice_sending enable row level security;
create policy reading on notice_sending for select using (
  region_id = any ((select access_regions('notice.send'))::bigint[])
  or (region_id = any ((select access_regions())::bigint[])
      and (account_id = (select access_account()) or unit_id = any ((select access_units())::bigint[]))));
create policy adding on notice_sending for insert with check (region_id = any ((select access_regions('notice.send'))::bigint[]));
create policy changing on notice_sending for update using (region_id = any ((select access_regions('notice.send'))::bigint[]));
grant select, insert on notice_sending to luoshi_app;
grant update (state, due_at, attempts, leased_by, lease_until, sent_at, answer) on notice_sending to luoshi_app;

-- 去向: a letter goes once to a person over a channel, at once or with the day's digest.
create table notice_delivery (
  region_id   bigint      not null,
  letter_id   bigint      not null,
  channel_id  bigint      not null,
  account_id  bigint      not null,
  unit_id     bigint      not null,              -- as of the letter, and so is the restriction
  restriction smallint    not null,
  kind        text        not null,              -- of the channel
  sending_id  bigint,                            -- null: waits for the digest
  state       text        not null default 'WAITING',
  sent_at     timestamptz,
  queued_at   timestamptz not null default clock_timestamp(),
  primary key (region_id, letter_id, channel_id, account_id)
);
create index notice_delivery_waiting on notice_delivery (region_id, channel_id, account_id) where sending_id is null;
create index notice_delivery_sending on notice_delivery (region_id, sending_id);
alter table notice_delivery enable row level security;
create policy reading on notice_delivery for select using (
  region_id = any ((select access_regions('notice.send'))::bigint[])
  or (region_id = any ((select access_regions())::bigint[]) and unit_id = any ((select access_units())::bigint[]) and restriction <= (select access_level())));
create policy adding on notice_delivery for insert with check (region_id = any ((select access_regions('notice.send'))::bigint[]));
create policy changing on notice_delivery for update using (region_id = any ((select access_regions('notice.send'))::bigint[]));
grant select, insert on notice_delivery to luoshi_app;
grant update (sending_id) on notice_delivery to luoshi_app;

create function notice_tell_deliveries() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  update notice_delivery d set state = new.state, sent_at = new.sent_at where d.region_id = new.region_id and d.sending_id = new.id;
  return null;
end
$$;
create trigger notice_sending_moved after update of state on notice_sending for each row
  when (old.state is distinct from new.state) execute function notice_tell_deliveries();

-- What came lately is sought by its time alone; nothing that costs the delivery anything.
create index notice_inbox_arrival on notice_inbox using brin (arrived_at) with (pages_per_range = 16, autosummarize = on);

-- Who keeps the channels sees what did not go out, and none of the words.
create function notice_troubles(p_most int)
  returns table (id bigint, channel text, account_id bigint, unit_id bigint, key text, state text, attempts int, due_at timestamptz, answer text)
  language sql stable security definer set search_path = public
as $$
  select s.id, c.name, s.account_id, s.unit_id, s.key, s.state, s.attempts, s.due_at, s.answer
  from notice_sending s join notice_channel c on c.region_id = s.region_id and c.id = s.channel_id
  where s.region_id = access_region() and access_may('notice.manage') and s.state in ('UNSURE', 'DEAD') order by s.id limit p_most
$$;
create function notice_sending_counts(out waiting bigint, out oldest timestamptz, out unsure bigint, out dead bigint)
  language sql stable security definer set search_path = public
as $$
  select count(*) filter (where s.state in ('WAITING', 'SENDING')), min(s.due_at) filter (where s.state = 'WAITING'),
         count(*) filter (where s.state = 'UNSURE'), count(*) filter (where s.state = 'DEAD')
  from notice_sending s
  where s.region_id = access_region() and access_may('notice.manage system.health') and s.state in ('WAITING', 'SENDING', 'UNSURE', 'DEAD')
$$;
-- Again, or not at all; answers whether there was something to decide.
create function notice_decide(p_id bigint, p_again boolean, p_now timestamptz) returns boolean
  language plpgsql security definer set search_path = public
as $$
begin
  if not access_may('notice.manage') then
    raise exception 'needs notice.manage' using errcode = '42501';
  end if;
  update notice_sending s set state = case when p_again then 'WAITING' else 'DROPPED' end, due_at = p_now
  where s.region_id = access_region() and s.id = p_id and s.state in ('UNSURE', 'DEAD');
  return found;
end
$$;
revoke all on function notice_troubles(int), notice_sending_counts(), notice_decide(bigint, boolean, timestamptz) from public;
grant execute on function notice_troubles(int), notice_sending_counts(), notice_decide(bigint, boolean, timestamptz) to luoshi_app;
