-- Accounts, roles as data, log-ins (rules §16). The gate role `luoshi_gate` may call the access_gate_* functions and nothing else; the
-- application role may only enter with the key of a log-in that the gate opened.

create sequence access_id;

create table access_role (
  code  text primary key,
  name  text not null unique,
  sees  text not null check (sees in ('REGION', 'UNITS', 'NOTHING')),
  level smallint not null check (level between 0 and 2),   -- highest restriction level seen; 2 = cadre matters (R2-8)
  admin boolean not null default false,                    -- 三员: never together with another role
  rank  int not null
);

create table access_role_right (
  role_code text not null references access_role,
  may       text not null,
  primary key (role_code, may)
);

create table access_account (
  region_id     bigint not null,
  id            bigint not null default nextval('access_id'),
  login         text   not null unique,
  person_id     bigint,
  name          text   not null,                           -- how the account is called where nobody stands behind it
  password_hash text   not null,
  must_change_password boolean not null default true,
  totp_sealed   bytea,                                     -- SM4; null: no second factor yet
  phone_sealed  bytea,
  phone_index   bytea,
  state         text   not null default 'OPEN' check (state in ('OPEN', 'CLOSED')),
  failed        int    not null default 0,
  locked_until  timestamptz,
  primary key (region_id, id)
);
create index access_account_person on access_account (region_id, person_id);

create table access_account_role (
  region_id  bigint not null,
  account_id bigint not null,
  role_code  text   not null references access_role,
  primary key (region_id, account_id, role_code),
  foreign key (region_id, account_id) references access_account
);

-- 三员分立: an administrator's role stands alone.
create function access_separate_administrators() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  if exists (select 1 from access_account_role r join access_role d on d.code = r.role_code
             where r.region_id = new.region_id and r.account_id = new.account_id
             group by r.account_id having bool_or(d.admin) and count(*) > 1) then
    raise exception '系统、安全、审计管理员必须由不同账号担任，且不兼业务角色' using errcode = '23514';
  end if;
  return null;
end
$$;
create constraint trigger access_administrators_stand_alone after insert or update on access_account_role
  for each row execute function access_separate_administrators();

create table access_session (
  region_id    bigint      not null,
  key_hash     bytea       not null,
  account_id   bigint      not null,
  post_id      bigint,                                     -- the post in which the person acts, where there are several
  opened_at    timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  ended_at     timestamptz,
  claims       text,
  claims_at    timestamptz,
  primary key (region_id, key_hash),
  foreign key (region_id, account_id) references access_account
);
create index access_session_account on access_session (region_id, account_id) where ended_at is null;

create table access_draft (
  region_id  bigint      not null,
  id         bigint      not null default nextval('access_id'),
  account_id bigint      not null,
  path       text        not null,
  form       text        not null,                         -- the posted form, url-encoded
  saved_at   timestamptz not null default clock_timestamp(),
  primary key (region_id, id)
);

-- A number that the county may set, with the value of rules §16 where it has not.
create function access_setting(p_region bigint, p_code text, p_default int) returns int
  language sql stable security definer set search_path = public
as $$
  select coalesce((select value::int from parameter_value_view
                   where region_id = p_region and code = p_code and valid_from <= current_date and (valid_to is null or valid_to >= current_date)
                   order by version desc limit 1), p_default)
$$;
revoke all on function access_setting(bigint, text, int) from public;

-- What an account may do and see today, in the fields of access_claims(). With a first password that was not changed yet, it may do nothing.
create function access_compute_claims(p_region bigint, p_account bigint, p_post bigint) returns text
  language sql stable security definer set search_path = public
as $$
  with today as (select (now() at time zone 'Asia/Shanghai')::date as d),
  account as (select * from access_account where region_id = p_region and id = p_account),
  roles as (select r.* from access_account_role ar join access_role r on r.code = ar.role_code
            where ar.region_id = p_region and ar.account_id = p_account),
  posts as (select h.post_id, h.unit_id, h.post_name from region_holding_view h, account a, today
            where h.region_id = p_region and h.person_id = a.person_id
              and h.valid_from <= d and (h.valid_to is null or h.valid_to >= d)),
  acting as (select post_id, unit_id, post_name from posts order by (post_id = p_post) desc nulls last, post_id limit 1),
  units as (select unit_id as id from posts
            union
            select u.id from region_unit_view u where u.region_id = p_region and u.leader_post_id in (select post_id from posts)),
  merged as (select id from units union
             select u.id from region_unit_view u join units on units.id = u.merged_into where u.region_id = p_region),
  regions as (select r.id from region_region_view r where r.home and p_region = any (r.path))
  select concat_ws('|',
    p_account,
    coalesce((select person_id from account)::text, ''),
    coalesce((select post_id from acting)::text, ''),
    coalesce((select unit_id from acting)::text, ''),
    p_region,
    coalesce((select array_agg(id order by id) from regions), array[p_region])::text,
    coalesce((select array_agg(id order by id) from merged), array[]::bigint[])::text,
    coalesce((select bool_or(sees = 'REGION') from roles), false)::text::char(1),
    coalesce((select max(level) from roles), 0),
    coalesce((select array_agg(distinct may order by may) from access_role_right where role_code in (select code from roles)
              and not (select must_change_password from account)), array[]::text[])::text,
    translate(coalesce((select u.short_name || a.post_name from acting a join region_unit_view u on u.region_id = p_region and u.id = a.unit_id),
                       (select name from account)), '|', ' '))
$$;
revoke all on function access_compute_claims(bigint, bigint, bigint) from public;

-- Opens the transaction to the person behind a log-in key; answers the claims, or null where the log-in is over.
-- Claims are recomputed after ten seconds; a change of roles drops them at once.
create function access_enter(p_region bigint, p_key_hash bytea) returns text
  language plpgsql security definer set search_path = public
as $$
declare
  s access_session;
  c text;
begin
  select * into s from access_session where region_id = p_region and key_hash = p_key_hash and ended_at is null;
  if not found or s.last_seen_at < now() - make_interval(mins => access_setting(p_region, 'access.idle-minutes', 30)) then
    return null;
  end if;
  c := s.claims;
  if c is null or s.claims_at < now() - interval '10 seconds' then
    c := access_compute_claims(p_region, s.account_id, s.post_id);
    perform 1 from access_session where region_id = p_region and key_hash = p_key_hash for update skip locked;
    if found then
      update access_session set claims = c, claims_at = now(), last_seen_at = now() where region_id = p_region and key_hash = p_key_hash;
    end if;
  end if;
  perform set_config('luoshi.claims', c, true), set_config('luoshi.seal', access_seal(c), true);
  return c;
end
$$;

create function access_forget_claims() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  update access_session set claims = null where region_id = new.region_id and account_id = new.account_id and ended_at is null;
  return null;
end
$$;
create trigger access_role_given after insert or update on access_account_role for each row execute function access_forget_claims();

create function access_drop_claims() returns trigger language plpgsql as $$ begin new.claims := null; return new; end $$;
create trigger access_post_changed before update of post_id, ended_at on access_session for each row execute function access_drop_claims();

-- What a person may change of the own account.
create function access_change_own_password(p_hash text) returns void language sql security definer set search_path = public
as $$
  update access_account set password_hash = p_hash, must_change_password = false
  where region_id = access_region() and id = access_account();
  update access_session set claims = null where region_id = access_region() and account_id = access_account() and ended_at is null
$$;
create function access_change_own_totp(p_sealed bytea) returns void language sql security definer set search_path = public
as $$ update access_account set totp_sealed = p_sealed where region_id = access_region() and id = access_account() $$;

create function access_change_own_phone(p_sealed bytea, p_index bytea) returns void language sql security definer set search_path = public
as $$ update access_account set phone_sealed = p_sealed, phone_index = p_index where region_id = access_region() and id = access_account() $$;

create function access_take_role(p_account bigint, p_role text) returns boolean language plpgsql security definer set search_path = public
as $$
declare
  region bigint := access_region();
begin
  if not access_may('role.grant') then
    raise exception 'needs role.grant' using errcode = '42501';
  end if;
  delete from access_account_role where region_id = region and account_id = p_account and role_code = p_role;
  update access_session set claims = null where region_id = region and account_id = p_account and ended_at is null;
  return true;
end
$$;

-- The gate --------------------------------------------------------------------------------------------------------------------------
create function access_gate_account(p_login text)
  returns table (region_id bigint, account_id bigint, password_hash text, totp_sealed bytea, locked_until timestamptz, must_change boolean)
  language sql security definer set search_path = public
as $$
  select a.region_id, a.id, a.password_hash, a.totp_sealed, a.locked_until, a.must_change_password
  from access_account a where a.login = p_login and a.state = 'OPEN'
$$;

create function access_gate_fail(p_region bigint, p_account bigint) returns timestamptz
  language sql security definer set search_path = public
as $$
  update access_account set
    failed = case when failed + 1 >= access_setting(p_region, 'access.lock-after', 5) then 0 else failed + 1 end,
    locked_until = case when failed + 1 >= access_setting(p_region, 'access.lock-after', 5)
                   then clock_timestamp() + make_interval(mins => access_setting(p_region, 'access.lock-minutes', 30)) else locked_until end
  where region_id = p_region and id = p_account returning locked_until
$$;

create function access_gate_open(p_region bigint, p_account bigint, p_key_hash bytea) returns void
  language plpgsql security definer set search_path = public
as $$
declare
  c text := access_compute_claims(p_region, p_account, null);
begin
  update access_account set failed = 0, locked_until = null where region_id = p_region and id = p_account;
  insert into access_session (region_id, key_hash, account_id) values (p_region, p_key_hash, p_account);
  perform set_config('luoshi.claims', c, true), set_config('luoshi.seal', access_seal(c), true);
  perform journal_append(p_region, 'account.logged-in', 'account', p_account, null, null);
end
$$;

create function access_gate_close(p_region bigint, p_key_hash bytea) returns void
  language sql security definer set search_path = public
as $$ update access_session set ended_at = clock_timestamp(), claims = null where region_id = p_region and key_hash = p_key_hash and ended_at is null $$;

-- A form that was posted after the log-in had run out is kept for the same account's next log-in.
create function access_gate_keep_draft(p_region bigint, p_key_hash bytea, p_path text, p_form text) returns bigint
  language sql security definer set search_path = public
as $$
  insert into access_draft (region_id, account_id, path, form)
  select region_id, account_id, p_path, p_form from access_session
  where region_id = p_region and key_hash = p_key_hash and last_seen_at > now() - interval '7 days'
  returning id
$$;

-- The first account of a county: the one in whose name the program itself works. Only where the county has no account yet.
create function access_gate_found(p_region bigint) returns bigint
  language plpgsql security definer set search_path = public
as $$
declare
  account bigint;
begin
  select id into account from access_account where region_id = p_region and login = 'system@' || p_region;
  if account is null then
    if exists (select 1 from access_account where region_id = p_region) then
      raise exception 'region % has accounts already', p_region using errcode = '42501';
    end if;
    insert into access_account (region_id, login, name, password_hash, must_change_password)
    values (p_region, 'system@' || p_region, '系统', '!', false) returning id into account;
    insert into access_account_role values (p_region, account, 'system-job');
  end if;
  return account;
end
$$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'public' and p.proname like 'access\_gate\_%' loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to luoshi_gate', f);
  end loop;
end $$;

-- Row security of the accounts themselves.
alter table access_role enable row level security;
create policy reading on access_role for select using ((select access_account()) is not null);
create policy adding on access_role for insert with check ((select access_may('role.grant')));
create policy changing on access_role for update using ((select access_may('role.grant')));
alter table access_role_right enable row level security;
create policy reading on access_role_right for select using ((select access_account()) is not null);
create policy adding on access_role_right for insert with check ((select access_may('role.grant')));
create policy removing on access_role_right for delete using ((select access_may('role.grant')));
alter table access_account enable row level security;
create policy reading on access_account for select using (
  region_id = any ((select access_regions())::bigint[])
  and (id = (select access_account()) or (select access_may('account.manage')) or (select access_may('role.grant')) or (select access_may('journal.read'))));
create policy adding on access_account for insert with check (region_id = (select access_region()) and (select access_may('account.manage')));
create policy changing on access_account for update using (
  region_id = (select access_region()) and ((select access_may('account.manage')) or (select access_may('role.grant'))));
alter table access_account_role enable row level security;
create policy reading on access_account_role for select using (
  region_id = any ((select access_regions())::bigint[])
  and (account_id = (select access_account()) or (select access_may('account.manage')) or (select access_may('role.grant')) or (select access_may('journal.read'))));
create policy adding on access_account_role for insert with check (region_id = (select access_region()) and (select access_may('role.grant')));
alter table access_session enable row level security;
create policy reading on access_session for select using (region_id = (select access_region()) and (account_id = (select access_account()) or (select access_may('account.manage'))));
create policy changing on access_session for update using (region_id = (select access_region()) and (account_id = (select access_account()) or (select access_may('account.manage'))));
alter table access_draft enable row level security;
create policy own on access_draft for all using (region_id = (select access_region()) and account_id = (select access_account()));

grant select, insert, update on access_role to luoshi_app;
grant select, insert, delete on access_role_right to luoshi_app;
grant select (region_id, id, login, person_id, name, must_change_password, state, failed, locked_until, totp_sealed, phone_sealed, phone_index, password_hash) on access_account to luoshi_app;
grant insert on access_account to luoshi_app;
grant update (login, person_id, name, password_hash, must_change_password, totp_sealed, phone_sealed, phone_index, state, failed, locked_until) on access_account to luoshi_app;
grant select, insert on access_account_role to luoshi_app;
grant select (region_id, account_id, post_id, opened_at, last_seen_at, ended_at) on access_session to luoshi_app;
grant update (post_id, ended_at) on access_session to luoshi_app;
grant select, insert, delete on access_draft to luoshi_app;
grant usage on sequence access_id to luoshi_app;

-- Roles as data. A county may change rights and add roles on 系统 › 角色.
insert into access_role (code, name, sees, level, admin, rank) values
  ('system-admin',     '系统管理员', 'NOTHING', 0, true,  10),
  ('security-admin',   '安全管理员', 'NOTHING', 0, true,  11),
  ('audit-admin',      '审计管理员', 'NOTHING', 0, true,  12),
  ('supervision',      '督查室',     'REGION',  2, false, 20),
  ('government-office','政府办',     'REGION',  2, false, 21),
  ('reform',           '发改',       'REGION',  1, false, 22),
  ('statistics',       '统计',       'REGION',  1, false, 23),
  ('organisation',     '组织部',     'REGION',  2, false, 24),
  ('discipline',       '纪委',       'REGION',  2, false, 25),
  ('county-head',      '主要领导',   'REGION',  2, false, 30),
  ('leader',           '分管领导',   'UNITS',   1, false, 31),
  ('unit-head',        '单位负责人', 'UNITS',   1, false, 40),
  ('clerk',            '经办人',     'UNITS',   0, false, 41),
  ('deputy',           '代表委员',   'NOTHING', 0, false, 50),
  ('enterprise',       '企业',       'NOTHING', 0, false, 51),
  ('system-job',       '系统作业',   'REGION',  2, true,  90);
insert into access_role_right (role_code, may)
select role, unnest(string_to_array(rights, ' ')) from (values
  ('system-admin',      'region.manage account.manage parameter.manage system.health'),
  ('security-admin',    'role.grant'),
  ('audit-admin',       'journal.read export.approve'),
  ('supervision',       'report.read report.manage ledger.read ledger.manage ledger.verify evidence.read evidence.add parameter.manage export.rows'),
  ('government-office', 'report.read report.manage ledger.read ledger.manage ledger.report ledger.approve evidence.read evidence.add export.rows export.approve'),
  ('reform',            'report.read ledger.read ledger.report evidence.read evidence.add export.rows'),
  ('statistics',        'report.read ledger.read ledger.report ledger.approve evidence.read evidence.add export.rows'),
  ('organisation',      'report.read ledger.read evidence.read'),
  ('discipline',        'report.read ledger.read evidence.read'),
  ('county-head',       'report.read ledger.read ledger.sign evidence.read export.rows'),
  ('leader',            'report.read ledger.read evidence.read export.rows'),
  ('unit-head',         'report.read ledger.read ledger.report ledger.approve evidence.read evidence.add export.rows'),
  ('clerk',             'report.read ledger.read ledger.report evidence.read evidence.add export.rows'),
  ('deputy',            'report.read report.comment'),
  ('enterprise',        'report.read'),
  ('system-job',        'journal.read journal.seal parameter.manage region.manage account.manage role.grant report.read report.manage ledger.read ledger.manage evidence.read evidence.add')
) as r (role, rights);
