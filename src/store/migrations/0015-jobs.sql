-- Work that the clock begins: one row for each job and slot, claimed by whoever is first, finished with its effect.

create table job_run (
  job text not null,
  -- The moment it was due, in London's time by the job's own rule.
  slot timestamptz not null,
  owner text not null,
  lease_until timestamptz not null,
  finished_at timestamptz,
  -- Times it was claimed: more than once where an owner died in between.
  attempts integer not null default 1,
  primary key (job, slot)
);

-- What people are to be told, written with the act that it tells of, and sent after it.
create table notice (
  id bigint generated always as identity primary key,
  -- The same thing is told to the same person once.
  key text not null unique,
  to_staff reference not null references staff,
  code text not null,
  subject text not null,
  detail jsonb not null,
  at timestamptz not null,
  sent_at timestamptz,
  seen_at timestamptz
);
create index notice_unsent on notice (id) where sent_at is null;
create index notice_staff on notice (to_staff, id);
