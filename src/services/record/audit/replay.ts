// "Show it again": the very bytes that were shown, whatever the data says by now.

import type { Standing } from '#src/domain/index';
import { bodyOf, type SightLine, sightsOf, type Tx } from '#src/store/index';
import { act } from '../act.js';
import { denied } from '../permit.js';
import { type Acted, refusedAct } from '../refusal.js';
import type { By, RecordDeps } from '../terms.js';
import { type MayReplay, mayReplay } from './may.js';

export interface ReplayAsked {
  /** What the answer called itself: its replay id. */
  readonly id: string;
  /** One sight, by its number in the audit. */
  readonly seq?: number;
  /** The newest that was shown as JSON, where there is one. */
  readonly json?: boolean;
}

export interface Sighted extends SightLine {
  readonly body: string;
}

export interface Replayed {
  readonly sight: Sighted;
  /** Whatever else was shown under that id, newest first. */
  readonly others: readonly SightLine[];
}

/** Nothing shown so, and nothing that this person may see, read the same. */
export const replayed = (deps: RecordDeps, by: By, asked: ReplayAsked): Promise<Acted<Replayed>> =>
  act(deps, by, async (tx) => {
    const sights = await seenBy(tx, by.who, asked.id, await sightsOf(tx, asked.id));
    const sight = chosen(sights, asked);
    if (sight === undefined)
      return {
        ...refusedAct({ code: 'not-found', what: 'list', asked: asked.id }),
        audit: [denied(asked.id, 'replay', 'no-such')],
      };
    const body = await bodyOf(tx, sight.seq);
    const { subject, replay, seq: of } = sight;
    return {
      ok: true,
      value: { sight: { ...sight, body }, others: sights.filter(({ seq }) => seq !== sight.seq) },
      audit: [{ act: 'record-shown', subject, detail: { replay, of } }],
    };
  });

/** One look at whose it is for each subject, and one where nothing was shown: both take as long. */
async function seenBy(tx: Tx, who: Standing, asked: string, sights: readonly SightLine[]) {
  const subjects = new Set(sights.map(({ subject }) => subject));
  const may = new Map<string, MayReplay>();
  for (const subject of subjects.size === 0 ? [asked] : subjects) may.set(subject, await mayReplay(tx, who, subject));
  return sights.filter((sight) => may.get(sight.subject)?.(sight));
}

/** An explanation bears the id of the list that it explains: a list goes before it. */
function chosen(sights: readonly SightLine[], { seq, json = false }: ReplayAsked): SightLine | undefined {
  if (seq !== undefined) return sights.find((each) => each.seq === seq);
  const asJson = sights.filter(({ form }) => form === 'json');
  const among = json && asJson.length > 0 ? asJson : sights;
  return among.find(({ act }) => act !== 'explanation-shown') ?? among[0];
}
