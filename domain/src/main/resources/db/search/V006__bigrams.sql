-- 查找: two-character grams of what may be searched, beside the protected tables. Row security switches GIN and LIKE indexes off, and
-- trigrams know no two-character words; so the grams lie in a table that nobody may read, and search_find() gives ids alone. The ids are
-- worth nothing by themselves: whoever wants to see more joins them to the protected table.

create table search_gram (
  region_id bigint not null,
  gram      bigint not null,                    -- two UTF-16 units, the first in the upper half
  kind      text   not null,
  subject_id bigint not null,
  primary key (region_id, gram, kind, subject_id)
);
create index search_gram_subject on search_gram (region_id, kind, subject_id);

-- Replaces what can be found of some things: p_grams[i] belongs to p_owners[i]. Texts are folded and cut into grams by the caller.
create function search_append(p_region bigint, p_kind text, p_subjects bigint[], p_owners bigint[], p_grams bigint[]) returns void
  language plpgsql security definer set search_path = public
as $$
begin
  if p_region <> all (coalesce(access_regions(), array[]::bigint[])) then
    raise exception 'region % is not the acting person''s', p_region using errcode = '42501';
  end if;
  delete from search_gram where region_id = p_region and kind = p_kind and subject_id = any (p_subjects);
  insert into search_gram (region_id, gram, kind, subject_id)
  select p_region, gram, p_kind, owner from unnest(p_owners, p_grams) as g (owner, gram) on conflict do nothing;
end
$$;

-- The ids of the things of a kind that hold every gram, newest first, in the regions that the acting person sees.
create function search_find(p_kind text, p_grams bigint[], p_limit int) returns table (region_id bigint, subject_id bigint)
  language sql stable security definer set search_path = public
as $$
  select g.region_id, g.subject_id from search_gram g
  where g.region_id = any (access_regions()) and g.gram = any (p_grams) and g.kind = p_kind
  group by g.region_id, g.subject_id having count(*) = cardinality(p_grams)
  order by g.subject_id desc limit p_limit
$$;
revoke all on function search_append(bigint, text, bigint[], bigint[], bigint[]), search_find(text, bigint[], int) from public;
grant execute on function search_append(bigint, text, bigint[], bigint[], bigint[]), search_find(text, bigint[], int) to luoshi_app;
