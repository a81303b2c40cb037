// What a home for this referral would cost the others who wait: one short line, and the whole of it on "why". Of nobody by name.

import type { CostToOthers, LossToOthers } from '#src/services/index';
import { count, miles, pounds, sentence } from '../amounts.js';

export const costToOthersWords = {
  notYet: 'What it costs the others is not worked out yet',
  inOrder: 'In the order of the list',
  title: 'What this would cost the others who wait',
  informs: 'For your information: it moves no option up or down.',
  follows: 'what each option would cost the others who wait',
  ready: 'What each option would cost the others is worked out.',
  others: (n: number) => `Worked out with ${count(n, 'other referral')} that ${n === 1 ? 'waits' : 'wait'}.`,
} as const;

/** The worst of it first, and never more than two facts: the rest is under "why". */
export function costToOthersLine(cost: CostToOthers): string {
  switch (cost.state) {
    case 'none':
      return 'Costs the others nothing';
    case 'not-computed':
      return notWorkedOut[cost.why];
    case 'loses': {
      const { children, others } = lossesOf(cost.loss);
      const [first] = children;
      return first === undefined ? othersLine(others) : upper(first);
    }
  }
}

const notWorkedOut: Readonly<Record<Extract<CostToOthers, { state: 'not-computed' }>['why'], string>> = {
  'not-yet': costToOthersWords.notYet,
  'time-limit': 'What it costs the others could not be proved in time',
  failed: 'What it costs the others could not be worked out',
};

/** Every part of it, a sentence each. */
export function costToOthersDetails(cost: CostToOthers): readonly string[] {
  if (cost.state !== 'loses') return [sentence(costToOthersLine(cost))];
  const { children, others } = lossesOf(cost.loss);
  return [
    ...children.map((each) => sentence(upper(each))),
    ...(others.length === 0 ? [] : [sentence(othersLine(others))]),
    ...(cost.loss.referrals === 0
      ? []
      : [
          `${count(cost.loss.referrals, 'other referral')} would be placed less well, in the plan for them that changes least.`,
        ]),
  ];
}

interface Losses {
  /** Whole sentences without their capital, the gravest first. */
  readonly children: readonly string[];
  /** "6 miles farther": all others together. */
  readonly others: readonly string[];
}

function lossesOf(loss: LossToOthers): Losses {
  const later = loss.withoutSuitable - loss.withoutPlaceTonight;
  return {
    children: [
      ...some(loss.withoutPlaceTonight, (who) => `${who} would have no place tonight`),
      ...some(later, (who) => `${who} would have no suitable home`),
      ...some(loss.aBandLower, (who) => `${who} would have a home that meets less of what is essential`),
      ...(loss.pairsApart > 0
        ? [`${count(loss.pairsApart, 'more pair')} of brothers or sisters would live apart`]
        : []),
    ],
    others: othersOf(loss),
  };
}

const some = (n: number, say: (who: string) => string): readonly string[] =>
  n > 0 ? [say(n === 1 ? 'one other child' : `${n} other children`)] : [];

/** Losses in natural units first. Where the others only gain in those, it is the match that suffers, and that is said. */
function othersOf({ miles: far, pence, points }: LossToOthers): readonly string[] {
  const units = [
    ...(far === null || Math.abs(far) < 0.5
      ? []
      : [{ loses: far > 0, says: `${miles(Math.abs(far))} ${far > 0 ? 'farther' : 'nearer'}` }]),
    ...(pence === null || Math.abs(pence) < 100
      ? []
      : [
          {
            loses: pence > 0,
            says: `${pounds(Math.round(Math.abs(pence) / 100) * 100)} a week ${pence > 0 ? 'more' : 'less'}`,
          },
        ]),
  ];
  const said = units.map(({ says }) => says);
  if (units.some(({ loses }) => loses)) return said;
  const match = `${(Math.abs(points) / 100).toFixed(2)} points ${points < 0 ? 'better' : 'worse'}`;
  if (said.length === 0) return [match];
  return points > 0 ? [match, `though ${said.join(', ')}`] : said;
}

const othersLine = (others: readonly string[]): string => `Others: ${others.join(', ')}`;

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
