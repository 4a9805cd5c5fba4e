-- An inbox reads by id, newest first: numbers are no longer given to sessions in blocks, so that a new letter never stands below an older one.
alter sequence notice_id cache 1;
