// Risks and links for the tests of who may live together: present, dated or past.

import {
  type ChildId,
  childId,
  type Need,
  type NeedCode,
  type PersonId,
  type PersonLink,
  personId,
} from '#src/domain/index';

export const needOf = (code: NeedCode, level: Need['level'] = 'low', over: Partial<Need> = {}): Need => ({
  code,
  level,
  recordedOn: null,
  source: null,
  expiresOn: null,
  ...over,
});

/** To a child of that reference, "C-1", or to somebody else on record. */
export const linkTo = (kind: PersonLink['kind'], person: string, over: Partial<PersonLink> = {}): PersonLink => ({
  kind,
  person: personOf(person),
  source: null,
  recordedOn: null,
  expiresOn: null,
  ...over,
});

const personOf = (person: string): ChildId | PersonId => (person.startsWith('C-') ? childId(person) : personId(person));
