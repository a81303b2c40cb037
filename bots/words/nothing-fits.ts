// When nothing fits: what would open a home, who may say so and whether tonight; then the few limits that cannot hold together.

import type { Limit, NothingFits, Repair, RepairStep, Wanted } from '#src/services/index';
import { count, dayText, list, midSentence, pounds, sentence } from './amounts.js';
import { gateTitle, whoSaysYes } from './gates.js';
import { bandWords } from './kinds.js';
import { roleWords } from './roles.js';
import { sayAsking, sayRuleName } from './verdict-words.js';

export const nothingFitsWords = {
  more: (n: number) => `${count(n, 'other way', 'other ways')}`,
  title: {
    listed: 'What would open a home',
    suitable: 'What would give a home that meets every essential',
    tonight: 'What would make a home lawful tonight',
  } satisfies Record<Wanted, string>,
  conflict: 'What cannot hold together',
  explained:
    'Every home breaks at least one of these. Were there no other limit, taking any one of these away would let a home in.',
  notProved: 'This may not be the smallest set of limits: the search was stopped before that was proved.',
} as const;

const kinds: readonly (readonly [Limit['kind'], string])[] = [
  ['law', 'Law and fact, which nobody here can change'],
  ['gate', 'Approvals and consents'],
  ['essential', 'What is essential for these children'],
  ['policy', "The council's own limits and holds"],
  ['filter', 'What you asked for'],
  ['offer', 'Offers not made yet'],
];

/** That nobody may change it, and the first day on which that could be otherwise. Empty where there is a repair. */
export const nowhere = ({ repairs, earliest, homes, byLawAlone }: NothingFits): readonly string[] =>
  repairs.length > 0
    ? []
    : [
        `No change that a person may make would do it. ${count(homes, 'home')} looked at: law alone keeps out ${byLawAlone === homes ? 'each of them' : byLawAlone.toLocaleString('en-GB')}.`,
        earliest === null
          ? 'No day is known on which that would change.'
          : `The first day on which that could change is ${dayText(earliest)}.`,
      ];

/** "Widen to 14 miles": what changes. Where nothing does but somebody's leave, that. */
export function repairTitle({ steps }: Repair): string {
  const changes = steps.filter(({ code }) => code !== 'approve' && code !== 'confirm');
  const said = changes.length > 0 ? changes : steps;
  return sentence(said.map(sayStep).join('; ')).replace(/\.$/, '');
}

/** "H-118 appears, and 3 more of its kind · meets every essential · nobody's approval". */
export function repairLine({ homes, steps, authority, tonight, opens, band }: Repair, emergency: boolean): string {
  const named = homes.slice(0, MOST);
  const more = opens - named.length;
  const toConfirm = steps.filter(({ code }) => code === 'confirm').length;
  const roles = steps.flatMap((step) => (step.code === 'approve' ? [step.role] : []));
  const approvals = authority === null ? roles : [...roles, authority];
  return [
    `${list(named)} ${named.length === 1 ? 'appears' : 'appear'}${more > 0 ? `, and ${more} more of this kind` : ''}`,
    bandWords[band],
    ...(toConfirm === 0 ? [] : [`if ${count(toConfirm, 'answer')} ${toConfirm === 1 ? 'is' : 'are'} good`]),
    approvals.length === 0 ? "nobody's approval" : `needs ${whoSaysYes(approvals)}`,
    ...(emergency ? [tonight ? 'can be tonight' : 'cannot be tonight'] : []),
  ].join(' · ');
}

/** Every step, one line each: what to ask, and whose leave. */
export const repairSteps = ({ steps }: Repair): readonly string[] => steps.map((step) => sentence(sayStep(step)));

const MOST = 3;

function sayStep(step: RepairStep): string {
  switch (step.code) {
    case 'widen':
      return `widen to ${count(step.toMiles, 'mile')}`;
    case 'raise':
      return `raise the limit to ${pounds(step.toPence)} a week`;
    case 'drop-only-in-house':
      return 'look beyond in-house homes';
    case 'not-essential':
      return `mark this as not essential: ${midSentence(sayRuleName(step.rule))}`;
    case 'approve':
      return `${midSentence(title(step.gate))}: ${roleWords[step.role]}`;
    case 'ask-for-an-offer':
      return `an offer from the provider of ${step.home}`;
    case 'exempt-from-usual-limit':
      return `exemption from the usual limit at ${step.home}`;
    case 'wait-until':
      return `wait until ${dayText(step.day)}${step.planned ? ', as planned: it may slip' : ''}`;
    case 'bridge-until':
      return `a bridge at ${step.home} until ${dayText(step.day)}, with the next step found before`;
    case 'release-hold':
      return `release the hold on ${step.home}`;
    case 'confirm':
      return `${midSentence(sayAsking({ code: step.question, who: step.who, ...(step.about !== undefined && { about: step.about }) }))} (${step.home})`;
  }
}

const title = (gate: Extract<RepairStep, { code: 'approve' }>['gate']): string => gateTitle({ code: gate });

/** The kinds of limit in a conflict, each with its limits in words; kinds without one are left out. */
export const conflictGroups = (limits: readonly Limit[]): readonly (readonly [title: string, says: string])[] =>
  kinds.flatMap(([kind, name]) => {
    const said = limits.filter((each) => each.kind === kind).map(sayLimit);
    return said.length === 0 ? [] : [[name, [...new Set(said)].join('; ')] as const];
  });

function sayLimit(limit: Limit): string {
  switch (limit.kind) {
    case 'law':
    case 'essential':
    case 'policy':
      return sayRuleName(limit.rule);
    case 'gate':
      return `${title(limit.gate)}: ${roleWords[limit.role]}${limit.tonight ? '' : ', not tonight'}`;
    case 'filter':
      return filters[limit.filter];
    case 'offer':
      return 'no provider has made an offer';
  }
}

const filters = {
  'only-in-house': 'only in-house homes',
  'within-miles': 'the miles from home',
  'under-pence': 'the cost a week',
} as const;
