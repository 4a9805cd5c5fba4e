-- 自查: what the unit itself looked at before it applied for 销号.
alter table ledger_note add column self_check text not null default '';
create or replace view ledger_note_view with (security_invoker = true) as
  select n.region_id, n.id, n.commitment_id, n.unit_id, n.period, n.words, n.progress, n.quantity, n.rating, n.problems, n.next_step, n.needs, n.closing,
         n.noted_by, n.noted_at, r.accepted, r.reason, r.ruled_at, n.self_check, r.ruled_by
  from ledger_note n left join ledger_note_ruling r on r.region_id = n.region_id and r.note_id = n.id;

-- 复核: on which application it was decided, where it was looked at, and what the matter became by it.
alter table ledger_decision add column note_id bigint;
alter table ledger_decision add column place text not null default '';
alter table ledger_decision add column became text not null default '';

-- 抽签: which of the applications that wait are looked at on site. Whoever has seed and pool draws the same again.
create table ledger_sample (
  region_id   bigint      not null,
  id          bigint      not null default nextval('ledger_id'),
  drawn_on    date        not null,
  seed        text        not null,
  percent     smallint    not null,              -- 抽查比例, at least
  pool        bigint[]    not null,              -- the applications (notes) that waited, by id
  drawn_by    bigint      not null default access_account(),
  drawn_at    timestamptz not null default clock_timestamp(),
  primary key (region_id, id)
);
call access_protect('ledger_sample', 'ledger.verify', 'ledger.verify', '''{}''::bigint[]');
create table ledger_sample_entry (
  region_id     bigint  not null,
  note_id       bigint  not null,                -- an application enters one draw and no other
  sample_id     bigint  not null,
  commitment_id bigint  not null,
  picked        boolean not null,
  primary key (region_id, note_id)
);
create index ledger_sample_entry_sample on ledger_sample_entry (region_id, sample_id);
call access_protect('ledger_sample_entry', 'ledger.verify', 'ledger.verify', '''{}''::bigint[]');
grant select, insert on ledger_sample, ledger_sample_entry to luoshi_app;
