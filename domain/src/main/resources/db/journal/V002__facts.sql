-- 留痕: who did what, when, in which post. Facts are appended by journal_append() alone, which takes the author from the acting
-- person's checked claims; nobody can write in another's name, and nobody can change or remove a fact.

create sequence journal_fact_id cache 32;

create table journal_fact (
  region_id    bigint      not null,
  id           bigint      not null default nextval('journal_fact_id'),
  at           timestamptz not null default clock_timestamp(),
  account_id   bigint      not null,
  person_id    bigint,
  post_id      bigint,
  unit_id      bigint,
  verb         text        not null,
  subject_kind text        not null,
  subject_id   bigint,
  before       text,
  after        text,
  xid          bigint      not null default pg_current_xact_id()::text::bigint,   -- not part of what is sealed
  primary key (region_id, xid, id)
);
create index journal_fact_subject on journal_fact (region_id, subject_kind, subject_id);

-- The chain: hash(n) = SM3(hash(n-1) ‖ the n-th fact's bytes). hash(0) is 32 zero bytes.
create table journal_seal (
  region_id bigint not null,
  seq       bigint not null,
  fact_id   bigint not null,
  hash      bytea  not null check (length(hash) = 32),
  primary key (region_id, seq)
);
create unique index journal_seal_fact on journal_seal (region_id, fact_id);

-- Where the sealer stands: every fact of a transaction below `settled_xid` is sealed.
create table journal_head (
  region_id   bigint primary key,
  seq         bigint not null,
  hash        bytea  not null,
  settled_xid bigint not null
);

create table journal_anchor (
  region_id  bigint not null,
  anchored_on date  not null,
  seq        bigint not null,
  hash       bytea  not null,
  signature  bytea  not null,   -- SM2 over "region|date|seq|hash in hex", DER
  primary key (region_id, anchored_on)
);

create function journal_refuse_change() returns trigger language plpgsql
as $$ begin raise exception 'facts are append-only' using errcode = '42501'; end $$;
create trigger journal_fact_stays before update or delete or truncate on journal_fact for each statement execute function journal_refuse_change();
create trigger journal_seal_stays before update or delete or truncate on journal_seal for each statement execute function journal_refuse_change();
create trigger journal_anchor_stays before update or delete or truncate on journal_anchor for each statement execute function journal_refuse_change();

create function journal_append(p_region bigint, p_verb text, p_subject_kind text, p_subject bigint, p_before text, p_after text) returns bigint
  language plpgsql security definer set search_path = public
as $$
declare
  claims text[] := access_claims();
  fact   bigint;
begin
  if claims is null then
    raise exception 'nobody acts in this transaction' using errcode = '28000';
  end if;
  if p_region <> all (claims[6]::bigint[]) then
    raise exception 'region % is not the acting person''s', p_region using errcode = '42501';
  end if;
  insert into journal_fact (region_id, account_id, person_id, post_id, unit_id, verb, subject_kind, subject_id, before, after)
  values (p_region, claims[1]::bigint, nullif(claims[2], '')::bigint, nullif(claims[3], '')::bigint, nullif(claims[4], '')::bigint,
          p_verb, p_subject_kind, p_subject, p_before, p_after)
  returning id into fact;
  return fact;
end
$$;

alter table journal_fact enable row level security;
create policy reading on journal_fact for select using (
  region_id = any ((select access_regions())::bigint[])
  and ((select access_may('journal.read')) or account_id = (select access_account())));
alter table journal_seal enable row level security;
create policy reading on journal_seal for select using (
  region_id = any ((select access_regions())::bigint[]) and (select access_may('journal.read')));
create policy adding on journal_seal for insert with check ((select access_may('journal.seal')));
alter table journal_head enable row level security;
create policy reading on journal_head for select using (
  region_id = any ((select access_regions())::bigint[]) and (select access_may('journal.read')));
create policy adding on journal_head for insert with check ((select access_may('journal.seal')));
create policy changing on journal_head for update using ((select access_may('journal.seal')));
alter table journal_anchor enable row level security;
create policy reading on journal_anchor for select using (
  region_id = any ((select access_regions())::bigint[]) and (select access_may('journal.read')));
create policy adding on journal_anchor for insert with check ((select access_may('journal.seal')));

grant select on journal_fact to luoshi_app;
grant select, insert on journal_seal, journal_anchor to luoshi_app;
grant select, insert, update on journal_head to luoshi_app;
