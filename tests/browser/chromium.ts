// Starts headless Chromium and opens the page, watching for what must not happen: errors, and requests to elsewhere.

import { type Browser, chromium, type Page } from 'playwright-core';

/** Debian's Chromium unless the environment names another. The flags keep it from calling home. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

export interface Opened {
  readonly page: Page;
  /** Console errors, uncaught errors and requests to any other origin. Empty is good. */
  readonly troubles: readonly string[];
}

export async function open(browser: Browser, origin: string, width = 1280, height = 800): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', locale: 'en-GB' });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) troubles.push(`outside: ${request.url()}`);
  });
  await page.goto(origin);
  await page.getByText('invented data, as at').waitFor();
  return { page, troubles };
}

/** Types into the message box and waits until the answer stands. */
export async function say(page: Page, words: string): Promise<void> {
  const before = await page.locator('article').count();
  await page.getByLabel('Your message').fill(words);
  await page.keyboard.press('Enter');
  await page.locator('article').nth(before).waitFor();
}
