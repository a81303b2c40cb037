// Each troublesome county, at every door: the conversation, the card of the page, and the command line's JSON.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as trouble from '#fixtures/trouble/index';
import type { County } from '#src/domain/index';
import type { Store } from '#src/store/index';
import { freshStore } from '../helpers/store.js';
import { type Doors, openDoors } from './doors.js';

const asked = ['match R-1', 'why 1', 'why 2', 'why not H-1', 'compare 1 and 2', 'more', 'only in-house'] as const;
const boards = ['within 10 miles', 'under £100', 'everything', 'vacancies', 'referrals', 'rules', 'help'] as const;

let store: Store;
beforeAll(async () => {
  store = await freshStore();
});
afterAll(() => store.close());

/** One store, one county after another: whatever is asked there is answered, and then what its trouble asks for in particular. */
function inCounty(make: () => County, particular: (doors: () => Doors) => void): void {
  describe(make.name, () => {
    let doors: Doors;
    beforeAll(async () => {
      doors = await openDoors(make(), make.name, store);
    });

    it('is answered at every door, whatever is asked', async () => {
      for (const words of [...asked, ...boards]) expect((await doors.say(words)).length).toBeGreaterThan(20);
      for (const argv of [['match', 'R-1'], ['explain', 'R-1', 'H-1'], ['vacancies']])
        expect(JSON.stringify(await doors.json(...argv))).not.toMatch(/NaN|\[object/);
    });
    particular(() => doors);
  });
}

inCounty(trouble.emptyCounty, (doors) =>
  it('says that there are no homes yet', async () => {
    const { say, json } = doors();
    expect(await say('match R-1')).toContain('no homes in the data yet');
    expect(await say('vacancies')).toContain('no homes in the data yet');
    expect(await say('referrals')).toContain('no open referrals');
    expect(await json('match', 'R-1')).toMatchObject({ code: 'empty-county' });
  }),
);

inCounty(trouble.homeWithNoPrice, (doors) =>
  it('has a cost that is not known, neither nothing nor a pass', async () => {
    const { say, json } = doors();
    expect(await say('match R-1')).not.toContain('£0');
    expect(await say('why 1')).toContain('fee not recorded');
    expect(await json('match', 'R-1')).toMatchObject({
      options: [{ weeklyCost: { feePence: null, totalPence: null } }],
    });
  }),
);

inCounty(trouble.referralWithNoHomeAddress, (doors) =>
  it('knows a child who came alone from one whose address was not written down', async () => {
    const { say } = doors();
    expect(await say('match R-1')).not.toContain('miles not known');
    expect(await say('why 1')).toContain('Near or away from home does not apply');
    expect(await say('match R-2')).toContain('miles not known');
    expect(await say('why 1')).toMatch(/Near or away from home (?:\(essential\) )?not known/);
  }),
);

inCounty(trouble.siblingsWhoMustNotMeet, (doors) =>
  it('offers them no home in common, and explains it by no fact of the other', async () => {
    const { say, json } = doors();
    expect(await say('match R-1')).toContain('No option keeps both together');
    expect(await json('match', 'R-1')).toMatchObject({ options: expect.arrayContaining([expect.anything()]) });
    expect(await say('match R-2')).not.toMatch(/\d\.? H-3 ·/);
    const whyNot = await say('why not H-3');
    expect(whyNot).toMatch(/matching conversation|not on the list/);
    expect(whyNot).not.toContain('C-4');
  }),
);

inCounty(trouble.threeSiblingsNobodyCanTakeTogether, (doors) =>
  it('offers splits, each with what is lost', async () => {
    const { say } = doors();
    const list = await say('match R-1');
    expect(list).toContain('No option keeps all 3 together: each is a split.');
    expect(list).toContain('Living apart: C-1 from C-2');
    expect(await say('why 1')).toContain('Living apart:');
  }),
);

inCounty(trouble.twinHomes, (doors) =>
  it('shows no real difference, in the list and side by side', async () => {
    const { say } = doors();
    expect(await say('match R-1')).toContain('No real difference from number 2.');
    expect(await say('compare 1 and 2')).toMatch(/no real difference/i);
  }),
);

inCounty(trouble.markupInNames, (doors) =>
  it('shows a relationship as it was written, and nothing of a household, a school or a child', async () => {
    const { say, json, county } = doors();
    const list = await say('match R-1');
    expect(list).toContain('<script>alert("H-1")</script>');
    const screens = [list, await say('why 1'), await say('why not H-2'), await say('vacancies')].join('\n');
    expect(screens).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(screens).not.toMatch(/بيت|👩|BA14/);
    expect(county.homes.map(({ name }) => name).join()).toMatch(/بيت.*👩/);
    expect(JSON.stringify(await json('match', 'R-1'))).not.toMatch(/BA14 1CK|👩/);
  }),
);
