// Why an act on the record was not done, in a sentence each. What is not there and what is not theirs read the same.

import type { ActRefusal } from '#src/services/index';
import { overrideReasons } from '#src/services/terms';
import { count, list, midSentence } from '../amounts.js';
import { codeText, conditionText, gateName, postText, roleText, ruleName, stateText } from './codes.js';
import { readable } from './times.js';

const nouns: Readonly<Record<Extract<ActRefusal, { code: 'not-found' }>['what'], string>> = {
  referral: 'open referral',
  home: 'home',
  child: 'child',
  hold: 'hold',
  decision: 'decision',
  option: 'way to place these children',
  gate: 'approval to be given',
  person: 'member of staff',
  team: 'team',
  list: 'list shown to you',
  act: 'act of yours to undo',
};

const NOTHING = 'Nothing was done.';

/** `now` is what "today" means in it. */
export function sayActRefusal(refusal: ActRefusal, now: Date): string {
  switch (refusal.code) {
    case 'not-found':
      return `There is no ${nouns[refusal.what]}${refusal.asked === '' ? '' : ` ${refusal.asked}`} here. ${NOTHING}`;
    case 'not-permitted':
      return `That is not for your posts here.${
        refusal.roles.length === 0 ? '' : ` It is for: ${list(refusal.roles.map(postText), 'or')}.`
      } ${NOTHING}`;
    case 'own-proposal':
      return `You put this forward yourself, so somebody else must answer for it. ${NOTHING}`;
    case 'law-refuses':
      return `The law does not allow ${refusal.home || 'this'} for these children now${rulesOf(refusal.rules)}. ${NOTHING}`;
    case 'place-taken':
      return `${refusal.home || 'The home'} has no place left for these children: somebody else has it. ${NOTHING}`;
    case 'child-promised':
      return `${refusal.child} has a place promised already${refusal.home === null ? '' : ` at ${refusal.home}`}. Release or withdraw that first. ${NOTHING}`;
    case 'wrong-state':
      return wrongState(refusal);
    case 'gates-open':
      return `${count(refusal.gates.length, 'approval is', 'approvals are')} still to be given: ${list(refusal.gates.map(gateText))}. ${NOTHING}`;
    case 'conditions-not-ticked':
      return `Not approved: ${count(refusal.conditions.length, 'condition is', 'conditions are')} not ticked. ${refusal.conditions
        .map(({ gate, condition }) => conditionText(gate, condition))
        .join(' · ')}`;
    case 'views-missing':
      return `Nobody's word is on record, nor why it could not be had, of: ${list(refusal.of.map(viewText))}. ${NOTHING}`;
    case 'reason-needed':
      return `${reasonNeeded(refusal.expected, now)} ${NOTHING}`;
    case 'time-not-possible':
      return `That time is not possible: it must be ${readable(refusal.expected, now)}. ${NOTHING}`;
    case 'value-not-possible':
      return `That cannot stand there: expected ${refusal.expected}. ${NOTHING}`;
    case 'too-late-to-undo':
      return `It is too late to undo that. ${insteadText(refusal.instead)}`;
    case 'cannot-be-undone':
      return `That cannot be undone. ${insteadText(refusal.instead)}`;
    case 'two-persons-needed':
      return `That needs two persons: somebody other than ${refusal.first} must do it. ${NOTHING}`;
    case 'must-be-kept':
      return `That must be kept until ${readable(refusal.until, now)} (${refusal.basis}). ${NOTHING}`;
    case 'legal-hold':
      return `${refusal.subject} is under a legal hold, so nothing of it is taken out. ${NOTHING}`;
    case 'surface-refused':
      return `That is not shown or done here: ask at the page or the command line. ${NOTHING}`;
  }
}

const rulesOf = (rules: readonly string[]): string =>
  rules.length === 0 ? '' : `: ${list(rules.map((rule) => midSentence(ruleName(rule))))}`;

function wrongState({ subject, state, expected }: Extract<ActRefusal, { code: 'wrong-state' }>): string {
  if (state === 'routed-out') return `This is not searched for here, so nothing is held or proposed for it. ${NOTHING}`;
  const [of = subject, part] = subject.split(' ');
  const what = part === undefined ? of : `${of}: "${gateName(part.split('@')[0] ?? part)}"`;
  return `${what} is ${stateText(state)}; for this it must be ${list(expected.map(stateText), 'or')}. ${NOTHING}`;
}

const gateText = ({ code, role }: { readonly code: string; readonly role: string }): string =>
  `${gateName(code)} (${roleText(role)})`;

const viewText = ({ of, child }: { readonly of: string; readonly child: string | null }): string => {
  const who = codeText(of);
  return child === null ? who : of === 'child' ? `child ${child}` : `${who} (for ${child})`;
};

/** What was expected is codes, or the name of a field that was left out. */
function reasonNeeded(expected: readonly string[], now: Date): string {
  const [first = '', ...more] = expected;
  if (overrideReasons.some((each) => each === first)) return 'This needs a reason from the list, and words beside it.';
  if (first === '') return 'This needs a reason, in words.';
  if (more.length === 0) return fields.get(first) ?? `This needs ${readable(codeText(first), now)}.`;
  return `This needs one of these: ${expected.map(codeText).join('; ')}.`;
}

const fields: ReadonlyMap<string, string> = new Map([
  ['words', 'This needs a reason, in words.'],
  ['again', 'Say by when they will be asked again.'],
  ['who-said-it', 'Say who said it, and in what role.'],
]);

const insteads: ReadonlyMap<string, string> = new Map([
  ['release', 'Release the hold instead.'],
  ['hold-again', 'Hold the place again instead.'],
  ['withdraw-decision', 'Withdraw the decision instead.'],
  ['withdraw', 'Withdraw the decision instead.'],
  ['cancel', 'Withdraw the decision instead: that cancels the placement.'],
  ['end', 'End the placement instead: a child who has moved is not moved back by a key.'],
  ['propose', 'Propose it again instead.'],
  ['record-view', 'Record the view again instead: the later one stands.'],
  ['ask-the-approver', 'Ask whoever answered it.'],
]);
const insteadText = (instead: string): string => insteads.get(instead) ?? `Instead: ${instead.replaceAll('-', ' ')}.`;
