-- 查找: which grams a thing has stands with the thing, in one row, instead of in an index over all grams of all things; so a new thing costs half, and one that
-- changes costs what has changed. Nobody may read it.
create table search_subject (
  region_id  bigint   not null,
  kind       text     not null,
  subject_id bigint   not null,
  grams      bigint[] not null,
  primary key (region_id, kind, subject_id)
);
insert into search_subject select region_id, kind, subject_id, array_agg(gram) from search_gram group by region_id, kind, subject_id;
drop index search_gram_subject;

-- Replaces what can be found of some things, each of them once: p_grams[i] belongs to p_owners[i] and is there once. Texts are folded and cut into grams by the
-- caller. Who writes the same thing at once waits for its row.
create or replace function search_append(p_region bigint, p_kind text, p_subjects bigint[], p_owners bigint[], p_grams bigint[]) returns void
  language plpgsql security definer set search_path = public
as $$
begin
  if p_region <> all (coalesce(access_regions(), array[]::bigint[])) then
    raise exception 'region % is not the acting person''s', p_region using errcode = '42501';
  end if;
  insert into search_subject select p_region, p_kind, one, '{}' from unnest(p_subjects) one order by one on conflict do nothing;
  perform from search_subject where region_id = p_region and kind = p_kind and subject_id = any (p_subjects) order by subject_id for update;
  delete from search_gram g using search_subject o, unnest(o.grams) before
  where o.region_id = p_region and o.kind = p_kind and o.subject_id = any (p_subjects)
    and g.region_id = p_region and g.gram = before and g.kind = p_kind and g.subject_id = o.subject_id
    and not exists (select from unnest(p_owners, p_grams) as n (owner, gram) where n.owner = o.subject_id and n.gram = before);
  insert into search_gram (region_id, gram, kind, subject_id)
  select p_region, n.gram, p_kind, n.owner from unnest(p_owners, p_grams) as n (owner, gram)
  join search_subject o on o.region_id = p_region and o.kind = p_kind and o.subject_id = n.owner where n.gram <> all (o.grams);
  update search_subject o set grams = n.grams
  from (select one, coalesce(array_agg(gram) filter (where gram is not null), '{}') as grams
        from unnest(p_subjects) one left join unnest(p_owners, p_grams) as n (owner, gram) on n.owner = one group by one) n
  where o.region_id = p_region and o.kind = p_kind and o.subject_id = n.one and o.grams is distinct from n.grams;
end
$$;
