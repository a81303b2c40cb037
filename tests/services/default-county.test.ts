// The whole question on the default county, through the services and the store.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCounty } from '#fixtures/index';
import { day, referralId } from '#src/domain/index';
import { createServices, type Services } from '#src/services/index';
import type { Store } from '#src/store/index';
import { solvingHere } from '../helpers/solver.js';
import { freshStore } from '../helpers/store.js';
import { policy } from '../matching/county.js';

const county = makeCounty();
let store: Store;
let services: Services;
/** The same, which remembers nothing of what the first was asked. */
let others: Services;

beforeAll(async () => {
  store = await freshStore(county);
  const parts = {
    store,
    policy,
    asAt: null,
    today: () => day('2031-01-01'),
    now: () => new Date('2031-01-01T12:00:00Z'),
  };
  services = createServices({ ...parts, ...solvingHere() });
  others = createServices({ ...parts, ...solvingHere() });
}, 60_000);
afterAll(async () => await store.close());

const open = county.referrals.filter((each) => each.status === 'open');

describe('every open referral of the default county', () => {
  it('has an answer, the same byte for byte when asked again', async () => {
    expect(open.length).toBeGreaterThan(30);
    for (const [i, { id }] of open.entries()) {
      const first = await services.matchReferral(id);
      expect(first.ok).toBe(true);
      if (i % 4 === 0) expect(JSON.stringify(await others.matchReferral(id))).toBe(JSON.stringify(first));
    }
  });

  it('can be explained at any home', async () => {
    for (const [i, { id }] of open.entries()) {
      const home = county.homes[(i * 37) % county.homes.length]?.id ?? 'H-101';
      const answer = await services.explainOption(id, home);
      expect(answer.ok && answer.value.findings.length).toBeGreaterThan(20);
    }
  });

  it('speaks of the day of the invented county, not of today', async () => {
    expect(await services.asAt()).toBe(county.council.asAt);
  });
});

describe('what is not there', () => {
  it('a referral that does not exist is refused with the nearest that do', async () => {
    const answer = await services.matchReferral(referralId('R-9999'));
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'unknown-referral', referral: 'R-9999' } });
  });

  it('a home that does not exist is refused', async () => {
    const answer = await services.explainOption(referralId('R-204'), 'H-99999');
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'unknown-home' } });
  });
});

describe('vacancies', () => {
  it('are told for whom, and never more than the homes there are', async () => {
    const vacancies = await services.vacancies();
    const lines = vacancies.ok ? vacancies.value.lines : [];
    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines) {
      expect(line.usableForOne).toBeLessThanOrEqual(line.homes);
      expect(line.usableForTwo).toBeLessThanOrEqual(line.usableForOne);
    }
  });
});
