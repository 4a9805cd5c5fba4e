-- Whoever keeps the ledger keeps the forms that it fills.
insert into access_role_right (role_code, may)
select role_code, 'form.manage' from access_role_right where may = 'ledger.manage';
