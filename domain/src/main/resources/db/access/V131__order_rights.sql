-- What orders and the register let people do. Who is named by R2-8 has order.cadre and record.read; a county may give them to 县长 or 分管副县长 as well.
insert into access_role_right (role_code, may)
select role, unnest(string_to_array(rights, ' ')) from (values
  ('supervision',       'order.read order.cadre order.manage order.sign record.read record.keep'),
  ('government-office', 'order.read order.cadre order.reply record.read record.own'),
  ('organisation',      'order.read order.cadre order.sign record.read record.keep'),
  ('discipline',        'order.read order.cadre order.sign record.read record.keep'),
  ('reform',            'order.read'),
  ('statistics',        'order.read order.reply record.own'),
  ('county-head',       'order.read'),
  ('leader',            'order.read'),
  ('unit-head',         'order.read order.reply record.own'),
  ('clerk',             'order.read'),
  ('system-job',        'order.read order.cadre order.draft')
) as r (role, rights);
