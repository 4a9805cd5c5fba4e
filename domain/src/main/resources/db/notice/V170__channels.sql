-- 渠道: the ways out of the program. Address and secret are sealed (SM4) and read by the program that sends and by who keeps them.
create table notice_channel (
  region_id      bigint      not null,
  id             bigint      not null default nextval('notice_id'),
  kind           text        not null check (kind in ('EMAIL', 'DINGTALK', 'WECOM', 'FEISHU')),
  name           text        not null check (name <> ''),
  unit_id        bigint,                         -- whose group a robot speaks to; none for e-mail
  host           text        not null,           -- the mail server, or the host of the robot's address
  port           int         not null check (port between 1 and 65535),
  security       text        not null check (security in ('TLS', 'STARTTLS', 'PLAIN')),
  login          text        not null default '',
  sender         text        not null default '',
  address_sealed bytea,                          -- a robot's whole address: part of it is a key
  secret_sealed  bytea,                          -- a password, or what a robot's messages are signed with
  since          timestamptz,                    -- since when it is open; null while it is not
  set_by         bigint      not null default access_account(),
  set_at         timestamptz not null default clock_timestamp(),
  primary key (region_id, id),
  check ((kind = 'EMAIL') = (unit_id is null)),
  check ((kind = 'EMAIL') = (address_sealed is null))
);
create unique index notice_channel_one_mail on notice_channel (region_id) where kind = 'EMAIL' and since is not null;
alter table notice_channel enable row level security;
create policy reading on notice_channel for select using (region_id = any ((select access_regions('notice.manage notice.send'))::bigint[]));
create policy adding on notice_channel for insert with check (region_id = any ((select access_regions('notice.manage'))::bigint[]));
create policy changing on notice_channel for update using (region_id = any ((select access_regions('notice.manage'))::bigint[]));
grant select, insert on notice_channel to luoshi_app;
grant update (name, unit_id, host, port, security, login, sender, address_sealed, secret_sealed, since, set_by, set_at) on notice_channel to luoshi_app;

-- What a person may know of the channels: that there is e-mail, and which robots speak in the groups of his units.
create function notice_open_channels() returns table (kind text, name text)
  language sql stable security definer set search_path = public
as $$
  select c.kind, c.name from notice_channel c
  where c.region_id = access_region() and c.since is not null and (c.kind = 'EMAIL' or c.unit_id = any (access_units())) order by c.id
$$;
revoke all on function notice_open_channels() from public;
grant execute on function notice_open_channels() to luoshi_app;
