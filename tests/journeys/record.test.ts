// The way of one child from a list to a placement and its end, through the conversation and at the page's own door.

import { afterEach, describe, expect, it } from 'vitest';
import { createConversation, type Hear, type Turn } from '#bots/conversation/index';
import { asText, type Reply } from '#bots/replies/index';
import { makeCounty, workforceOf } from '#fixtures/index';
import { day } from '#src/domain/index';
import { createRecords, createServices } from '#src/services/index';
import { type Store, writeCounty, writeWorkforce } from '#src/store/index';
import { formValues } from '../conversation/talking.js';
import { solvingHere } from '../helpers/solver.js';
import { freshStore } from '../helpers/store.js';
import { policy } from '../matching/county.js';
import { servePage } from '../web/page-server.js';
import { atThePage } from './at-the-page.js';
import { type Player, play } from './play.js';
import { wholeWay } from './record-table.js';
import { found, secretsOf } from './secrets.js';

const county = makeCounty({ children: 150, homes: 120, seed: 7 });
const staff = workforceOf(county);
const now = () => new Date('2026-11-20T10:00:00Z');
const REFERRAL = 'R-204';

/** The manager of the team whose case it is stands for its social worker too. */
const managers: Readonly<Record<string, string>> = { 'T-1': 'W-5', 'T-2': 'W-6', 'T-3': 'W-7', 'T-4': 'W-8' };
const team = staff.cases.find(({ record }) => record.id === REFERRAL)?.team ?? '';
const manager = managers[team] ?? '';
const setting = {
  referral: REFERRAL,
  gates: [
    { code: 'reg-24-temporary-approval', by: 'W-11' },
    ...['views', 'placement-plan', 'notices', 'placement-approval'].map((code) => ({ code, by: manager })),
  ],
};

interface Open {
  readonly store: Store;
  readonly hear: Hear;
  readonly failures: readonly unknown[];
  readonly council: { readonly name: string; readonly asAt: string; readonly invented: boolean } | null;
}

async function open(): Promise<Open> {
  const store = await freshStore();
  await writeCounty(store.db, county);
  await writeWorkforce(store.db, staff);
  const services = createServices({ store, policy, asAt: null, today: () => day('2026-11-20'), now, ...solvingHere() });
  const failures: unknown[] = [];
  const { hear } = createConversation({
    services,
    people: createRecords({ store, policy, now, asAt: services.asAt }),
    now,
    newReference: () => 'E-1',
    report: (_, error) => failures.push(error),
  });
  return { store, hear, failures, council: await services.council() };
}

/** Somebody at the page, as the conversation hears them; what was said is kept. */
function atTheConversation(hear: Hear, said: string[]): Player {
  let last: Reply = { summary: '', blocks: [] };
  const turn = async (over: Pick<Turn, 'words' | 'form'>): Promise<string> => {
    last = await hear({ person: 'page:ann', thread: 't', surface: 'page', ...over });
    said.push(asText(last, { details: true }), last.summary);
    return asText(last, { details: true });
  };
  return {
    hear: (words) => turn({ words }),
    send: (changes) => {
      const form = last.blocks.find((block) => block.kind === 'form');
      if (form?.kind !== 'form') throw new Error('expected a form in the last answer');
      return turn({ form: { submits: form.submits, values: { ...formValues(last), ...changes } } });
    },
  };
}

describe('the whole way', () => {
  let store: Store | null = null;
  afterEach(() => store?.close());

  it('through the conversation, without a name, a birth date or a postcode', async () => {
    const opened = await open();
    ({ store } = opened);
    const said: string[] = [];
    await play(wholeWay(setting), atTheConversation(opened.hear, said));
    expect(opened.failures).toEqual([]);
    expect(found(secretsOf(county), said.join('\n'))).toEqual([]);
  });

  it('at the page, pressing its buttons where it has them', async () => {
    const opened = await open();
    ({ store } = opened);
    const served = await servePage({ hear: opened.hear, council: opened.council });
    const player = atThePage(served, 'record');
    await play(wholeWay(setting), player);
    expect(player.pressed()).toBeGreaterThan(5);
    expect([...opened.failures, ...served.reported]).toEqual([]);
    await served.close();
  });

  it('a message that comes twice is done once, and answered alike', async () => {
    const { hear, ...opened } = await open();
    ({ store } = opened);
    const turn = { person: 'page:ann', thread: 't', surface: 'page' } as const;
    await hear({ ...turn, words: 'match R-204' });
    const first = await hear({ ...turn, words: 'hold 1', delivery: 'm-1' });
    const again = await hear({ ...turn, words: 'hold 1', delivery: 'm-1' });
    expect(asText(again)).toBe(asText(first));
    expect(asText(await hear({ ...turn, words: 'holds' }))).not.toContain('HD-2');
    expect(asText(await hear({ ...turn, words: 'hold 1', delivery: 'm-2' }))).toContain('promised already');
  });
});
