insert into form_template (region_id, id, first_id, version, name, source, each, file_id, file_name, hash, kind, head_row, headings, columns, made_by)
select pg_temp.county(), id, id, 1, '样表' || pg_temp.token('FORM', id), 'ledger', false, 1, '样表.xlsx', repeat('0', 64), 'EXCEL', 1, '{编号,任务}', '{编号,任务}', 1
from pg_temp.ids('FORM');
