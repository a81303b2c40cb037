// The names of homes, and the blind first look at a long-term match: hidden until ended, by each for themselves, and never when it is urgent.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aChild, aCounty, aHome, aMember, aReferral } from '#fixtures/build';
import {
  childId,
  homeId,
  nothingRecorded,
  type Policy,
  type Referral,
  referralId,
  type Standing,
  type Surface,
  staffId,
} from '#src/domain/index';
import { createRecords, type KeptRecords } from '#src/services/index';
import { auditLines, type Store, writeCounty } from '#src/store/index';
import { held, somebody } from '../../access/somebody.js';
import { freshStore } from '../../helpers/store.js';
import { policy as usual } from '../../rules/ask.js';
import { codeOf, given, MORNING } from './holds-world.js';

const blind: Policy = { ...usual, record: { ...usual.record, blindPass: true } };
const referral = (n: number, over: Partial<Referral>): Referral =>
  aReferral({ id: referralId(`R-${n}`), members: [aMember({ child: aChild({ id: childId(`C-${n}`) }) })], ...over });
const longTerm = { ...nothingRecorded, regime: 'long-term-match' } as const;
const [LONG, URGENT, OTHER] = [referralId('R-1'), referralId('R-2'), referralId('R-3')];
const county = aCounty({
  homes: [aHome({ id: homeId('H-1'), name: 'Larch House' }), aHome({ id: homeId('H-2'), name: 'The Combe' })],
  referrals: [
    referral(1, { legal: longTerm, urgency: 'planned' }),
    referral(2, { legal: longTerm, urgency: 'emergency' }),
    referral(3, { urgency: 'planned' }),
  ],
});

const someone = (n: number, surface: Surface = 'page', over: Partial<Standing> = {}) => ({
  who: somebody([held('head-of-service')], { staff: staffId(`W-${round + n}`), surface, ...over }),
});

let store: Store;
const under = (policy: Policy): KeptRecords =>
  createRecords({ store, policy, now: () => MORNING, asAt: async () => county.council.asAt });
const names = async (records: KeptRecords, id: Referral['id'], by = someone(1)) =>
  records.homeNames(by, { referral: id, homes: [homeId('H-2'), homeId('H-1')] });
const mine = () => auditLines(store.db, { actor: staffId(`W-${round + 1}`) });
const kept = async () => (await mine()).map(({ act, subject }) => `${act} ${subject}`);

beforeAll(async () => {
  store = await freshStore();
  await writeCounty(store.db, county);
});
/** Somebody new each time: what was kept of others is nothing to them. */
let round = 0;
beforeEach(() => {
  round += 10;
});
afterAll(() => store.close());

describe('the names of homes', () => {
  it('are given in the order asked, and each sight is kept without the name', async () => {
    expect(given(await names(under(usual), LONG))).toEqual([
      { home: 'H-2', name: 'The Combe' },
      { home: 'H-1', name: 'Larch House' },
    ]);
    const [line] = await mine();
    expect(line).toMatchObject({
      act: 'identity-shown',
      subject: 'R-1',
      detail: { what: 'home-name', homes: ['H-2', 'H-1'] },
    });
    expect(JSON.stringify(line)).not.toMatch(/Larch|Combe/);
  });

  it.each(['channel', 'private-channel-thread', 'ephemeral', 'app-home', 'log'] as const)(
    'are not given on %s, whoever asks',
    async (surface) => {
      expect(codeOf(await names(under(usual), LONG, someone(1, surface)))).toBe('surface-refused');
      expect(await kept()).toEqual([]);
    },
  );

  it('are not for whoever may not see the case, who cannot tell it from none', async () => {
    const commissioner = { who: somebody([held('commissioner')]) };
    for (const id of [LONG, referralId('R-99')])
      expect(await names(under(usual), id, commissioner)).toMatchObject({
        refusal: { code: 'not-found', what: 'referral', asked: id },
      });
    const related = someone(1, 'page', { conflicts: [{ kind: 'home', id: 'H-1' }] });
    expect(codeOf(await names(under(usual), LONG, related))).toBe('not-found');
  });

  it('of a home that is not there are refused whole', async () => {
    const asked = { referral: LONG, homes: [homeId('H-1'), homeId('H-9')] };
    expect(await under(usual).homeNames(someone(1), asked)).toMatchObject({ refusal: { what: 'home', asked: 'H-9' } });
  });
});

describe('a blind first look', () => {
  it('hides the names of a planned long-term match until it is ended, which is kept', async () => {
    const records = under(blind);
    expect(await names(records, LONG)).toMatchObject({ refusal: { code: 'wrong-state', state: 'names-hidden' } });
    expect(given(await records.endBlindPass(someone(1), LONG))).toEqual({ wasBlind: true });
    expect(given(await names(records, LONG))).toHaveLength(2);
    expect(await kept()).toEqual(['blind-pass-revealed R-1', 'identity-shown R-1']);
  });

  it('is of each person their own', async () => {
    const records = under(blind);
    await records.endBlindPass(someone(1), LONG);
    expect(codeOf(await names(records, LONG, someone(2)))).toBe('wrong-state');
  });

  it('ended twice is ended once', async () => {
    const records = under(blind);
    await records.endBlindPass(someone(1), LONG);
    expect(given(await records.endBlindPass(someone(1), LONG))).toEqual({ wasBlind: false });
    expect(await kept()).toHaveLength(1);
  });

  it.each([
    ['in an emergency', blind, URGENT],
    ['for any other search', blind, OTHER],
    ['where policy does not ask for it', usual, LONG],
  ])('never hides %s, and there is nothing to end', async (_, policy, id) => {
    const records = under(policy);
    expect(given(await records.endBlindPass(someone(1), id))).toEqual({ wasBlind: false });
    expect(given(await names(records, id))).toHaveLength(2);
    expect(await kept()).toEqual([`identity-shown ${id}`]);
  });

  it('is not ended by whoever may not see the case, nor where a name may not stand', async () => {
    const records = under(blind);
    const commissioner = { who: { ...someone(1).who, roles: [held('commissioner')] } };
    expect(codeOf(await records.endBlindPass(commissioner, LONG))).toBe('not-found');
    expect(codeOf(await records.endBlindPass(someone(1, 'channel'), LONG))).toBe('surface-refused');
    expect(codeOf(await names(records, LONG))).toBe('wrong-state');
  });
});
