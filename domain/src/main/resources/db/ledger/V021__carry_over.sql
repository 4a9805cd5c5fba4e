-- 随稿结转: when a new version of a report comes in, its matters go over to it. What became of their words: '' nothing to tell, 'same', 'changed'
-- (`words_before` holds the old ones), 'new' to this version, 'gone' from it.
alter table ledger_commitment
  add column carried      text not null default '' check (carried in ('', 'same', 'changed', 'new', 'gone')),
  add column words_before text not null default '';
grant update (report_id, paragraph_start, paragraph_end, section, firmness, deadline_words, reasons, carried, words_before) on ledger_commitment to luoshi_app;

-- The words of a matter that went for opinion stand; where they stand may change with a new version of the report.
create or replace function ledger_keep_number() returns trigger language plpgsql as $$
begin
  if old.number is not null and new.number is distinct from old.number then
    raise exception 'the number % of a commitment does not change', old.number;
  end if;
  if old.state not in ('READ', 'REFUSED', 'OPEN')
     and (new.quote is distinct from old.quote
          or (new.report_id = old.report_id and (new.start_at, new.end_at) is distinct from (old.start_at, old.end_at))) then
    raise exception 'the words of commitment % do not change', old.number;
  end if;
  return new;
end
$$;
