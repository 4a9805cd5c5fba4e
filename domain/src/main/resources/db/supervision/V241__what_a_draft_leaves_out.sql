-- 通报起草: what a writer takes out of a draft's annex is neither told nor held to account.
grant update (units) on supervision_bulletin to luoshi_app;
create policy removing on supervision_bulletin_matter for delete using (region_id = any ((select access_regions('bulletin.write'))::bigint[]));
grant delete on supervision_bulletin_matter to luoshi_app;
