// seed: the invented county made anew, and how near it is to the published figures.

import { calibration, makeCounty, printCalibration, workforceOf } from '#fixtures/index';
import type { SeedJson } from '#src/services/schemas/index';
import { appendAudit, inTransaction, readCouncil, writeCounty, writeWorkforce } from '#src/store/index';
import type { Desk, Work } from './desk.js';
import { exitCodes } from './outcome/exit-codes.js';
import { badInput, type Refused } from './outcome/outcome.js';
import { atTheCommandLine } from './record/here.js';

/** Replaces invented data only, and only in a folder of its own. */
export const seed: Work = async ({ options }, desk) => {
  const refused = await mayNotSeed(desk);
  if (refused !== null) return refused;
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  const asked = { children: number(options.children), homes: number(options.homes), seed: number(options.seed) };
  const county = makeCounty({
    ...(asked.children !== undefined && { children: asked.children }),
    ...(asked.homes !== undefined && { homes: asked.homes }),
    ...(asked.seed !== undefined && { seed: asked.seed }),
  });
  await writeCounty(desk.store.db, county);
  await writeWorkforce(desk.store.db, workforceOf(county, asked.seed));
  const { staff: actor, surface } = atTheCommandLine(desk);
  const detail = { homes: county.homes.length, invented: true };
  const line = { actor, surface, act: 'data-imported', subject: 'seed', detail } as const;
  await inTransaction(desk.store.db, (tx) => appendAudit(tx, [line], desk.now()));
  const figures = calibration(county);
  const json: SeedJson = {
    version: 2,
    kind: 'seed',
    asAt: county.council.asAt,
    childrenLookedAfter: figures.find(({ measure }) => measure === 'children looked after')?.made ?? 0,
    homes: county.homes.length,
    openReferrals: county.referrals.filter(({ status }) => status === 'open').length,
    calibration: figures.map((each) => ({ ...each })),
  };
  return { exit: exitCodes.answer, json, text: textOf(json, printCalibration(county)) };
};

const textOf = ({ childrenLookedAfter, homes, openReferrals, asAt }: SeedJson, table: string) =>
  [
    `Made an invented county as at ${asAt}: ${counted(childrenLookedAfter, 'child', 'children')} looked after, ${counted(homes, 'home')}, ${counted(openReferrals, 'open referral')}.`,
    'How near it is to the published figures (V read, E excerpt seen, A assumed):',
    '',
    table,
  ].join('\n');

const counted = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

async function mayNotSeed({ inFolder, store }: Desk): Promise<Refused | null> {
  if (!inFolder)
    return badInput(
      'not-with-this-data',
      'An invented county is never made in a database given by URL. Use a folder: --data <folder>, without DATABASE_URL.',
    );
  const council = await readCouncil(store.db);
  if (council === null || council.invented) return null;
  return badInput(
    'not-with-this-data',
    'Rows of real people are held here, and seeding would replace them. Use another folder: --data <folder>.',
  );
}
