insert into meeting_meeting (region_id, id, kind, title, held_on, noted_by)
select pg_temp.county(), id, (array['STANDING', 'DISPATCH'])[n % 2 + 1], '常务会议' || pg_temp.token('MEETING', id), pg_temp.day() - n, 1 from pg_temp.ids('MEETING');

insert into meeting_decision (region_id, meeting_id, place, words, unit_id, duty_id, concerned, restriction)
select d.region_id, pg_temp.id('MEETING', i.n), i.n / 10 + 1, '议定' || pg_temp.token('DECISION', d.id), d.unit_id, d.id, d.concerned, d.restriction
from pg_temp.ids('DECISION') i join supervision_duty d on d.region_id = pg_temp.county() and d.id = pg_temp.id('DUTY', i.n);
