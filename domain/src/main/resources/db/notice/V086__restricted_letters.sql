-- A letter tells what it is about, so it is for no more people of the unit than that.
alter table notice_outbox add column restriction smallint not null default 0;
alter table notice_inbox add column restriction smallint not null default 0;

drop function notice_batch_append(bigint, bigint[], text[], text[], text[], text, bigint[]);
create function notice_batch_append(p_region bigint, p_units bigint[], p_keys text[], p_titles text[], p_words text[], p_subject_kind text, p_subjects bigint[],
                                    p_restrictions smallint[] default null)
  returns bigint language plpgsql security definer set search_path = public
as $$
declare
  written bigint;
begin
  if access_account() is null or p_region <> all (access_regions()) then
    raise exception 'nobody acts in region %', p_region using errcode = '28000';
  end if;
  begin
    insert into notice_outbox (region_id, unit_id, key, title, words, subject_kind, subject_id, restriction)
    select p_region, n.unit, n.key, n.title, n.words, p_subject_kind, n.subject, coalesce(n.restriction, 0)
    from unnest(p_units, p_keys, p_titles, p_words, p_subjects, p_restrictions) as n(unit, key, title, words, subject, restriction);
  exception when unique_violation then
    insert into notice_outbox (region_id, unit_id, key, title, words, subject_kind, subject_id, restriction)
    select p_region, n.unit, n.key, n.title, n.words, p_subject_kind, n.subject, coalesce(n.restriction, 0)
    from unnest(p_units, p_keys, p_titles, p_words, p_subjects, p_restrictions) as n(unit, key, title, words, subject, restriction)
    on conflict (region_id, unit_id, key) do nothing;
  end;
  get diagnostics written = row_count;
  return written;
end
$$;
revoke all on function notice_batch_append(bigint, bigint[], text[], text[], text[], text, bigint[], smallint[]) from public;
grant execute on function notice_batch_append(bigint, bigint[], text[], text[], text[], text, bigint[], smallint[]) to luoshi_app;

drop policy reading on notice_inbox;
create policy reading on notice_inbox for select using (
  region_id = any ((select access_regions())::bigint[])
  and ((unit_id = any ((select access_units())::bigint[]) and restriction <= (select access_level())) or (select access_may('notice.send'))));
drop policy opening on notice_inbox;
create policy opening on notice_inbox for update using (
  region_id = any ((select access_regions())::bigint[]) and unit_id = any ((select access_units())::bigint[]) and restriction <= (select access_level()));
