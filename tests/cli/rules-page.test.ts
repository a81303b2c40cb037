// docs/rules.md is the rule book: made again by `npm run rules`, and stale as soon as an entry changes.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { rulesPage } from '#src/commands/rule-book/page';
import { day } from '#src/domain/index';
import { catalogue, type Entry, gates, inForceOn, ruleBookVersion, timers } from '#src/rules/index';

const book = { rules: catalogue, gates, timers, version: ruleBookVersion };
const file = createRequire(import.meta.url).resolve('#files/docs/rules.md');

describe('docs/rules.md', () => {
  it('is what the rule book says now', () => {
    expect(readFileSync(file, 'utf8')).toBe(`${rulesPage(book).trimEnd()}\n`);
  });

  it('goes stale when an entry changes', () => {
    const [first, ...rest] = catalogue;
    if (first === undefined) throw new Error('expected a rule');
    const changed = { ...book, rules: [{ ...first, sentence: 'Nobody lives anywhere.' }, ...rest] };
    expect(rulesPage(changed)).not.toBe(rulesPage(book));
  });

  it('says of everything not read in its source that it is not verified', () => {
    const [, ruleText = '', gateText = '', timerText = ''] = rulesPage(book).split(/\n## (?:Rules|Gates|Timers)\n/);
    const said = (part: string, { id, source }: Entry) => {
      const section = part.split('\n### ').find((each) => each.split('\n')[0]?.includes(`(\`${id}\`)`));
      const verified = source.provenance === 'read' || source.provenance === 'local-policy';
      expect([id, section?.includes('not verified against the statute')]).toEqual([id, !verified]);
    };
    for (const each of catalogue) said(ruleText, each);
    for (const each of gates) said(gateText, each);
    for (const each of timers) said(timerText, each);
  });

  it('lists nothing that was not yet in force when a day is asked for', () => {
    const then = catalogue.filter((rule) => inForceOn(rule, day('2019-06-01')));
    expect(rulesPage({ ...book, rules: then })).not.toContain('(`under-16-supported-accommodation`)');
  });
});
