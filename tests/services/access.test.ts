// The services as one person may use them: nothing of what is not theirs, and no way to tell it from what is not there.

import fc from 'fast-check';
import type { KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCounty, workforceOf } from '#fixtures/index';
import { mayDo } from '#src/access/index';
import {
  childId,
  day,
  type HeldRole,
  homeId,
  type RecordRef,
  type Referral,
  type ReferralId,
  referralId,
  type Standing,
  staffId,
  staffRoles,
  teamId,
} from '#src/domain/index';
import { createServices, type Services } from '#src/services/index';
import { auditOf, readTouched, type Store, writeWorkforce } from '#src/store/index';
import { held, somebody } from '../access/somebody.js';
import { solvingHere } from '../helpers/solver.js';
import { freshStore } from '../helpers/store.js';
import { policy } from '../matching/county.js';

const county = makeCounty({ children: 60, homes: 40, seed: 5 });
const staff = workforceOf(county);
const open = county.referrals.filter(({ status }) => status === 'open');
const teamOf = (id: ReferralId) => staff.cases.find(({ record }) => record.id === id)?.team ?? teamId('T-0');
const [mine, ...others] = open;
if (mine === undefined) throw new Error('no open referral');
const notMine = others.find(({ id }) => teamOf(id) !== teamOf(mine.id));
if (notMine === undefined) throw new Error('every referral is of one team');

/** Every query of the store, as its kind and its SQL: what an answer cost, and so how long it took. */
const queries: string[] = [];
const counting: KyselyPlugin = {
  transformQuery: ({ node }) => {
    queries.push(node.kind === 'RawNode' ? node.sqlFragments.join('?') : node.kind);
    return node;
  },
  transformResult: async ({ result }) => result,
};

let store: Store;
let services: Services;
beforeAll(async () => {
  const opened = await freshStore(county);
  await writeWorkforce(opened.db, staff);
  store = { ...opened, db: opened.db.withPlugin(counting), close: () => opened.close() };
  services = createServices({
    store,
    policy,
    asAt: null,
    today: () => day('2031-01-01'),
    now: () => new Date('2031-01-01T12:00:00Z'),
    ...solvingHere(),
  });
});
afterAll(() => store.close());

const officer = somebody([held('placement-officer', teamOf(mine.id))], { staff: staffId('W-50') });

async function costOf<T>(
  work: () => Promise<T>,
): Promise<{ readonly answer: string; readonly queries: readonly string[] }> {
  queries.length = 0;
  const answer = JSON.stringify(await work());
  return { answer, queries: [...queries] };
}

describe('"no such" and "not yours"', () => {
  const asks: readonly (readonly [string, (as: Services, id: ReferralId) => Promise<unknown>])[] = [
    ['find', (as, id) => as.findReferral(id)],
    ['match', (as, id) => as.matchReferral(id)],
    ['match, narrowed', (as, id) => as.matchReferral(id, { onlyInHouse: true })],
    ['explain', (as, id) => as.explainOption(id, county.homes[0]?.id ?? 'H-101')],
    ['explain, at no home', (as, id) => as.explainOption(id, 'H-99999')],
    ['what follows', (as, id) => as.whatFollows(id, [])],
    ['costs', (as, id) => as.costsToOthers(id, [1, 2])],
    ['sensitivity', (as, id) => as.sensitivity(id)],
    [
      'keep, in a proposal for all',
      async (as, id) => {
        const found = await as.allocate({ pins: [{ referral: id, home: homeId('H-101') }] });
        return found.ok ? found.value.proposal.issues : found;
      },
    ],
  ];

  it.each(asks)('%s: the same words and the same queries', async (_, ask) => {
    const who = somebody([held('team-manager', teamOf(mine.id))], { staff: staffId('W-51') });
    await services.matchReferral(mine.id);
    const none = 'R-9990' as ReferralId;
    const there = await costOf(() => ask(services.as(who), notMine.id));
    const absent = await costOf(() => ask(services.as(who), none));
    expect(there.answer.replaceAll(notMine.id, none)).toBe(absent.answer);
    expect(there.queries).toEqual(absent.queries);
    expect(there.queries.length).toBeGreaterThan(1);
  });

  it('the nearest references are of their own alone', async () => {
    const found = await services.as(officer).findReferral(notMine.id);
    if (found.ok || found.refusal.code !== 'unknown-referral') throw new Error('expected a refusal');
    expect(found.refusal.nearest.length).toBeGreaterThan(0);
    for (const id of found.refusal.nearest) expect(teamOf(id)).toBe(teamOf(mine.id));
  });

  it('a home with a conflict of interest is one that is not there', async () => {
    const home = county.homes[3]?.id ?? homeId('H-1');
    const who = { ...officer, conflicts: [{ kind: 'home', id: home }] as const };
    const there = await costOf(() => services.as(who).explainOption(mine.id, home));
    const absent = await costOf(() => services.as(who).explainOption(mine.id, 'H-9999'));
    expect(JSON.parse(there.answer)).toMatchObject({ refusal: { code: 'unknown-home', home } });
    expect(there.queries).toEqual(absent.queries);
    expect(there.answer).not.toContain(`"nearest":["${home}`);
  });

  it('each attempt is written down, for the auditor to tell apart; a name that was typed is not', async () => {
    await services.as(officer).findReferral(notMine.id);
    expect((await auditOf(store.db, notMine.id)).at(-1)).toMatchObject({
      act: 'denied',
      actor: 'W-50',
      detail: { asked: 'see-case', why: 'not-theirs' },
    });
    await services.as(officer).findReferral('R-9990');
    expect((await auditOf(store.db, 'R-9990')).at(-1)).toMatchObject({ detail: { why: 'no-such' } });
    await services.as(officer).findReferral('Quillon Featherstone');
    expect((await auditOf(store.db, 'unnamed')).at(-1)).toMatchObject({ act: 'denied' });
  });
});

describe('what a role sees', () => {
  const as = (...roles: readonly HeldRole[]) => services.as(somebody(roles));
  const listed = async (...roles: readonly HeldRole[]) => (await as(...roles).openReferrals()).map(({ id }) => id);

  it('an officer, their team’s; the head of service, all; auditor, commissioner and administrator, none', async () => {
    expect(await listed(held('placement-officer', teamOf(mine.id)))).toEqual(
      open.map(({ id }) => id).filter((id) => teamOf(id) === teamOf(mine.id)),
    );
    expect(await listed(held('head-of-service'))).toEqual(open.map(({ id }) => id));
    for (const role of ['auditor', 'commissioner', 'administrator', 'service-account'] as const) {
      expect(await listed(held(role))).toEqual([]);
      expect(await as(held(role)).matchReferral(mine.id)).toMatchObject({
        refusal: { code: 'unknown-referral', nearest: [] },
      });
    }
  });

  it('the reviewing officer of a child sees the child’s referral', async () => {
    const child = mine.members[0]?.child.id;
    const reviewer = staff.cases
      .find(({ record }) => record.id === child)
      ?.workers.find(({ role }) => role === 'independent-reviewing-officer')?.staff;
    const who = somebody([held('independent-reviewing-officer', 'T-6')], { staff: reviewer ?? staffId('W-0') });
    const seen = await services.as(who).openReferrals();
    expect(seen.map(({ id }) => id)).toContain(mine.id);
  });

  it('vacancies, a child in words and everyone at once are for those whose posts have them', async () => {
    expect(await as(held('commissioner')).vacancies()).toMatchObject({ ok: true });
    expect(await as(held('auditor')).vacancies()).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await as(held('placement-officer', 'T-1')).allocate({})).toMatchObject({
      refusal: { code: 'not-permitted', roles: expect.arrayContaining(['team-manager']) },
    });
    const described: Referral = {
      ...mine,
      id: referralId('R-0'),
      members: mine.members.slice(0, 1).map((each) => ({ ...each, child: { ...each.child, id: childId('C-0') } })),
      siblings: [],
    };
    expect(await as(held('commissioner')).matchReferral(described)).toMatchObject({ ok: false });
    expect(await as(held('placement-officer', 'T-9')).matchReferral(described)).toMatchObject({ ok: true });
    // A described child may not be somebody else's.
    expect(await as(held('placement-officer', 'T-9')).matchReferral({ ...mine, id: referralId('R-0') })).toMatchObject({
      ok: false,
    });
  });

  it('another’s services are not made of one’s own', () =>
    expect(() => services.as(officer).as(somebody([held('director')]))).toThrow());
});

describe('whoever asks, whatever is asked', () => {
  const roles = fc
    .array(
      fc.record({ role: fc.constantFrom(...staffRoles), team: fc.constantFrom('T-1', 'T-2', 'T-3', 'T-4', null) }),
      { maxLength: 2 },
    )
    .map((posts) => posts.map(({ role, team }) => held(role, team)));
  const records = open.flatMap(({ id, members }): RecordRef[] => [
    { kind: 'referral', id },
    ...members.map(({ child }): RecordRef => ({ kind: 'child', id: child.id })),
  ]);
  const someone = fc.record({
    roles,
    staff: fc.constantFrom(...staff.staff.map(({ id }) => id)),
    conflicts: fc.subarray(records, { maxLength: 3 }),
    glass: fc.subarray(records, { maxLength: 2 }),
  });

  /** Homes whose own facts speak of children. */
  const told = county.homes
    .filter((each) => each.impactAssessments.length + each.bookings.length + each.exemptions.length > 0)
    .map(({ id }) => id);

  it('nothing of a referral that they may not see is in an answer', async () => {
    expect(told.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(someone, fc.constantFrom(...open), fc.constantFrom(...told), async (drawn, asked, home) => {
        const who: Standing = somebody(drawn.roles, drawn);
        const may = async ({ id }: Referral) =>
          mayDo(who, 'see-case', await readTouched(store.db, [{ kind: 'referral', id }])).ok;
        const hidden: Referral[] = [];
        for (const each of open) if (!(await may(each))) hidden.push(each);
        const as = services.as(who);
        const answers = [
          await as.openReferrals(),
          await as.findReferral(asked.id),
          await as.matchReferral(asked.id),
          await as.explainOption(asked.id, home),
          await as.vacancies(),
          await as.allocate({ timeLimit: 1000 }),
        ];
        const words = JSON.stringify(answers).replaceAll(`"referral":"${asked.id}","nearest"`, '');
        const kin = new Set(
          open
            .filter((each) => !hidden.includes(each))
            .flatMap(({ members }) =>
              members.flatMap(({ child }) => [...child.siblings, ...child.links.map(({ person }) => person)]),
            ),
        );
        for (const { id, members } of hidden) {
          expect(words).not.toContain(`"${id}"`);
          for (const { child } of members) if (!kin.has(child.id)) expect(words).not.toContain(`"${child.id}"`);
        }
      }),
      { numRuns: 25, seed: 20261114 },
    );
  }, 60_000);
});
