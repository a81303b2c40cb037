// Every reason, question, approval and rule has words: short, plain, in natural units, with no code showing through.

import { describe, expect, it } from 'vitest';
import { gateTitle, sayGate } from '#bots/words/gates';
import { sayAsking, sayQuestion } from '#bots/words/questions/index';
import { sayReason } from '#bots/words/reasons/index';
import { sayRuleName } from '#bots/words/rules';
import { saySupport } from '#bots/words/support';
import type { Reason } from '#src/domain/index';
import { catalogue, gates } from '#src/rules/index';
import { questionSamples } from './question-samples.js';
import { reasonSamples } from './reason-samples.js';

const said = Object.values(reasonSamples).map((reason: Reason) => [reason.code, sayReason(reason)] as const);

describe('reasons in words', () => {
  it('are as they were read and agreed', () => {
    expect(Object.fromEntries(said)).toMatchSnapshot();
  });

  it('show no code, no half-made value and no full stop', () => {
    for (const [code, sentence] of said) {
      expect(sentence.length, code).toBeGreaterThan(5);
      expect(sentence.length, code).toBeLessThan(150);
      expect(sentence, code).not.toMatch(/undefined|null|NaN|\[object|\.$/);
      expect(sentence === code || / /.test(sentence), code).toBe(true);
    }
  });

  it('give miles whole, by road as an estimate, and money by the pound', () => {
    expect(sayReason(reasonSamples['far-from-home'])).toBe(
      'from home: about 9 miles by road (estimate), 7 straight-line',
    );
    expect(sayReason(reasonSamples['cost-over-benchmark'])).toContain('£1,190 a week');
    expect(sayReason(reasonSamples['outside-age-range'])).toBe('aged 13: the terms are 8 to 12, outside by 1 year');
  });

  it('say nothing of another child, nor why a home is on hold', () => {
    expect(sayReason({ code: 'on-hold' })).toBe('on hold');
    expect(sayReason({ code: 'matching-conversation-needed' })).toBe('a matching conversation with the home is needed');
    for (const [code, sentence] of said) expect(sentence, code).not.toMatch(/\b[CHR]-\d/);
  });
});

describe('the other words of a verdict', () => {
  it('ask each question as one, and say who would know', () => {
    for (const code of questionSamples) {
      const text = sayQuestion({ code, who: 'carer' });
      expect(text, code).toMatch(/^[a-z].+\? \(the carer\)$/);
    }
    expect(sayQuestion({ code: 'is-it-still-a-risk', who: 'social-worker', about: 'fire-setting' })).toBe(
      "is fire-setting still a worry, or in the past? (the child's social worker)",
    );
    expect(sayAsking({ code: 'does-anyone-smoke', who: 'carer' })).toBe(
      'Ask the carer: does anyone there smoke or vape?',
    );
  });

  it('name each approval and each support', () => {
    for (const { id: code, title } of gates) {
      expect(gateTitle({ code })).toBe(title);
      expect(sayGate({ code }), code).toMatch(/^[A-Z].+\.$/);
    }
    expect(saySupport({ code: 'training', need: 'adhd' })).toBe('training in support around ADHD');
    expect(saySupport({ code: 'interpreter', language: 'Kurdish' })).toBe('an interpreter for Kurdish');
  });

  it('label every rule of the book in a few words', () => {
    for (const { id } of catalogue) {
      const label = sayRuleName(id);
      expect(label, id).toMatch(/^[A-Z]/);
      expect(label.length, id).toBeLessThan(40);
    }
    expect(new Set(catalogue.map(({ id }) => sayRuleName(id))).size).toBe(catalogue.length);
  });
});
