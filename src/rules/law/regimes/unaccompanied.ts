// Unaccompanied children: what keeps them safe in the first days, whichever home it is.

import { type Member, ruleId } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { always } from '../../entry.js';
import { gateFor } from '../../gate.js';
import { never, type Rule } from '../../rule.js';
import { councilPolicy } from '../../sources.js';
import { met, notApplicable } from '../../verdicts.js';
import { uascSafeguards } from './unaccompanied.gates.js';

const uasc = ({ child }: Member): boolean => child.uasc;
const settled: readonly string[] = ['age-dispute'];
const nothing: readonly string[] = [];

/** Where home is does not apply to them, which is another rule's; with whom they share a room is too (practice 2.14). */
export const unaccompanied: Rule = {
  id: ruleId('unaccompanied'),
  rows: ['W2'],
  title: 'Came to this country alone',
  sentence:
    'A child who came to this country alone has an interpreter and, from the first night, a plan to keep them from going missing.',
  class: 'gated',
  source: councilPolicy('unaccompanied children'),
  inForce: always,
  departure: 'The social worker, who records what is still to be done and by when.',
  essentialByDefault: never,
  judge(ask: Ask) {
    if (!ask.members.some(uasc)) return notApplicable();
    const disputed = ask.members.some((member) => uasc(member) && member.child.ageDisputed);
    return met([{ code: 'came-alone' }], 1, {
      gates: [gateFor(uascSafeguards, ask, { without: disputed ? nothing : settled })],
    });
  },
};
