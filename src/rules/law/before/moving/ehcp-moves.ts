// A child with an education, health and care plan who moves to another authority: the plan moves too.

import { type Gate, type Member, ruleId, sameAuthority } from '#src/domain/index';
import type { Ask } from '../../../ask.js';
import { areaOf } from '../../../facts/area.js';
import { livesHere, startsPlacement } from '../../../facts/before/new-placement.js';
import { gateFor } from '../../../gate.js';
import { never, type Rule } from '../../../rule.js';
import { met, notApplicable, unknown } from '../../../verdicts.js';
import { ehcpTransfer } from './ehcp-moves.gates.js';

const notRecorded = [{ code: 'ehcp-not-recorded' }] as const;
const isThereOne = [{ code: 'is-there-an-ehcp', who: 'school' }] as const;
const whose = [{ code: 'which-area-is-the-councils', who: 'commissioning' }] as const;

export const ehcpMoves: Rule = {
  id: ruleId('ehcp-moves'),
  rows: ['M8'],
  title: 'Education, health and care plan',
  sentence: 'The education, health and care plan of a child who moves to another authority goes with them.',
  class: 'gated',
  source: ehcpTransfer.source,
  inForce: ehcpTransfer.inForce,
  departure: ehcpTransfer.departure,
  essentialByDefault: never,
  judge(ask: Ask) {
    const { authority } = ask.home.at;
    if (ask.living.size === 0 && areaOf(ask) === 'in-area') return notApplicable();
    // A short break is no change of home.
    if (ask.referral.legal.regime === 'short-breaks' || !startsPlacement(ask)) return notApplicable();
    const newcomers = ask.members.filter((m) => m.ehcp !== false && !livesHere(ask, m) && !isFrom(ask, m, authority));
    if (newcomers.length === 0) return notApplicable();
    if (newcomers.some((member) => from(ask, member) === null))
      return unknown([{ code: 'council-area-not-known', authority }], whose);
    const gates: readonly Gate[] = newcomers.some(({ ehcp }) => ehcp) ? [gateFor(ehcpTransfer, ask)] : [];
    return newcomers.some(({ ehcp }) => ehcp === null)
      ? unknown(notRecorded, isThereOne, { gates })
      : met([{ code: 'ehcp-moves', authority }], 1, { gates });
  },
};

const isFrom = (ask: Ask, member: Member, authority: string): boolean => {
  const now = from(ask, member);
  return now !== null && sameAuthority(now, authority);
};

/** Where the child lives now; of one not in a home held here, the council's own area is taken. */
const from = ({ living, council }: Ask, { child }: Member): string | null =>
  living.get(child.id)?.home.at.authority ?? council.authority;
