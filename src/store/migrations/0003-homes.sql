-- Homes as households: terms of approval, rooms and who is in them, and what each takes. Never a number of beds.
-- References are checked at the end of a transaction, so that a home's lists can be replaced as a whole.

create table home (
  id reference primary key,
  type home_type not null,
  provider_id reference not null references provider deferrable initially deferred,
  name text not null,
  locality text not null,
  postcode text,
  lat latitude,
  lon longitude,
  authority text not null,
  registration_status registration_status not null,
  registered_from date,
  registered_to date,
  urn text,
  categories jsonb not null,
  -- What a registered home says it is for; a condition of registration is an approval_clause.
  purpose_age_from age,
  purpose_age_to age,
  purpose_sex text check (purpose_sex in ('female', 'male', 'any')),
  pets jsonb,
  smoking smoking,
  at_home_by_day text check (at_home_by_day in ('always', 'part-time', 'no')),
  car_seats integer check (car_seats >= 0),
  takes_emergencies boolean,
  emergencies_said_on date,
  confirmed_on date,
  confirmed_by text,
  skills jsonb,
  preferences jsonb,
  considerations jsonb not null,
  languages jsonb,
  faiths jsonb,
  cultures jsonb,
  access jsonb not null,
  solo solo_kind,
  adult_ratio adult_ratio,
  overnight_support text check (overnight_support in ('sleeping', 'waking', 'none')),
  fee pence,
  already_paid boolean not null,
  ofsted_grade text,
  ofsted_on date,
  asked_last_30_days integer not null check (asked_last_30_days >= 0),
  empty_since date,
  check ((lat is null) = (lon is null)),
  check ((takes_emergencies is null) = (emergencies_said_on is null)),
  check ((confirmed_on is null) = (confirmed_by is null)),
  check ((ofsted_grade is null) = (ofsted_on is null)),
  check (registered_to >= registered_from),
  check ((purpose_age_from is null) = (purpose_age_to is null)),
  check ((purpose_age_from is null) = (purpose_sex is null)),
  check (purpose_age_from <= purpose_age_to)
);

create table approval_clause (
  home_id reference not null references home on delete cascade deferrable initially deferred,
  position integer not null,
  places integer not null check (places >= 0),
  age_from age not null,
  age_to age not null,
  sex text not null check (sex in ('female', 'male', 'any')),
  only_siblings boolean not null,
  -- References of the only children it holds for; empty is any child.
  named_children jsonb not null,
  primary key (home_id, position),
  check (age_from <= age_to)
);

create table exemption (
  home_id reference not null references home on delete cascade deferrable initially deferred,
  position integer not null,
  children jsonb not null,
  from_day date not null,
  to_day date,
  primary key (home_id, position),
  check (to_day >= from_day)
);

create table bedroom (
  home_id reference not null references home on delete cascade deferrable initially deferred,
  id reference not null,
  position integer not null,
  size text not null check (size in ('single', 'double')),
  use text not null check (use in ('children', 'carers', 'household')),
  cot boolean not null,
  primary key (home_id, id)
);

create table household_member (
  home_id reference not null references home on delete cascade deferrable initially deferred,
  id reference not null,
  position integer not null,
  role household_role not null,
  sex sex,
  born_on date,
  bedroom_id reference,
  primary key (home_id, id),
  -- A member sleeps in a room of this home.
  foreign key (home_id, bedroom_id) references bedroom deferrable initially deferred
);

-- Respite or a short break: the bed is promised. The child may be another council's, so is not looked up here.
create table booking (
  home_id reference not null references home on delete cascade deferrable initially deferred,
  position integer not null,
  child_id reference,
  from_day date not null,
  to_day date,
  primary key (home_id, position),
  check (to_day >= from_day)
);

create table unavailable (
  home_id reference not null references home on delete cascade deferrable initially deferred,
  position integer not null,
  from_day date not null,
  to_day date,
  -- Null is all of them.
  places integer check (places > 0),
  -- Private: for fostering managers, never in an answer.
  reason unavailable_reason not null,
  primary key (home_id, position),
  check (to_day >= from_day)
);
