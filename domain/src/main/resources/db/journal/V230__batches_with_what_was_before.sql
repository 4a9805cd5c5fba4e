-- The same batch with the state before: of an act that many things go through at once.
create function journal_batch_append(p_region bigint, p_verb text, p_subject_kind text, p_subjects bigint[], p_befores text[], p_afters text[]) returns bigint
  language plpgsql security definer set search_path = public
as $$
declare
  claims text[] := access_claims();
  facts  bigint;
begin
  if claims is null then
    raise exception 'nobody acts in this transaction' using errcode = '28000';
  end if;
  if p_region <> all (claims[6]::bigint[]) then
    raise exception 'region % is not the acting person''s', p_region using errcode = '42501';
  end if;
  insert into journal_fact (region_id, account_id, person_id, post_id, unit_id, verb, subject_kind, subject_id, before, after)
  select p_region, claims[1]::bigint, nullif(claims[2], '')::bigint, nullif(claims[3], '')::bigint, nullif(claims[4], '')::bigint,
         p_verb, p_subject_kind, f.subject, f.before, f.after
  from unnest(p_subjects, p_befores, p_afters) as f(subject, before, after);
  get diagnostics facts = row_count;
  return facts;
end
$$;
revoke all on function journal_batch_append(bigint, text, text, bigint[], text[], text[]) from public;
grant execute on function journal_batch_append(bigint, text, text, bigint[], text[], text[]) to luoshi_app;
