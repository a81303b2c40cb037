// CPR reg 13: who is told of a placement in writing, by when, and who must not learn the address.

import { addWorkingDays, type Day, type WithheldFrom } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { areaOf } from './area.js';
import { basisOf, isInCare } from './before/legal-basis.js';
import { startsPlacement, underRegulation48 } from './before/new-placement.js';
import { contactsOf } from './travel.js';

export type NoticeTo =
  | 'child'
  | 'parents'
  | 'contact-persons'
  | 'previous-carer'
  | 'icb-where-living'
  | 'icb-where-placed'
  | 'gp-now'
  | 'gp-to-be'
  | 'school'
  | 'independent-reviewing-officer'
  | 'area-authority';

export interface Notice {
  readonly to: NoticeTo;
  /** "ask" until somebody has said: no letter shows an address before then. */
  readonly withholdAddress: 'yes' | 'no' | 'ask';
  /** The last day for it: the day the child moves in, or in an emergency five working days after. */
  readonly by: Day;
}

/** Of these alone may it be kept (reg 13(3)), each by what the referral calls them. */
const mayBeKeptFrom: Readonly<Partial<Record<NoticeTo, WithheldFrom>>> = {
  parents: 'parents',
  'contact-persons': 'contact-persons',
  'previous-carer': 'carers',
};

/** Everyone of reg 13(1)-(2) and (4); nobody where no placement begins, nor for short breaks under reg 48. */
export function noticesFor(ask: Ask): readonly Notice[] {
  if (!startsPlacement(ask) || underRegulation48(ask)) return [];
  const by = ask.referral.urgency === 'emergency' ? addWorkingDays(ask.startOn, 5) : ask.startOn;
  return recipients(ask).map((to) => ({ to, withholdAddress: withholdFrom(ask, to), by }));
}

function recipients(ask: Ask): readonly NoticeTo[] {
  const to: NoticeTo[] = ['child', 'parents'];
  // In care, whoever s34(1) allows contact too; otherwise those a court has named (reg 13(2)(c)-(d)).
  const ordered = contactsOf(ask).some(({ basis }) => basis === 'order');
  if (ordered || isInCare(basisOf(ask.referral.legalStatus))) to.push('contact-persons');
  to.push('previous-carer', 'icb-where-living', 'icb-where-placed', 'gp-now', 'gp-to-be');
  if (ask.members.some(({ school }) => school !== null)) to.push('school');
  to.push('independent-reviewing-officer');
  // While nobody has said whose area is the council's own, the authority there is told.
  if (areaOf(ask) !== 'in-area') to.push('area-authority');
  return to;
}

function withholdFrom({ referral: { legal }, living, members }: Ask, to: NoticeTo): Notice['withholdAddress'] {
  const group = mayBeKeptFrom[to];
  if (group === undefined) return 'no';
  if (legal.withhold === null) return 'ask';
  if (legal.withhold.includes(group)) return 'yes';
  if (!legal.withhold.includes('parents')) return 'no';
  // A parent may be the one with contact, or the one who cared for the child until today: not told by another door.
  const cameFromPlacement = members.every(({ child }) => (living.get(child.id)?.home.type ?? 'parent') !== 'parent');
  return group === 'carers' && cameFromPlacement ? 'no' : 'ask';
}
