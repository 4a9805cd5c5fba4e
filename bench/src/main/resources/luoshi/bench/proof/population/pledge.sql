insert into ledger_pledge_year (region_id, year, opens_on, closes_on, wanted, stage, present, document)
values (pg_temp.county(), pg_temp.year(), pg_temp.day() - 60, pg_temp.day() - 30, 10, 'VOTING', 200, '决议' || pg_temp.token('PLEDGE_YEAR', pg_temp.year()));

insert into ledger_pledge (region_id, id, year, level, title, lead_unit_id, due_on, state)
select pg_temp.county(), id, pg_temp.year(), 'county', '便民' || pg_temp.token('PLEDGE', id), pg_temp.id('UNIT', n), make_date(pg_temp.year(), 12, 1), 'CANDIDATE'
from pg_temp.ids('PLEDGE');

insert into ledger_suggestion (region_id, id, year, receipt, source, title, words)
select pg_temp.county(), id, pg_temp.year(), 'JY' || id, '群众', '建议' || pg_temp.token('SUGGESTION', id), '请办' from pg_temp.ids('SUGGESTION');
