// What is wrong with a command's own words, told before a file is read or any data is opened or made.

import { type Line, specOf } from '../line/index.js';
import { badInput, type Refused } from '../outcome/outcome.js';
import { badKind } from '../outcome/refusal.js';
import { malformedReference } from './references.js';

/** Null when each has the form of what it stands for. */
export async function malformedOperands({ command, operands }: Line): Promise<Refused | null> {
  for (const [i, name] of specOf(command).operands.entries()) {
    const given = operands[i] ?? '';
    const malformed =
      name === 'kind'
        ? await unknownKind(given)
        : name === 'action'
          ? unknownAction(given)
          : whatReference(name, given);
    if (malformed !== null) return malformed;
  }
  return null;
}

async function unknownKind(given: string): Promise<Refused | null> {
  const { isKind, kindNames } = await import('#src/imports/index');
  return isKind(given) ? null : badKind(given, kindNames);
}

const actions = ['list', 'rotate', 'new'];

const unknownAction = (given: string): Refused | null =>
  actions.includes(given)
    ? null
    : badInput('bad-command-line', `"placewell keys" takes ${actions.join(', ')}.`, {
        problems: [{ where: 'after keys', expected: `one of ${actions.join(', ')}`, received: given }],
      });

const whatReference = (name: string, given: string): Refused | null =>
  name === 'referral' || name === 'home' ? malformedReference(given, name) : null;
