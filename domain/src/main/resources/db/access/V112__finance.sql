-- 财政: keeps the pool of project money and reviews what government invests.
insert into access_role (code, name, sees, level, admin, rank) values ('finance', '财政', 'REGION', 1, false, 24);
insert into access_role_right (role_code, may)
select 'finance', may from access_role_right where role_code = 'clerk'
union all
select role, 'project.fund' from unnest(array['finance', 'reform']) role;
