-- Whoever keeps the saved filters in memory hears of their changes (V100).
create trigger once_watched after insert or update or delete on ledger_saved_filter for each row execute function once_changed();
