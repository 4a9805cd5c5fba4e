-- The way into a transaction in one function: a log-in whose claims are not ten seconds old was used just now and is not asked how long it was idle.

create or replace function access_enter(p_region bigint, p_key_hash bytea, out claims text, out stamp text)
  language plpgsql security definer
as $$
declare
  s public.access_session;
begin
  select a.* into s from public.access_session a where a.region_id = p_region and a.key_hash = p_key_hash and a.ended_at is null;
  if not found then
    return;
  end if;
  claims := s.claims;
  if claims is null or s.claims_at < now() - interval '10 seconds' then
    if s.last_seen_at < now() - make_interval(mins => public.access_setting(p_region, 'access.idle-minutes', 30)) then
      claims := null;
      return;
    end if;
    claims := public.access_compute_claims(p_region, s.account_id, s.post_id);
    perform 1 from public.access_session a where a.region_id = p_region and a.key_hash = p_key_hash for update skip locked;
    if found then
      update public.access_session a set claims = access_enter.claims, claims_at = now(), last_seen_at = now()
      where a.region_id = p_region and a.key_hash = p_key_hash;
    end if;
  end if;
  perform pg_catalog.set_config('luoshi.claims', claims, true), pg_catalog.set_config('luoshi.seal', public.access_seal(claims), true);
  stamp := coalesce((select o.changed::text from public.once_stamp_view o where o.region_id = p_region), '');
end
$$;
drop function access_enter_claims(bigint, bytea);
