// Every operation of the record, each tried with whatever there is: one that is missing here does not compile.

import {
  childId,
  conflictReasons,
  type DecisionId,
  day,
  decisionId,
  declineReasons,
  holdId,
  homeId,
  type RecordRef,
  referralId,
  type StaffId,
  teamId,
  viewCodes,
  viewOf,
} from '#src/domain/index';
import type { KeptRecords } from '../../../../src/services/record/create-records.js';
import { type Acted, done } from '../../../../src/services/record/refusal.js';
import type { By } from '../../../../src/services/record/terms.js';
import { because } from '../decisions/world.js';
import { HOUR } from '../holds-world.js';
import type { Lately, Roll } from './scene.js';
import { everybody } from './world.js';

export interface Scene {
  readonly records: KeptRecords;
  readonly me: By;
  readonly roll: Roll;
  readonly now: Date;
  readonly lately: Lately;
  /** Told which referral this is about: what may be said of it depends on whose it is. */
  readonly about: (referral: string) => void;
}

export type Operation = keyof KeptRecords;
type Try = (scene: Scene) => Promise<Acted<unknown>>;

const from = <T extends { readonly referral: string }>({ roll, about }: Scene, list: readonly T[]): T | null => {
  if (list.length === 0) return null;
  // The newest most often, so that a way is gone to its end.
  const found = roll.one(0.6) ? list[0] : roll.pick(list);
  if (found !== undefined) about(found.referral);
  return found ?? null;
};
const aDecision = (scene: Scene) => from(scene, scene.lately.decisions);
const theDecision = (scene: Scene): DecisionId => aDecision(scene)?.id ?? decisionId('D-999');
const theHold = (scene: Scene) => from(scene, scene.lately.holds)?.id ?? holdId('HD-999');
const aReferral = (scene: Scene) => {
  const found = scene.roll.pick(scene.lately.referrals);
  scene.about(found.referral);
  return { id: referralId(found.referral), children: found.children };
};
const aHome = ({ roll, lately }: Scene) => homeId(roll.pick(lately.homes));
const aChild = (scene: Scene) => childId(scene.roll.pick(aReferral(scene).children));
const aPerson = ({ roll }: Scene): StaffId => roll.pick(everybody);
const record = (scene: Scene): RecordRef => {
  const { id, children } = aReferral(scene);
  if (scene.roll.one(0.7)) return { kind: 'referral', id };
  return { kind: 'child', id: scene.roll.pick(children) };
};
const hours = ({ roll, now }: Scene, least: number, most: number) =>
  new Date(now.getTime() + (least + roll.n(most - least)) * HOUR);
/** Now and then not what is wanted: refused, and nothing of it is written. */
const words = ({ roll }: Scene, text: string) => (roll.one(0.05) ? ' ' : text);
const soon = { from: day('2026-11-18'), to: day('2026-11-25') } as const;

/** Children who go together most often, and sisters apart now and then. */
function parts(scene: Scene, children: readonly string[]) {
  const [first, ...rest] = children;
  if (first === undefined || rest.length === 0 || scene.roll.one(0.6)) return [{ home: aHome(scene) }];
  return [
    { home: aHome(scene), children: [childId(first)] },
    { home: aHome(scene), children: rest.map(childId) },
  ];
}

function gateOf(scene: Scene) {
  const found = aDecision(scene);
  const gate = found === null || found.gates.length === 0 ? null : scene.roll.pick(found.gates);
  return {
    decision: found?.id ?? decisionId('D-999'),
    gate: gate?.code ?? 'placement-approval',
    ticked: scene.roll.one(0.9) ? (gate?.conditions ?? []) : [],
  };
}

export const operations: Readonly<Record<Operation, Try>> = {
  hold: (s) => {
    const { id, children } = aReferral(s);
    const until = s.roll.one(0.5) ? { until: hours(s, -1, 9) } : {};
    return s.records.hold(s.me, { referral: id, parts: parts(s, children), ...until });
  },
  extendHold: (s) =>
    s.records.extendHold(s.me, { hold: theHold(s), until: hours(s, 0, 80), reason: words(s, 'They ring back.') }),
  releaseHold: (s) => s.records.releaseHold(s.me, theHold(s)),
  holds: (s) => s.records.holds(s.me, s.roll.one(0.3) ? aReferral(s).id : undefined),
  lapseHolds: async (s) => done(await s.records.lapseHolds()),
  propose: (s) => {
    const { id, children } = aReferral(s);
    const over = s.roll.one(0.95) ? { override: because } : {};
    return s.records.propose(s.me, { referral: id, parts: parts(s, children), ...over });
  },
  recordView: (s) => {
    const found = aDecision(s);
    const part = found === null || found.parts.length === 0 ? null : s.roll.pick(found.parts);
    const of = s.roll.one(0.8) ? s.roll.pick(['child', 'mother', 'carer'] as const) : s.roll.pick(viewOf);
    const said = s.roll.one(0.9)
      ? { obtained: s.roll.pick(viewCodes), words: 'As it is.' }
      : { whyNot: 'declined-to-say' as const };
    return s.records.recordView(s.me, {
      decision: found?.id ?? decisionId('D-999'),
      of,
      ...(of === 'child' && part !== null && { child: childId(s.roll.pick(part.children)) }),
      ...(of === 'carer' && part !== null && { home: homeId(part.homeId) }),
      ...said,
    });
  },
  answerGate: (s) => {
    const said = s.roll.one(0.1) ? { saidBy: aPerson(s) } : s.roll.one(0.1) ? { saidOutside: 'the manager' } : {};
    const outcome = s.roll.one(0.95) ? 'approved' : 'refused';
    return s.records.answerGate(s.me, { ...gateOf(s), outcome, reason: words(s, 'Seen.'), ...said });
  },
  countersign: (s) => {
    const { decision, gate } = gateOf(s);
    return s.records.countersign(s.me, decision, gate);
  },
  confirm: (s) => s.records.confirm(s.me, theDecision(s)),
  start: (s) => s.records.start(s.me, theDecision(s), day('2026-11-23')),
  end: (s) =>
    s.records.end(s.me, {
      decision: theDecision(s),
      on: day('2026-11-23'),
      reason: s.roll.pick(['CHILD', 'E4A', 'PLACE']),
    }),
  withdraw: (s) => s.records.withdraw(s.me, theDecision(s), words(s, 'Not now.')),
  finishClock: (s) => {
    const found = aDecision(s);
    const timer = found === null || found.timers.length === 0 ? 'none' : s.roll.pick(found.timers);
    return s.records.finishClock(s.me, found?.id ?? decisionId('D-999'), timer);
  },
  decision: (s) => s.records.decision(s.me, theDecision(s)),
  decisions: (s) => s.records.decisions(s.me, s.roll.one(0.5) ? aReferral(s).id : undefined),
  waitingForMe: (s) => s.records.waitingForMe(s.me),
  ask: (s) =>
    s.records.ask(s.me, {
      referral: aReferral(s).id,
      home: aHome(s),
      route: s.roll.pick(['telephone', 'portal'] as const),
      ...(s.roll.one(0.3) && { deadline: hours(s, 0, 9) }),
    }),
  askAnswered: (s) => {
    const outcome = s.roll.pick(['yes', 'no', 'no-answer'] as const);
    const reason = outcome === 'no' ? { reason: s.roll.pick(declineReasons) } : {};
    return s.records.askAnswered(s.me, { ask: from(s, s.lately.asks)?.id ?? 'AK-999', outcome, ...reason });
  },
  asks: (s) => s.records.asks(s.me, aReferral(s).id),
  undo: (s) => s.records.undo(s.me),

  standing: async (s) => done(await s.records.standing('page', 'nobody', 'page')),
  standingOf: async (s) => done(await s.records.standingOf(aPerson(s), 'page')),
  visitor: async (s) => done(await s.records.visitor(`page:${s.roll.n(3)}`)),
  actAs: (s) => s.records.actAs(s.me, `page:${s.roll.n(3)}`, s.roll.one(0.5) ? aPerson(s) : null),
  nameTeam: (s) => s.records.nameTeam(s.me, teamId('T-3'), `Team of ${s.roll.n(9)}`),
  teams: (s) => s.records.teams(s.me),
  link: (s) => s.records.link(s.me, 'slack', `U${s.roll.n(9)}`, aPerson(s)),
  staff: (s) => s.records.staff(s.me),
  givePost: (s) => {
    const id = aPerson(s);
    const team = s.roll.pick([null, teamId('T-1'), teamId('T-2')]);
    const role = s.roll.pick(['placement-officer', 'team-manager', 'social-worker', 'out-of-hours'] as const);
    return s.records.givePost(s.me, { id, name: id }, { role, team, period: soon });
  },
  endPost: (s) => {
    const role = s.roll.pick(['placement-officer', 'team-manager', 'out-of-hours'] as const);
    const team = s.roll.pick([null, teamId('T-1'), teamId('T-2')]);
    return s.records.endPost(s.me, aPerson(s), { role, team, period: { ...soon, to: day('2026-11-24') } });
  },
  nameDeputy: (s) =>
    s.records.nameDeputy(s.me, {
      of: s.roll.one(0.5) ? s.me.who.staff : aPerson(s),
      by: aPerson(s),
      role: s.me.who.roles[0]?.role ?? 'placement-officer',
      period: soon,
    }),
  declareConflict: (s) => {
    const reason = s.roll.pick(conflictReasons);
    return s.records.declareConflict(s.me, {
      staff: s.roll.one(0.7) ? s.me.who.staff : aPerson(s),
      record: record(s),
      reason,
      period: { from: soon.from, to: day('2026-11-21') },
    });
  },
  breakGlass: (s) => s.records.breakGlass(s.me, record(s), words(s, 'Found at the station tonight.')),
  assign: (s) => s.records.assign(s.me, record(s), s.roll.pick(['T-1', 'T-2', 'T-9']), [aPerson(s)]),
  restrict: (s) => s.records.restrict(s.me, record(s), s.roll.one(0.5), words(s, 'Known to a colleague.')),
  notices: (s) => s.records.notices(s.me),

  verifyAudit: (s) => s.records.verifyAudit(s.me),
  auditLines: (s) => s.records.auditLines(s.me, { most: 20 }),
  replay: (s) => s.records.replay(s.me, { id: from(s, s.lately.replays)?.id ?? 'aaaa00000000' }),
  shown: async (s) => {
    // Nobody's surface shows what is not theirs: a described child is anybody's to look for.
    const body = JSON.stringify({ looked: s.roll.n(5) });
    const sight = { act: 'list-shown', subject: 'described', versions: {}, form: 'json', body } as const;
    return done(await s.records.shown(s.me, sight));
  },

  subjectFile: (s) => s.records.subjectFile(s.me, aChild(s)),
  correctFact: (s) => {
    const to = s.roll.pick(['Polish', 'Welsh', 'not-recorded']);
    return s.records.correctFact(s.me, { child: aChild(s), field: 'language', to, reason: words(s, 'She said.') });
  },
  setLegalHold: (s) => s.records.setLegalHold(s.me, record(s), s.roll.one(0.6), words(s, 'A claim was made.')),
  askErasure: (s) => {
    const kind = s.roll.pick(['chat', 'chat', 'person-entered-by-mistake'] as const);
    const id = kind === 'chat' ? aReferral(s).id : aChild(s);
    return s.records.askErasure(s.me, { kind, id }, words(s, 'It is a copy.'));
  },
  confirmErasure: (s) => s.records.confirmErasure(s.me, s.lately.erasures[0] ?? 'ER-999'),
  retention: (s) => s.records.retention(s.me, s.roll.one(0.5) ? 'dry' : 'real'),

  homeNames: (s) => s.records.homeNames(s.me, { referral: aReferral(s).id, homes: [aHome(s)] }),
  endBlindPass: (s) => s.records.endBlindPass(s.me, aReferral(s).id),
};

export const names: readonly Operation[] = Object.keys(operations).filter(
  (name): name is Operation => name in operations,
);

/** Whose act it mostly is: tried by anybody, and half the time by one of these. */
export const theirs: Readonly<Partial<Record<Operation, readonly string[]>>> = {
  hold: ['PO-1', 'PO-2', 'TM-1', 'SM-1'],
  extendHold: ['SM-1'],
  releaseHold: ['SM-1'],
  propose: ['PO-1', 'PO-2', 'SM-1'],
  recordView: ['SM-1', 'HS-1', 'SW-1', 'SW-2'],
  answerGate: ['HS-1', 'DCS-1', 'TM-1', 'TM-2', 'SW-1', 'SW-2'],
  confirm: ['SM-1', 'HS-1'],
  start: ['SM-1', 'HS-1'],
  end: ['SM-1', 'HS-1'],
  finishClock: ['SM-1', 'HS-1'],
  ask: ['PO-1', 'PO-2', 'SM-1'],
  askAnswered: ['SM-1'],
  undo: ['PO-1', 'PO-2', 'SM-1'],
  verifyAudit: ['AU-1'],
  auditLines: ['AU-1'],
  givePost: ['AD-1'],
  endPost: ['AD-1'],
  link: ['AD-1'],
  nameTeam: ['AD-1'],
  assign: ['AD-1', 'HS-1'],
  restrict: ['HS-1', 'TM-1'],
  breakGlass: ['PO-1', 'SW-2', 'IRO-1', 'EDT-1'],
  subjectFile: ['HS-1'],
  correctFact: ['HS-1'],
  setLegalHold: ['HS-1', 'DCS-1'],
  askErasure: ['HS-1', 'AD-1'],
  confirmErasure: ['DCS-1', 'AD-1'],
  retention: ['AD-1'],
};
