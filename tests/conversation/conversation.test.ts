import { describe, expect, it } from 'vitest';
import { aCandidate } from '#fixtures/build';
import { familyId, homeId, hundredths, miles, providerId, ruleId } from '#src/domain/index';
import { aCost, aFinding, anAnswer, anOption, fakeServices } from './fake-services.js';
import { aPerson, buttonsOf } from './talking.js';

describe('what is not a search', () => {
  it('thanks get a short close, with what can be done next, and no greeting', async () => {
    const person = aPerson();
    const first = await person.turn({ words: 'thanks' });
    expect(first.summary).toMatch(/^You are welcome/);
    expect(buttonsOf(first)).toEqual(['referrals', 'vacancies', 'help']);
    await person.say('match R-204');
    const after = await person.turn({ words: 'cheers' });
    expect(buttonsOf(after)).toEqual(['list', 'more', 'referrals', 'vacancies', 'help']);
    expect(JSON.stringify([first, after])).not.toContain('Hello');
  });

  it.each([
    ['adoption for a girl of 3', 'regional adoption agency'],
    ['secure accommodation for a boy of 15', 'legal services'],
    ['staying put, a young man of 17', 'leaving care team'],
  ])('"%s" is told where it goes, and neither shown as a form nor searched', async (words, where) => {
    const person = aPerson();
    await person.say('a boy of 9');
    const reply = (await person.say(words)).replaceAll(/\s+/g, ' ');
    expect(reply).toContain(where);
    expect(reply).not.toContain('Is this right?');
    expect(await person.say('yes')).toContain('no form waiting');
    expect(person.fake.asked).toEqual([]);
  });
});

describe('a list', () => {
  it('shows five of seven, each with its key facts on one line, and its details only when asked', async () => {
    const seen = await aPerson().say('match R-204');
    expect(seen).toContain('1. H-301 · in-house foster · meets every essential · 2 straight-line miles · £500 a week');
    expect(seen).toContain('5. H-305');
    expect(seen).not.toContain('6. H-306');
    expect(seen).not.toContain('To weigh first');
  });

  it('says in its first line that nothing is shown to meet the essentials', async () => {
    const answer = anAnswer({ nothingShownToMeet: true });
    const { blocks } = await aPerson(fakeServices(answer)).turn({ words: 'match R-204' });
    expect(blocks[1]).toMatchObject({
      tone: 'warning',
      text: expect.stringMatching(/^7 options, and none is shown to meet every essential\./),
    });
  });

  it('says in its first line why it is empty', async () => {
    const excluded = [1, 2, 3].map((n) => ({ home: homeId(`H-${n}`), rules: [ruleId('usual-fostering-limit')] }));
    const seen = await aPerson(fakeServices(anAnswer({ options: [], excluded }))).say('match R-204');
    expect(seen).toMatch(/No home can be offered\. 3 homes left out, most often by these rules:[^.]*\(3\)/);
  });

  it('asks first who in the family was considered, when nobody was', async () => {
    const { blocks } = await aPerson(fakeServices(anAnswer({ familyNotConsidered: true }))).turn({
      words: 'match R-204',
    });
    const at = (kind: string) => blocks.findIndex((block) => block.kind === kind);
    expect(blocks[2]).toMatchObject({
      kind: 'text',
      text: expect.stringMatching(/^First question: who in the family/),
    });
    expect(at('list')).toBeGreaterThan(2);
  });

  it('lists a relative with an open safeguarding question first, as a question without a number', async () => {
    const family = [aCandidate({ id: familyId('F-9'), openSafeguardingQuestion: true })];
    const { blocks } = await aPerson(fakeServices(anAnswer({ family }))).turn({ words: 'match R-204' });
    const lists = blocks.filter((block) => block.kind === 'list');
    expect(lists[0]?.items[0]).toMatchObject({
      number: null,
      line: expect.stringContaining('safeguarding question is open'),
    });
    expect(lists[1]?.items[0]).toMatchObject({ number: '1' });
  });

  it('names providers to ask without number or price', async () => {
    const toAsk = [
      {
        home: homeId('H-399'),
        homeType: 'ifa' as const,
        provider: providerId('P-1'),
        locality: 'Calne',
        band: 'meets-all' as const,
        straight: miles(12),
        gates: [],
      },
    ];
    const person = aPerson(fakeServices(anAnswer({ toAsk })));
    const seen = await person.say('match R-204');
    expect(await person.say('only in-house')).not.toContain('H-399');
    expect(seen.replace(/\s+/g, ' ')).toContain(
      '- H-399 · agency foster (IFA) · Synthshire Fostering · meets every essential · 12 straight-line miles',
    );
  });

  it('greys out an option over the limit, says so, and keeps it', async () => {
    const person = aPerson();
    await person.say('match R-204');
    const { blocks } = await person.turn({ words: 'under £600' });
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(items.map(({ muted }) => muted)).toEqual([false, true, true, true, true]);
    expect(items[1]?.line).toContain('not under £600');
  });

  it('does not name a price that is not recorded', async () => {
    const options = [anOption(1, { home: 'H-301', pounds: null, over: { cost: aCost(null) } })];
    expect(await aPerson(fakeServices(anAnswer({ options }))).say('match R-204')).toContain('price not recorded');
  });
});

describe('buttons', () => {
  it('say what could have been typed, and every one is understood', async () => {
    const person = aPerson();
    for (const words of [
      'match R-204',
      'why 1',
      'compare 1 and 2',
      'why not H-310',
      'more',
      'R-204',
      'under 10',
      'help',
    ]) {
      for (const says of buttonsOf(await person.turn({ words }))) {
        const { summary } = await person.turn({ words: says });
        expect(summary, `${words} > ${says}`).not.toMatch(/not understood|what did you mean|nothing was done/i);
        await person.say('match R-204');
      }
    }
  });
});

describe('numbers', () => {
  it('keep those of the whole list when it is narrowed', async () => {
    const options = anAnswer()
      .options.toReversed()
      .map((each, i) => ({ ...each, rank: i + 1 }));
    const person = aPerson(fakeServices(anAnswer({ options })));
    await person.say('match R-204');
    expect(await person.say('within 4 miles')).toContain('6. H-302');
    expect(await person.say('why 7')).toContain('Why 7: H-301');
  });

  it('mean what they meant when they were shown, when the data has changed since', async () => {
    const person = aPerson();
    await person.say('match R-204');
    const [first, second, ...rest] = anAnswer().options;
    if (!first || !second) throw new Error('expected two options');
    person.fake.answerWith(anAnswer({ options: [{ ...second, rank: 1 }, { ...first, rank: 2 }, ...rest] }));
    const seen = await person.say('why 1');
    expect(seen).toContain('what was number 1 is now number 2');
    expect(seen).toContain('Why 2: H-301');
  });

  it('read "no real difference" for two options alike in everything', async () => {
    const alike = [1, 2].map((rank) => anOption(rank, { home: `H-30${rank}` }));
    const person = aPerson(fakeServices(anAnswer({ options: alike })));
    await person.say('match R-204');
    expect(await person.say('compare 1 and 2')).toContain('No real difference between 1 and 2.');
  });
});

describe('why', () => {
  it('shows points that add up to the total', async () => {
    const skills = aFinding({
      rule: ruleId('skills-for-needs'),
      group: 'child',
      points: hundredths(3050),
      of: hundredths(4000),
    });
    const near = aFinding({ points: hundredths(1925) });
    const none = { points: hundredths(0), of: hundredths(0) };
    const points = {
      total: hundredths(4975),
      groups: {
        child: { points: skills.points, of: skills.of },
        stability: none,
        locality: { points: near.points, of: near.of },
        cost: none,
      },
    };
    const options = [anOption(1, { home: 'H-301', over: { findings: [skills, near], points } })];
    const person = aPerson(fakeServices(anAnswer({ options })));
    await person.say('match R-204');
    expect(await person.say('why 1')).toContain('Total: +30.50 +19.25 = 49.75 of 100.');
  });

  it('says the number of a home that is on the list after all', async () => {
    const person = aPerson();
    await person.say('match R-204');
    expect(await person.say('why not H-303')).toContain('H-303 is on the list: it is number 3.');
  });
});
