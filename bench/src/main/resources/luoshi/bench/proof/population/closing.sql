insert into ledger_decision (region_id, id, commitment_id, accepted, way, reason, decided_by, concerned, restriction)
select c.region_id, i.id, c.id, false, '书面', '退回' || pg_temp.token('VERDICT', i.id), 1, c.concerned, c.restriction
from pg_temp.ids('VERDICT') i join ledger_commitment c on c.region_id = pg_temp.county() and c.id = pg_temp.id('COMMITMENT', i.n * 10 + 3);

insert into ledger_sample (region_id, id, drawn_on, seed, percent, pool, drawn_by)
select pg_temp.county(), id, pg_temp.day(), pg_temp.token('SAMPLE', id), 20, array[pg_temp.id('NOTE', n)], 1 from pg_temp.ids('SAMPLE');

insert into ledger_objection (region_id, id, commitment_id, receipt, words, contact)
select pg_temp.county(), id, pg_temp.id('COMMITMENT', n * 19 + 2), 'YY' || id, '没有修好' || pg_temp.token('OBJECTION', id), '张*' from pg_temp.ids('OBJECTION');
insert into search_subject select region_id, kind, subject_id, array_agg(gram) from search_gram where region_id = pg_temp.county() group by 1, 2, 3
on conflict (region_id, kind, subject_id) do update set grams = excluded.grams;
