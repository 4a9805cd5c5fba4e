-- 查找: things that were never put before, many at once: nothing has to be looked for, and the pairs are written in the order in which they lie (tables: V256).
create function search_add(p_region bigint, p_kind text, p_owners bigint[], p_grams bigint[]) returns void
  language plpgsql security definer set search_path = public
as $$
begin
  if p_region <> all (coalesce(access_regions(), array[]::bigint[])) then
    raise exception 'region % is not the acting person''s', p_region using errcode = '42501';
  end if;
  insert into search_subject (region_id, kind, subject_id, grams)
  select p_region, p_kind, owner, array_agg(gram) from unnest(p_owners, p_grams) as n (owner, gram) group by owner order by owner;
  insert into search_gram (region_id, gram, kind, subject_id)
  select p_region, gram, p_kind, owner from unnest(p_owners, p_grams) as n (owner, gram) order by gram, owner;
end
$$;
revoke all on function search_add(bigint, text, bigint[], bigint[]) from public;
grant execute on function search_add(bigint, text, bigint[], bigint[]) to luoshi_app;
