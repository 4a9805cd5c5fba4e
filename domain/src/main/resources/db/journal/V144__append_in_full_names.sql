-- The same in full names: a function that need not set the search path is entered at a smaller price.

create or replace function journal_append(p_region bigint, p_verb text, p_subject_kind text, p_subject bigint, p_before text, p_after text) returns bigint
  language plpgsql security definer
as $$
declare
  claims text[] := public.access_claims();
  fact   bigint;
begin
  if claims is null then
    raise exception 'nobody acts in this transaction' using errcode = '28000';
  end if;
  if p_region <> all (claims[6]::bigint[]) then
    raise exception 'region % is not the acting person''s', p_region using errcode = '42501';
  end if;
  insert into public.journal_fact (region_id, account_id, person_id, post_id, unit_id, verb, subject_kind, subject_id, before, after)
  values (p_region, claims[1]::bigint, nullif(claims[2], '')::bigint, nullif(claims[3], '')::bigint, nullif(claims[4], '')::bigint,
          p_verb, p_subject_kind, p_subject, p_before, p_after)
  returning id into fact;
  return fact;
end
$$;
