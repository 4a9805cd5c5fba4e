-- 封存情况: figures for the page 运行, without a fact being shown to anybody.
create function journal_health(p_region bigint) returns table (sealed bigint, unsealed bigint, oldest_unsealed timestamptz, last_anchor date)
  language plpgsql stable security definer set search_path = public
as $$
begin
  if not access_may('system.health journal.read') or p_region <> all (access_regions()) then
    raise exception 'needs system.health or journal.read' using errcode = '42501';
  end if;
  return query
  select coalesce((select h.seq from journal_head h where h.region_id = p_region), 0), count(f.id), min(f.at),
         (select max(a.anchored_on) from journal_anchor a where a.region_id = p_region)
  from journal_fact f
  where f.region_id = p_region and f.xid >= coalesce((select h.settled_xid from journal_head h where h.region_id = p_region), 0)
  and not exists (select from journal_seal s where s.region_id = f.region_id and s.fact_id = f.id);
end
$$;
revoke all on function journal_health(bigint) from public;
grant execute on function journal_health(bigint) to luoshi_app;
