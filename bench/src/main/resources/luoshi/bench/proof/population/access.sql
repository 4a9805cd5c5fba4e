-- Roles are data: beside those that come with the program there is one for every single right, as a county may make them.
insert into access_role (code, name, sees, level, admin, rank)
select 'only-' || may, '只有' || may, case when n % 3 = 0 then 'UNITS' else 'REGION' end, n % 3, false, 100 + n
from (select may, row_number() over (order by may) as n from (select distinct may from access_role_right where role_code not like 'only-%') rights) numbered
on conflict do nothing;
insert into access_role_right (role_code, may) select code, substr(code, 6) from access_role where code like 'only-%' on conflict do nothing;

insert into access_account (region_id, id, login, person_id, name, password_hash, must_change_password)
select pg_temp.county(), id, 'u' || id, pg_temp.id('PERSON', n), '账号' || pg_temp.token('ACCOUNT', id), '!', false from pg_temp.ids('ACCOUNT');

-- The roles go round, those of the program twice as often.
insert into access_account_role (region_id, account_id, role_code)
select pg_temp.county(), a.id, r.code from pg_temp.ids('ACCOUNT') a
join (select code, row_number() over () - 1 as place, count(*) over () as roles
      from (select code from access_role where code <> 'system-job' union all select code from access_role where code not like 'only-%' and code <> 'system-job') twice) r
on r.place = a.n % r.roles;

-- Every fifth unit has a leader in charge of it who sits elsewhere.
update region_unit u set leader_post_id = (
  select h.post_id from region_holding h join access_account a on a.region_id = h.region_id and a.person_id = h.person_id
  join access_account_role r on r.region_id = a.region_id and r.account_id = a.id and r.role_code = 'leader'
  where h.region_id = u.region_id order by (h.post_id + u.id) % 7, h.post_id limit 1)
where region_id = pg_temp.county() and id % 5 = 0;

insert into access_draft (region_id, id, account_id, path, form)
select pg_temp.county(), id, pg_temp.id('ACCOUNT', n), '/commitments/1/progress', 'words=' || pg_temp.token('DRAFT', id) from pg_temp.ids('DRAFT');

insert into access_export (region_id, id, account_id, what, query, reason, rows, state)
select pg_temp.county(), id, pg_temp.id('ACCOUNT', n), (array['ledger', 'ledger-word', 'directory', 'chain', 'projects'])[n % 6 % 5 + 1], 'report=' || pg_temp.id('REPORT', 0),
       '核对' || pg_temp.token('EXPORT', id), 5, case when n % 5 = 0 then 'WAITING' else 'FREE' end
from pg_temp.ids('EXPORT');

insert into journal_fact (region_id, id, account_id, verb, subject_kind, subject_id, after)
select pg_temp.county(), id, pg_temp.id('ACCOUNT', n), 'commitment.noted', 'commitment', pg_temp.id('COMMITMENT', n),
       '{"words":"' || pg_temp.token('FACT', id) || '"}'
from pg_temp.ids('FACT');
