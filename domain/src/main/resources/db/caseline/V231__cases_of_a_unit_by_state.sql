-- A unit's cases of one state: without it every case of the state was looked at, and who sees none of them waited for all.
create index caseline_case_unit_state on caseline_case (region_id, line, unit_id, state, id);
