-- 观摩评比结果: what a published tour says of each project, kept when it is published; marks stay with their judges.
alter table project_tour_show add column mean numeric(5, 2), add column rank smallint;
create policy changing on project_tour_show for update using ((select access_may('project.keep')) and region_id = any ((select access_regions())::bigint[]));
grant update (mean, rank) on project_tour_show to luoshi_app;
