-- A number that names the data: each transaction that writes to the county raises it by one.

create table data_version (
  only_one boolean primary key default true check (only_one),
  version bigint not null,
  raised_by xid8
);
insert into data_version (version) values (0);

-- Before the statement, so that writers queue here and not behind one another's rows.
create function raise_data_version() returns trigger language plpgsql as $$
begin
  update data_version set version = version + 1, raised_by = pg_current_xact_id()
    where raised_by is distinct from pg_current_xact_id();
  return null;
end $$;

do $$
declare written text;
begin
  foreach written in array array[
    'council', 'locality', 'school', 'venue', 'provider', 'home', 'approval_clause', 'exemption', 'bedroom',
    'household_member', 'booking', 'unavailable', 'child', 'sibling_link', 'placement', 'episode', 'referral',
    'referral_member', 'sibling_plan', 'contact', 'family_candidate', 'offer']
  loop
    execute format('create trigger raise_data_version before insert or update or delete or truncate on %I
      for each statement execute function raise_data_version()', written);
  end loop;
end $$;
