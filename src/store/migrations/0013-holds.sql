-- Vacancies kept for a referral until a time, place by place, so that no bed and no child is promised twice.

create extension if not exists btree_gist;

create domain hold_state as text check (value in ('held', 'confirmed', 'released', 'lapsed', 'undone'));

-- Numbers the holds: "HD-7". One that was refused leaves a gap, and a gap means nothing.
create sequence hold_number;

create table hold (
  id reference primary key,
  referral_id reference not null references referral deferrable initially deferred,
  home_id reference not null references home deferrable initially deferred,
  from_day date not null,
  made_at timestamptz not null,
  until timestamptz not null,
  state hold_state not null default 'held',
  by_staff reference not null references staff,
  -- Holds of one act share it: a group's beds are held all or none.
  together reference not null,
  -- When it left `held`, and the code of why.
  ended_at timestamptz,
  ended_why text,
  check (until > made_at),
  check ((state in ('held', 'confirmed')) = (ended_at is null))
);
create index hold_referral on hold (referral_id);
create index hold_together on hold (together);
create index hold_live on hold (until) where state = 'held';

create table hold_extension (
  hold_id reference not null references hold,
  -- Of that hold, from 1.
  position integer not null check (position > 0),
  was_until timestamptz not null,
  until timestamptz not null,
  reason words not null,
  by_staff reference not null references staff,
  at timestamptz not null,
  -- Taken back within its window: the hold has its former time again.
  undone_at timestamptz,
  primary key (hold_id, position),
  check (until > was_until)
);

-- One place of a home for one child. `place` numbers the places that the home has left for newcomers, from 1: whoever asks
-- takes the lowest that is free, so that two who did not see each other take the same one, and the constraint refuses one.
create table promise (
  hold_id reference not null references hold,
  child_id reference not null,
  home_id reference not null,
  place integer not null check (place > 0),
  days daterange not null check (not isempty(days)),
  -- Only what is kept keeps others out. It is over with its hold, by the trigger below, or once the child lives there: then
  -- the placement says so.
  keeps boolean not null default true,
  primary key (hold_id, child_id),
  constraint no_bed_twice exclude using gist (home_id with =, place with =, days with &&) where (keeps),
  constraint no_child_twice exclude using gist (child_id with =, days with &&) where (keeps)
);
create index promise_home on promise (home_id) where keeps;

-- What a hold no longer keeps is free at once. Taken up again, each place is asked for anew.
create function promise_follows_hold() returns trigger language plpgsql as $$
begin
  update promise set keeps = false where hold_id = new.id and keeps;
  return null;
end $$;
create trigger promise_follows_hold after update of state on hold for each row
  when (new.state not in ('held', 'confirmed')) execute function promise_follows_hold();

do $$
declare written text;
begin
  foreach written in array array['hold', 'promise'] loop
    execute format('create trigger raise_data_version before insert or update or delete or truncate on %I
      for each statement execute function raise_data_version()', written);
  end loop;
end $$;
