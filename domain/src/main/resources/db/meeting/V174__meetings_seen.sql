create view meeting_decision_view with (security_invoker = true) as
  select m.region_id, m.id as meeting_id, m.title, m.held_on, m.chair_post_id, d.unit_id, d.restriction
  from meeting_meeting m join meeting_decision d on d.region_id = m.region_id and d.meeting_id = m.id;
grant select on meeting_decision_view to luoshi_app;
