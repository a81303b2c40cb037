-- Who works with the record: posts with dates, deputies, whose each case is, conflicts declared, and glass broken.

create domain staff_role as text check (value in (
  'placement-officer', 'social-worker', 'supervising-social-worker', 'team-manager', 'service-manager',
  'head-of-service', 'nominated-officer', 'director', 'fostering-manager', 'independent-reviewing-officer',
  'out-of-hours', 'commissioner', 'auditor', 'administrator', 'service-account'));
create domain record_kind as text check (value in ('referral', 'child', 'home'));

create table team (
  id reference primary key,
  name words not null
);

create table staff (
  id reference primary key,
  name words not null,
  -- A browser that looks at an invented county: somebody, so that nobody approves what they put forward, and nobody's colleague.
  visitor boolean not null default false
);
-- Whoever sits at the machine itself: they could read the database without asking, so what they do here is at least written down.
insert into staff (id, name) values ('command-line', 'The command line of this machine');

create table post (
  id bigint generated always as identity primary key,
  staff_id reference not null references staff,
  role staff_role not null,
  -- Null is the whole council's.
  team_id reference references team,
  from_day date not null,
  -- Half-open; a post that ends is kept, so that an old act can be judged by what its actor then held.
  to_day date,
  check (to_day >= from_day)
);
create index post_staff on post (staff_id);

create table deputy (
  id bigint generated always as identity primary key,
  of_staff reference not null references staff,
  by_staff reference not null references staff,
  role staff_role not null,
  from_day date not null,
  to_day date not null,
  check (of_staff <> by_staff),
  check (to_day > from_day)
);
create index deputy_by on deputy (by_staff);

-- Who somebody is on a platform: "page", "slack", "teams", "command-line".
create table account (
  platform text not null,
  platform_user text not null,
  staff_id reference not null references staff,
  linked_at timestamptz not null default now(),
  primary key (platform, platform_user)
);

create table case_record (
  kind record_kind not null,
  record_id reference not null,
  team_id reference not null references team,
  restricted boolean not null default false,
  -- Why it was closed or opened, by whom: for its workers and the auditor.
  restricted_why words,
  restricted_by reference references staff,
  primary key (kind, record_id)
);

create table case_worker (
  id bigint generated always as identity primary key,
  kind record_kind not null,
  record_id reference not null,
  staff_id reference not null references staff,
  role staff_role not null,
  from_day date not null,
  to_day date,
  check (to_day >= from_day)
);
create index case_worker_staff on case_worker (staff_id);
create index case_worker_record on case_worker (kind, record_id);

create table conflict (
  id bigint generated always as identity primary key,
  staff_id reference not null references staff,
  kind record_kind not null,
  record_id reference not null,
  reason text not null check (reason in ('relative', 'friend', 'own-record', 'carer-themselves', 'neighbour', 'other')),
  from_day date not null,
  to_day date,
  declared_by reference not null references staff,
  check (to_day >= from_day)
);
create index conflict_staff on conflict (staff_id);

create table broken_glass (
  id bigint generated always as identity primary key,
  staff_id reference not null references staff,
  kind record_kind not null,
  record_id reference not null,
  -- Typed by the person: seen by their manager and the auditor, and by nobody else.
  reason words not null,
  at timestamptz not null,
  until timestamptz not null,
  -- The manager who was told, once they have looked.
  seen_by reference references staff,
  seen_at timestamptz,
  check (until > at),
  check ((seen_by is null) = (seen_at is null))
);
create index broken_glass_staff on broken_glass (staff_id);

-- What an act sent twice by a platform gave the first time: the second is told the same and changes nothing.
create table act_done (
  key text primary key,
  actor reference not null,
  answer json not null,
  at timestamptz not null
);
