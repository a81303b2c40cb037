// The page in Chromium: what a person sees, hears from a screen reader, and can do with the keyboard alone.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nastyName } from '../activity/sample-replies.js';
import { type Served, sampleHear, servePage } from '../web/page-server.js';
import { launch, open, say } from './chromium.js';
import { faultsIn, widthOfOutline } from './in-page.js';

let served: Served;
let browser: Browser;
beforeAll(async () => {
  served = await servePage();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

describe('a newcomer', () => {
  it('presses a suggestion and gets ranked options, with the start of the answer in view', async () => {
    const { page, troubles } = await open(browser, served.origin);
    await page.getByRole('button', { name: 'match R-204' }).click();
    await page.getByRole('heading', { name: 'R-204: five options of 23' }).waitFor();
    expect(await page.locator('.said').innerText()).toContain('match R-204');
    const top = await page.locator('article').evaluate((article) => article.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(300);
    expect(troubles).toEqual([]);
  });

  it('opens the details of one line, and of no other', async () => {
    const { page, troubles } = await open(browser, served.origin);
    await say(page, 'match R-204');
    const details = page.getByRole('button', { name: 'Details: 2 H-127' });
    expect(await details.getAttribute('aria-expanded')).toBe('false');
    await details.click();
    expect(await details.getAttribute('aria-expanded')).toBe('true');
    expect(await page.getByText('Approved for 2').isVisible()).toBe(true);
    expect(await page.getByText('Needs approval as a temporary').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Why 2' }).click();
    await page.locator('.said').nth(1).waitFor();
    expect(await page.locator('.said').nth(1).innerText()).toContain('why 2');
    expect(troubles).toEqual([]);
  });

  it('confirms a form, which may not be sent while a needed answer is missing', async () => {
    const { page } = await open(browser, served.origin);
    await say(page, 'match a 14 year old boy');
    await page.getByLabel('Age in years').fill('');
    await page.getByRole('button', { name: 'Search with this' }).click();
    expect(await page.getByText('Fill in: Age in years.').isVisible()).toBe(true);
    await page.getByLabel('Age in years').fill('13');
    await page.getByRole('button', { name: 'Search with this' }).click();
    await page.getByText('R-204: five options of 23').waitFor();
  });

  it('gets the rest of an answer under it when it is ready, and keeps its place meanwhile', async () => {
    const follows = await servePage({
      hear: async (turn) =>
        turn.words === 'costs'
          ? { ...(await sampleHear({ ...turn, words: 'later' })) }
          : { ...(await sampleHear(turn)), follow: 'costs' },
    });
    const { page, troubles } = await open(browser, follows.origin);
    await say(page, 'match R-204');
    await page.locator('article .card').nth(1).waitFor();
    expect(await page.locator('article').count()).toBe(1);
    expect(await page.locator('.said').count()).toBe(1);
    expect(await page.locator(':focus').textContent()).toContain('Placewell: Five options');
    expect(troubles).toEqual([]);
    await follows.close();
  });

  it('starts a new conversation', async () => {
    const { page } = await open(browser, served.origin);
    await say(page, 'help');
    await page.getByRole('button', { name: 'New conversation' }).click();
    expect(await page.locator('article').count()).toBe(0);
    expect(await page.getByText('Try one of these').isVisible()).toBe(true);
  });
});

describe('with the keyboard alone', () => {
  it('a person asks, reads, opens, presses and types on', async () => {
    const { page } = await open(browser, served.origin);
    const focused = page.locator(':focus');
    await page.keyboard.type('match R-204');
    await page.keyboard.press('Enter');
    await page.locator('article').waitFor();
    expect(await focused.textContent()).toContain('Placewell: Five options');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.getByText('First because family comes first').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused.textContent()).toBe('Why 1');
    await page.keyboard.press('Escape');
    expect(await focused.getAttribute('id')).toBe('words');
    await page.keyboard.type('help');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Your message').inputValue()).toBe('');
  });

  it('focus is always to be seen', async () => {
    const { page } = await open(browser, served.origin);
    await say(page, 'match R-204');
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.locator(':focus').evaluate(widthOfOutline);
      expect(outline).toBe('3px');
    }
  });
});

describe('for a screen reader', () => {
  it('everything has a name, ids are unique, and references lead somewhere', async () => {
    const { page } = await open(browser, served.origin);
    for (const words of ['match R-204', 'match R-204', 'match a boy', 'vacancies', 'compare 1 and 3'])
      await say(page, words);
    const faults = await page.locator('body').evaluate(faultsIn);
    expect(faults).toEqual({ twice: [], nameless: [], dangling: [] });
    expect(await page.getByRole('table').count()).toBe(2);
    expect(await page.getByRole('columnheader', { name: 'On hold' }).count()).toBe(1);
  });

  it('the log announces the one sentence, not the whole card', async () => {
    const { page } = await open(browser, served.origin);
    await say(page, 'match R-204');
    expect(await page.getByRole('log').getAttribute('aria-live')).toBe('polite');
    expect(await page.locator('article .card').getAttribute('aria-live')).toBe('off');
    expect(await page.locator('article > h2').textContent()).toContain('Five options for the referral');
  });
});

describe('what could go wrong', () => {
  it('markup is shown as it was written, and does nothing', async () => {
    const { page, troubles } = await open(browser, served.origin);
    await say(page, '<img src=x onerror=alert(1)>');
    await say(page, 'nasty');
    expect(await page.locator('#log img').count()).toBe(0);
    expect(await page.locator('#log a').count()).toBe(0);
    expect(await page.getByText(nastyName.replace('\u202e', '')).count()).toBeGreaterThan(3);
    expect(troubles).toEqual([]);
  });

  it('a failure of ours shows a reference', async () => {
    const { page } = await open(browser, served.origin);
    await say(page, 'break');
    expect(await page.locator('article').innerText()).toMatch(/quote E-\d+/);
  });

  it('a server that has gone is said so, and asked again', async () => {
    const { page } = await open(browser, served.origin);
    await page.route('**/say', (route) => route.abort());
    await page.getByLabel('Your message').fill('help');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('Placewell did not answer');
    await page.unroute('**/say');
    await page.keyboard.press('Enter');
    await page.locator('article').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('data that is not invented is not shown', async () => {
    const closed = await servePage({ council: { name: 'Realshire', asAt: '2026-11-20', invented: false } });
    const page = await browser.newPage();
    await page.goto(closed.origin);
    expect(await page.locator('main').innerText()).toContain('shows only invented data');
    expect(await page.locator('input').count()).toBe(0);
    await closed.close();
  });
});

describe('on a phone', () => {
  it.each([390, 320])('of %i pixels nothing runs off the side, and buttons can be pressed', async (width) => {
    const { page, troubles } = await open(browser, served.origin, width, 700);
    for (const words of ['match R-204', 'match a boy', 'vacancies', 'nasty']) await say(page, words);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(width);
    const heights = await page
      .locator('.card button:visible')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(36);
    expect(await page.getByRole('button', { name: 'New conversation' }).isVisible()).toBe(true);
    expect(troubles).toEqual([]);
  });
});
