// A newcomer at the real server, in Chromium: the built program, its own invented county, and nothing stood in for.
// PICTURES=<folder> keeps a picture of each answer; with PICTURES=docs only docs/answer.png, the README's, is made again.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Started, start } from '../cli/program.js';
import { launch, open, say } from './chromium.js';
import { faultsIn, focusedName, leave, show } from './in-page.js';

const described = 'match a 14 year old boy near Trowbridge, solo, within 10 miles, under £2,000 a week, by Friday';

const folder = mkdtempSync(join(tmpdir(), 'placewell-browser-'));
let server: Started;
let origin: string;
let browser: Browser;
beforeAll(async () => {
  server = start('main', ['--data', join(folder, 'data'), '--port', '0']);
  const [link = ''] = await server.printed(/http:\/\/127\.0\.0\.1:\d+(?=\/)/);
  origin = link;
  browser = await launch();
}, 120_000);
afterAll(async () => {
  await browser.close();
  server.child.kill('SIGTERM');
  await server.ended;
  rmSync(folder, { recursive: true, force: true });
});

/** The last answer, as a person sees it. */
const last = (page: Page) => page.locator('article').last();

async function picture(page: Page, name: string): Promise<void> {
  const where = process.env.PICTURES;
  if (where === undefined || where === 'docs') return;
  await page.locator('#say').evaluate(show, false);
  await last(page).screenshot({ path: join(where, `${name}-${page.viewportSize()?.width}.png`) });
  await page.locator('#say').evaluate(show, true);
}

/** Presses the button and waits for what it is answered with. */
async function press(page: Page, name: string): Promise<void> {
  const before = await page.locator('article').count();
  await last(page).getByRole('button', { name, exact: true }).click();
  await page.locator('article').nth(before).waitFor();
}

describe.each([1280, 390])('a newcomer, %i pixels wide', (width) => {
  it('asks for R-204, checks the reasons, describes a child, narrows the list and reads on', async () => {
    const { page, troubles } = await open(browser, origin, width);
    const seen = async (name: string, ...words: readonly (string | RegExp)[]): Promise<void> => {
      for (const each of words) await last(page).getByText(each).first().waitFor();
      expect(await page.locator('html').evaluate((html) => html.scrollWidth), name).toBe(width);
      await picture(page, name);
    };

    await say(page, 'match R-204');
    await seen('list', /\d+ options/, /£\d+ a week/);
    await last(page)
      .getByRole('button', { name: /^Details: 1 / })
      .click();
    await seen('details', /^Points: \d/, /^To weigh first/);

    await last(page).getByRole('button', { name: 'why 1', exact: true }).last().click();
    await page.getByRole('heading', { name: /^Why 1/ }).waitFor();
    await last(page)
      .getByRole('button', { name: /rules in full/ })
      .click();
    await seen('why', /^Total:/, /Children Act 1989/);

    await say(page, 'why not H-310');
    await seen('why-not', 'Why not H-310', /is not on the list/);
    await say(page, 'compare 1 and 3');
    await seen('compare', 'Compare 1 and 3');

    await say(page, described);
    await seen('form', 'Is this right?');
    await last(page).getByLabel('Show homes within').fill('25');
    await press(page, 'Find options');
    await seen('described', /^The child you described/, 'described, not on record');

    await say(page, 'match R-204');
    await press(page, 'only in-house');
    await seen('narrowed', 'R-204, only in-house');
    await press(page, 'everything');
    await press(page, 'more');
    await seen('more', /continued/);

    for (const words of ['vacancies', 'referrals', 'rules', 'help']) {
      await say(page, words);
      await seen(words);
    }
    await say(page, 'match R-9999');
    await seen('refusal', /There is no open referral R-9999/);

    expect(await page.locator('body').evaluate(faultsIn)).toEqual({ twice: [], nameless: [], dangling: [] });
    expect(troubles).toEqual([]);
  }, 60_000);
});

describe('with the keyboard alone', () => {
  it('a person asks, opens the details of the first option, and asks why', async () => {
    const { page, troubles } = await open(browser, origin);
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await page.locator('body').evaluate(focusedName)).search(name) === 0) return;
      }
      throw new Error(`no way to ${name} by Tab`);
    };
    await page.keyboard.type('match R-204');
    await page.keyboard.press('Enter');
    await page.locator('article').waitFor();
    await tabTo(/^Details: 1 /);
    await page.keyboard.press('Enter');
    await page
      .getByText(/^Points: \d/)
      .first()
      .waitFor();
    await tabTo(/^why 1$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Why 1/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.type(described);
    await page.keyboard.press('Enter');
    await page.locator('article').nth(2).waitFor();
    await tabTo(/^Find options$/);
    await page.keyboard.press('Enter');
    await page.getByText('described, not on record').waitFor();
    expect(troubles).toEqual([]);
  });
});

describe('the picture of the README', () => {
  it.runIf(process.env.PICTURES === 'docs')('is made again', async () => {
    const { page } = await open(browser, origin, 1280, 1600);
    await say(page, 'match R-204');
    // What options cost the others follows the first list; a conversation begun afterwards has it in its lines.
    await page.getByText('is worked out').or(page.getByText('what each option would cost')).first().waitFor();
    await page.getByRole('button', { name: 'New conversation' }).click();
    await say(page, 'match R-204');
    await page.locator('#say').evaluate(show, false);
    await page.locator(':focus').evaluate(leave);
    const answer = await last(page).boundingBox();
    const height = Math.ceil((answer?.y ?? 0) + (answer?.height ?? 0)) + 16;
    await page.screenshot({ path: 'docs/answer.png', clip: { x: 240, y: 0, width: 800, height } });
  });
});
