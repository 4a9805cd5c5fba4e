-- Two characters are one gram: its things are read from the end of the key, newest first, and no more of them than are wanted, however many there are.
create or replace function search_find(p_kind text, p_grams bigint[], p_limit int) returns table (region_id bigint, subject_id bigint)
  language plpgsql stable security definer set search_path = public
as $$
#variable_conflict use_column
begin
  if cardinality(p_grams) = 1 then
    return query
    select f.region_id, f.subject_id
    from unnest(access_regions()) r, lateral (
      select g.region_id, g.subject_id from search_gram g
      where g.region_id = r and g.gram = p_grams[1] and g.kind = p_kind order by g.subject_id desc limit p_limit) f
    order by f.subject_id desc limit p_limit;
  else
    return query
    select g.region_id, g.subject_id from search_gram g
    where g.region_id = any (access_regions()) and g.gram = any (p_grams) and g.kind = p_kind
    group by g.region_id, g.subject_id having count(*) = cardinality(p_grams)
    order by g.subject_id desc limit p_limit;
  end if;
end
$$;
