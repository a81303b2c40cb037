// What a child, parent or carer said, and how they were heard; or why they could not be, and by when they will be asked.

import { ageOn, type Day, type DecisionId, viewCodes, viewOf, viewWhyNot } from '#src/domain/index';
import { addView, bornOn, finishClock, type Tx } from '#src/store/index';
import type { Outcome } from '../../act.js';
import type { ActRefusal } from '../../refusal.js';
import type { By, RecordDeps, ViewAsked } from '../../terms.js';
import { type AtDesk, open, refuse, wrongState } from '../desk.js';

/** PN0 says that a child is under four; of anybody older it is no reason not to ask. */
const TOO_YOUNG_UNDER = 4;
/** The child was there or wrote, and said nothing of what they want. */
const saidNothing: readonly string[] = ['PN0', 'PN4', 'PN7'];

export async function recordView(deps: RecordDeps, tx: Tx, by: By, asked: ViewAsked): Promise<Outcome<DecisionId>> {
  const at = deps.now();
  const desk = await open(tx, by, asked.decision, 'record-view');
  if (!desk.ok) return desk;
  const wrong = wrongState(desk.record, 'record-view');
  if (wrong !== null) return wrong;
  const { decision } = desk.record;
  const said = await checked(tx, desk, asked);
  if ('code' in said) return refuse(said);
  const position = await addView(tx, {
    decision_id: decision.id,
    of_whom: asked.of,
    child_id: asked.child ?? null,
    home_id: asked.home ?? null,
    obtained: said.obtained,
    words: said.words,
    why_not: said.whyNot,
    again: said.again,
    by_staff: by.who.staff,
    at,
  });
  if (said.words !== null) await finishClock(tx, decision.id, viewTimer(asked), by.who.staff, at);
  const { of, child } = asked;
  const detail = {
    ...desk.stamp,
    position,
    of,
    child: child ?? null,
    obtained: said.obtained,
    whyNot: said.whyNot,
    again: said.again,
  };
  return { ok: true, value: decision.id, audit: [{ act: 'view-recorded', subject: decision.id, detail }] };
}

/** The clock of a view that is owed: "view:child/C-1042". */
export const viewTimer = ({ of, child }: { readonly of: string; readonly child?: string | null | undefined }): string =>
  `view:${of}${child === undefined || child === null ? '' : `/${child}`}`;

interface Said {
  readonly obtained: (typeof viewCodes)[number] | null;
  readonly words: string | null;
  readonly whyNot: (ViewAsked['whyNot'] & string) | null;
  readonly again: Day | null;
}

async function checked(tx: Tx, { record }: AtDesk, asked: ViewAsked): Promise<Said | ActRefusal> {
  const { parts, as_at: today, start_on } = record.decision;
  const children = parts.flatMap((part) => part.children);
  if (!viewOf.includes(asked.of)) return { code: 'reason-needed', expected: viewOf };
  if (asked.child !== undefined && !children.includes(asked.child))
    return { code: 'not-found', what: 'child', asked: asked.child };
  if (asked.of === 'child' && asked.child === undefined && children.length > 1)
    return { code: 'reason-needed', expected: children };
  if (asked.home !== undefined && parts.every(({ homeId }) => homeId !== asked.home))
    return { code: 'not-found', what: 'home', asked: asked.home };
  if (asked.of === 'carer' && asked.home === undefined && parts.length > 1)
    return { code: 'reason-needed', expected: parts.map(({ homeId }) => homeId) };
  const obtained = viewCodes.find((each) => each === asked.obtained) ?? null;
  if (asked.obtained !== undefined && obtained === null) return { code: 'reason-needed', expected: viewCodes };
  const words = asked.words?.trim() ?? '';
  const child = asked.child ?? (asked.of === 'child' ? children[0] : undefined);
  const young =
    child !== undefined && asked.of === 'child' && ageOn(await bornOn(tx, child), start_on) < TOO_YOUNG_UNDER;
  if (obtained === 'PN0' && !young) return { code: 'reason-needed', expected: viewCodes.slice(1) };
  if (words !== '') {
    const heard = viewCodes.filter((each) => !saidNothing.includes(each));
    if (asked.whyNot) return { code: 'reason-needed', expected: heard };
    return obtained === null || saidNothing.includes(obtained)
      ? { code: 'reason-needed', expected: heard }
      : { obtained, words, whyNot: null, again: null };
  }
  return notHad(asked, obtained, young, today);
}

function notHad(asked: ViewAsked, obtained: Said['obtained'], young: boolean, today: Day): Said | ActRefusal {
  const whyNot = viewWhyNot.find((each) => each === asked.whyNot) ?? null;
  const allowed = viewWhyNot.filter((each) => each !== 'too-young' || young);
  if (whyNot === null || !allowed.includes(whyNot)) return { code: 'reason-needed', expected: allowed };
  // Someone heard has words: a code of how they were heard, and none, is a slip.
  if (obtained !== null && !saidNothing.includes(obtained)) return { code: 'reason-needed', expected: ['words'] };
  const again = asked.again ?? null;
  if (whyNot === 'not-practicable-yet' && again === null) return { code: 'reason-needed', expected: ['again'] };
  if (again !== null && again < today) return { code: 'time-not-possible', expected: `>= ${today}`, received: again };
  return { obtained, words: null, whyNot, again };
}
