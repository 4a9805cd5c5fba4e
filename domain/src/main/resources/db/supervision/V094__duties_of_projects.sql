-- 重点项目 are a source of duties of their own.
alter table supervision_duty drop constraint supervision_duty_source_check;
alter table supervision_duty add constraint supervision_duty_source_check
  check (source in ('INSTRUCTION', 'MEETING', 'COMMITMENT', 'INSPECTION', 'CASE', 'PROJECT'));
