-- What a statistic is broken down by and what a table's row begins in, beside what counters keep: choices and regions of the record, and the day it ended.
create or replace view caseline_counted_view with (security_invoker = true) as
  select region_id, id, line, restriction, coalesce(unit_id, 0) as unit_id, state, date_trunc('month', opened_on)::date as month, facet, concerned,
         amount1, amount2, (answered_on is not null)::int as answered, (answered_on is not null and lateness = 0)::int as in_time,
         (lateness > 0)::int as overdue, (lateness = 2 and closed_on is null)::int as open_late, (rating <> '')::int as rated,
         (rating <> '' and content)::int as content, (closed_on is not null)::int as closed, coalesce(closed_on - opened_on, 0) as days, fields
  from caseline_case where merged_into is null;
