// Nothing of a child who lives in a home can be read from what the rule book says of the home (practice 5.1).

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Child, Resident, Verdict } from '#src/domain/index';
import { type Ask, catalogue } from '#src/rules/index';
import { aChildOf, anyAsk } from './arbitrary.js';
import { anAsk, asked, member, pair, resident } from './ask.js';
import { linkTo, needOf } from './company.js';

const runs = { numRuns: 120, seed: 20261121 };
const patience = 60_000;

/**
 * All that may change when only the needs, links and health of a child who lives there change: words that name no
 * fact, each of which is said for many different reasons.
 */
const saidForManyReasons = {
  reasons: new Set([
    'matching-conversation-needed',
    'impact-assessed',
    'impact-assessed-with-a-plan',
    'impact-not-yet-assessed',
    'no-free-bedroom',
    'bedrooms-not-known',
    'free-place',
  ]),
  questions: new Set(['can-they-live-together', 'who-sleeps-where']),
  gates: new Set(['matching-conversation', 'impact-assessment']),
};
/** Of what is said in those words only the number of newcomers is a fact. */
const factsOf = (reason: object): readonly string[] =>
  Object.keys(reason).filter((key) => key !== 'code' && key !== 'wanted');

const differ = <T>(a: readonly T[], b: readonly T[]): readonly T[] => {
  const texts = [
    new Set(a.map((each) => JSON.stringify(each))),
    new Set(b.map((each) => JSON.stringify(each))),
  ] as const;
  return [...a, ...b].filter((each) => !(texts[0].has(JSON.stringify(each)) && texts[1].has(JSON.stringify(each))));
};

/** What one verdict says and the other does not, apart from words said for many reasons. */
const told = (a: Verdict, b: Verdict): readonly string[] => [
  ...differ(a.reasons, b.reasons)
    .filter((reason) => !saidForManyReasons.reasons.has(reason.code) || factsOf(reason).length > 0)
    .map((reason) => JSON.stringify(reason)),
  ...differ(a.questions, b.questions)
    .filter(({ code, about }) => !saidForManyReasons.questions.has(code) || about !== undefined)
    .map((question) => JSON.stringify(question)),
  ...differ(a.gates, b.gates)
    .filter(({ code }) => !saidForManyReasons.gates.has(code))
    .map((gate) => gate.code),
  ...differ(a.support, b.support).map((support) => JSON.stringify(support)),
];

/** The same child to look at, of the same age and sex and family, with everything else another's. */
const inside = (looks: Child, is: Child): Child => ({
  ...is,
  id: looks.id,
  bornOn: looks.bornOn,
  sex: looks.sex,
  siblings: looks.siblings,
});
const changed = (ask: Ask, others: readonly Child[]): Ask => ({
  ...ask,
  residents: ask.residents.map(
    (each, i): Resident => ({ ...each, child: inside(each.child, others[i] ?? each.child) }),
  ),
});

describe('what is said of a home', { timeout: patience }, () => {
  it('does not tell two children who live there apart, of the same age and sex, whatever their needs and links', () => {
    let changes = 0;
    fc.assert(
      fc.property(anyAsk, aChildOf('C-90'), aChildOf('C-91'), (ask, ...others) => {
        const other = changed(ask, others);
        for (const rule of catalogue) {
          const [a, b] = [rule.judge(ask), rule.judge(other)];
          if (JSON.stringify(a) !== JSON.stringify(b)) changes += 1;
          expect([rule.id, ...told(a, b)]).toEqual([rule.id]);
          expect([rule.id, rule.essentialByDefault(ask)]).toEqual([rule.id, rule.essentialByDefault(other)]);
        }
      }),
      runs,
    );
    expect(changes).toBeGreaterThan(30);
  });

  it('says of a conflict the same in every home of a kind: the whole book over, and to the letter', () => {
    const conflicts: readonly Partial<Child>[] = [
      { needs: [needOf('physical-harm-to-others', 'low')] },
      { needs: [needOf('fire-setting', 'high'), needOf('criminal-exploitation-of-others', 'high')] },
      { needs: [needOf('self-harm', 'high')] },
      { links: [linkTo('rival', 'C-1')] },
      { links: [linkTo('alleged-victim', 'C-1'), linkTo('same-exploiter', 'X-7')] },
      { links: [linkTo('co-defendant', 'X-7')] },
    ];
    const newcomer = member({ needs: [needOf('self-harm', 'low')], links: [linkTo('same-exploiter', 'X-7')] });
    const said = conflicts.map((there) => {
      const ask = anAsk({ members: [newcomer], residents: [resident(there)] });
      return catalogue.map((rule) => rule.judge(ask));
    });
    const calm = anAsk({ members: [newcomer], residents: [resident()] });
    for (const each of said) expect(each).toEqual(said[0]);
    expect(catalogue.map((rule) => rule.judge(calm))).not.toEqual(said[0]);
  });

  it('says the same of an order as of an assessment, the whole book over', () => {
    const ask = anAsk({ residents: [resident()] });
    const order = { ...ask, residents: [resident({ links: [linkTo('no-contact-order', 'C-1')] })] };
    const byTheNewcomer = anAsk({
      members: [member({ links: [linkTo('no-contact-order', 'C-90')] })],
      residents: [resident()],
    });
    const assessment = anAsk({ ...asked({ siblings: [pair('C-1', 'C-90', 'never')] }), residents: [resident()] });
    const verdicts = (of: Ask) => catalogue.map((rule) => rule.judge(of));
    expect(verdicts(order)).toEqual(verdicts(byTheNewcomer));
    expect(verdicts(order)).toEqual(verdicts(assessment));
    expect(verdicts(order)).not.toEqual(verdicts(ask));
  });
});
