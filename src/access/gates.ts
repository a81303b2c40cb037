// Which post may answer which gate. Whoever is outside the council answers for themselves, and an officer writes it down.

import type { HeldRole, Role, StaffId, StaffRole, Standing } from '#src/domain/index';
import { mayDo, type Touched } from './decide.js';

type Answering =
  /** One of ours approves: that post, or one above it in its own line. Independent reviewing officers have none above. */
  | { readonly by: readonly StaffRole[] }
  /** Somebody outside, or advice: recorded, with who said it. */
  | { readonly recorded: true };

const above = {
  head: ['head-of-service', 'director'],
  service: ['service-manager', 'head-of-service', 'director'],
} as const;

export const answering: Readonly<Record<Role, Answering>> = {
  'social-worker': { by: ['social-worker', 'team-manager'] },
  'supervising-social-worker': { by: ['supervising-social-worker', 'fostering-manager'] },
  'team-manager': { by: ['team-manager', ...above.service] },
  'service-manager': { by: [...above.service] },
  'head-of-service': { by: [...above.head] },
  // Named by the authority in writing for what only they or the director may approve (CPR 2010 regs 11, 24, 25).
  'nominated-officer': { by: ['nominated-officer', 'director'] },
  director: { by: ['director'] },
  'fostering-manager': { by: ['fostering-manager', ...above.service] },
  // A commissioner sees no case: what commissioning approves goes up the service's own line.
  commissioning: { by: [...above.service] },
  'independent-reviewing-officer': { by: ['independent-reviewing-officer'] },
  'fostering-panel': { recorded: true },
  'registered-manager': { recorded: true },
  provider: { recorded: true },
  'host-authority': { recorded: true },
  'other-authority': { recorded: true },
  'responsible-authorities': { recorded: true },
  'virtual-school': { recorded: true },
  health: { recorded: true },
  legal: { recorded: true },
  court: { recorded: true },
};

export interface GateAnswered {
  readonly role: Role;
  /** Nobody approves what they put forward: as themselves, as a deputy, or by their own word on the telephone. */
  readonly proposedBy: StaffId;
}

export type MayAnswer =
  | { readonly ok: true; readonly by: HeldRole; readonly glass: boolean; readonly recorded: boolean }
  | {
      readonly ok: false;
      readonly why: 'own-proposal' | 'not-theirs' | 'not-their-role';
      readonly roles: readonly StaffRole[];
    };

/** The person in front of the screen answers for themselves, or writes down what somebody outside said. */
export function mayAnswerGate(standing: Standing, gate: GateAnswered, touched: Touched): MayAnswer {
  const who = answering[gate.role];
  if ('recorded' in who) return asAnswer(mayDo(standing, 'record-answer', touched), true);
  if (standing.staff === gate.proposedBy) {
    const may = mayDo(standing, 'see-case', touched);
    return { ok: false, why: may.ok ? 'own-proposal' : 'not-theirs', roles: who.by };
  }
  // In the place of whoever proposed it, one would approve that person's own proposal.
  const roles = standing.roles.filter(({ role, deputyOf }) => who.by.includes(role) && deputyOf !== gate.proposedBy);
  const answer = asAnswer(mayDo({ ...standing, roles }, 'answer-gate', touched), false);
  if (answer.ok) return answer;
  const seen = mayDo(standing, 'see-case', touched).ok;
  const only = standing.roles.some(({ role, deputyOf }) => who.by.includes(role) && deputyOf === gate.proposedBy);
  return { ok: false, why: !seen ? 'not-theirs' : only ? 'own-proposal' : 'not-their-role', roles: who.by };
}

/** Said by telephone: `said` must be one who may answer, and another than whoever writes it down. */
export function mayWriteDown(writer: Standing, said: Standing, gate: GateAnswered, touched: Touched): MayAnswer {
  const may = asAnswer(mayDo(writer, 'record-answer', touched), false);
  if (!may.ok) return may;
  const answer = mayAnswerGate(said, gate, touched);
  if (said.staff === writer.staff) return { ok: false, why: 'own-proposal', roles: answer.ok ? [] : answer.roles };
  return answer;
}

/** Only they themselves make good what they said: no deputy, and not whoever wrote it. */
export const mayCountersign = (standing: Standing, answer: { readonly by: StaffId }): boolean =>
  standing.staff === answer.by;

function asAnswer(may: ReturnType<typeof mayDo>, recorded: boolean): MayAnswer {
  if (may.ok) return { ...may, recorded };
  return { ok: false, why: may.seen ? 'not-their-role' : 'not-theirs', roles: may.roles };
}
