insert into report_report (region_id, id, title, year, fingerprint, file_name, format, body, received_by)
select pg_temp.county(), id, '报告' || pg_temp.token('REPORT', id), pg_temp.year() - n, 'f' || id, '报告.txt', 'TXT', '正文' || pg_temp.token('REPORT', id), 1
from pg_temp.ids('REPORT');

insert into report_opinion (region_id, id, report_id, start_at, end_at, quote, deputy, words, raised_by)
select pg_temp.county(), id, pg_temp.id('REPORT', n), 0, 2, '正文', '代表', '意见' || pg_temp.token('OPINION', id), 1 from pg_temp.ids('OPINION');

insert into report_term (region_id, id, term, definition, standing, valid_from)
select pg_temp.county(), id, '名词' || n, '解释' || pg_temp.token('TERM', id), '已解释', '2026-01-01' from pg_temp.ids('TERM');

insert into report_lead_word (region_id, id, department, word, points, set_by)
select pg_temp.county(), id, '交通', '路' || pg_temp.token('LEAD_WORD', id), 0, 1 from pg_temp.ids('LEAD_WORD');
