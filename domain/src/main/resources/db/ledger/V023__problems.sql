-- 问题清单 (A-50): what the report itself says is not good yet, who sees to it, which commitments answer it, how far it is.
create table ledger_problem (
  region_id     bigint      not null,
  id            bigint      not null default nextval('ledger_id'),
  report_id     bigint      not null,
  year          int         not null,
  number        int         not null,            -- its place in the report, from 1
  words         text        not null,            -- the exact words
  start_at      int         not null,            -- offsets into the report's body, UTF-16
  end_at        int         not null,
  state         text        not null default 'OPEN' check (state in ('OPEN', 'UNDERWAY', 'SOLVED', 'LASTING', 'DROPPED')),
  owner_unit_id bigint,                          -- 责任单位
  due_on        date,
  recurs_id     bigint,                          -- the same problem in an earlier report
  concerned     bigint[]    not null default '{}',
  changed_at    timestamptz not null default clock_timestamp(),
  primary key (region_id, id),
  check (state in ('OPEN', 'DROPPED') or owner_unit_id is not null)
);
create index ledger_problem_report on ledger_problem (region_id, report_id, number);
call access_protect('ledger_problem', 'ledger.read', 'report.manage ledger.manage ledger.report', 'concerned');
grant select, insert on ledger_problem to luoshi_app;
grant update (report_id, number, words, start_at, end_at, state, owner_unit_id, due_on, concerned, changed_at) on ledger_problem to luoshi_app;

-- 对应事项: the commitments that answer a problem.
create table ledger_problem_answer (
  region_id     bigint      not null,
  problem_id    bigint      not null,
  commitment_id bigint      not null,
  stands        boolean     not null default true,
  linked_by     bigint      not null default access_account(),
  linked_at     timestamptz not null default clock_timestamp(),
  concerned     bigint[]    not null,            -- as of the problem
  primary key (region_id, problem_id, commitment_id)
);
create index ledger_problem_answer_commitment on ledger_problem_answer (region_id, commitment_id);
call access_protect('ledger_problem_answer', 'ledger.read', 'ledger.manage', 'concerned');
grant select, insert on ledger_problem_answer to luoshi_app;
grant update (stands, concerned) on ledger_problem_answer to luoshi_app;

-- 整改进展: what was done about it, with files in evidence.
create table ledger_problem_note (
  region_id  bigint      not null,
  id         bigint      not null default nextval('ledger_id'),
  problem_id bigint      not null,
  words      text        not null,
  state      text        not null check (state in ('OPEN', 'UNDERWAY', 'SOLVED', 'LASTING')), -- from now on
  noted_by   bigint      not null default access_account(),
  noted_at   timestamptz not null default clock_timestamp(),
  concerned  bigint[]    not null,
  primary key (region_id, id)
);
create index ledger_problem_note_problem on ledger_problem_note (region_id, problem_id, id);
call access_protect('ledger_problem_note', 'ledger.read', 'ledger.manage ledger.report', 'concerned');
grant select, insert on ledger_problem_note to luoshi_app;
