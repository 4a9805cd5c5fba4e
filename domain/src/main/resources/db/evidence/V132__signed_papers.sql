-- 签批件 of orders are cadre matters (R2-8): a level alone does not open them.
create policy cadre on evidence_file as restrictive for select using (subject_kind <> 'order' or (select access_may('order.cadre')));
