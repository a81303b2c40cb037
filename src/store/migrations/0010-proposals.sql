-- What was proposed for everyone who waits, one proposal a day: what the next is compared with. References only.

create table proposal (
  as_at date primary key,
  -- What it stood on: the same replay id means the same proposal.
  data_version text not null,
  rule_book text not null,
  policy text not null,
  replay text not null,
  -- [{"referral": ..., "children": [...], "home": ...}]
  plan jsonb not null check (jsonb_typeof(plan) = 'array'),
  made_at timestamptz not null default now()
);
