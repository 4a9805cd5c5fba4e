-- Who else may do a thing for a unit: whoever does it himself must not be the one who looks at it. Accounts are seen by their administrators only, so both
-- functions answer yes or no and name nobody.
create function access_other_may(p_unit bigint, p_right text) returns boolean
  language sql stable security definer set search_path = public
as $$
  select exists (
    select 1 from access_account a
    join access_account_role r on r.region_id = a.region_id and r.account_id = a.id
    join access_role_right g on g.role_code = r.role_code and g.may = p_right
    join region_holding_view h on h.region_id = a.region_id and h.person_id = a.person_id
      and h.valid_from <= (now() at time zone 'Asia/Shanghai')::date and (h.valid_to is null or h.valid_to >= (now() at time zone 'Asia/Shanghai')::date)
    where a.region_id = access_region() and a.state = 'OPEN' and a.id <> access_account()
      and (h.unit_id = p_unit
           or h.post_id = (select u.leader_post_id from region_unit_view u where u.region_id = a.region_id and u.id = p_unit)))
$$;
create function access_account_may(p_account bigint, p_right text) returns boolean
  language sql stable security definer set search_path = public
as $$
  select exists (
    select 1 from access_account_role r join access_role_right g on g.role_code = r.role_code and g.may = p_right
    where r.region_id = access_region() and r.account_id = p_account)
$$;
revoke all on function access_other_may(bigint, text), access_account_may(bigint, text) from public;
grant execute on function access_other_may(bigint, text), access_account_may(bigint, text) to luoshi_app;

-- 分管领导 looks at what a unit's head has applied for himself.
insert into access_role_right (role_code, may) values ('leader', 'ledger.approve'), ('county-head', 'ledger.approve');
