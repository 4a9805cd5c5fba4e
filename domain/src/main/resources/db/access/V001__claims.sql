-- Who acts in this transaction, and what that person may see.
--
-- access_enter() (V005) writes the claims of a log-in into a setting that lives as long as the transaction, together with a seal over
-- them, the backend and the transaction. Anybody may write the setting; only the owner can make the seal. Row policies read the claims
-- through the functions below, always in a sub-select, so that they are checked once a query and never once a row.

create table access_secret (
  only_row boolean primary key default true check (only_row),
  secret   text not null
);
insert into access_secret (secret) values (gen_random_uuid()::text || gen_random_uuid()::text);

create function access_seal(claims text) returns text
  language sql stable security definer set search_path = public
as $$
  select encode(sha256(convert_to(
           secret || pg_backend_pid() || extract(epoch from now())::text || claims || secret, 'UTF8')), 'hex')
  from access_secret
$$;
revoke all on function access_seal(text) from public;

-- The checked claims, one text a field; null where nobody acts.
-- 1 account · 2 person · 3 post · 4 unit · 5 home region · 6 regions seen · 7 units seen · 8 whole regions? · 9 restriction level · 10 rights · 11 label
create function access_claims() returns text[]
  language plpgsql stable security definer set search_path = public
as $$
declare
  claims text := current_setting('luoshi.claims', true);
begin
  if claims is null or claims = '' then
    return null;
  end if;
  if current_setting('luoshi.seal', true) is distinct from access_seal(claims) then
    raise exception 'the acting person is not authentic' using errcode = '28000';
  end if;
  return string_to_array(claims, '|');
end
$$;

create function access_account() returns bigint language sql stable as $$ select nullif((access_claims())[1], '')::bigint $$;
create function access_person()  returns bigint language sql stable as $$ select nullif((access_claims())[2], '')::bigint $$;
create function access_post()    returns bigint language sql stable as $$ select nullif((access_claims())[3], '')::bigint $$;
create function access_unit()    returns bigint language sql stable as $$ select nullif((access_claims())[4], '')::bigint $$;
create function access_region()  returns bigint language sql stable as $$ select nullif((access_claims())[5], '')::bigint $$;
create function access_regions() returns bigint[] language sql stable as $$ select (access_claims())[6]::bigint[] $$;
create function access_units()   returns bigint[] language sql stable as $$ select (access_claims())[7]::bigint[] $$;
create function access_whole()   returns boolean language sql stable as $$ select coalesce((access_claims())[8] = 't', false) $$;
create function access_level()   returns smallint language sql stable as $$ select (access_claims())[9]::smallint $$;
-- Whether the person has the right, or one of several divided by blanks.
create function access_may(wanted text) returns boolean language sql stable
as $$ select coalesce(string_to_array(wanted, ' ') && (access_claims())[10]::text[], false) $$;

-- Puts the two policies of a business table in place, so that every table says "who" in the same words.
--   reads, writes: the right a person needs, or several divided by blanks of which one is enough; concerned: an expression over the row that gives the units it concerns (bigint[]);
--   restriction: an expression over the row that gives its restriction level (0 ordinary, 1 internal, 2 cadre matters, R2-8).
create procedure access_protect(target regclass, reads text, writes text, concerned text, restriction text default '0')
  language plpgsql
as $$
declare
  sees text := format(
    'region_id = any ((select access_regions())::bigint[]) and %s <= (select access_level())
     and ((select access_whole()) or (%s) && (select access_units())::bigint[])', restriction, concerned);
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy reading on %s for select using ((select access_may(%L)) and %s)', target, reads, sees);
  execute format('create policy adding on %s for insert with check ((select access_may(%L)) and %s)', target, writes, sees);
  execute format('create policy changing on %s for update using ((select access_may(%L)) and %s)', target, writes, sees);
end
$$;
