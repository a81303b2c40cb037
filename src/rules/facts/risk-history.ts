// When a risk or a link on record is history to ask about and no longer a present one (practice 2.9).

import { type Day, type Need, type NeedCode, type PersonLink, riskCodes } from '#src/domain/index';
import type { Ask } from '../ask.js';

const risks: ReadonlySet<NeedCode> = new Set(riskCodes);

/**
 * From the day its assessor gave; without one, the policy's months after it was recorded. A risk with neither date is
 * taken as present.
 */
export const isHistory = ({ policy, asAt }: Pick<Ask, 'policy' | 'asAt'>, need: Need): boolean => {
  if (!risks.has(need.code)) return false;
  if (need.expiresOn !== null) return asAt >= need.expiresOn;
  return need.recordedOn !== null && need.recordedOn <= monthsBefore(asAt, policy.riskExpiresMonths);
};

/** On the day the children would first live together: an order that has ended by then no longer parts them. */
export const isPastLink = ({ startOn }: Pick<Ask, 'startOn'>, { expiresOn }: PersonLink): boolean =>
  expiresOn !== null && startOn >= expiresOn;

let last: { readonly asAt: Day; readonly months: number; readonly text: string } | null = null;

/** The same day of the month so many months earlier: to compare with only, since there may be no such day. */
function monthsBefore(asAt: Day, months: number): string {
  if (last === null || last.asAt !== asAt || last.months !== months) {
    const count = Number(asAt.slice(0, 4)) * 12 + Number(asAt.slice(5, 7)) - 1 - months;
    const year = String(Math.floor(count / 12)).padStart(4, '0');
    const month = String((count % 12) + 1).padStart(2, '0');
    last = { asAt, months, text: `${year}-${month}${asAt.slice(7)}` };
  }
  return last.text;
}
