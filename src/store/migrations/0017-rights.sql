-- What is kept and for how long: legal holds, erasure by two persons, facts that were corrected, and each retention run.
-- Columns marked "sealed" hold text that the application sealed.

create sequence erasure_number;
create sequence correction_number;
create sequence legal_hold_number;

create table legal_hold (
  id reference primary key,
  kind record_kind not null,
  record_id reference not null,
  -- Sealed.
  reason words not null,
  set_by reference not null references staff,
  set_at timestamptz not null,
  lifted_by reference references staff,
  lifted_at timestamptz,
  -- Sealed.
  lifted_why words,
  check ((lifted_by is null) = (lifted_at is null) and (lifted_by is null) = (lifted_why is null))
);
create unique index one_legal_hold on legal_hold (kind, record_id) where lifted_at is null;

create table erasure_request (
  id reference primary key,
  what text not null check (what in ('chat', 'draft', 'person-entered-by-mistake')),
  -- Whose chat copies: a reference. The day of a proposal. Or the child who was entered.
  subject reference not null,
  -- Sealed.
  reason words not null,
  asked_by reference not null references staff,
  asked_at timestamptz not null,
  erased_by reference references staff,
  erased_at timestamptz,
  -- Rows.
  erased integer check (erased >= 0),
  -- Whatever the code above it believes: by two persons.
  constraint two_persons check (erased_by <> asked_by),
  check ((erased_by is null) = (erased_at is null) and (erased_by is null) = (erased is null))
);

-- A fact about a child that was put right: what it was is kept, and why.
create table fact_history (
  id reference primary key,
  kind record_kind not null,
  record_id reference not null,
  field text not null,
  -- Sealed, all three: JSON of the value before and after, and the words.
  was words not null,
  became words not null,
  reason words not null,
  by_staff reference not null references staff,
  at timestamptz not null
);
create index fact_history_record on fact_history (kind, record_id);

create table retention_run (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  -- False is a dry run: counted, and nothing erased.
  erasing boolean not null,
  policy text not null,
  -- [{"row": ..., "due": 3, "held": 1, "erased": 2}]
  rows jsonb not null check (jsonb_typeof(rows) = 'array')
);
