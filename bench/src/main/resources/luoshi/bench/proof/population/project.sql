insert into project_project (region_id, id, name, code, content, way, sort, place_id, unit_id, leader_post_id, total, start_due, started_on, library, entered_on,
  concerned, restriction, added_by)
select pg_temp.county(), id, '公路改造' || pg_temp.token('PROJECT', id), 'C' || id, '改造提升', (array['GOVERNMENT', 'APPROVED', 'FILED'])[n % 3 + 1],
       (array['INDUSTRY', 'INFRASTRUCTURE', 'LIVELIHOOD'])[n % 3 + 1], pg_temp.county(), pg_temp.id('UNIT', n), pg_temp.id('POST', n), 10000000 + n, pg_temp.day() - 30,
       case when n % 4 > 1 then pg_temp.day() - 20 end, (array['PLANNED', 'PREPARING', 'BUILDING', 'COMPLETED'])[n % 4 + 1], pg_temp.day() - 400, pg_temp.units(n),
       pg_temp.level(n), 1
from pg_temp.ids('PROJECT');

insert into project_stay (region_id, id, project_id, library, from_on, reason, moved_by, concerned, restriction)
select p.region_id, p.id, p.id, p.library, p.entered_on, '入库' || pg_temp.token('STAY', p.id), 1, p.concerned, p.restriction
from project_project p where p.region_id = pg_temp.county();

insert into project_paper (region_id, project_id, item, blocking, state, number, granted_on, valid_until, changed_by, concerned, restriction)
select p.region_id, p.id, 16, true, 'GRANTED', '安审批' || pg_temp.token('PROJECT_PAPER', p.id), pg_temp.day() - 80, pg_temp.day() + 10, 1, p.concerned, p.restriction
from project_project p where p.region_id = pg_temp.county();

insert into project_event (region_id, id, project_id, kind, happened_on, words, noted_by, concerned, restriction)
select p.region_id, i.id, p.id, 'SIGNED', pg_temp.day() - 300, '签约' || pg_temp.token('EVENT', i.id), 1, p.concerned, p.restriction
from pg_temp.ids('EVENT') i join project_project p on p.region_id = pg_temp.county() and p.id = pg_temp.id('PROJECT', i.n);

insert into project_plan (region_id, project_id, year, version, amount, curve, document, frozen_on, frozen_by, concerned, restriction)
select p.region_id, p.id, pg_temp.year(), 1, 5000000, array[500, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 9500, 10000],
       '计划' || pg_temp.token('PLAN', p.id), pg_temp.day() - 200, 1, p.concerned, p.restriction
from project_project p where p.region_id = pg_temp.county();

insert into project_month (region_id, project_id, month, series, completed, words, given_by, concerned, restriction)
select p.region_id, p.id, date_trunc('month', pg_temp.day())::date, 'DISPATCH', 100000, '形象进度' || pg_temp.token('PROJECT_MONTH', p.id), 1, p.concerned, p.restriction
from project_project p where p.region_id = pg_temp.county();

insert into project_element (region_id, project_id, kind, needed, secured, unit_id, due_on, words, changed_by, concerned, restriction)
select p.region_id, p.id, 'LAND', 100, 60, p.unit_id, pg_temp.day() + 20, '缺指标' || pg_temp.token('ELEMENT', p.id), 1, p.concerned, p.restriction
from project_project p where p.region_id = pg_temp.county();
insert into project_party (region_id, project_id, role, name, concerned, restriction)
select p.region_id, p.id, '施工单位', '建工' || pg_temp.token('PARTY', p.id), p.concerned, p.restriction from project_project p where p.region_id = pg_temp.county();
insert into project_entry (region_id, id, project_id, book, words, unit_id, opened_on, due_on, entered_by, concerned, restriction)
select p.region_id, i.id, p.id, 4, '管线未迁' || pg_temp.token('ENTRY', i.id), p.unit_id, pg_temp.day() - 30, pg_temp.day() - 1, 1, p.concerned, p.restriction
from pg_temp.ids('ENTRY') i join project_project p on p.region_id = pg_temp.county() and p.id = pg_temp.id('PROJECT', i.n);
insert into project_finding (region_id, id, project_id, watch, found_on, words, concerned, restriction)
select p.region_id, i.id, p.id, 'AGEING', pg_temp.day() - 3, '预警' || pg_temp.token('WATCH', i.id), p.concerned, p.restriction
from pg_temp.ids('WATCH') i join project_project p on p.region_id = pg_temp.county() and p.id = pg_temp.id('PROJECT', i.n);

insert into project_source (region_id, id, year, channel, project_id, name, planned, added_by, concerned, restriction)
select p.region_id, i.id, pg_temp.year(), 'BOND', p.id, '专项债券' || pg_temp.token('SOURCE', i.id), 5000000, 1, p.concerned, p.restriction
from pg_temp.ids('SOURCE') i join project_project p on p.region_id = pg_temp.county() and p.id = pg_temp.id('PROJECT', i.n);
insert into project_flow (region_id, id, kind, source_id, project_id, amount, happened_on, words, recorded_by, concerned, restriction)
select s.region_id, i.id, 'ARRIVED', s.id, s.project_id, 2000000, pg_temp.day() - 20, '文号' || pg_temp.token('FLOW', i.id), 1, s.concerned, s.restriction
from pg_temp.ids('FLOW') i join project_source s on s.region_id = pg_temp.county() and s.id = pg_temp.id('SOURCE', i.n);
insert into project_appraisal (region_id, id, project_id, stage, submitted, submitted_on, reviewed, reviewed_on, words, recorded_by, concerned, restriction)
select p.region_id, i.id, p.id, 'BUDGET', 900000, pg_temp.day() - 30, 800000, pg_temp.day() - 10, '核减' || pg_temp.token('APPRAISAL', i.id), 1, p.concerned, p.restriction
from pg_temp.ids('APPRAISAL') i join project_project p on p.region_id = pg_temp.county() and p.id = pg_temp.id('PROJECT', i.n);

-- 标准地: areas with an assessment and a limit each, what was promised in them and found broken, and errands.
insert into project_area (region_id, id, name, unit_id, opened_by)
select pg_temp.county(), id, '片区' || pg_temp.token('AREA', id), pg_temp.id('UNIT', n), 1 from pg_temp.ids('AREA');
insert into project_assessment (region_id, id, area_id, kind, number, granted_on, valid_until, added_by)
select pg_temp.county(), id, pg_temp.id('AREA', n), (array['ENERGY', 'FLOOD'])[n / 6 + 1], '评估' || pg_temp.token('ASSESSMENT', id), pg_temp.day() - 300, pg_temp.day() + 20, 1
from pg_temp.ids('ASSESSMENT');
insert into project_limit (region_id, id, area_id, control, bound, source, valid_from, set_by)
select pg_temp.county(), id, pg_temp.id('AREA', n), (array['INTENSITY', 'TAX'])[n / 6 + 1], 300, '依据' || pg_temp.token('LIMIT', id), pg_temp.day() - 300, 1
from pg_temp.ids('LIMIT');
insert into project_parcel (region_id, project_id, area_id, mu, committed_on, responsible, full_due, taken_by, concerned, restriction)
select p.region_id, p.id, pg_temp.id('AREA', i.n % 6), 60, pg_temp.day() - 200, '责任人' || pg_temp.token('PARCEL', p.id), pg_temp.day() - 40, 1, p.concerned, p.restriction
from pg_temp.ids('PROJECT') i join project_project p on p.region_id = pg_temp.county() and p.id = i.id;
insert into project_promise (region_id, project_id, control, bound, source, promised, checked_on, actual, kept, words, concerned, restriction)
select p.region_id, p.id, 'INTENSITY', 300, '文件', 320, pg_temp.day() - 10, 280, false, '核验' || pg_temp.token('PROMISE', p.id), p.concerned, p.restriction
from project_project p where p.region_id = pg_temp.county();
insert into project_errand (region_id, id, project_id, agent, words, opened_on, due_on, planned_by, concerned, restriction)
select p.region_id, i.id, p.id, '代办人', '代办' || pg_temp.token('ERRAND', i.id), pg_temp.day() - 30, pg_temp.day() - 1, 1, p.concerned, p.restriction
from pg_temp.ids('ERRAND') i join project_project p on p.region_id = pg_temp.county() and p.id = pg_temp.id('PROJECT', i.n);

insert into project_portfolio (region_id, id, year, name, opened_by)
select pg_temp.county(), id, pg_temp.year(), '盘子' || pg_temp.token('PORTFOLIO', id), 1 from pg_temp.ids('PORTFOLIO');
insert into project_portfolio_member (region_id, portfolio_id, project_id, added_by, concerned, restriction)
select p.region_id, pg_temp.id('PORTFOLIO', i.n % 8), p.id, 1, p.concerned, p.restriction
from pg_temp.ids('PROJECT') i join project_project p on p.region_id = pg_temp.county() and p.id = i.id;

insert into project_tour (region_id, id, title, held_on, trim, published_on, declared_by)
select pg_temp.county(), id, '观摩' || pg_temp.token('TOUR', id), pg_temp.day() - 9, 1, case when n % 2 = 0 then pg_temp.day() - 2 end, 1 from pg_temp.ids('TOUR');
insert into project_tour_show (region_id, tour_id, project_id, unit_id, place, name)
select pg_temp.county(), pg_temp.id('TOUR', n), id, pg_temp.id('UNIT', n), n / 4 + 1, '展示' || pg_temp.token('TOUR_SHOW', id) from pg_temp.ids('TOUR_SHOW');
insert into project_tour_mark (region_id, tour_id, project_id, judge_id, mark)
select region_id, tour_id, project_id, 1, 80 from project_tour_show where region_id = pg_temp.county();

-- 自动取数: a binding that was ended, one that holds of the same matter, and the projects behind it.
insert into project_binding (region_id, id, commitment_id, measure, year, bound_on, bound_by, ended_on, ended_because, concerned, restriction)
select c.region_id, i.id, c.id, 'STARTED', c.year, pg_temp.day() - 30, 1, pg_temp.day() - 20, '解除' || pg_temp.token('BINDING', i.id), c.concerned, c.restriction
from pg_temp.ids('BINDING') i join ledger_commitment c on c.region_id = pg_temp.county() and c.id = pg_temp.id('COMMITMENT', i.n * 7);
insert into project_binding (region_id, commitment_id, measure, year, bound_on, bound_by, concerned, restriction)
select region_id, commitment_id, 'INVESTED_OF_PLAN', year, ended_on, 1, concerned, restriction from project_binding where region_id = pg_temp.county();
insert into project_bound (region_id, binding_id, project_id, part, whole, from_on, concerned, restriction)
select p.region_id, b.id, p.id, 1, 2, b.bound_on, p.concerned, p.restriction
from project_binding b join project_project p on p.region_id = b.region_id where b.region_id = pg_temp.county() and b.ended_on is null;
update ledger_commitment c set bound = true where region_id = pg_temp.county() and exists (
  select from project_binding b where b.region_id = c.region_id and b.commitment_id = c.id and b.ended_on is null);
