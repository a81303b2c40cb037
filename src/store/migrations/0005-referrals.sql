-- Requests to place a child or a sibling group, family and friends considered first, and what providers offered.

create table referral (
  id reference primary key,
  urgency text not null check (urgency in ('planned', 'emergency')),
  received_on date not null,
  needed_by date not null,
  status text not null check (status in ('open', 'placed', 'withdrawn')),
  legal_status text not null,
  nearness text not null check (nearness in ('near', 'away', 'no-preference')),
  nearness_why text,
  lat latitude,
  lon longitude,
  avoid jsonb not null,
  foster suitability not null,
  residential suitability not null,
  supported suitability not null,
  adult_ratio adult_ratio,
  adoption_considered boolean not null,
  essentials jsonb not null,
  health_pence pence,
  education_pence pence,
  -- The limb of s22C(4) by which living with parents was ruled out: kept for the records, asked by no rule yet.
  parents_ruled_out text,
  check ((lat is null) = (lon is null)),
  check ((health_pence is null) = (education_pence is null))
);

-- Schools and venues come with no import of their own: a referral may name one that isn't held, and it reads as unknown.
create table referral_member (
  referral_id reference not null references referral on delete cascade deferrable initially deferred,
  child_id reference not null references child deferrable initially deferred,
  position integer not null,
  school_id reference,
  school_must_continue boolean,
  key_stage_4 boolean not null,
  alongside text not null check (alongside in ('solo', 'with-others', 'only-older', 'only-younger', 'no-preference')),
  solo jsonb,
  wishes jsonb not null,
  in_their_words text,
  views_obtained text check (views_obtained ~ '^PN[0-7]$'),
  primary key (referral_id, child_id),
  check ((school_id is null) = (school_must_continue is null))
);

create table sibling_plan (
  referral_id reference not null references referral on delete cascade deferrable initially deferred,
  position integer not null,
  a reference not null,
  b reference not null,
  mode sibling_mode not null,
  source text,
  primary key (referral_id, position),
  check (a <> b)
);

create table contact (
  referral_id reference not null references referral on delete cascade deferrable initially deferred,
  position integer not null,
  venue_id reference not null,
  child_ids jsonb not null,
  times_per_week double precision not null check (times_per_week >= 0),
  supervised boolean not null,
  primary key (referral_id, position)
);

create table family_candidate (
  id reference primary key,
  referral_id reference not null references referral deferrable initially deferred,
  child_ids jsonb not null,
  relationship text not null,
  asked_by text,
  asked_on date,
  willing boolean,
  viability text check (viability in ('positive', 'negative')),
  household_adults integer check (household_adults >= 0),
  obstacles jsonb not null,
  route family_route not null,
  ruled_out_why text,
  ruled_out_by text,
  open_safeguarding_question boolean not null,
  home_id reference references home deferrable initially deferred,
  check ((ruled_out_why is null) = (ruled_out_by is null))
);

create table offer (
  id reference primary key,
  provider_id reference not null references provider deferrable initially deferred,
  home_id reference not null references home deferrable initially deferred,
  referral_id reference not null references referral deferrable initially deferred,
  price pence,
  includes jsonb not null,
  start date not null,
  expires date not null,
  conditions jsonb not null
);
