// Homes and providers asked, and what came back: recorded with its time, by the sector's codes, and counted.

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anOffer } from '#fixtures/build';
import { declineReasons, homeId, offerId, providerId, referralId } from '#src/domain/index';
import { auditOf, type Store } from '#src/store/index';
import type { AskAnswered } from '../../../../src/services/record/terms.js';
import { onEveryStore } from '../../../store/on-every-store.js';
import { codeOf, given, later, MORNING, refusalOf } from '../holds-world.js';
import { begin, by, type World } from './world.js';

onEveryStore('asking', (open) => {
  let store: Store;
  let world: World;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    world = await begin(store, (county) => ({
      ...county,
      offers: [anOffer({ id: offerId('O-7'), homeId: homeId('H-7'), providerId: providerId('P-7') })],
    }));
  });
  const ask = (over: object = {}) =>
    world.decisions.ask(by('PO-1'), { referral: referralId('R-1'), home: homeId('H-7'), route: 'telephone', ...over });

  test('a home: by whom, how and when, of which provider; and the answers, the latest of which counts', async () => {
    const asked = given(await ask());
    expect(asked).toMatchObject({ homeId: 'H-7', providerId: 'P-7', by: 'PO-1', askedAt: MORNING, answer: null });
    const answered = async (hours: number, terms: Omit<AskAnswered, 'ask'>) => {
      world.at(later(hours));
      return given(await world.decisions.askAnswered(by('PO-2'), { ask: asked.id, ...terms })).answer;
    };
    expect(await answered(1, { outcome: 'no-answer' })).toEqual({
      outcome: 'no-answer',
      reason: null,
      offerId: null,
      at: later(1),
    });
    expect(await answered(2, { outcome: 'offer', offer: 'O-7' })).toMatchObject({ outcome: 'offer', offerId: 'O-7' });
    expect(await answered(3, { outcome: 'no', reason: 'matching' })).toMatchObject({ reason: 'matching' });
    expect(given(await world.decisions.asks(by('TM-1'), referralId('R-1')))).toHaveLength(1);
    expect((await sql`select outcome from ask_answer order by answer`.execute(store.db)).rows).toHaveLength(3);
    expect((await auditOf(store.db, asked.id)).map(({ act }) => act)).toEqual([
      'asked',
      ...Array(3).fill('ask-answered'),
    ]);
  });

  test.each([
    ['nobody', { home: undefined }, 'reason-needed'],
    ['a home that is not there', { home: homeId('H-99') }, 'not-found'],
    ['a provider that is not there', { home: undefined, provider: providerId('P-99') }, 'not-found'],
    ['for no referral', { referral: referralId('R-99') }, 'not-found'],
    ['until a time gone by', { deadline: MORNING }, 'time-not-possible'],
  ])('%s', async (_, over, code) => {
    expect(codeOf(await ask(over))).toBe(code);
  });

  test.each<[string, Omit<AskAnswered, 'ask'>, object]>([
    ['no without why', { outcome: 'no' }, { code: 'reason-needed', expected: declineReasons }],
    ['no for a reason of no list', { outcome: 'no', reason: 'busy' }, { code: 'reason-needed' }],
    ['yes with a reason for no', { outcome: 'yes', reason: 'need' }, { code: 'reason-needed' }],
    ['an offer that is not there', { outcome: 'offer', offer: 'O-99' }, { code: 'not-found' }],
    ['an offer and not which', { outcome: 'offer' }, { code: 'not-found' }],
  ])('and is not answered: %s', async (_, terms, refusal) => {
    const { id } = given(await ask());
    expect(refusalOf(await world.decisions.askAnswered(by('PO-1'), { ask: id, ...terms }))).toMatchObject(refusal);
  });

  test('an offer for another referral is no answer, and an ask that is not there or not theirs has none', async () => {
    const { id } = given(await ask({ referral: referralId('R-2') }));
    expect(codeOf(await world.decisions.askAnswered(by('PO-1'), { ask: id, outcome: 'offer', offer: 'O-7' }))).toBe(
      'not-found',
    );
    for (const which of [id, 'A-0'])
      expect(refusalOf(await world.decisions.askAnswered(by('AU-1'), { ask: which, outcome: 'yes' }))).toEqual({
        code: 'not-found',
        what: 'act',
        asked: which,
      });
  });
});
