insert into ledger_commitment (region_id, id, report_id, year, number, kind, pledge, quote, start_at, end_at, paragraph_start, paragraph_end, state,
                               leader_post_id, lead_unit_id, owner_post_id, due_on, concerned, progress, notice_until, restriction)
select pg_temp.county(), id, pg_temp.id('REPORT', (n % 10 = 0)::int), pg_temp.year() - (n % 10 = 0)::int, case when n % 17 <> 1 then n + 1 end,
       (array['target', 'project', 'deliverable', 'action'])[n % 4 + 1], case when n % 13 = 0 then 'county' end,
       '改造提升农村公路' || pg_temp.token('COMMITMENT', id), 0, 2, 0, 2,
       case when n % 17 = 1 then 'READ' when n % 19 = 2 then 'NOTICED' when n % 23 = 3 then 'CLOSED' when n % 29 = 4 then 'CONSULTED'
            when n % 31 = 5 then 'OPEN' when n % 6 = 0 then 'REPORTED' else 'ASSIGNED' end,
       pg_temp.id('POST', 0), pg_temp.id('UNIT', n), pg_temp.id('POST', n),
       make_date(pg_temp.year() - (n % 10 = 0)::int, 1, 1) + n % 364, pg_temp.units(n), n % 100,
       case when n % 19 = 2 then pg_temp.day() + 5 end, pg_temp.level(n)
from pg_temp.ids('COMMITMENT');

-- What hangs on a matter concerns whom the matter concerns.
create temp view matter as
select region_id, id, id - (select first from planted where kind = 'COMMITMENT') as n, lead_unit_id, concerned, restriction
from ledger_commitment where region_id = pg_temp.county();

insert into ledger_note (region_id, id, commitment_id, unit_id, period, words, progress, closing, noted_by, concerned, restriction)
select region_id, i.id, m.id, lead_unit_id, date_trunc('month', pg_temp.day()), '已完成一半' || pg_temp.token('NOTE', i.id), 50, i.n % 5 = 0, 1, concerned, restriction
from pg_temp.ids('NOTE') i join matter m on m.n = i.n * 3;

insert into ledger_note_ruling (region_id, note_id, accepted, reason, ruled_by, concerned, restriction)
select o.region_id, o.id, i.n % 5 = 0, '意见' || pg_temp.token('NOTE_RULING', o.id), 1, o.concerned, o.restriction
from pg_temp.ids('NOTE_RULING') i join ledger_note o on o.region_id = pg_temp.county() and o.id = pg_temp.id('NOTE', i.n);

insert into evidence_file (region_id, id, hash, name, media_type, size_bytes, kind, uploaded_by, keep_until, subject_kind, subject_id, concerned, restriction)
select o.region_id, i.id, (select min(hash) from planted), '验收报告' || pg_temp.token('EVIDENCE', i.id) || '.pdf', 'application/pdf', 100, '验收报告', 1,
       '2099-12-31', 'note', o.id, o.concerned, o.restriction
from pg_temp.ids('EVIDENCE') i join ledger_note o on o.region_id = pg_temp.county() and o.id = pg_temp.id('NOTE', i.n);

insert into ledger_proof (region_id, id, commitment_id, proven_on, words, progress, proven_by, concerned, restriction)
select region_id, i.id, m.id, pg_temp.day() - 10, '取数' || pg_temp.token('PROOF', i.id), 40, 1, concerned, restriction
from pg_temp.ids('PROOF') i join matter m on m.n = i.n * 10;

insert into ledger_opinion (region_id, id, commitment_id, unit_id, answer, words, given_by, concerned, restriction)
select region_id, i.id, m.id, lead_unit_id, 'OBJECT', '不宜' || pg_temp.token('ANSWER', i.id), 1, concerned, restriction
from pg_temp.ids('ANSWER') i join matter m on m.n = i.n * 29 % 2000 + 4;

insert into ledger_ruling (region_id, opinion_id, upheld, words, ruled_by, concerned, restriction)
select region_id, id, true, '裁定' || pg_temp.token('RULING', id), 1, concerned, restriction from ledger_opinion where region_id = pg_temp.county();

insert into ledger_issue (region_id, id, report_id, year, items, prepared_by, mark, signed_by, signed_at)
select pg_temp.county(), id, pg_temp.id('REPORT', n), pg_temp.year(), 5, 1, '政发' || pg_temp.token('PAPER', id), 1, now() from pg_temp.ids('PAPER');
update ledger_commitment set issue_id = pg_temp.id('PAPER', (id % 4)::int) where region_id = pg_temp.county() and state in ('ASSIGNED', 'REPORTED');

insert into ledger_change (region_id, id, commitment_id, what, before, after, document, decided_on, changed_by, concerned, restriction)
select region_id, i.id, m.id, '时限', '6月', '7月', '纪要' || pg_temp.token('CHANGE', i.id), pg_temp.day() - 1, 1, concerned, restriction
from pg_temp.ids('CHANGE') i join matter m on m.n = i.n * 10 + 2;

insert into ledger_node (region_id, commitment_id, version, place, words, due_on, concerned, restriction)
select region_id, m.id, 1, 1, '开工' || pg_temp.token('NODE', m.id), pg_temp.day() + 30, concerned, restriction
from pg_temp.ids('NODE') i join matter m on m.n = i.n * 5;

insert into ledger_month (region_id, month, items, bounds) values (pg_temp.county(), date_trunc('month', pg_temp.day())::date - 1, 400, '5、10');
insert into ledger_snapshot (region_id, month, commitment_id, number, state, progress, expected, light, lead_unit_id, reason, concerned, restriction)
select region_id, date_trunc('month', pg_temp.day())::date - 1, m.id, i.n + 1, 'ASSIGNED', 40, 60, 'LATE', lead_unit_id, '落后' || pg_temp.token('SNAPSHOT', m.id),
       concerned, restriction
from pg_temp.ids('SNAPSHOT') i join matter m on m.n = i.n * 5 + 1;

insert into ledger_saved_filter (region_id, id, account_id, name, query, shared)
select pg_temp.county(), id, pg_temp.id('ACCOUNT', n), pg_temp.token('FILTER', id), 'state=ASSIGNED', n % 15 = 0 from pg_temp.ids('FILTER');

insert into ledger_problem (region_id, id, report_id, year, number, words, start_at, end_at, state, owner_unit_id, concerned)
select pg_temp.county(), id, pg_temp.id('REPORT', 0), pg_temp.year(), n + 1, '问题' || pg_temp.token('PROBLEM', id), 0, 2, case when n % 5 = 4 then 'DROPPED' else 'UNDERWAY' end, pg_temp.id('UNIT', n),
       array[pg_temp.id('UNIT', n)]
from pg_temp.ids('PROBLEM');
insert into ledger_problem_note (region_id, id, problem_id, words, state, noted_by, concerned)
select p.region_id, i.id, p.id, '整改' || pg_temp.token('PROBLEM_NOTE', i.id), 'UNDERWAY', 1, p.concerned
from pg_temp.ids('PROBLEM_NOTE') i join ledger_problem p on p.region_id = pg_temp.county() and p.id = pg_temp.id('PROBLEM', i.n);
insert into ledger_problem_answer (region_id, problem_id, commitment_id, linked_by, concerned)
select p.region_id, p.id, pg_temp.id('COMMITMENT', p.number * 3), 1, p.concerned from ledger_problem p where p.region_id = pg_temp.county();

insert into ledger_table (region_id, id, report_id, file_name, hash, header, columns, made_by)
select pg_temp.county(), id, pg_temp.id('REPORT', 0), '分解表' || pg_temp.token('TABLE', id) || '.xlsx', 'h' || id, array['任务', '牵头单位'],
       array['TASK', 'LEAD'], 1
from pg_temp.ids('TABLE');
insert into ledger_table_row (region_id, table_id, place, number, cells, choice)
select pg_temp.county(), pg_temp.id('TABLE', n), id, n + 2, array['修路' || pg_temp.token('TABLE_ROW', id), '第1局'], 'OWN' from pg_temp.ids('TABLE_ROW');

insert into ledger_quota (region_id, id, commitment_id, class, what, measure, target, set_by, concerned, restriction)
select region_id, i.id, m.id, 'TOWNSHIP', '项目' || pg_temp.token('QUOTA', i.id), '个', 2, 1, concerned, restriction
from pg_temp.ids('QUOTA') i join matter m on m.n = i.n * 5 + 2;
insert into ledger_quota_share (region_id, quota_id, unit_id, low, concerned, restriction)
select q.region_id, q.id, coalesce(q.concerned[1], pg_temp.id('UNIT', 0)), 1, q.concerned, q.restriction from ledger_quota q where q.region_id = pg_temp.county();
insert into ledger_quota_result (region_id, id, quota_id, unit_id, words, happened_on, brought_by, concerned, restriction)
select s.region_id, i.id, s.quota_id, s.unit_id, '成果' || pg_temp.token('RESULT', i.id), pg_temp.day() - 5, 1, s.concerned, s.restriction
from pg_temp.ids('RESULT') i join ledger_quota_share s on s.region_id = pg_temp.county() and s.quota_id = pg_temp.id('QUOTA', i.n);
drop view matter;
