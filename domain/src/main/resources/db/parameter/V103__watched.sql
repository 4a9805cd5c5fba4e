-- Whoever keeps parameters and the calendar's stamp in memory hears of their changes (V100).
create trigger once_watched after insert or update or delete on parameter_value for each row execute function once_changed();
create trigger once_watched after insert or update or delete on parameter_year for each row execute function once_changed();
create trigger once_watched after insert or update or delete on parameter_closure for each row execute function once_changed();
