// Why the record was not kept, erased or corrected so -> what the command line says of it.

import type { ActRefusal } from '#src/services/index';
import { exitCodes } from '../outcome/exit-codes.js';
import { badInput, type Refused, refuse } from '../outcome/outcome.js';

export function refusedAct(refusal: ActRefusal): Refused {
  switch (refusal.code) {
    case 'not-found':
      // The same of what is not there and of what is not theirs.
      return refuse(
        exitCodes.nothingFound,
        'unknown-list',
        `There is no ${nameOf(refusal.what)} ${refusal.asked} here.`,
      );
    case 'not-permitted':
      return refuse(
        exitCodes.nothingFound,
        'not-permitted',
        `That is not for this person's posts. It is for: ${refusal.roles.join(', ')}.`,
      );
    case 'must-be-kept':
      return badInput(
        'must-be-kept',
        `This is a looked-after child's record: it must be kept until ${refusal.until} (${refusal.basis}), and nobody may erase it. A wrong fact in it can be put right: placewell correct.`,
      );
    case 'legal-hold':
      return badInput(
        'must-be-kept',
        `${refusal.subject} is on legal hold: nothing of it is erased until the hold is lifted.`,
      );
    case 'two-persons-needed':
      return badInput(
        'refused',
        `An erasure takes two persons: ${refusal.first} asked for this one, so another must confirm it.`,
      );
    case 'reason-needed':
      return badInput('refused', 'A reason is needed.', {
        problems: [{ where: '--reason', expected: refusal.expected.join(', '), received: 'nothing' }],
      });
    case 'value-not-possible':
      return badInput('refused', `That cannot stand there.`, {
        problems: [{ where: refusal.field, expected: refusal.expected, received: 'something else' }],
      });
    case 'wrong-state':
      return badInput('refused', `${refusal.subject}: ${stateOf(refusal.state)}.`);
    default:
      return badInput('refused', `That cannot be done (${refusal.code}).`);
  }
}

const nameOf = (what: string) => (what === 'act' ? 'such thing as' : what === 'list' ? 'proposal of' : what);

const states: Readonly<Record<string, string>> = {
  erased: 'that was done already',
  'place-held': 'a place is kept for this child; release it first',
  'named-by-a-home': "a home's terms or diary name this child; take them out there first",
  'on-legal-hold': 'it is on legal hold already',
  'not-on-legal-hold': 'it is not on legal hold',
};
const stateOf = (state: string) => states[state] ?? state;
