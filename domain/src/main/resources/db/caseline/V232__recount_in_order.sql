-- The counters as they are read: those of a viewer and a line lie together.
create or replace procedure caseline_recount(p_region bigint) language plpgsql set search_path = public as $$
begin
  lock table caseline_case in share mode;
  delete from caseline_tally where region_id = p_region;
  insert into caseline_tally
  select region_id, line, viewer, restriction, unit_id, state, month, facet, 0, count(*), sum(amount1), sum(amount2), sum(answered), sum(in_time),
         sum(overdue), sum(open_late), sum(rated), sum(content), sum(closed), sum(days)
  from caseline_counted_view, lateral unnest(array[0::bigint] || concerned) viewer
  where region_id = p_region group by 1, 2, 3, 4, 5, 6, 7, 8 order by 1, 2, 3, 4, 5, 6, 7, 8;
end
$$;
