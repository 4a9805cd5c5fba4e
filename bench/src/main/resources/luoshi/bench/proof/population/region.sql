insert into region_unit (region_id, id, name, short_name, class, valid_from)
select pg_temp.county(), id, '第' || n || '局' || pg_temp.token('UNIT', id), '第' || n || '局', '部门', '2020-01-01' from pg_temp.ids('UNIT');

insert into region_post (region_id, id, unit_id, name, kind, valid_from)
select pg_temp.county(), id, pg_temp.id('UNIT', n), '职务' || pg_temp.token('POST', id), case when n % 9 = 0 then '副县长' else '其他' end, '2020-01-01'
from pg_temp.ids('POST');

insert into region_person (region_id, id, name) select pg_temp.county(), id, '人' || pg_temp.token('PERSON', id) from pg_temp.ids('PERSON');

insert into region_holding (region_id, post_id, person_id, kind, valid_from)
select pg_temp.county(), pg_temp.id('POST', n), id, 'HOLDER', '2020-01-01' from pg_temp.ids('PERSON');

insert into parameter_closure (region_id, id, from_day, to_day, reason, document, closed_by)
select pg_temp.county(), id, pg_temp.day() + n, pg_temp.day() + n, '停办' || pg_temp.token('CLOSURE', id), '通知', 1 from pg_temp.ids('CLOSURE');
