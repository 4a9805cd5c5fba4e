-- A letter is known by whom it tells of what; its number only orders what waits.
alter table notice_outbox drop constraint notice_outbox_pkey;
drop index notice_outbox_once;
alter table notice_outbox add primary key (region_id, unit_id, key);

-- Letters are nearly always new: only where one of a batch was told before is each looked at.
create or replace function notice_batch_append(p_region bigint, p_units bigint[], p_keys text[], p_titles text[], p_words text[], p_subject_kind text, p_subjects bigint[])
  returns bigint language plpgsql security definer set search_path = public
as $$
declare
  written bigint;
begin
  if access_account() is null or p_region <> all (access_regions()) then
    raise exception 'nobody acts in region %', p_region using errcode = '28000';
  end if;
  begin
    insert into notice_outbox (region_id, unit_id, key, title, words, subject_kind, subject_id)
    select p_region, n.unit, n.key, n.title, n.words, p_subject_kind, n.subject
    from unnest(p_units, p_keys, p_titles, p_words, p_subjects) as n(unit, key, title, words, subject);
  exception when unique_violation then
    insert into notice_outbox (region_id, unit_id, key, title, words, subject_kind, subject_id)
    select p_region, n.unit, n.key, n.title, n.words, p_subject_kind, n.subject
    from unnest(p_units, p_keys, p_titles, p_words, p_subjects) as n(unit, key, title, words, subject)
    on conflict (region_id, unit_id, key) do nothing;
  end;
  get diagnostics written = row_count;
  return written;
end
$$;
