-- 通报, 督查专报, 表扬通报.
create table supervision_bulletin (
  region_id  bigint   not null,
  id         bigint   not null default nextval('supervision_id'),
  kind       text     not null check (kind in ('CRITICISM', 'PRAISE', 'REPORT')),
  title      text     not null check (title <> ''),
  body       text     not null check (body <> ''),     -- a paragraph a line
  annex      text     not null default '',       -- a row a line, cells divided by tabs, the heads first
  units      bigint[] not null default '{}',     -- whom it names
  drafted_on date     not null,
  drafted_by bigint   not null default access_account(),
  year       int,
  number     int      check (number > 0),        -- gap-free in the region and year
  mark       text     not null default '',
  issued_on  date,
  issued_by  bigint,
  primary key (region_id, id),
  check ((number is null) = (issued_on is null) and (number is null) = (year is null))
);
create unique index supervision_bulletin_number on supervision_bulletin (region_id, year, number);
alter table supervision_bulletin enable row level security;
-- Drafts are their writers'; what is issued is everybody's who sees duties, a 专报 only theirs who see the whole county.
create policy reading on supervision_bulletin for select using (
  region_id = any ((select access_regions('bulletin.write'))::bigint[])
  or region_id = any ((select access_regions('duty.read'))::bigint[]) and number is not null and (kind <> 'REPORT' or (select access_whole())));
create policy adding on supervision_bulletin for insert with check (region_id = any ((select access_regions('bulletin.write'))::bigint[]));
create policy changing on supervision_bulletin for update using (region_id = any ((select access_regions('bulletin.write'))::bigint[]));

create table supervision_bulletin_numbering (
  region_id bigint not null,
  year      int    not null,
  last      int    not null,
  primary key (region_id, year)
);
create function supervision_take_bulletin_number(p_region bigint, p_year int) returns int
  language plpgsql security definer set search_path = public
as $$
declare taken int;
begin
  if p_region <> all (access_regions()) or not access_may('bulletin.write') then
    raise exception 'needs bulletin.write' using errcode = '42501';
  end if;
  insert into supervision_bulletin_numbering as n values (p_region, p_year, 1)
  on conflict (region_id, year) do update set last = n.last + 1
  returning last into taken;
  return taken;
end
$$;
revoke all on function supervision_take_bulletin_number(bigint, int) from public;
grant execute on function supervision_take_bulletin_number(bigint, int) to luoshi_app;
grant select, insert on supervision_bulletin to luoshi_app;
grant update (title, body, annex, year, number, mark, issued_on, issued_by) on supervision_bulletin to luoshi_app;
