-- 成批留痕: many facts of one verb in one statement, by the same acting person. As journal_append(), it takes the author from the checked claims.
create function journal_batch_append(p_region bigint, p_verb text, p_subject_kind text, p_subjects bigint[], p_afters text[]) returns bigint
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
  insert into journal_fact (region_id, account_id, person_id, post_id, unit_id, verb, subject_kind, subject_id, after)
  select p_region, claims[1]::bigint, nullif(claims[2], '')::bigint, nullif(claims[3], '')::bigint, nullif(claims[4], '')::bigint,
         p_verb, p_subject_kind, f.subject, f.after
  from unnest(p_subjects, p_afters) as f(subject, after);
  get diagnostics facts = row_count;
  return facts;
end
$$;
