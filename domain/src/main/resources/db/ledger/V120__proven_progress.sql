-- 自动取数: the progress of a commitment that is bound to a figure of another room is what the program finds there, and nothing that people report.
alter table ledger_commitment add column bound boolean not null default false;
grant update (bound) on ledger_commitment to luoshi_app;
create index ledger_commitment_bound on ledger_commitment (region_id, report_id, number) where bound;

-- What was found, a row each time that it moved.
create table ledger_proof (
  region_id     bigint      not null,
  id            bigint      not null default nextval('ledger_id'),
  commitment_id bigint      not null,
  proven_on     date        not null,            -- as of which day
  words         text        not null,
  quantity      numeric,                         -- 累计量; null where nothing is counted
  progress      smallint    not null check (progress between 0 and 100),
  proven_by     bigint      not null default access_account(),
  proven_at     timestamptz not null default clock_timestamp(),
  concerned     bigint[]    not null,            -- as of the commitment, and so is the restriction
  restriction   smallint    not null,
  primary key (region_id, id)
);
create index ledger_proof_commitment on ledger_proof (region_id, commitment_id, id);
call access_protect('ledger_proof', 'ledger.read', 'ledger.prove', 'concerned', 'restriction');
grant select, insert on ledger_proof to luoshi_app;

-- The program's alone: no role of people can be given it.
insert into access_role_right (role_code, may) values ('system-job', 'ledger.prove');
