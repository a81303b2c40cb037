// A bed for a short break, respite, a remand or the police: offered, not offered, or asked about.

import { describe, expect, it } from 'vitest';
import { aCandidate, anOffer, aProvider } from '#fixtures/build';
import type { Home, Regime } from '#src/domain/index';
import type { Ask } from '#src/rules/index';
import { bedForRegime as rule } from '#src/rules/law/regimes/bed-for-regime';
import { anAsk, asks, codes, homeOf, judge } from '../../ask.js';
import { referralFor } from './regime.js';

const special = ['short-breaks', 'respite', 'remand', 'pace'] as const;

describe('bed-for-regime', () => {
  const of = (regime: Regime, over: Partial<Home> = {}, ask: Partial<Ask> = {}) =>
    judge(rule, { ...referralFor(regime), home: homeOf('in-house-foster', over), ...ask });

  it.each(special)(
    '%s: a home that offers it meets it, and one that says what it offers and not this does not',
    (regime) => {
      expect(codes(of(regime, { takes: ['long-term-match', regime] }))).toEqual(['offers-such-a-bed']);
      const verdict = of(regime, { takes: ['long-term-match'] });
      expect([verdict.status, codes(verdict)]).toEqual(['broken', ['offers-no-such-bed']]);
      expect(of(regime, { takes: [] }).status).toBe('broken');
    },
  );

  it.each(special)('%s: a home that has not said is asked, and stays possible', (regime) => {
    const verdict = of(regime);
    expect([verdict.status, verdict.questions.map(({ who }) => who)]).toEqual([
      'unknown',
      ['supervising-social-worker'],
    ]);
    expect(rule.class).toBe('policy');
  });

  it('asks whoever would know: the manager of a home, or the provider outside the council', () => {
    const who = (ask: Partial<Ask>) => of('remand', {}, ask).questions.map((each) => each.who);
    expect(who({ home: homeOf('in-house-childrens-home') })).toEqual(['registered-manager']);
    expect(who({ provider: aProvider({ sector: 'independent' }) })).toEqual(['provider']);
  });

  it('takes a home for short breaks as one for short breaks and respite, and for nothing else', () => {
    const shortBreak = (regime: Regime) => judge(rule, { ...referralFor(regime), home: homeOf('short-break') }).status;
    expect(special.map(shortBreak)).toEqual(['met', 'met', 'unknown', 'unknown']);
  });

  it('takes a live offer for this child as the answer, whatever the home offers in general', () => {
    expect(of('pace', { takes: [] }, { offer: anOffer() }).status).toBe('met');
  });

  it('asks family of this child, and knows that they are willing when they have said so', () => {
    const home = homeOf('connected-person', { takes: [] });
    expect(asks(of('remand', {}, { home }))).toEqual(['does-it-offer-remand-beds']);
    expect(of('remand', {}, { home, family: aCandidate({ willing: true }) }).status).toBe('met');
    expect(of('remand', {}, { home, family: aCandidate({ willing: false }) }).status).toBe('unknown');
  });

  it('is essential in such a search, and says nothing in any other', () => {
    expect(rule.essentialByDefault(anAsk(referralFor('pace')))).toBe(true);
    for (const regime of ['standard', 'parent-and-child', 'long-term-match'] as const) {
      expect(of(regime, { takes: [] }).status).toBe('not-applicable');
      expect(rule.essentialByDefault(anAsk(referralFor(regime)))).toBe(false);
    }
  });
});
