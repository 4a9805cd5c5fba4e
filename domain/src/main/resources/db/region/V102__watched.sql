-- Whoever keeps the directory in memory hears of its changes (V100).
create trigger once_watched after insert or update or delete on region_unit for each row execute function once_changed();
create trigger once_watched after insert or update or delete on region_unit_alias for each row execute function once_changed();
create trigger once_watched after insert or update or delete on region_post for each row execute function once_changed();
