// Every card we send holds to Microsoft's published Adaptive Card schema, and stays within its budget.

import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { card, cardBudget } from '#bots/activity/index';
import { createConversation } from '#bots/conversation/index';
import { makeCounty } from '#fixtures/index';
import { createRecords, createServices } from '#src/services/index';
import { solvingHere } from '../helpers/solver.js';
import { freshStore } from '../helpers/store.js';
import { policy } from '../matching/county.js';

const file = `${process.env.SHARED}/schemas/adaptive-card-1.5.0.json`;

describe('cards of the invented county', () => {
  let valid: ValidateFunction;

  beforeAll(() => {
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
    valid = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  });

  it('hold to the schema: lists, reasons, comparisons, forms, tables, questions', async () => {
    const county = makeCounty();
    const store = await freshStore(county);
    const now = () => new Date('2026-11-20T12:00:00Z');
    const services = createServices({
      store,
      policy,
      asAt: null,
      today: () => county.council.asAt,
      now,
      ...solvingHere(),
    });
    const faults: unknown[] = [];
    const people = createRecords({ store, policy, now, asAt: services.asAt });
    const { hear } = createConversation({
      services,
      people,
      now,
      newReference: () => 'test',
      report: (_, error) => faults.push(error),
    });
    const said = [
      ...county.referrals.map((referral) => `match ${referral.id}`),
      'match R-204',
      'why 1',
      'why not H-310',
      'compare 1 and 2',
      'only in-house',
      'under £600',
      'more',
      'vacancies',
      'referrals',
      'rules',
      'help',
      'hello',
      'blue cheese',
      'match a 14 year old boy near Trowbridge, solo, within 10 miles, under £2,000 a week, by Friday',
    ];
    try {
      for (const words of said) {
        const shown = card(await hear({ person: 'p', thread: 't', surface: 'page', words }));
        expect(valid(shown), `${words}: ${JSON.stringify(valid.errors?.slice(0, 3))}`).toBe(true);
        expect(Buffer.byteLength(JSON.stringify(shown)), words).toBeLessThanOrEqual(cardBudget);
      }
    } finally {
      await store.close();
    }
    expect(faults).toEqual([]);
  }, 120_000);
});
