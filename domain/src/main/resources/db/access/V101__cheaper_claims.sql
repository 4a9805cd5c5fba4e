-- The same rights at a smaller price. Row policies ask for the claims several times a statement: they are checked by one function whose plan the backend
-- keeps, and a policy asks twice instead of five times where a person sees the whole region. Names are qualified, so that no search path need be set.

create or replace function access_seal(claims text) returns text
  language plpgsql stable security definer
as $$
declare
  key text;
begin
  select s.secret into key from public.access_secret s;
  return pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(
    key || pg_catalog.pg_backend_pid() || extract(epoch from pg_catalog.now())::text || claims || key, 'UTF8')), 'hex');
end
$$;

-- Says the same as access_seal() once more, because a call of it would cost as much as the rest.
create or replace function access_claims() returns text[]
  language plpgsql stable security definer
as $$
declare
  claims text := pg_catalog.current_setting('luoshi.claims', true);
  key    text;
begin
  if claims is null or claims = '' then
    return null;
  end if;
  select s.secret into key from public.access_secret s;
  if pg_catalog.current_setting('luoshi.seal', true) is distinct from pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(
       key || pg_catalog.pg_backend_pid() || extract(epoch from pg_catalog.now())::text || claims || key, 'UTF8')), 'hex') then
    raise exception 'the acting person is not authentic' using errcode = '28000';
  end if;
  return pg_catalog.string_to_array(claims, '|');
end
$$;

-- The regions in which the person has the right, or one of several divided by blanks; none where he has not.
create function access_regions(wanted text) returns bigint[]
  language plpgsql stable
as $$
declare
  claims text[] := public.access_claims();
begin
  return case when pg_catalog.string_to_array(wanted, ' ') && claims[10]::text[] then claims[6]::bigint[] end;
end
$$;
-- The restriction level up to which the person sees every row of the region; -1 where he sees those of his units only.
create function access_whole_level() returns smallint
  language plpgsql stable
as $$
declare
  claims text[] := public.access_claims();
begin
  return case when claims[8] = 't' then claims[9]::smallint else -1 end;
end
$$;

create or replace procedure access_protect(target regclass, reads text, writes text, concerned text, restriction text default '0')
  language plpgsql
as $$
declare
  sees text := format(
    'region_id = any ((select access_regions(%%L))::bigint[])
     and (%1$s <= (select access_whole_level()) or %1$s <= (select access_level()) and (%2$s) && (select access_units())::bigint[])', restriction, concerned);
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy reading on %s for select using (%s)', target, format(sees, reads));
  execute format('create policy adding on %s for insert with check (%s)', target, format(sees, writes));
  execute format('create policy changing on %s for update using (%s)', target, format(sees, writes));
end
$$;

-- Every policy so far, said in the new words.
create function access_reworded(policy text) returns text language sql immutable
as $$
  select regexp_replace(
    regexp_replace(policy,
      $re$\( SELECT access_may\('([^']*)'::text\) AS access_may\) AND \(region_id = ANY \(\( SELECT access_regions\(\) AS access_regions\)::bigint\[\]\)\)$re$,
      $to$(region_id = ANY (( SELECT access_regions('\1'))::bigint[]))$to$, 'g'),
    $re$\((0|restriction) <= \( SELECT access_level\(\) AS access_level\)\) AND \(\( SELECT access_whole\(\) AS access_whole\) OR (\(.*? && \( SELECT access_units\(\) AS access_units\)\))\)$re$,
    $to$((\1 <= ( SELECT access_whole_level())) OR ((\1 <= ( SELECT access_level())) AND \2))$to$)
$$;
do $$
declare
  p record;
begin
  for p in
    select schemaname, tablename, policyname, qual, access_reworded(qual) as uses, with_check, access_reworded(with_check) as checks from pg_policies
    where schemaname = 'public'
  loop
    if p.uses is distinct from p.qual then
      execute format('alter policy %I on %I.%I using (%s)', p.policyname, p.schemaname, p.tablename, p.uses);
    end if;
    if p.checks is distinct from p.with_check then
      execute format('alter policy %I on %I.%I with check (%s)', p.policyname, p.schemaname, p.tablename, p.checks);
    end if;
  end loop;
end
$$;
drop function access_reworded(text);

-- The claims and the stamp of what the county's programs keep in memory, '' while nothing was ever changed.
alter function access_enter(bigint, bytea) rename to access_enter_claims;
revoke all on function access_enter_claims(bigint, bytea) from luoshi_app, public;
create function access_enter(p_region bigint, p_key_hash bytea, out claims text, out stamp text)
  language plpgsql security definer
as $$
begin
  claims := public.access_enter_claims(p_region, p_key_hash);
  stamp := coalesce((select s.changed::text from public.once_stamp_view s where s.region_id = p_region), '');
end
$$;
