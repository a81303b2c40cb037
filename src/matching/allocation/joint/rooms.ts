// Beds for all who would come to one home: the rules on rooms asked of them as of one group, who settle in together.

import { type RuleId, ruleId, type Verdict } from '#src/domain/index';
import type { Ask, Rule } from '#src/rules/index';
import type { PlaceColumn, WaitingList } from '../waiting-list.js';
import { askBeside, waitingAt } from './beside.js';

export const VACANCY = ruleId('vacancy-on-the-dates');

/** What they say is about beds, and of newcomers in no room yet they could only say that it is not known. */
export const ofRooms: ReadonlySet<RuleId> = new Set([VACANCY, ruleId('bedroom-sharing')]);

/**
 * On each day on which somebody comes, all who have come by then, as one referral: the worst verdict of any such day. Null where
 * a parent and child are among them, who share by a rule of their own: then each is asked with the others in no room yet.
 */
export function roomVerdict(
  list: Pick<WaitingList, 'waiting'>,
  columns: readonly PlaceColumn[],
  rule: Rule,
): Verdict | null {
  let worst: Verdict | null = null;
  for (const day of new Set(columns.map(({ startOn }) => startOn))) {
    const ask = askedTogether(
      list,
      columns.filter(({ startOn }) => startOn <= day),
      day,
    );
    if (ask === null) return null;
    const verdict = rule.judge(ask);
    if (worst === null || rankOf(verdict) > rankOf(worst)) worst = verdict;
  }
  return worst;
}

const rankOf = ({ status }: Verdict): number => ['not-applicable', 'met', 'unknown', 'broken'].indexOf(status);

function askedTogether(
  list: Pick<WaitingList, 'waiting'>,
  columns: readonly PlaceColumn[],
  day: PlaceColumn['startOn'],
): Ask | null {
  const [first] = columns;
  if (first === undefined) return null;
  const referrals = columns.map(({ at }) => waitingAt(list, at).referral);
  if (referrals.some(({ legal }) => legal.regime === 'parent-and-child')) return null;
  const asks = columns.map((column) => askBeside(list, column, []));
  const alone = askBeside(list, first, []);
  return {
    ...alone,
    members: asks.flatMap(({ members }) => members),
    referral: {
      ...alone.referral,
      // Beyond its terms a home may go only where everybody comes in an emergency.
      urgency: referrals.every(({ urgency }) => urgency === 'emergency') ? 'emergency' : 'planned',
      members: referrals.flatMap(({ members }) => members),
      siblings: referrals.flatMap(({ siblings }) => siblings),
    },
    living: new Map(asks.flatMap(({ living }) => [...living])),
    startOn: day,
  };
}
