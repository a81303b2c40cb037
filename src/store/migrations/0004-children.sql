-- Children by reference, where each has lived, and the episodes that the SSDA903 return makes of it.

create table child (
  id reference primary key,
  born_on date not null,
  sex sex not null,
  ethnicity ethnic_code,
  uasc boolean not null,
  postcode text,
  lat latitude,
  lon longitude,
  needs jsonb not null,
  access jsonb not null,
  animals jsonb not null,
  health jsonb not null,
  language text,
  faith text,
  culture text,
  check ((lat is null) = (lon is null))
);

-- A brother or sister may not be looked after, so has no row here.
create table sibling_link (
  child_id reference not null references child on delete cascade deferrable initially deferred,
  position integer not null,
  sibling_id reference not null,
  primary key (child_id, sibling_id),
  check (child_id <> sibling_id)
);

create table placement (
  id reference primary key,
  child_id reference not null references child deferrable initially deferred,
  -- Null is a placement outside the homes held here: with parents, secure, adoption.
  home_id reference references home deferrable initially deferred,
  bedroom_id reference,
  -- Half-open: the child lives there on from_day and no longer on to_day.
  from_day date not null,
  to_day date,
  planned_end date,
  check (to_day >= from_day),
  check (bedroom_id is null or home_id is not null),
  -- The child's room is a room of the home the child lives in.
  foreign key (home_id, bedroom_id) references bedroom deferrable initially deferred
);
create index placement_child on placement (child_id);
create index placement_home on placement (home_id);

-- Children who have left care have episodes still, and no row here. Codes are as published for the year of the return.
create table episode (
  child_id reference not null,
  position integer not null,
  decom date not null,
  rne text not null,
  legal_status text not null,
  category_of_need text not null,
  place text not null,
  place_provider text,
  dec date,
  rec text,
  reason_place_change text,
  home_postcode text,
  placement_postcode text,
  urn text,
  primary key (child_id, position),
  check (dec >= decom)
);
