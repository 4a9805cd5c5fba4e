insert into rhythm_coordination (region_id, id, day, unit_id, asked_unit_id, words, raised_by, concerned, restriction)
select pg_temp.county(), id, pg_temp.day(), pg_temp.id('UNIT', n), pg_temp.id('UNIT', n + 1), '请协调' || pg_temp.token('COORDINATION', id), 1,
       array[pg_temp.id('UNIT', n), pg_temp.id('UNIT', n + 1)], pg_temp.level(n)
from pg_temp.ids('COORDINATION');

insert into rhythm_campaign (region_id, id, kind, title, unit_id, every, from_on, to_on, declared_by)
select pg_temp.county(), id, 'HUNDRED', '攻坚' || pg_temp.token('CAMPAIGN', id), pg_temp.id('UNIT', n), 'WEEKLY', pg_temp.day() - 20, pg_temp.day() + 80, 1
from pg_temp.ids('CAMPAIGN');

insert into rhythm_item (region_id, campaign_id, commitment_id, concerned, restriction)
select c.region_id, pg_temp.id('CAMPAIGN', i.n), c.id, c.concerned, c.restriction
from pg_temp.ids('ACTION') i join ledger_commitment c on c.region_id = pg_temp.county() and c.id = pg_temp.id('COMMITMENT', i.n * 4);

insert into rhythm_action (region_id, id, campaign_id, place, title, unit_id, concerned, restriction)
select pg_temp.county(), id, pg_temp.id('CAMPAIGN', n), n / 4 + 1, '子行动' || pg_temp.token('ACTION', id), pg_temp.id('UNIT', n), array[pg_temp.id('UNIT', n)],
       pg_temp.level(n)
from pg_temp.ids('ACTION');
insert into rhythm_report (region_id, id, action_id, words, given_on, given_by, concerned, restriction)
select a.region_id, i.id, a.id, '本周' || pg_temp.token('ACTION_REPORT', i.id), pg_temp.day(), 1, a.concerned, a.restriction
from pg_temp.ids('ACTION_REPORT') i join rhythm_action a on a.region_id = pg_temp.county() and a.id = pg_temp.id('ACTION', i.n);

insert into rhythm_finding (region_id, id, campaign_id, unit_id, words, found_on, found_by, concerned, restriction)
select pg_temp.county(), id, pg_temp.id('CAMPAIGN', n), pg_temp.id('UNIT', n), '发现' || pg_temp.token('FINDING', id), pg_temp.day(), 1, array[pg_temp.id('UNIT', n)],
       pg_temp.level(n)
from pg_temp.ids('FINDING');

insert into rhythm_figure (region_id, id, campaign_id, purpose, name, folded, every, from_on, to_on, units, asked_by)
select pg_temp.county(), id, pg_temp.id('CAMPAIGN', n), '调度', '投资额' || pg_temp.token('FIGURE', id), 'f' || id, 'WEEKLY', pg_temp.day() - 20, pg_temp.day() + 80,
       pg_temp.units(n), 1
from pg_temp.ids('FIGURE');
