// The lawful ways past a limit, each as the steps a person would take. A limit without one stands.

import { addDays, type Day, type RuleId } from '#src/domain/index';
import { ruleById } from '#src/rules/index';
import type { Failure, Looked, Sight } from './looking.js';
import type { RepairStep } from './nothing-fits.js';

type Way = readonly RepairStep[];
const none: readonly Way[] = [];

const USUAL_LIMIT = 'usual-fostering-limit';
const VACANCY = 'vacancy-on-the-dates';
const HOLD = 'on-hold';

/** Law is never among them, save by a route that it gives itself: an exemption, a fact confirmed, an end to the stay. */
export function waysPast(sight: Sight, looked: Looked, failure: Failure): readonly Way[] {
  const { limit, finding } = failure;
  const home = looked.home.id;
  switch (limit.kind) {
    case 'offer':
      return [[{ code: 'ask-for-an-offer', home }]];
    case 'gate':
      return [[{ code: 'approve', gate: limit.gate, role: limit.role, tonight: limit.tonight }]];
    case 'filter':
      return filterWays(looked, limit.filter);
    case 'policy':
    case 'law':
    case 'essential':
      if (finding === null) return none;
      if (finding.status === 'unknown') return openWays(looked, finding);
      return limit.kind === 'essential' ? essentialWays(sight, looked, limit.rule) : brokenWays(looked, finding);
  }
}

function filterWays({ straight }: Looked, filter: string): readonly Way[] {
  if (filter === 'only-in-house') return [[{ code: 'drop-only-in-house' }]];
  return straight === null ? none : [[{ code: 'widen', toMiles: Math.ceil(straight) }]];
}

type Finding = NonNullable<Failure['finding']>;

/** What is not known may be confirmed; where it is a later promise, the stay may also end before it. */
function openWays({ home: { id }, ask: { startOn } }: Looked, { reasons, questions }: Finding): readonly Way[] {
  const asked: Way = questions.map(({ code, who, about }) => ({
    code: 'confirm',
    question: code,
    who,
    home: id,
    ...(about === undefined ? {} : { about }),
  }));
  const until = reasons
    .map(laterFrom)
    .filter((each) => each !== null)
    .sort()[0];
  return [
    ...(asked.length > 0 ? [asked] : []),
    ...(until !== undefined && until > startOn
      ? [[{ code: 'bridge-until', home: id, day: addDays(until, -1) } as const]]
      : []),
  ];
}

const laterFrom = (reason: Finding['reasons'][number]): Day | null =>
  reason.code === 'on-hold-later' || reason.code === 'place-on-hold-later' || reason.code === 'place-promised-later'
    ? reason.from
    : null;

/** Only what the officer marked and the book would not. */
function essentialWays({ referral }: Sight, { ask }: Looked, rule: RuleId): readonly Way[] {
  const byDefault = ruleById(rule)?.essentialByDefault(ask) ?? true;
  return referral.essentials.includes(rule) && !byDefault ? [[{ code: 'not-essential', rule }]] : none;
}

function brokenWays({ home, failures, ask: { startOn } }: Looked, { rule, gates }: Finding): readonly Way[] {
  const held = home.unavailable.some(({ period: { from, to } }) => from <= startOn && (to === null || to > startOn));
  if (rule === HOLD || (rule === VACANCY && held)) return [[{ code: 'release-hold', home: home.id }]];
  if (rule !== USUAL_LIMIT) return none;
  // The exemption lifts the limit of three and nothing else: where other law stands, it would be asked for in vain.
  const alone = failures.every(
    ({ limit, finding }) => limit.kind !== 'law' || finding?.rule === rule || isOnlyOpen(finding),
  );
  return alone
    ? gates.map(({ canBeTonight: tonight }) => [{ code: 'exempt-from-usual-limit', home: home.id, tonight }])
    : none;
}

const isOnlyOpen = (finding: Failure['finding']): boolean => finding?.status === 'unknown';
