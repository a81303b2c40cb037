// what each option would cost the others who wait: beside the list when it is ready, after it when it is not, and of nobody by name.

import { describe, expect, it } from 'vitest';
import { createConversation } from '#bots/conversation/index';
import { asText, type Item, type Reply } from '#bots/replies/index';
import { homeId, hundredths, miles, poundsPerWeek, referralId } from '#src/domain/index';
import type { CostToOthers, LossToOthers } from '#src/matching/index';
import { fakePeople } from './fake-people.js';
import { costsNothing, fakeServices } from './fake-services.js';
import { aPerson } from './talking.js';

const noLoss: LossToOthers = {
  withoutSuitable: 0,
  withoutPlaceTonight: 0,
  aBandLower: 0,
  pairsApart: 0,
  points: hundredths(0),
  miles: null,
  pence: null,
  referrals: 1,
};
const loses =
  (loss: Partial<LossToOthers>) =>
  (rank: number): CostToOthers => ({
    rank,
    homes: [homeId(`H-30${rank}`)],
    state: 'loses',
    loss: { ...noLoss, ...loss },
    losers: [referralId('R-777')],
  });

const items = ({ blocks }: Reply): readonly Item[] =>
  blocks.flatMap((block) => (block.kind === 'list' && block.title === 'Options' ? block.items : []));

const noteOf = async (costs: (rank: number) => CostToOthers): Promise<string | undefined> => {
  const fake = fakeServices();
  fake.costs = costs;
  return items(await aPerson(fake).turn({ words: 'match R-204' }))[0]?.note;
};

describe('one short line under each option', () => {
  it.each([
    ['Costs the others nothing', costsNothing],
    ['One other child would have no suitable home', loses({ withoutSuitable: 1, miles: miles(40) })],
    ['2 other children would have no suitable home', loses({ withoutSuitable: 2 })],
    ['One other child would have no place tonight', loses({ withoutSuitable: 1, withoutPlaceTonight: 1 })],
    ['Others: 6 miles farther, £120 a week more', loses({ miles: miles(6), pence: poundsPerWeek(120) })],
    ['Others: 3 miles nearer, £40 a week more', loses({ miles: miles(-3), pence: poundsPerWeek(40) })],
    ['Others: 4.20 points worse', loses({ points: hundredths(420) })],
    ['Others: 1.50 points worse, though 3 miles nearer', loses({ points: hundredths(150), miles: miles(-3) })],
  ])('%s', async (line, costs) => expect(await noteOf(costs)).toBe(line));

  it('never claims what was not worked out', async () => {
    const late = (why: 'not-yet' | 'time-limit' | 'failed') => (rank: number) =>
      ({ rank, homes: [], state: 'not-computed', why }) as const;
    expect(await noteOf(late('not-yet'))).toBe('What it costs the others is not worked out yet');
    expect(await noteOf(late('time-limit'))).toBe('What it costs the others could not be proved in time');
    expect(await noteOf(late('failed'))).toBe('What it costs the others could not be worked out');
  });

  it('reorders nothing', async () => {
    const fake = fakeServices();
    fake.costs = (rank) => (rank === 1 ? loses({ withoutSuitable: 3 })(rank) : costsNothing(rank));
    const heads = items(await aPerson(fake).turn({ words: 'match R-204' })).map(({ head }) => head);
    const before = items(await aPerson().turn({ words: 'match R-204' })).map(({ head }) => head);
    expect(heads).toEqual(before);
  });
});

describe('under "why"', () => {
  it('every part of it is said, and that it moves nothing', async () => {
    const fake = fakeServices();
    fake.costs = loses({ withoutSuitable: 1, aBandLower: 2, pairsApart: 1, miles: miles(6), referrals: 3 });
    const person = aPerson(fake);
    await person.say('match R-204');
    const said = (await person.say('why 2')).replaceAll(/\s+/g, ' ');
    for (const part of [
      'One other child would have no suitable home.',
      '2 other children would have a home that meets less of what is essential.',
      '1 more pair of brothers or sisters would live apart.',
      'Others: 6 miles farther.',
      '3 other referrals would be placed less well',
      'it moves no option up or down',
    ])
      expect(said).toContain(part);
  });
});

describe('when it is not ready', () => {
  /** A conversation that waits for nothing beside a list. */
  const inAHurry = () => {
    const fake = fakeServices();
    const failures: unknown[] = [];
    const { hear } = createConversation({
      services: fake,
      people: fakePeople(),
      now: () => new Date('2026-11-20T10:00:00Z'),
      newReference: () => 'E-1',
      report: (_, error) => failures.push(error),
      soon: async () => null,
    });
    const say = (words: string) => hear({ person: 'ann', thread: 't', surface: 'page', words });
    return { fake, failures, say };
  };

  it('the list comes at once, says so, and names the words that bring the rest', async () => {
    const { say } = inAHurry();
    const list = await say('match R-204');
    expect(items(list).map(({ note }) => note)).toContain('What it costs the others is not worked out yet');
    expect(list.follow).toBe('costs R-204 1-5');
    const rest = asText(await say(list.follow ?? ''));
    expect(rest).toContain('R-204: what each option would cost the others who wait');
    expect(rest.match(/Costs the others nothing/g)).toHaveLength(5);
  });

  it('what follows "more" is of the options just shown', async () => {
    const { say } = inAHurry();
    await say('match R-204');
    await say('more');
    const rest = asText(await say('costs'));
    expect(rest).toContain('H-307');
    expect(rest).not.toContain('H-301');
  });

  it('what follows is of its own list, whatever is asked meanwhile', async () => {
    const { say } = inAHurry();
    const { follow = '' } = await say('match R-204');
    await say('within 4 miles');
    expect(asText(await say(follow)).match(/Costs the others nothing/g)).toHaveLength(5);
    const narrowed = await say('within 4 miles');
    expect(asText(await say(narrowed.follow ?? '')).match(/Costs the others nothing/g)).toHaveLength(2);
  });

  it('what follows "why" is of that option alone', async () => {
    const { say } = inAHurry();
    await say('match R-204');
    expect((await say('why 2')).follow).toBe('costs R-204 2-2');
  });

  it('without a list, which referral is asked', async () => {
    expect(asText(await inAHurry().say('costs'))).toContain('Which referral');
    expect(asText(await inAHurry().say('costs R-204'))).toContain('H-305');
    expect(asText(await inAHurry().say('costs R-999'))).toContain('There is no open referral R-999');
  });

  it('a failure is reported, and takes nothing from the list', async () => {
    const { fake, say, failures } = inAHurry();
    fake.costs = () => {
      throw new Error('a solve that failed');
    };
    expect(items(await say('match R-204'))).toHaveLength(5);
    expect(failures).toHaveLength(1);
  });

  it('nothing follows a list that is whole', async () => {
    expect((await aPerson().turn({ words: 'match R-204' })).follow).toBeUndefined();
  });
});

it('no screen names another referral', async () => {
  const fake = fakeServices();
  fake.costs = loses({ withoutSuitable: 1, aBandLower: 1, miles: miles(9), pence: poundsPerWeek(50) });
  const person = aPerson(fake);
  for (const words of ['match R-204', 'more', 'costs', 'why 1', 'compare 1 and 2']) {
    expect(JSON.stringify(await person.turn({ words }))).not.toContain('R-777');
  }
});
