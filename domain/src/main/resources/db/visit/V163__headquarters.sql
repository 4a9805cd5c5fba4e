-- 指挥部 and 专班 (A-19): who commands, what lies under it, when it met. That there is one, and who sits on it, is no secret in the county.
create table visit_headquarters (
  region_id    bigint      not null,
  id           bigint      not null default nextval('visit_id'),
  kind         text        not null check (kind in ('HEADQUARTERS', 'TASK_FORCE')),   -- 指挥部, 专班
  title        text        not null check (title <> ''),
  document     text        not null check (document <> ''),  -- 成立文号
  set_up_on    date        not null,
  set_up_by    bigint      not null default access_account(),
  dissolved_on date,
  dissolved_document text  not null default '',              -- 撤销文号
  primary key (region_id, id),
  check (dissolved_on is null or (dissolved_on >= set_up_on and dissolved_document <> ''))
);
create unique index visit_headquarters_title on visit_headquarters (region_id, title) where dissolved_on is null;
create index visit_headquarters_list on visit_headquarters (region_id, set_up_on desc, id desc);

-- A member is a post or a unit; a post shows who holds it.
create table visit_headquarters_member (
  region_id       bigint   not null,
  headquarters_id bigint   not null,
  place           smallint not null,
  role            text     not null check (role in ('COMMANDER', 'DEPUTY', 'MEMBER')),    -- 指挥长, 副指挥长, 成员
  post_id         bigint,
  unit_id         bigint,
  primary key (region_id, headquarters_id, place),
  foreign key (region_id, headquarters_id) references visit_headquarters,
  check ((post_id is null) <> (unit_id is null))
);
create unique index visit_headquarters_commander on visit_headquarters_member (region_id, headquarters_id) where role = 'COMMANDER';

-- 所辖: projects and commitments under it; each is seen by whom it concerns.
create table visit_headquarters_scope (
  region_id       bigint   not null,
  headquarters_id bigint   not null,
  kind            text     not null check (kind in ('PROJECT', 'COMMITMENT')),
  subject_id      bigint   not null,
  name            text     not null check (name <> ''),
  added_on        date     not null,
  concerned       bigint[] not null,
  restriction     smallint not null,
  primary key (region_id, headquarters_id, kind, subject_id),
  foreign key (region_id, headquarters_id) references visit_headquarters
);
call access_protect('visit_headquarters_scope', 'visit.read', 'visit.keep', 'concerned', 'restriction');

-- 会议: those of the room of meetings at which it sat.
create table visit_headquarters_meeting (
  region_id       bigint not null,
  headquarters_id bigint not null,
  meeting_id      bigint not null,
  primary key (region_id, headquarters_id, meeting_id),
  foreign key (region_id, headquarters_id) references visit_headquarters
);

-- Whatever the whole county may read with the right to visits, and the office alone writes.
create procedure visit_protect_open(target regclass)
  language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy reading on %s for select using (region_id = any ((select access_regions(''visit.read''))::bigint[]))', target);
  execute format('create policy adding on %s for insert with check (region_id = any ((select access_regions(''visit.keep''))::bigint[]))', target);
  execute format('create policy changing on %s for update using (region_id = any ((select access_regions(''visit.keep''))::bigint[]))', target);
end
$$;
call visit_protect_open('visit_headquarters');
call visit_protect_open('visit_headquarters_member');
call visit_protect_open('visit_headquarters_meeting');

grant select, insert on visit_headquarters, visit_headquarters_member, visit_headquarters_scope, visit_headquarters_meeting to luoshi_app;
grant update (dissolved_on, dissolved_document) on visit_headquarters to luoshi_app;
