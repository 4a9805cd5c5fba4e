-- 查找: which grams a thing has stands with the thing, in one row, instead of in an index over all grams of all things; so a new thing costs half, and one that
-- changes costs what has changed (search_append: V258). Nobody may read it.
create table search_subject (
  region_id  bigint   not null,
  kind       text     not null,
  subject_id bigint   not null,
  grams      bigint[] not null,
  primary key (region_id, kind, subject_id)
);
insert into search_subject select region_id, kind, subject_id, array_agg(gram) from search_gram group by region_id, kind, subject_id;
drop index search_gram_subject;
