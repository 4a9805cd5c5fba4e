insert into supervision_duty (region_id, id, year, number, source, title, weight, counting, state, unit_id, leader_post_id, registered_by, assigned_at,
                              result, grade, settled_by, settled_on, concerned, restriction)
select pg_temp.county(), id, pg_temp.year(), n + 1, 'MEETING', '督办' || pg_temp.token('DUTY', id), case when n % 3 = 0 then 'MAJOR' else 'GENERAL' end, 'UNROLLED',
       state, pg_temp.id('UNIT', n), pg_temp.id('POST', 0), 1, now() - interval '2 days', '已办', 'GOOD', 1,
       case when state = 'CLOSED' then pg_temp.day() end, pg_temp.units(n), pg_temp.level(n)
from pg_temp.ids('DUTY'), lateral (select (array['REGISTERED', 'ASSIGNED', 'SIGNED', 'DEPLOYED', 'HANDLING', 'CONTINUING', 'APPLIED', 'CLOSED'])[n % 8 + 1] as state) s;

insert into supervision_numbering (region_id, year, last)
select region_id, year, max(number) from supervision_duty where region_id = pg_temp.county() group by region_id, year;

-- What hangs on a duty concerns whom the duty concerns.
create temp view duty as
select region_id, id, (id - (select first from planted where kind = 'DUTY'))::int as n, unit_id, state, concerned, restriction
from supervision_duty where region_id = pg_temp.county();

insert into supervision_clock (region_id, duty_id, stage, counting, budget, since, since_seq, unit_id, concerned, restriction)
select region_id, id, case state when 'ASSIGNED' then 'SIGN' when 'SIGNED' then 'DEPLOY' when 'DEPLOYED' then 'FEEDBACK' else 'SETTLE' end, 'UNROLLED', (id % 4)::int,
       pg_temp.day() - 2, pg_temp.day() - date '1970-01-01' - 2, unit_id, concerned, restriction
from duty where state in ('ASSIGNED', 'SIGNED', 'DEPLOYED', 'HANDLING');

insert into supervision_reply (region_id, id, duty_id, stage, unit_id, words, given_by, given_on, concerned, restriction)
select region_id, i.id, d.id, 'FEEDBACK', unit_id, '反馈' || pg_temp.token('REPLY', i.id), 1, pg_temp.day(), concerned, restriction
from pg_temp.ids('REPLY') i join duty d on d.n = i.n;

insert into supervision_move (region_id, id, duty_id, move, words, unit_id, moved_by, concerned, restriction)
select region_id, i.id, d.id, 'ASSIGN', '请办理' || pg_temp.token('MOVE', i.id), unit_id, 1, concerned, restriction
from pg_temp.ids('MOVE') i join duty d on d.n = i.n;

insert into supervision_pause (region_id, id, duty_id, from_on, reason, paused_by, resumed_on, concerned, restriction)
select region_id, i.id, d.id, pg_temp.day() - 1, '停工' || pg_temp.token('PAUSE', i.id), 1, pg_temp.day(), concerned, restriction
from pg_temp.ids('PAUSE') i join duty d on d.n = i.n * 3;

insert into supervision_extension (region_id, id, duty_id, stage, reason, progress, wanted_on, was_due_on, asked_by, asked_on, concerned, restriction)
select region_id, i.id, d.id, 'SETTLE', '缓办' || pg_temp.token('EXTENSION', i.id), '过半', pg_temp.day() + 9, pg_temp.day() + 2, 1, pg_temp.day(), concerned, restriction
from pg_temp.ids('EXTENSION') i join duty d on d.n = i.n * 3 + 1;

insert into supervision_reanchoring (region_id, id, duty_id, stage, before_on, after_on, reason, done_on, concerned, restriction)
select region_id, i.id, d.id, 'SETTLE', pg_temp.day(), pg_temp.day() + 1, '改锚' || pg_temp.token('REANCHORING', i.id), pg_temp.day(), concerned, restriction
from pg_temp.ids('REANCHORING') i join duty d on d.n = i.n * 3 + 2;
drop view duty;

insert into notice_inbox (region_id, id, unit_id, key, title, words, subject_kind, subject_id, restriction)
select pg_temp.county(), id, pg_temp.id('UNIT', n), 'k' || id, '催办', '请抓紧' || pg_temp.token('LETTER', id), 'duty', pg_temp.id('DUTY', n), pg_temp.level(n)
from pg_temp.ids('LETTER');
-- Closed, so that nothing is sent.
insert into notice_channel (region_id, id, kind, name, unit_id, host, port, security, address_sealed, set_by)
select pg_temp.county(), id, 'WECOM', '群' || pg_temp.token('CHANNEL', id), pg_temp.id('UNIT', n), 'localhost', 443, 'TLS', '\x00', pg_temp.id('ACCOUNT', 0)
from pg_temp.ids('CHANNEL');

-- Orders of every colour and state; what hangs on one concerns whom it concerns.
insert into supervision_order (region_id, id, colour, state, subject_kind, subject_id, subject, unit_id, direct_reason, problem, demand, days, drafted_on, assessed_on,
                               drafted_by, year, number, mark, issued_on, due_on, signed_post, signed_by, ended_because, concerned, restriction)
select pg_temp.county(), id, colour, state, 'project', pg_temp.id('PROJECT', n), '道路' || pg_temp.token('ORDER', id), pg_temp.id('UNIT', n),
       case when colour <> 'BLUE' then 'URGENT' end, '差12个百分点', '限期赶上', 15, pg_temp.day() - 20, pg_temp.day() - 25, 1,
       case when signed then pg_temp.year() end, case when signed then n + 1 end, case when signed then '县督' || n else '' end,
       case when signed then pg_temp.day() - 18 end, case when signed then pg_temp.day() - 3 end, case when signed then pg_temp.id('POST', 0) end,
       case when signed then pg_temp.id('PERSON', 0) end, case when state = 'VOIDED' then '有误' else '' end, pg_temp.units(n), pg_temp.level(n)
from pg_temp.ids('ORDER'),
     lateral (select (array['BLUE', 'ORANGE', 'RED'])[n % 3 + 1] as colour,
                     (array['DRAFTED', 'SIGNING', 'ISSUED', 'REPLIED', 'PASSED', 'RELEASED', 'VOIDED', 'ESCALATED'])[n / 3 % 8 + 1] as state) s,
     lateral (select state not in ('DRAFTED', 'SIGNING') as signed) t;
insert into supervision_order_numbering (region_id, year, colour, last)
select region_id, year, colour, max(number) from supervision_order where region_id = pg_temp.county() and number is not null group by region_id, year, colour;
create temp view placed_order as
select o.*, (o.id - (select first from planted where kind = 'ORDER'))::int as n from supervision_order o where region_id = pg_temp.county();
insert into supervision_order_reading (region_id, order_id, read_on, assessed_on, planned, actual, words, behind, colour, unit_id, concerned, restriction)
select region_id, id, drafted_on, assessed_on, 70, 58, '应完成70%' || pg_temp.token('ORDER_READING', id), true, colour, unit_id, concerned, restriction from placed_order;
insert into supervision_order_move (region_id, id, order_id, move, words, moved_by, colour, unit_id, concerned, restriction)
select o.region_id, i.id, o.id, 'SUBMIT', '送签' || pg_temp.token('ORDER_MOVE', i.id), 1, colour, unit_id, concerned, restriction
from pg_temp.ids('ORDER_MOVE') i join placed_order o on o.n = i.n;
insert into supervision_order_reply (region_id, id, order_id, review, measures, person, given_on, given_by, colour, unit_id, concerned, restriction)
select o.region_id, i.id, o.id, '检讨' || pg_temp.token('ORDER_REPLY', i.id), '加人', '某', pg_temp.day(), 1, colour, unit_id, concerned, restriction
from pg_temp.ids('ORDER_REPLY') i join placed_order o on o.n = i.n;
insert into supervision_consequence (region_id, id, order_id, kind, person_id, person, post, unit_id, words, on_day, expires_on, entered_by)
select o.region_id, i.id, o.id, 'CRITICISM', 0, '某', '局长', unit_id, '通报' || pg_temp.token('CONSEQUENCE', i.id), pg_temp.day(), pg_temp.day() + 300, 1
from pg_temp.ids('CONSEQUENCE') i join placed_order o on o.n = i.n;
drop view placed_order;

insert into supervision_bulletin (region_id, id, kind, title, body, drafted_on, drafted_by, year, number, mark, issued_on)
select pg_temp.county(), id, 'CRITICISM', '通报' || pg_temp.token('BULLETIN', id), '现通报如下', pg_temp.day(), 1, pg_temp.year(), n + 1, '县督通' || n, pg_temp.day()
from pg_temp.ids('BULLETIN');
insert into supervision_charge (region_id, id, bulletin_id, mark, subject_kind, subject_id, name, unit_id, due_on, words, proposed_on)
select pg_temp.county(), id, pg_temp.id('BULLETIN', n), '县督通' || n, 'duty', pg_temp.id('DUTY', n), '某事', pg_temp.id('UNIT', n), pg_temp.day() - 5,
       '仍未办' || pg_temp.token('CHARGE', id), pg_temp.day() - 4
from pg_temp.ids('CHARGE');
insert into supervision_bulletin_numbering (region_id, year, last)
select region_id, year, max(number) from supervision_bulletin where region_id = pg_temp.county() group by region_id, year;
