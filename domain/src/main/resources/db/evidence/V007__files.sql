-- 佐证材料 (R5-9): the file lies in the data folder under its hash; here is what is known about it. One file may be handed in several
-- times, by different people for different things: each is a row.
create sequence evidence_id;

create table evidence_file (
  region_id    bigint      not null,
  id           bigint      not null default nextval('evidence_id'),
  hash         text        not null,             -- SM3, hex
  name         text        not null,             -- as uploaded
  media_type   text        not null,             -- found in the content, not in the name
  size_bytes   bigint      not null,
  kind         text        not null,             -- 批复文件, 合同, 验收报告, 支付凭证, 现场照片, 统计数据, 其他
  captured_at  timestamptz,                      -- when and where the file itself says it was made
  latitude     double precision,
  longitude    double precision,
  uploaded_by  bigint      not null default access_account(),
  uploaded_at  timestamptz not null default clock_timestamp(),
  keep_until   date        not null,
  subject_kind text        not null,
  subject_id   bigint      not null,
  concerned    bigint[]    not null,             -- units
  restriction  smallint    not null,
  primary key (region_id, id)
);
create index evidence_file_hash on evidence_file (region_id, hash);
create index evidence_file_subject on evidence_file (region_id, subject_kind, subject_id);
call access_protect('evidence_file', 'evidence.read', 'evidence.add', 'concerned', 'restriction');
create view evidence_file_view with (security_invoker = true) as
  select region_id, id, hash, name, media_type, size_bytes, kind, captured_at, uploaded_by, uploaded_at, subject_kind, subject_id from evidence_file;
grant select, insert on evidence_file to luoshi_app;
grant select on evidence_file_view to luoshi_app;
grant usage on sequence evidence_id to luoshi_app;
