-- Whoever keeps the list of reports in memory hears of its changes (V100).
create trigger once_watched after insert or update or delete on report_report for each row execute function once_changed();
