-- Where children stand in law, whom they must be kept from, and what a home is approved and assessed for.
-- What was saved before reads as "not recorded": a new fact is never taken for no.

-- First every change of form, then the rows: a table with changed rows may not change its form.
alter domain home_type drop constraint home_type_check;
alter domain home_type add constraint home_type_check check (value in (
  'connected-person', 'in-house-foster', 'solo-foster', 'host-family', 'ifa', 'supported-accommodation',
  'in-house-childrens-home', 'external-childrens-home', 'short-break', 'parent', 'residential-family-centre'));

-- No code ever wrote it: the limb is in the legal position now, with who decided.
alter table referral drop column parents_ruled_out;
alter table referral add column legal jsonb not null default '{
  "regime": "standard", "basisFrom": null, "basisTo": null, "consent": null, "parents": null, "consulted": [],
  "carePlanOn": null, "courtPlan": null, "reviewedOn": null, "moveReason": null, "placementOrderRefused": false,
  "withhold": null, "designatedAuthority": null, "secureRequested": null, "shortBreaks": null}';

alter table referral_member
  add column ehcp boolean,
  add column pep_on date,
  add column health_assessed_on date,
  add column readiness jsonb;

alter table contact add column basis text not null default 'plan' check (basis in ('plan', 'order'));

alter table child
  add column links jsonb not null default '[]',
  add column age_disputed boolean not null default false;

-- The authority that placed the child there, where it is another.
alter table placement add column placed_by text;

alter table home
  add column applied_on date,
  add column foster_approved boolean,
  add column adopters text check (adopters in ('dual-approved', 'prospective-adopter', 'no')),
  add column takes jsonb;

-- May come before its referral does, so that is not looked up here.
create table impact_assessment (
  home_id reference not null references home on delete cascade deferrable initially deferred,
  position integer not null,
  referral_id reference not null,
  outcome text not null check (outcome in ('can-live-together', 'can-with-a-plan', 'cannot')),
  assessed_on date not null,
  assessed_by text not null,
  primary key (home_id, position)
);
create trigger raise_data_version before insert or update or delete or truncate on impact_assessment
  for each statement execute function raise_data_version();

-- Items of lists that have gained a part.
update referral set avoid =
  (select jsonb_agg('{"basis": "request"}' || item order by n) from jsonb_array_elements(avoid) with ordinality t (item, n))
  where jsonb_array_length(avoid) > 0;
update child set needs =
  (select jsonb_agg('{"expiresOn": null}' || item order by n) from jsonb_array_elements(needs) with ordinality t (item, n))
  where jsonb_array_length(needs) > 0;
update home set pets =
  (select jsonb_agg('{"assessedSafe": null}' || item order by n) from jsonb_array_elements(pets) with ordinality t (item, n))
  where jsonb_array_length(pets) > 0;
