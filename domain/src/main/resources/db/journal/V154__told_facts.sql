-- What other rooms retell of the journal: the facts without what seals them.
create view journal_told_view with (security_invoker = true) as
  select region_id, id, at, verb, subject_kind, subject_id, before, after from journal_fact;
grant select on journal_told_view to luoshi_app;
