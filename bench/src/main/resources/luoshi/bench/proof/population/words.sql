-- What is planted in the county at hand, and the words in which the other files speak of it.
create temp table planted (county bigint, hash text, kind text primary key, code text, first bigint, count int);

create function pg_temp.county() returns bigint language sql as $$ select min(county) from planted $$;
create function pg_temp.day() returns date language sql as $$ select (now() at time zone 'Asia/Shanghai')::date $$;
create function pg_temp.year() returns int language sql as $$ select extract(year from pg_temp.day())::int $$;

-- All ids of a kind, with their place from 0.
create function pg_temp.ids(wanted text) returns table (id bigint, n int) language sql
as $$ select first + n, n from planted, generate_series(0, count - 1) n where kind = wanted $$;

-- The id of a kind at a place; places go round.
create function pg_temp.id(wanted text, n int) returns bigint language sql as $$ select first + n % count from planted where kind = wanted $$;

create function pg_temp.token(wanted text, id bigint) returns text language sql
as $$ select code || county || 'x' || id || 'z' from planted where kind = wanted $$;

-- The two units that the thing at a place concerns.
create function pg_temp.units(n int) returns bigint[] language sql as $$ select array[pg_temp.id('UNIT', n), pg_temp.id('UNIT', n * 7 + 3)] $$;

-- 0 ordinary, 1 internal, 2 cadre matters.
create function pg_temp.level(n int) returns int language sql as $$ select case when n % 11 = 0 then 2 when n % 7 = 0 then 1 else 0 end $$;
