// Who may not live together whatever is done about it: by a court's order, or as brothers and sisters by assessment.

import type { Child, PersonLink, SiblingPlan } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { isPastLink } from '../risk-history.js';
import { otherResidents } from '../who-would-live-there.js';
import { isOrder } from './pairs.js';
import { visits } from './visits.js';

/** An order between two children of the part, in either direction. */
export const orderAmongNewcomers = (ask: Ask): boolean =>
  ask.members.some(({ child }) => ask.members.some((m) => m.child !== child && ordered(ask, child, m.child.id)));

/** An order between a child of the part and anyone who lives there, will, or visits: children and household alike. */
export const orderWithThoseThere = (ask: Ask): boolean =>
  ask.members.some(
    ({ child }) =>
      otherResidents(ask).some((r) => ordered(ask, child, r.child.id) || ordered(ask, r.child, child.id)) ||
      (child.links.length > 0 &&
        (ask.home.household.some(({ id }) => ordered(ask, child, id)) ||
          visits(ask).some(({ childId }) => childId !== null && ordered(ask, child, childId)))),
  );

/** Somebody there, or coming for respite, with whom the plan says "never". */
export const neverWithThoseThere = (ask: Ask): boolean => plannedWithThoseThere(ask, 'never');

/** The same of "apart, by assessment": a matter for the conversation, and never told of under a name of its own. */
export const apartFromThoseThere = (ask: Ask): boolean => plannedWithThoseThere(ask, 'apart');

const plannedWithThoseThere = (ask: Ask, wanted: SiblingPlan['mode']): boolean =>
  ask.referral.siblings.some(
    ({ a, b, mode }) => mode === wanted && ((inPart(ask, a) && isThere(ask, b)) || (inPart(ask, b) && isThere(ask, a))),
  );

export const inPart = (ask: Ask, id: SiblingPlan['a']): boolean => ask.members.some((m) => m.child.id === id);

const isThere = (ask: Ask, id: SiblingPlan['a']): boolean =>
  otherResidents(ask).some((r) => r.child.id === id) || visits(ask).some(({ childId }) => childId === id);

const ordered = (ask: Ask, { links }: Child, person: PersonLink['person']): boolean =>
  links.length > 0 && links.some((link) => isOrder(link) && link.person === person && !isPastLink(ask, link));
