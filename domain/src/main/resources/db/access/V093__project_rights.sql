-- What the project room lets people do.
insert into access_role_right (role_code, may)
select role, unnest(string_to_array(rights, ' ')) from (values
  ('supervision',       'project.read project.keep'),
  ('government-office', 'project.read'),
  ('reform',            'project.read project.keep project.report'),
  ('statistics',        'project.read project.report'),
  ('organisation',      'project.read'),
  ('discipline',        'project.read'),
  ('county-head',       'project.read'),
  ('leader',            'project.read'),
  ('unit-head',         'project.read project.report'),
  ('clerk',             'project.read project.report'),
  ('system-job',        'project.read project.keep project.report duty.assign')
) as r (role, rights);
