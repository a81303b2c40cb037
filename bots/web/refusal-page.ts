// The page instead of the page, when the data is not invented: one sentence, and nothing of the data.

import type { Answer } from './http/answer.js';

/** `why` is one of our own sentences; it is escaped all the same. */
export const refusalPage = (status: number, why: string): Answer => ({
  status,
  type: 'text/html; charset=utf-8',
  body: `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Placewell</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/page.css">
<main class="refused"><h1>Placewell</h1><p>${escaped(why)}</p></main>
</html>
`,
});

const escaped = (text: string): string => text.replace(/[&<>"']/g, (each) => `&#${each.codePointAt(0)};`);
