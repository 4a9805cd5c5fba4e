-- One small line, so that pages can read the version that the cases go by.
insert into caseline_version (region_id, id, code, version, definition, hash)
select pg_temp.county(), pg_temp.id('CASE', 0) - 1, 'hotline-ticket', 0,
       '{"acts":{"close":{"by":["keeper"],"from":["open"],"name":"办结","to":"done"}},"fields":{"title":{"name":"标题"}},"keeper":"政府办","line":"hotline-ticket",'
       || '"name":"旧工单","prefix":"RX","states":{"open":"办理中","done":{"end":"true","name":"已办结"}}}', 'planted';
insert into caseline_case (region_id, id, line, version_id, channel, pin, title, state, unit_id, opened_on, due_on, fields, concerned, restriction)
select pg_temp.county(), id, 'hotline-ticket', pg_temp.id('CASE', 0) - 1, 'DESK', n % 1000, '诉求' || pg_temp.token('CASE', id), 'open', pg_temp.id('UNIT', n),
       pg_temp.day() - 10, pg_temp.day() + 3, '{}', pg_temp.units(n), pg_temp.level(n)
from pg_temp.ids('CASE');
insert into caseline_step (region_id, case_id, id, act, from_state, to_state, acted_on, acted_by, words, concerned, restriction)
select c.region_id, c.id, i.id, 'open', 'open', 'open', pg_temp.day() - 10, 1, '登记' || pg_temp.token('CASE_STEP', i.id), c.concerned, c.restriction
from pg_temp.ids('CASE_STEP') i join caseline_case c on c.region_id = pg_temp.county() and c.id = pg_temp.id('CASE', i.n);
insert into caseline_part (region_id, case_id, id, kind, unit_id, opened_on, words, concerned, restriction)
select c.region_id, c.id, i.id, 'helper', c.unit_id, pg_temp.day() - 9, '协办' || pg_temp.token('CASE_PART', i.id), c.concerned, c.restriction
from pg_temp.ids('CASE_PART') i join caseline_case c on c.region_id = pg_temp.county() and c.id = pg_temp.id('CASE', i.n);
insert into search_gram (region_id, gram, kind, subject_id)
select distinct region_id, (ascii(substr(title, i, 1))::bigint << 16) | ascii(substr(title, i + 1, 1)), 'case/hotline-ticket', id
from caseline_case, generate_series(1, length(title) - 1) i where region_id = pg_temp.county();
