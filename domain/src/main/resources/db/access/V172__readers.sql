-- Who keeps the channels, and who sees telephone numbers.
insert into access_role_right (role_code, may) values
  ('system-admin', 'notice.manage'), ('supervision', 'contact.phone'), ('government-office', 'contact.phone');

-- Of some accounts, those that are open: their units and how far they see. For the program that sends.
create function access_readers(p_accounts bigint[]) returns table (account_id bigint, units bigint[], level smallint)
  language plpgsql stable security definer set search_path = public
as $$
begin
  if not access_may('notice.send') then
    raise exception 'needs notice.send' using errcode = '42501';
  end if;
  return query
    select a.id, c.fields[7]::bigint[], c.fields[9]::smallint
    from access_account a, lateral (select string_to_array(access_compute_claims(a.region_id, a.id, null), '|') as fields) c
    where a.region_id = access_region() and a.id = any (p_accounts) and a.state = 'OPEN' and c.fields[10] <> '{}';
end
$$;

-- 订阅地址: a key that opens nothing but a person's calendar, for reading; only its hash is kept.
create table access_feed (
  region_id  bigint      not null,
  account_id bigint      not null default access_account(),
  key_hash   bytea       not null,
  made_at    timestamptz not null default clock_timestamp(),
  ended_at   timestamptz,
  read_at    timestamptz,
  primary key (region_id, account_id)
);
create unique index access_feed_key on access_feed (region_id, key_hash) where ended_at is null;
alter table access_feed enable row level security;
create policy own on access_feed for all using (region_id = (select access_region()) and account_id = (select access_account()));
grant select, insert on access_feed to luoshi_app;
grant update (key_hash, made_at, ended_at, read_at) on access_feed to luoshi_app;

-- The transaction belongs to the account and can only read, until it ends.
create function access_read_only_as(p_region bigint, p_account bigint, out claims text, out stamp text)
  language plpgsql security definer
as $$
begin
  perform 1 from public.access_account a where a.region_id = p_region and a.id = p_account and a.state = 'OPEN';
  if not found then
    return;
  end if;
  claims := public.access_compute_claims(p_region, p_account, null);
  perform pg_catalog.set_config('luoshi.claims', claims, true), pg_catalog.set_config('luoshi.seal', public.access_seal(claims), true),
          pg_catalog.set_config('transaction_read_only', 'on', true);
  stamp := coalesce((select o.changed::text from public.once_stamp_view o where o.region_id = p_region), '');
end
$$;
revoke all on function access_read_only_as(bigint, bigint) from public;

create function access_enter_feed(p_region bigint, p_key_hash bytea, out claims text, out stamp text)
  language plpgsql security definer
as $$
declare
  account bigint;
begin
  select f.account_id into account from public.access_feed f where f.region_id = p_region and f.key_hash = p_key_hash and f.ended_at is null;
  if not found then
    return;
  end if;
  update public.access_feed f set read_at = now()
  where f.region_id = p_region and f.account_id = account and (f.read_at is null or f.read_at < now() - interval '1 hour');
  select r.claims, r.stamp into claims, stamp from public.access_read_only_as(p_region, account) r;
end
$$;

-- From here on the program reads as the person does, so that it tells him nothing that he could not see himself.
create function access_narrow_to(p_account bigint, out claims text, out stamp text)
  language plpgsql security definer
as $$
begin
  if not public.access_may('notice.send') then
    raise exception 'needs notice.send' using errcode = '42501';
  end if;
  select r.claims, r.stamp into claims, stamp from public.access_read_only_as(public.access_region(), p_account) r;
end
$$;

-- 联系人: who reports for some units, with the sealed number; for those who ask for reports.
create function access_contacts(p_units bigint[]) returns table (unit_id bigint, post text, name text, phone_sealed bytea)
  language plpgsql stable security definer set search_path = public
as $$
begin
  if not access_may('duty.assign contact.phone') then
    raise exception 'needs duty.assign' using errcode = '42501';
  end if;
  return query
    select distinct on (h.unit_id, p.rank, h.post_id, a.id) h.unit_id, h.post_name, a.name, a.phone_sealed
    from access_account a
    join region_holding_view h on h.region_id = a.region_id and h.person_id = a.person_id
      and h.valid_from <= (now() at time zone 'Asia/Shanghai')::date and (h.valid_to is null or h.valid_to >= (now() at time zone 'Asia/Shanghai')::date)
    join region_post_view p on p.region_id = h.region_id and p.id = h.post_id
    where a.region_id = access_region() and a.state = 'OPEN' and h.unit_id = any (p_units)
    order by h.unit_id, p.rank, h.post_id, a.id;
end
$$;
revoke all on function access_readers(bigint[]), access_enter_feed(bigint, bytea), access_narrow_to(bigint), access_contacts(bigint[]) from public;
grant execute on function access_readers(bigint[]), access_enter_feed(bigint, bytea), access_narrow_to(bigint), access_contacts(bigint[]) to luoshi_app;
