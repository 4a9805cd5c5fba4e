-- What supervision lets people do.
insert into access_role_right (role_code, may)
select role, unnest(string_to_array(rights, ' ')) from (values
  ('supervision',       'duty.read duty.assign duty.review'),
  ('government-office', 'duty.read duty.assign duty.report duty.remark'),
  ('reform',            'duty.read duty.report'),
  ('statistics',        'duty.read duty.report'),
  ('organisation',      'duty.read'),
  ('discipline',        'duty.read'),
  ('county-head',       'duty.read duty.remark'),
  ('leader',            'duty.read duty.remark'),
  ('unit-head',         'duty.read duty.report'),
  ('clerk',             'duty.read duty.report'),
  ('system-job',        'duty.read duty.fire notice.send')
) as r (role, rights);
