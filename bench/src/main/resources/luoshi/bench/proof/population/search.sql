-- The grams of every matter's words, so that the search box finds what it must not show.
insert into search_gram (region_id, gram, kind, subject_id)
select distinct region_id, (ascii(substr(quote, i, 1))::bigint << 16) | ascii(substr(quote, i + 1, 1)), 'commitment', id
from ledger_commitment, generate_series(1, length(quote) - 1) i where region_id = pg_temp.county();
insert into search_gram (region_id, gram, kind, subject_id)
select distinct region_id, (ascii(substr(name, i, 1))::bigint << 16) | ascii(substr(name, i + 1, 1)), 'project', id
from project_project, generate_series(1, length(name) - 1) i where region_id = pg_temp.county();
