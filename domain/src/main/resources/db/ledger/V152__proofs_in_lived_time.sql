-- One clock for the sample county (V151); what was proven in its past is dated then.
create or replace function ledger_now() returns timestamptz language sql volatile as 'select public.access_now()';
alter table ledger_proof alter column proven_at set default ledger_now();
