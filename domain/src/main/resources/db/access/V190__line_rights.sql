-- What the business lines let people do: read what concerns them, work on cases, keep a whole line.
insert into access_role_right (role_code, may)
select role, unnest(string_to_array(rights, ' ')) from (values
  ('supervision',       'line.read line.work line.keep'),
  ('government-office', 'line.read line.work line.keep'),
  ('reform',            'line.read line.work'),
  ('statistics',        'line.read line.work'),
  ('finance',           'line.read line.work'),
  ('organisation',      'line.read'),
  ('discipline',        'line.read'),
  ('county-head',       'line.read'),
  ('leader',            'line.read'),
  ('unit-head',         'line.read line.work'),
  ('clerk',             'line.read line.work'),
  ('system-job',        'line.read line.work line.keep')
) as r (role, rights);
