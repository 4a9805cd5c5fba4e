-- Photos of a visit belong to the leader's post beside the units that the visit concerns: who holds the post sees them, in whatever unit's name they lie.
alter table evidence_file add column post_id bigint;
alter table evidence_file alter column post_id set default access_post();
create policy leaders_read on evidence_file for select using (
  subject_kind = 'visit' and region_id = any ((select access_regions('visit.read'))::bigint[]) and post_id = (select access_post()));
create policy leaders_add on evidence_file for insert with check (
  subject_kind = 'visit' and region_id = any ((select access_regions('visit.note'))::bigint[]) and post_id = (select access_post()));
-- The office that writes a visit down for a leader gives the photo to the leader's post.
create policy giving on evidence_file for update using (
  subject_kind = 'visit' and region_id = any ((select access_regions('visit.keep'))::bigint[]));
grant update (post_id) on evidence_file to luoshi_app;
