insert into visit_site (region_id, id, kind, name, place_id, unit_id, entered_by, entered_on)
select pg_temp.county(), id, 'VILLAGE', '村' || pg_temp.token('SITE', id), pg_temp.county(), pg_temp.id('UNIT', n), 1, pg_temp.day() - 100 from pg_temp.ids('SITE');

insert into visit_pairing (region_id, id, post_id, kind, target_id, name, liaison_unit_id, from_on, paired_by, concerned, restriction)
select pg_temp.county(), id, pg_temp.id('POST', n), 'VILLAGE', pg_temp.id('SITE', n), '包联' || pg_temp.token('PAIRING', id), pg_temp.id('UNIT', n + 3), pg_temp.day() - 90, 1,
       pg_temp.units(n), pg_temp.level(n)
from pg_temp.ids('PAIRING');

insert into visit_visit (region_id, id, sent_key, post_id, kind, target_id, name, visited_at, seen, noted_by, concerned, restriction)
select pg_temp.county(), id, 'planted-' || id, pg_temp.id('POST', n), 'VILLAGE', pg_temp.id('SITE', n), '村' || n, pg_temp.day() - n % 20, '看到' || pg_temp.token('VISIT', id), 1,
       pg_temp.units(n), pg_temp.level(n)
from pg_temp.ids('VISIT');

insert into visit_problem (region_id, id, visit_id, post_id, found_on, words, state, concerned, restriction)
select v.region_id, i.id, v.id, v.post_id, v.visited_at::date, '路断' || pg_temp.token('VISIT_PROBLEM', i.id), 'OPEN', v.concerned, v.restriction
from pg_temp.ids('VISIT_PROBLEM') i join visit_visit v on v.region_id = pg_temp.county() and v.id = pg_temp.id('VISIT', i.n);

insert into visit_finding (region_id, pairing_id, post_id, found_on, due_on, concerned, restriction)
select p.region_id, p.id, p.post_id, pg_temp.day(), pg_temp.day() - 1, p.concerned, p.restriction from visit_pairing p where p.region_id = pg_temp.county();

insert into visit_headquarters (region_id, id, kind, title, document, set_up_on, set_up_by)
select pg_temp.county(), id, 'HEADQUARTERS', '指挥部' || pg_temp.token('FORCE', id), '文', pg_temp.day() - 50, 1 from pg_temp.ids('FORCE');
insert into visit_headquarters_member (region_id, headquarters_id, place, role, post_id)
select pg_temp.county(), id, 1, 'COMMANDER', pg_temp.id('POST', n) from pg_temp.ids('FORCE');
insert into visit_headquarters_scope (region_id, headquarters_id, kind, subject_id, name, added_on, concerned, restriction)
select pg_temp.county(), pg_temp.id('FORCE', n), 'COMMITMENT', id, '所辖' || pg_temp.token('FORCE_SCOPE', id), pg_temp.day(), pg_temp.units(n), pg_temp.level(n)
from pg_temp.ids('FORCE_SCOPE');
insert into visit_headquarters_meeting (region_id, headquarters_id, meeting_id)
select pg_temp.county(), id, pg_temp.id('MEETING', n) from pg_temp.ids('FORCE');

insert into visit_week (region_id, id, title, theme, from_on, to_on, declared_by)
select pg_temp.county(), id, '工作周' || pg_temp.token('WEEK', id), '项目', pg_temp.day() - 20 - n * 10, pg_temp.day() - 14 - n * 10, 1 from pg_temp.ids('WEEK');
insert into visit_week_place (region_id, week_id, post_id, place, concerned, restriction)
select pg_temp.county(), pg_temp.id('WEEK', n), pg_temp.id('POST', n), '去村里' || pg_temp.token('WEEK_PLACE', pg_temp.id('POST', n)), pg_temp.units(n), pg_temp.level(n)
from pg_temp.ids('WEEK_PLACE');
