-- 出席、列席、请假 (GB/T 9704-2012, 10.3): who was present at a meeting, as its minutes name them.
alter table meeting_meeting
  add column present text not null default '',
  add column sitting text not null default '',
  add column excused text not null default '';
