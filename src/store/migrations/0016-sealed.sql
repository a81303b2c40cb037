-- Identity at rest: what could tell who a child is, who lives where, or what was said of them, sealed by the application.
-- SQL holds no key, so the columns stay, empty: what they held is sealed when the store is next opened, row by row.

-- What earlier migrations changed in this same transaction is checked now: a table with checks to come may not change.
set constraints all immediate;

do $$
declare
  each record;
  col text;
begin
  -- `must`: every row has something to seal.
  for each in select * from (values
    ('home', true, array['name', 'locality', 'postcode', 'lat', 'lon', 'urn']),
    ('household_member', false, array['born_on']),
    ('child', true, array['born_on', 'postcode', 'lat', 'lon', 'needs', 'language', 'faith', 'culture', 'links']),
    ('episode', false, array['home_postcode', 'placement_postcode', 'urn']),
    ('referral', true, array['legal', 'nearness_why', 'lat', 'lon', 'avoid']),
    ('referral_member', false, array['solo', 'in_their_words']),
    ('sibling_plan', false, array['source']),
    ('family_candidate', true, array['relationship', 'asked_by', 'obstacles', 'ruled_out_why', 'ruled_out_by']),
    ('offer', false, array['conditions'])) as t (name, must, columns)
  loop
    execute format('alter table %I add column sealed text', each.name);
    foreach col in array each.columns loop
      execute format('alter table %I alter column %I drop not null, alter column %2$I drop default', each.name, col);
    end loop;
    -- Not valid yet: rows of before stay plain until they are sealed, and from now on none is written so.
    execute format('alter table %I add constraint sealed_only check (%s and %s) not valid', each.name,
      (select string_agg(format('%I is null', c), ' and ') from unnest(each.columns) c),
      case when each.must then $c$coalesce(sealed, '') like 'v1.%'$c$ else $c$sealed like 'v1.%'$c$ end);
  end loop;
end $$;

-- JSON text, sealed: what a person typed, and what they were told.
alter table thread_memory alter column memory type text using memory::text;
alter table thread_memory add constraint sealed_only check (memory like 'v1.%') not valid;
alter table act_done alter column answer type text using answer::text;
alter table act_done add constraint sealed_only check (answer like 'v1.%') not valid;

-- Words that the record has of anybody.
alter table case_record add constraint sealed_words check (restricted_why like 'v1.%');
alter table broken_glass add constraint sealed_words check (reason like 'v1.%');
alter table hold_extension add constraint sealed_words check (reason like 'v1.%');
alter table decision add constraint sealed_words check (override_words like 'v1.%');
alter table decision_step add constraint sealed_words check (words like 'v1.%');
alter table gate_answer add constraint sealed_words
  check (conditions like 'v1.%' and reason like 'v1.%' and outside like 'v1.%');
alter table view add constraint sealed_words check (words like 'v1.%');

-- Sealing anew, under another key or for the first time, changes no fact, so the data keeps its number.
create or replace function raise_data_version() returns trigger language plpgsql as $$
begin
  if current_setting('placewell.same_facts', true) is distinct from 'on' then
    update data_version set version = version + 1, raised_by = pg_current_xact_id()
      where raised_by is distinct from pg_current_xact_id();
  end if;
  return null;
end $$;
