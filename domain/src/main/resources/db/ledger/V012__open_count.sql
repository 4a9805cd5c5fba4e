-- 移交: how many commitments of a unit are open, for those who appoint people and see no commitment.
create function ledger_open_count(p_region bigint, p_unit bigint) returns bigint
  language plpgsql stable security definer set search_path = public
as $$
begin
  if not access_may('region.manage ledger.read') or p_region <> all (access_regions()) then
    raise exception 'needs region.manage' using errcode = '42501';
  end if;
  return (select count(*) from ledger_commitment where region_id = p_region and lead_unit_id = p_unit and state in ('CONSULTED', 'ASSIGNED', 'REPORTED', 'NOTICED'));
end
$$;
revoke all on function ledger_open_count(bigint, bigint) from public;
grant execute on function ledger_open_count(bigint, bigint) to luoshi_app;
