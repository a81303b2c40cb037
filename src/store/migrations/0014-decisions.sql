-- From an option to a placement: proposed, views recorded, gates answered one by one, confirmed, started, ended.
-- Columns marked "sealed" hold text that the application sealed: the words of children, parents and those who decide.

create domain decision_state as text check (value in (
  'proposed', 'confirmed', 'started', 'ended', 'refused', 'withdrawn', 'cancelled'));
create domain override_reason as text check (value in (
  'child-s-wish', 'family-s-view', 'carer-declined', 'provider-declined', 'carer-could-not-start',
  'professional-judgement-of-match', 'known-carer', 'siblings-together', 'identity', 'school-or-contact',
  'risk-not-in-the-list', 'facts-out-of-date', 'court-or-plan', 'only-offer', 'cost-approved-by-manager', 'other'));
create domain decline_reason as text check (value in (
  'need', 'matching', 'deprivation-of-liberty', 'specialist-send', 'other-specialist', 'too-quick', 'not-available',
  'does-not-exist', 'preference', 'safeguarding', 'carer-moving', 'legal', 'other'));
-- Of the SSDA903 return: reasons for change of placement, and for leaving care.
create domain end_reason as text check (value in (
  'CARPL', 'CLOSE', 'ALLEG', 'STAND', 'APPRR', 'CREQB', 'CREQO', 'CHILD', 'LAREQ', 'CUSTOD', 'OTHER',
  'E11', 'E12', 'E2', 'E3', 'E4A', 'E4B', 'E13', 'E41', 'E45', 'E46', 'E47', 'E48', 'E5', 'E6', 'E7', 'E8', 'E9',
  'E14', 'E15', 'E16', 'E17'));

create sequence decision_number;
create sequence ask_number;

create table decision (
  id reference primary key,
  referral_id reference not null references referral deferrable initially deferred,
  -- [{"homeId": ..., "children": [...]}]
  parts jsonb not null check (jsonb_typeof(parts) = 'array'),
  rank integer check (rank > 0),
  -- The list as it was at that moment, and the list that the proposer said they looked at.
  replay text not null,
  seen_replay text,
  override_reason override_reason,
  -- Sealed.
  override_words words,
  -- Rules of duty and policy that it departs from.
  departures jsonb not null check (jsonb_typeof(departures) = 'array'),
  by_staff reference not null references staff,
  at timestamptz not null,
  -- The day that it was reckoned from, and the day the placement is to begin.
  as_at date not null,
  start_on date not null,
  state decision_state not null default 'proposed',
  rule_book text not null,
  policy text not null,
  data_version text not null,
  check ((override_reason is null) = (override_words is null)),
  -- Another than the first of the list, or one that was not listed, has its reason.
  check (rank is not distinct from 1 or override_reason is not null)
);
-- One proposal a referral at a time: a second waits until the first is confirmed, withdrawn or refused.
create unique index one_live_decision on decision (referral_id) where state = 'proposed';
create index decision_referral on decision (referral_id);

create table decision_hold (
  decision_id reference not null references decision,
  hold_id reference not null references hold,
  -- Made by the proposal itself: it goes with it.
  made boolean not null,
  primary key (decision_id, hold_id)
);
create index decision_hold_hold on decision_hold (hold_id);

create table decision_step (
  decision_id reference not null references decision,
  position integer not null,
  state decision_state not null,
  at timestamptz not null,
  by_staff reference not null references staff,
  -- A code: of the 903 return where a placement ended, else ours.
  reason text,
  -- Sealed.
  words words,
  primary key (decision_id, position)
);

create table decision_gate (
  decision_id reference not null references decision,
  position integer not null,
  code reference not null,
  role text not null,
  conditions jsonb not null check (jsonb_typeof(conditions) = 'array'),
  can_be_tonight boolean not null,
  -- {"conditions": [...], "by": "2026-..."} of what may follow, in an emergency.
  later jsonb,
  until date,
  primary key (decision_id, position)
);

-- The answers to a gate, the latest of which counts: one taken back is kept.
create table gate_answer (
  decision_id reference not null,
  position integer not null,
  answer integer not null,
  outcome text not null check (outcome in ('approved', 'refused', 'taken-back')),
  ticked jsonb not null check (jsonb_typeof(ticked) = 'array'),
  -- Sealed, both.
  conditions words,
  reason words not null,
  by_staff reference not null references staff,
  as_role staff_role not null,
  deputy_of reference references staff,
  -- Sealed: who said it, of a role outside the council. Then by_staff only wrote it down.
  outside words,
  at timestamptz not null,
  -- Said by telephone and written down by another.
  written_by reference references staff,
  countersign_by date,
  countersigned_at timestamptz,
  primary key (decision_id, position, answer),
  foreign key (decision_id, position) references decision_gate,
  check ((written_by is null) = (countersign_by is null)),
  check (countersigned_at is null or written_by is not null),
  check (written_by is distinct from by_staff or written_by is null)
);

-- Nobody approves their own proposal, whatever the code above it believes. What a provider or court said is no approval of the writer's.
create function not_own_proposal() returns trigger language plpgsql as $$
begin
  if new.outcome = 'approved' and new.outside is null
     and exists (select from decision d where d.id = new.decision_id and d.by_staff = new.by_staff) then
    raise exception 'a proposal is approved by another' using errcode = 'check_violation', constraint = 'not_own_proposal';
  end if;
  return new;
end $$;
create trigger not_own_proposal before insert on gate_answer for each row execute function not_own_proposal();

create table view (
  decision_id reference not null references decision,
  position integer not null,
  of_whom text not null check (of_whom in
    ('child', 'mother', 'father', 'parent', 'other-with-responsibility', 'carer', 'iro', 'other')),
  child_id reference,
  home_id reference,
  obtained text check (obtained ~ '^PN[0-7]$'),
  -- Sealed.
  words words,
  why_not text check (why_not in
    ('too-young', 'not-practicable-yet', 'could-not-be-found', 'declined-to-say', 'unsafe-to-ask')),
  again date,
  by_staff reference not null references staff,
  at timestamptz not null,
  taken_back_at timestamptz,
  primary key (decision_id, position),
  check ((words is null) <> (why_not is null)),
  check (words is null or obtained is not null),
  check (again is null or why_not is not null)
);

-- What was made by confirming. No reference to placement: one that never began is taken out, and its row here stays.
create table decision_placement (
  decision_id reference not null references decision,
  placement_id reference not null,
  child_id reference not null,
  home_id reference not null,
  days daterange not null,
  -- A break beside the child's own bed, which is kept.
  respite boolean not null,
  -- False where the child lived there already, and stays.
  made boolean not null,
  -- False once it was cancelled or taken back.
  stands boolean not null default true,
  -- Reason of the 903 return for the end of the placement.
  ended_reason end_reason,
  primary key (decision_id, placement_id),
  constraint no_child_placed_twice exclude using gist (child_id with =, days with &&) where (stands and made and not respite)
);

-- An earlier placement that ends because this one begins; given back whole where this one never does.
create table placement_cut (
  decision_id reference not null references decision,
  placement_id reference not null,
  was_to date,
  given_back boolean not null default false,
  primary key (decision_id, placement_id)
);

create table clock_started (
  id bigint generated always as identity primary key,
  decision_id reference not null references decision,
  -- A timer of the rule book, "gate:" and a gate's code for what may follow it, or "view:" and whose is owed.
  timer reference not null,
  home_id reference,
  children jsonb not null check (jsonb_typeof(children) = 'array'),
  role text not null,
  due date not null,
  -- The minute of that day, where the law counts hours: "2026-11-22T16:50", London.
  due_at text,
  done_at timestamptz,
  done_by reference references staff,
  -- The placement never began, or began on another day.
  stopped_at timestamptz,
  check ((done_at is null) = (done_by is null))
);
create index clock_started_decision on clock_started (decision_id);

-- A home or provider asked, and what came back.
create table ask (
  id reference primary key,
  referral_id reference not null references referral deferrable initially deferred,
  home_id reference,
  provider_id reference,
  asked_at timestamptz not null,
  by_staff reference not null references staff,
  route text not null check (route in ('telephone', 'message', 'portal', 'in-person')),
  deadline timestamptz,
  check (home_id is not null or provider_id is not null),
  check (deadline > asked_at)
);
create index ask_referral on ask (referral_id);
create index ask_home on ask (home_id, asked_at);

create table ask_answer (
  ask_id reference not null references ask,
  answer integer not null,
  outcome text not null check (outcome in ('yes', 'no', 'no-answer', 'offer', 'withdrawn')),
  reason decline_reason,
  offer_id reference,
  at timestamptz not null,
  by_staff reference not null references staff,
  primary key (ask_id, answer),
  check ((outcome = 'no') = (reason is not null)),
  check ((outcome = 'offer') = (offer_id is not null))
);
