-- What a letter tells of is known to rooms that count how many were told.
create or replace view notice_inbox_view with (security_invoker = true) as
  select region_id, id, unit_id, title, words, subject_kind, subject_id, arrived_at, read_at, key from notice_inbox;
