-- 查找: things that come many at once and were never put before share rows: one for a gram and some of them, by the newest of them. So a table of a hundred
-- thousand lines costs what its different grams cost, and not each of its characters.
alter table search_gram add column more bigint[];          -- those that have the gram besides the subject, all of them older
alter table search_subject add column upto bigint;         -- the newest of those that it came with; null where it came alone

-- The caller has sorted: p_sets[i] are the grams of p_subjects[i], which came with others up to p_upto[i]; p_newest[i] and, where there are more, p_more[i]
-- have p_grams[i].
create function search_add(p_region bigint, p_kind text, p_subjects bigint[], p_sets text[], p_upto bigint[], p_grams bigint[], p_newest bigint[], p_more text[])
  returns void language plpgsql security definer set search_path = public
as $$
begin
  if p_region <> all (coalesce(access_regions(), array[]::bigint[])) then
    raise exception 'region % is not the acting person''s', p_region using errcode = '42501';
  end if;
  insert into search_subject (region_id, kind, subject_id, grams, upto)
  select p_region, p_kind, subject, own::bigint[], upto from unnest(p_subjects, p_sets, p_upto) as s (subject, own, upto);
  insert into search_gram (region_id, gram, kind, subject_id, more)
  select p_region, gram, p_kind, newest, more::bigint[] from unnest(p_grams, p_newest, p_more) as g (gram, newest, more);
end
$$;
revoke all on function search_add(bigint, text, bigint[], text[], bigint[], bigint[], bigint[], text[]) from public;
grant execute on function search_add(bigint, text, bigint[], text[], bigint[], bigint[], bigint[], text[]) to luoshi_app;

-- Takes things out of the rows of some of their grams: p_grams[i] of p_subjects[i]. Whoever takes others out of the same rows waits.
create function search_take_out(p_region bigint, p_kind text, p_subjects bigint[], p_grams bigint[]) returns void language plpgsql set search_path = public as $$
begin
  perform from unnest(p_subjects, p_grams) as o (subject, gram)
  join search_subject s on s.region_id = p_region and s.kind = p_kind and s.subject_id = o.subject
  join search_gram g on g.region_id = p_region and g.gram = o.gram and g.kind = p_kind and g.subject_id between o.subject and coalesce(s.upto, o.subject)
  where o.subject = any (array[g.subject_id] || g.more) order by g.gram, g.subject_id for update of g;
  with hit as (
    select g.gram, g.subject_id, array[g.subject_id] || g.more as before, array_agg(o.subject) as out
    from unnest(p_subjects, p_grams) as o (subject, gram)
    join search_subject s on s.region_id = p_region and s.kind = p_kind and s.subject_id = o.subject
    join search_gram g on g.region_id = p_region and g.gram = o.gram and g.kind = p_kind and g.subject_id between o.subject and coalesce(s.upto, o.subject)
    where o.subject = any (array[g.subject_id] || g.more) group by g.gram, g.subject_id, g.more
  ), stay as (
    select gram, subject_id, array(select one from unnest(before) one where one <> all (out) order by one desc) as rest from hit
  ), emptied as (
    delete from search_gram g using stay
    where g.region_id = p_region and g.gram = stay.gram and g.kind = p_kind and g.subject_id = stay.subject_id and stay.rest = '{}'
  )
  update search_gram g set subject_id = stay.rest[1], more = nullif(stay.rest[2:], '{}') from stay
  where g.region_id = p_region and g.gram = stay.gram and g.kind = p_kind and g.subject_id = stay.subject_id and stay.rest <> '{}';
end
$$;
revoke all on function search_take_out(bigint, text, bigint[], bigint[]) from public;

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
  perform search_take_out(p_region, p_kind, array_agg(o.subject_id), array_agg(before))
  from search_subject o, unnest(o.grams) before
  where o.region_id = p_region and o.kind = p_kind and o.subject_id = any (p_subjects)
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

-- The newest things of one gram stand among those of as many of its newest rows, for each row has one that is newer than all things of the rows after it.
create or replace function search_find(p_kind text, p_grams bigint[], p_limit int) returns table (region_id bigint, subject_id bigint)
  language plpgsql stable security definer set search_path = public
as $$
#variable_conflict use_column
begin
  if cardinality(p_grams) = 1 then
    return query
    select f.region_id, one
    from unnest(access_regions()) r, lateral (
      select g.region_id, g.subject_id, g.more from search_gram g
      where g.region_id = r and g.gram = p_grams[1] and g.kind = p_kind order by g.subject_id desc limit p_limit) f,
         lateral unnest(array[f.subject_id] || f.more) one
    order by one desc limit p_limit;
  else
    return query
    select g.region_id, one from search_gram g, lateral unnest(array[g.subject_id] || g.more) one
    where g.region_id = any (access_regions()) and g.gram = any (p_grams) and g.kind = p_kind
    group by g.region_id, one having count(*) = cardinality(p_grams)
    order by one desc limit p_limit;
  end if;
end
$$;
