// A browser over the invented county plays its staff: what each sees, and what is told to an account that nobody linked.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asText } from '#bots/replies/index';
import { smallCounty, workforceOf } from '#fixtures/index';
import { staffId } from '#src/domain/index';
import { auditOf, writeWorkforce } from '#src/store/index';
import { type Opened, openCounty } from './open-county.js';

/** R-203 is team T-3's in the small county, R-202 team T-1's. */
const county = smallCounty();
let opened: Opened;
beforeAll(async () => {
  opened = await openCounty(county);
  await writeWorkforce(opened.store.db, workforceOf(county));
});
afterAll(() => opened.store.close());

const talking =
  (person: string, surface: 'page' | 'teams' = 'page') =>
  async (words: string) => {
    const screen = asText(
      await opened.hear({ person, thread: `${person}-thread`, surface, ...alone(surface), words }),
      { details: true },
    );
    expect(opened.failures).toEqual([]);
    return screen.replaceAll(/\s+/g, ' ');
  };

/** Said to the bot alone: where others read, nobody is looked up at all. */
const alone = (surface: 'page' | 'teams') => (surface === 'teams' ? ({ place: 'direct-message' } as const) : {});

describe('a browser', () => {
  it('is a visitor in every role, and says so', async () => {
    const say = talking('page:ann');
    expect(await say('who am I')).toContain('you act in every role');
    expect(await say('match R-203')).toContain('R-203');
    expect(await say('referrals')).toContain('R-202');
  });

  it('plays an officer: their team’s referrals, and another’s reads like one that is not there', async () => {
    const say = talking('page:bob');
    expect(await say('staff')).toMatch(/W-1 .*placement officer \(T-1\)/);
    expect(await say('act as W-1')).toContain('You are now W-1');
    expect(await say('who am I')).toContain('W-1: placement officer (T-1)');
    const board = await say('referrals');
    expect(board).toContain('R-202');
    expect(board).not.toContain('R-203');
    const theirs = await say('match R-203');
    expect(theirs).toContain('There is no open referral R-203');
    expect(theirs.replaceAll('R-203', 'R-208')).toBe(await say('match R-208'));
    expect(await say('allocate')).toContain('for managers');
    expect((await auditOf(opened.store.db, 'R-203')).at(-1)).toMatchObject({
      act: 'denied',
      actor: 'W-1',
      surface: 'page',
    });
  });

  it('is itself again, and takes nothing of what another was shown along', async () => {
    const say = talking('page:carla');
    await say('act as W-3');
    expect(await say('match R-203')).toContain('R-203');
    await say('I am W-1');
    expect(await say('list')).toContain('No list has been asked for');
    expect(await say('be myself')).toContain('yourself again');
    expect(await say('who am I')).toContain('every role');
    expect(await say('act as W-777')).toContain('There is nobody W-777');
  });

  it('plays the auditor, the administrator and the commissioner, who see no case', async () => {
    for (const who of ['W-15', 'W-16', 'W-14']) {
      const say = talking(`page:${who}`);
      await say(`act as ${who}`);
      expect(await say('referrals')).toContain('no open referrals');
      expect(await say('match R-202')).toMatch(/There is no open referral R-202\.(?! Did)/);
      expect(await say('match a 14 year old boy near Trowbridge')).not.toContain('H-1');
    }
  });
});

describe('a chat platform', () => {
  it('tells an account that nobody linked nothing at all', async () => {
    const say = talking('teams:29:xyz', 'teams');
    for (const words of ['match R-203', 'match R-999', 'referrals', 'who am I', 'act as W-12', 'staff'])
      expect(await say(words)).toMatch(/not linked to anybody/);
  });

  it('knows a linked account, and lets nobody play another there', async () => {
    const admin = await opened.people.standingOf(staffId('W-16'), 'command-line');
    if (admin === null) throw new Error('no administrator');
    await opened.people.link({ who: admin }, 'teams', '29:abc', staffId('W-1'));
    const say = talking('teams:29:abc', 'teams');
    expect(await say('act as W-12')).not.toContain('You are now');
    expect(await say('match R-203')).toContain('There is no open referral R-203');
  });
});
