-- The lists of words that a column may hold, as domains: one name for one list, the same as in src/domain.
-- A test holds each to its list in TypeScript. Lists inside jsonb are checked by the readers in code.

-- A reference such as C-1042. Sorted by its bytes, so that every database orders alike.
create domain reference as text collate "C" check (value <> '' and value = btrim(value));
create domain words as text check (btrim(value) <> '');
create domain pence as integer check (value >= 0);
create domain latitude as double precision check (value between -90 and 90);
create domain longitude as double precision check (value between -180 and 180);
create domain age as integer check (value between 0 and 25);

create domain sex as text check (value in ('female', 'male'));
create domain sector as text check (value in ('in-house', 'independent'));
create domain provider_kind as text check (value in ('council', 'ifa', 'private-home', 'supported', 'voluntary'));
create domain contract_route as text check (value in (
  'in-house', 'block', 'local-framework', 'regional-framework', 'dynamic-purchasing-system', 'spot'));
create domain home_type as text check (value in (
  'connected-person', 'in-house-foster', 'solo-foster', 'host-family', 'ifa', 'supported-accommodation',
  'in-house-childrens-home', 'external-childrens-home', 'short-break'));
create domain registration_status as text check (value in (
  'approved', 'temporarily-approved', 'applied', 'suspended', 'unapproved', 'ended'));
create domain smoking as text check (value in ('none', 'outside-only', 'indoors', 'vapes'));
create domain solo_kind as text check (value in (
  'only-foster-child', 'only-child-of-any-kind', 'no-younger-child', 'staffed-one-to-one', 'single-bed-home'));
create domain adult_ratio as text check (value in ('standard', '1:1', '2:1'));
create domain household_role as text check (value in (
  'carer', 'own-child', 'staying-put-adult', 'lodger', 'other-adult', 'childminded-child'));
create domain unavailable_reason as text check (value in (
  'carer-taking-a-break', 'illness', 'bereavement', 'allegation-under-enquiry', 'standards-of-care-review',
  'family-circumstances', 'building-work', 'refurbishment', 'needs-of-a-child-placed', 'moving-house', 'resigning'));
create domain ethnic_code as text check (value in (
  'WBRI', 'WIRI', 'WOTH', 'WIRT', 'WROM', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'AIND', 'APKN', 'ABAN', 'AOTH',
  'BCRB', 'BAFR', 'BOTH', 'CHNE', 'OOTH', 'REFU', 'NOBT'));
create domain suitability as text check (value in ('preferred', 'suitable', 'unsuitable', 'not-specified'));
create domain sibling_mode as text check (value in ('must', 'prefer', 'apart', 'never'));
create domain family_route as text check (value in (
  'approved', 'reg-24-tonight', 'viability-first', 'ruled-out', 'not-decided'));
