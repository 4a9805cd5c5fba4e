-- 示例县的时间 (V087) for the rooms below the ledger too: at the first start the people of county 990121 live the months that are over. No other county can set
-- its time.
create function access_now() returns timestamptz language plpgsql volatile as $$
declare
  lived text := pg_catalog.current_setting('luoshi.lived_at', true);
begin
  if coalesce(lived, '') <> '' and public.access_region() = 990121 then
    return lived::timestamp at time zone 'Asia/Shanghai';
  end if;
  return pg_catalog.clock_timestamp();
end
$$;
