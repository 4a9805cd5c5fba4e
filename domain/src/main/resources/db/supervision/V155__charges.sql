-- 通报 → 仍未落实 → 追责 (A-12): a 通报 sets a day for the matters that it names; what is still not delivered then is proposed to be held to account.
alter table supervision_bulletin add column due_on date;
grant update (due_on) on supervision_bulletin to luoshi_app;

create table supervision_bulletin_matter (
  region_id    bigint   not null,
  bulletin_id  bigint   not null,
  subject_kind text     not null,                -- duty, project
  subject_id   bigint   not null,
  unit_id      bigint   not null,
  name         text     not null check (name <> ''),
  primary key (region_id, bulletin_id, subject_kind, subject_id),
  foreign key (region_id, bulletin_id) references supervision_bulletin
);
alter table supervision_bulletin_matter enable row level security;
create policy reading on supervision_bulletin_matter for select using (
  region_id = any ((select access_regions('bulletin.write'))::bigint[]) or region_id = any ((select access_regions('order.draft'))::bigint[]));
create policy adding on supervision_bulletin_matter for insert with check (region_id = any ((select access_regions('bulletin.write'))::bigint[]));

-- 追责建议: the program proposes, a person decides. Seen by those who see the register.
create table supervision_charge (
  region_id    bigint   not null,
  id           bigint   not null default nextval('supervision_id'),
  bulletin_id  bigint   not null,
  mark         text     not null,                -- 文号 of the 通报
  subject_kind text     not null,
  subject_id   bigint   not null,
  name         text     not null check (name <> ''),
  unit_id      bigint   not null,
  due_on       date     not null,
  words        text     not null,                -- how it stood when it was proposed
  proposed_on  date     not null,
  state        text     not null default 'PROPOSED' check (state in ('PROPOSED', 'RECORDED', 'DROPPED')),
  decided_on   date,
  decided_by   bigint,
  because      text     not null default '',
  primary key (region_id, id),
  unique (region_id, bulletin_id, subject_kind, subject_id),
  check ((state = 'PROPOSED') = (decided_on is null)),
  check (state <> 'DROPPED' or because <> '')
);
create index supervision_charge_state on supervision_charge (region_id, state, id);
alter table supervision_charge enable row level security;
create policy reading on supervision_charge for select using (
  region_id = any ((select access_regions('record.read'))::bigint[]) and (select access_whole())
  or region_id = any ((select access_regions('order.draft'))::bigint[]));
create policy adding on supervision_charge for insert with check (region_id = any ((select access_regions('order.draft'))::bigint[]));
create policy changing on supervision_charge for update using (
  region_id = any ((select access_regions('record.keep'))::bigint[]) and (select access_whole()));

-- An entry of the register rests on an order or on a proposal.
alter table supervision_consequence alter column order_id drop not null, add column charge_id bigint,
  add constraint supervision_consequence_rests check ((order_id is null) <> (charge_id is null));

-- The round reads which issued 通报 are due.
create policy due on supervision_bulletin for select using (
  number is not null and region_id = any ((select access_regions('order.draft'))::bigint[]));

grant select, insert on supervision_bulletin_matter, supervision_charge to luoshi_app;
grant update (state, decided_on, decided_by, because) on supervision_charge to luoshi_app;
