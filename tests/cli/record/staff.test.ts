// `placewell staff`, and every command with `--as`: the same answers for those whose they are, and none for others.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallCounty, workforceOf } from '#fixtures/index';
import { dayInLondon } from '#src/domain/index';
import { createLog } from '#src/log';
import { auditOf, type Store, writeWorkforce } from '#src/store/index';
import { perform } from '../../../src/commands/data/perform.js';
import { parseLine } from '../../../src/commands/line/index.js';
import { run } from '../../../src/commands/run.js';
import { solvingHere } from '../../helpers/solver.js';
import { freshStore } from '../../helpers/store.js';
import { checked } from '../at-a-desk.js';

const county = smallCounty();
const now = () => new Date('2026-11-20T12:00:00Z');
let store: Store;
beforeAll(async () => {
  store = await freshStore(county);
  await writeWorkforce(store.db, workforceOf(county));
});
afterAll(() => store.close());

async function told(line: string) {
  const parsed = parseLine(line.split(' '));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const order = { ...parsed.line, files: [], policy: null, postcodes: null };
  const log = createLog('silent', () => undefined);
  const at = { store, today: () => dayInLondon(now()), now, log, inFolder: true, ...solvingHere() };
  const answer = await perform(order, at);
  checked(answer.json);
  return answer;
}

describe('placewell staff', () => {
  it('lists who works here, in which posts', async () => {
    const { text, json } = await told('staff list');
    expect(text).toMatch(/W-2 .* placement-officer T-2 from 2020-04-01/);
    expect(text).toMatch(/W-19 .* until 2026-12-01/);
    expect(json).toMatchObject({
      kind: 'staff',
      done: null,
      teams: [{ id: 'T-1' }, ...Array.from({ length: 6 }, () => ({}))],
    });
  });

  it('adds somebody to a team that it has named, gives and ends posts, by day', async () => {
    await told('staff team T-9 The new team');
    const added = await told('staff add W-901 Edrin Harthmere --role placement-officer --team T-9');
    expect(added.text).toMatch(/W-901 +Edrin Harthmere +placement-officer T-9 from 2026-11-20/);
    await told('staff post W-901 --role team-manager --team T-9 --from 2026-12-01 --to 2027-01-01');
    const ended = await told('staff end W-901 --role placement-officer --team T-9 --to 2026-12-01');
    expect(ended.text).toContain(
      'placement-officer T-9 from 2026-11-20 until 2026-12-01; team-manager T-9 from 2026-12-01 until 2027-01-01',
    );
    expect((await auditOf(store.db, 'W-901')).map(({ act, actor }) => [act, actor])).toEqual([
      ['post-given', 'command-line'],
      ['post-given', 'command-line'],
      ['post-ended', 'command-line'],
    ]);
  });

  it('names a deputy, links an account, says whose a case is', async () => {
    expect((await told('staff deputy W-9 W-5 --role service-manager --to 2026-11-30')).text).toBe('Done: deputy W-5.');
    expect((await told('staff link teams 29:abc W-1')).text).toContain('W-1');
    expect((await told('staff case R-201 T-1 W-101')).text).toBe('Done: case R-201.');
    expect((await told('match R-201 --as W-1')).json).not.toMatchObject({ code: 'unknown-referral' });
  });

  it.each([
    ['staff add W-902', 'bad-command-line'],
    ['staff add W-902 Some Body', 'bad-command-line'],
    ['staff add W-902 Some Body --role director --team T-77', 'unknown-person'],
    ['staff post W-999 --role director', 'unknown-person'],
    ['staff end W-1 --role director', 'unknown-person'],
    ['staff deputy W-1 W-2 --role director --to 2027-01-01', 'refused'],
    ['staff case X-1 T-1', 'bad-reference'],
    ['staff case R-999 T-1', 'unknown-person'],
    ['staff add W-903 Some Body --role director --as W-1', 'not-permitted'],
    ['staff list --as W-20', 'not-permitted'],
  ])('"%s" is refused: %s', async (line, code) =>
    expect((await told(line)).json).toMatchObject({ kind: 'error', code }),
  );

  it.each(['staff', 'staff hire', 'staff list --role king'])('"%s" is not understood', (line) =>
    expect(parseLine(line.split(' ')).ok).toBe(false),
  );
});

describe('--as', () => {
  it('answers as that person may see: another team’s referral reads like one that is not there', async () => {
    const [theirs, none] = [await told('match R-203 --as W-1'), await told('match R-208 --as W-1')];
    expect(theirs.exit).toBe(1);
    expect(theirs.text.replaceAll('R-203', 'R-208')).toBe(none.text);
    expect((await told('match R-203 --as W-3')).json).toMatchObject({ kind: 'match' });
    expect((await told('match R-203')).json).toMatchObject({ kind: 'match' });
    expect((await told('match R-203 --as w-3')).json).toMatchObject({ kind: 'match' });
  });

  it('is for every command', async () => {
    expect((await told('explain R-203 H-101 --as W-1')).json).toMatchObject({ code: 'unknown-referral' });
    expect((await told('allocate --as W-1')).json).toMatchObject({ code: 'not-permitted' });
    expect((await told('vacancies --as W-15')).json).toMatchObject({ code: 'not-permitted' });
    expect((await told('export children --as W-12')).json).toMatchObject({ code: 'not-permitted' });
    expect((await told('seed --as W-5')).json).toMatchObject({ code: 'not-permitted' });
    expect((await told('match R-203 --as W-999')).json).toMatchObject({ code: 'unknown-person' });
    expect((await told('export children --as W-16')).exit).toBe(0);
  });

  it('is written down as theirs', async () => {
    await told('match R-203 --as W-3');
    expect((await auditOf(store.db, 'R-203')).at(-1)).toMatchObject({
      act: 'list-shown',
      actor: 'W-3',
      surface: 'command-line',
    });
  });

  it('has to be a reference, in the option and in PLACEWELL_AS', async () => {
    expect(parseLine(['match', 'R-1', '--as', 'the boss']).ok).toBe(false);
    const printed: string[] = [];
    const exit = await run(['match', 'R-1', '--json'], {
      out: (text) => printed.push(text),
      err: () => undefined,
      environment: { PLACEWELL_AS: 'the boss' },
      folder: '/nowhere',
      now,
      stop: new AbortController().signal,
    });
    expect(exit).toBe(2);
    expect(printed.join('')).toContain('PLACEWELL_AS');
  });
});
