// The days on which something known of a home, or of the children, changes whom it may take.

import { birthday, type Day, type Home } from '#src/domain/index';
import type { Looked, Sight } from './looking.js';

/**
 * Law that time alone may answer: a place, a term, an age or a registration. Of the rest no day is told: least of all on
 * which day somebody moves on whom these children must not live with.
 */
export const inTime: ReadonlySet<string> = new Set([
  'vacancy-on-the-dates',
  'on-hold',
  'approved-number',
  'approval-terms',
  'approved-ages',
  'usual-fostering-limit',
  'solo',
  'offer-live',
  'registration-in-force',
  'registered-supported-accommodation',
  'under-16-supported-accommodation',
  'registered-type',
  'room-for-parent-and-child',
]);

/** From 16 a young person may live in supported accommodation; at 18 a search for care is over. */
const SUPPORT_FROM = 16;
const ADULT = 18;

/** Ascending, after the start day. Empty where some of the law that stands in the way answers to no day. */
export function knownDays({ referral, startOn }: Sight, { home, ask, failures }: Looked): readonly Day[] {
  const rules = failures.flatMap(({ limit, finding }) => (limit.kind === 'law' ? (finding?.rule ?? []) : []));
  const held = failures.some(({ limit }) => limit.kind === 'policy');
  if ((rules.length === 0 && !held) || rules.some((rule) => !inTime.has(rule))) return [];
  const children = referral.members.map(({ child }) => child);
  const until = children.map(({ bornOn }) => birthday(bornOn, ADULT)).sort()[0];
  const days = new Set<Day | null>([
    ...ask.residents.flatMap(({ placement: { period, plannedEnd } }) => [
      period.to,
      plannedEnd !== null && plannedEnd > ask.asAt ? plannedEnd : null,
    ]),
    ...[...home.bookings, ...home.unavailable].map(({ period }) => period.to),
    ...home.exemptions.map(({ from }) => from),
    home.registration.from,
    ask.offer?.start ?? null,
    ...agesOf(home).flatMap((age) => children.map(({ bornOn }) => birthday(bornOn, age))),
  ]);
  return [...days]
    .filter((each) => each !== null)
    .filter((each) => each > startOn && (until === undefined || each < until))
    .sort();
}

const agesOf = ({ clauses, type }: Home): readonly number[] => [
  ...new Set([
    ...clauses.map(({ ageFrom }) => ageFrom),
    ...(type === 'supported-accommodation' || type === 'host-family' ? [SUPPORT_FROM] : []),
  ]),
];
