-- 三色督查令 (rules §2) and what they bring people (A-41).

-- Whom an order and what hangs on it concern: a blue one like anything else; orange and red (R2-8) whoever has order.cadre and sees the whole region, and
-- the heads of the unit, who have order.reply.
create procedure supervision_protect_order(target regclass, writes text) language plpgsql as $$
declare
  sees text := 'region_id = any ((select access_regions(%L))::bigint[]) and (
    colour = ''BLUE'' and (restriction <= (select access_whole_level())
      or restriction <= (select access_level()) and concerned && (select access_units())::bigint[])
    or colour <> ''BLUE'' and (restriction <= (select access_whole_level()) and (select access_may(''order.cadre''))
      or restriction <= (select access_level()) and (select access_may(''order.reply'')) and unit_id = any ((select access_units())::bigint[])))';
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy reading on %s for select using (' || sees || ')', target, 'order.read');
  execute format('create policy adding on %s for insert with check (' || sees || ')', target, writes);
  execute format('create policy changing on %s for update using (' || sees || ')', target, writes);
end
$$;

create table supervision_order (
  region_id     bigint   not null,
  id            bigint   not null default nextval('supervision_id'),
  colour        text     not null check (colour in ('BLUE', 'ORANGE', 'RED')),
  state         text     not null default 'DRAFTED' check (state in
                  ('DRAFTED', 'SIGNING', 'SCANNED', 'DROPPED', 'ISSUED', 'REPLIED', 'BEHIND', 'PASSED', 'ESCALATED', 'RELEASED', 'VOIDED')),
  subject_kind  text     not null,               -- the thing of another room that lags
  subject_id    bigint   not null,
  subject       text     not null check (subject <> ''),   -- its name, as of the draft
  unit_id       bigint   not null,               -- 责任单位
  previous_id   bigint,                          -- the order below, which this one goes over from
  direct_reason text     check (direct_reason in ('MAJOR', 'URGENT', 'SUDDEN', 'INSTRUCTION', 'SPECIAL')),   -- R2-5
  problem       text     not null check (problem <> ''),
  demand        text     not null,
  days          int      not null check (days > 0),
  drafted_on    date     not null,
  assessed_on   date     not null,               -- the day of the reading that it comes from
  drafted_by    bigint   not null default access_account(),
  year          int,
  number        int      check (number > 0),     -- gap-free in the region, year and colour; given with the signature
  mark          text     not null default '',    -- 文号
  issued_on     date,
  due_on        date,
  signed_post   bigint,
  signed_by     bigint,                          -- the person
  on_paper      boolean  not null default false,
  scan_id       bigint,                          -- 签批件
  recorded_by   bigint,
  confirmed_by  bigint,
  excuse        text     not null default '',    -- 正当理由 (R2-3)
  excused_until date,
  ended_on      date,
  ended_because text     not null default '',
  concerned     bigint[] not null,
  restriction   smallint not null,
  changed_at    timestamptz not null default clock_timestamp(),
  primary key (region_id, id),
  check ((number is null) = (state in ('DRAFTED', 'SIGNING', 'SCANNED', 'DROPPED'))),
  check ((number is null) = (issued_on is null) and (number is null) = (due_on is null) and (number is null) = (signed_by is null) and (number is null) = (year is null)),
  check (colour = 'BLUE' or previous_id is not null or direct_reason is not null),                        -- R2-5
  check (not on_paper or (scan_id is not null and confirmed_by is not null and confirmed_by <> recorded_by)),
  check (state not in ('VOIDED', 'DROPPED') or ended_because <> '')
);
create unique index supervision_order_number on supervision_order (region_id, year, colour, number);
-- R2-1: one order at a time, and one draft.
create unique index supervision_order_one on supervision_order (region_id, subject_kind, subject_id, colour)
  where state in ('DRAFTED', 'SIGNING', 'SCANNED', 'ISSUED', 'REPLIED', 'BEHIND', 'PASSED');
create unique index supervision_order_draft on supervision_order (region_id, subject_kind, subject_id) where state in ('DRAFTED', 'SIGNING', 'SCANNED');
create index supervision_order_state on supervision_order (region_id, state, id);
create index supervision_order_subject on supervision_order (region_id, subject_kind, subject_id, id);
call supervision_protect_order('supervision_order', 'order.draft order.manage order.sign order.reply');

-- R2-6 once more, below everything that could err: a number comes only with a signature of who holds the colour's post on that day, and who signs in the
-- system is that person.
create function supervision_order_signed() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (
    select from region_holding_view h
    where h.region_id = new.region_id and h.post_id = new.signed_post and h.person_id = new.signed_by and h.kind <> 'B'
      and h.post_kind = case new.colour when 'BLUE' then '督查室主任' when 'ORANGE' then '组织部长' else '纪委书记' end
      and h.valid_from <= new.issued_on and (h.valid_to is null or h.valid_to >= new.issued_on))
    or (not new.on_paper and new.signed_by is distinct from access_person()) then
    raise exception 'R2-6: order % is not signed by who holds the post', new.id using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger supervision_order_signed before update of number on supervision_order
  for each row when (old.number is null and new.number is not null) execute function supervision_order_signed();
-- A number that was given is never changed or taken back.
create function supervision_order_numbered() returns trigger language plpgsql as $$
begin
  raise exception 'the number of order % stays', old.id;
end
$$;
create trigger supervision_order_numbered before update of number, year, colour on supervision_order
  for each row when (old.number is not null and (old.number, old.year, old.colour) is distinct from (new.number, new.year, new.colour))
  execute function supervision_order_numbered();

create table supervision_order_numbering (
  region_id bigint not null,
  year      int    not null,
  colour    text   not null,
  last      int    not null,
  primary key (region_id, year, colour)
);
create function supervision_take_order_number(p_region bigint, p_year int, p_colour text) returns int
  language plpgsql security definer set search_path = public
as $$
declare taken int;
begin
  if p_region <> all (access_regions()) or not access_may('order.sign order.manage') then
    raise exception 'needs order.sign' using errcode = '42501';
  end if;
  insert into supervision_order_numbering as n values (p_region, p_year, p_colour, 1)
  on conflict (region_id, year, colour) do update set last = n.last + 1
  returning last into taken;
  return taken;
end
$$;
revoke all on function supervision_take_order_number(bigint, int, text) from public;
grant execute on function supervision_take_order_number(bigint, int, text) to luoshi_app;

-- 滞后依据: what was measured on the days that the order stands, one row a day.
create table supervision_order_reading (
  region_id   bigint   not null,
  order_id    bigint   not null,
  read_on     date     not null,
  assessed_on date     not null,
  planned     numeric,
  actual      numeric,
  node_due    date,
  start_due   date,
  words       text     not null,
  behind      boolean  not null,
  colour      text     not null,
  unit_id     bigint   not null,
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, order_id, read_on)
);
call supervision_protect_order('supervision_order_reading', 'order.draft order.manage');

create table supervision_order_move (
  region_id   bigint      not null,
  id          bigint      not null default nextval('supervision_id'),
  order_id    bigint      not null,
  move        text        not null,
  words       text        not null default '',
  moved_by    bigint      not null default access_account(),
  moved_at    timestamptz not null default clock_timestamp(),
  colour      text        not null,
  unit_id     bigint      not null,
  concerned   bigint[]    not null,
  restriction smallint    not null,
  primary key (region_id, id)
);
create index supervision_order_move_order on supervision_order_move (region_id, order_id, id);
call supervision_protect_order('supervision_order_move', 'order.manage order.sign order.reply');

-- 书面检讨和整改措施.
create table supervision_order_reply (
  region_id   bigint   not null,
  id          bigint   not null default nextval('supervision_id'),
  order_id    bigint   not null,
  review      text     not null check (review <> ''),
  measures    text     not null check (measures <> ''),
  person      text     not null,
  given_on    date     not null,
  given_by    bigint   not null default access_account(),
  colour      text     not null,
  unit_id     bigint   not null,
  concerned   bigint[] not null,
  restriction smallint not null,
  primary key (region_id, id)
);
create index supervision_order_reply_order on supervision_order_reply (region_id, order_id, id);
call supervision_protect_order('supervision_order_reply', 'order.reply');
drop procedure supervision_protect_order(regclass, text);

-- 追责登记: of a person, never changed but by being withdrawn.
create table supervision_consequence (
  region_id    bigint not null,
  id           bigint not null default nextval('supervision_id'),
  order_id     bigint not null,
  kind         text   not null check (kind in ('REVIEW', 'CRITICISM', 'CADRE', 'ADMONITION', 'HANDLING')),
  person_id    bigint not null,
  person       text   not null,
  post         text   not null,
  unit_id      bigint not null,
  words        text   not null check (words <> ''),
  basis        text   not null default '',
  on_day       date   not null,
  expires_on   date   not null,
  entered_by   bigint not null default access_account(),
  withdrawn_on date,
  withdrawn_because text not null default '',
  withdrawn_by bigint,
  primary key (region_id, id),
  check (withdrawn_on is null or withdrawn_because <> '')
);
create index supervision_consequence_order on supervision_consequence (region_id, order_id, id);
create index supervision_consequence_person on supervision_consequence (region_id, person_id, id);
alter table supervision_consequence enable row level security;
create policy reading on supervision_consequence for select using (
  region_id = any ((select access_regions('record.read'))::bigint[]) and (select access_whole())
  or region_id = any ((select access_regions('record.own'))::bigint[]) and person_id = (select access_person()));
create policy adding on supervision_consequence for insert with check (
  region_id = any ((select access_regions('record.keep'))::bigint[])
  or region_id = any ((select access_regions('order.reply'))::bigint[]) and kind = 'REVIEW' and person_id = (select access_person()));
create policy changing on supervision_consequence for update using (
  region_id = any ((select access_regions('record.keep'))::bigint[]) and (select access_whole()));

grant select, insert on supervision_order, supervision_order_reading, supervision_order_move, supervision_order_reply, supervision_consequence to luoshi_app;
grant update (state, demand, days, year, number, mark, issued_on, due_on, signed_post, signed_by, on_paper, scan_id, recorded_by, confirmed_by, excuse, excused_until,
              ended_on, ended_because, changed_at) on supervision_order to luoshi_app;
grant update (assessed_on, planned, actual, node_due, start_due, words, behind) on supervision_order_reading to luoshi_app;
grant update (withdrawn_on, withdrawn_because, withdrawn_by) on supervision_consequence to luoshi_app;
