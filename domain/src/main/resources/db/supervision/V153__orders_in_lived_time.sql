-- The sample county's orders went their way in its past (V151).
alter table supervision_order_move alter column moved_at set default access_now();
