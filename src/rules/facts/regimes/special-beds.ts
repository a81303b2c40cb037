// Whether a home offers a bed for a search of a special kind: its own record, a live offer, or a willing family.

import { isFosterHome, type RegimeQuestion, type SpecialBed, type Verdict, type WhoKnows } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { broken, met, unknown } from '../../verdicts.js';

const questions: Readonly<Record<SpecialBed, RegimeQuestion>> = {
  'short-breaks': 'does-it-offer-short-breaks',
  respite: 'does-it-offer-respite',
  remand: 'does-it-offer-remand-beds',
  pace: 'does-it-offer-pace-beds',
  'parent-and-child': 'does-it-take-parent-and-child',
};

type Asked = Extract<WhoKnows, 'social-worker' | 'supervising-social-worker' | 'registered-manager' | 'provider'>;

const answersFor = (regime: SpecialBed) => {
  const asking = (who: Asked): Verdict =>
    unknown([{ code: 'such-a-bed-not-known', regime }], [{ code: questions[regime], who }]);
  return {
    offers: met([{ code: 'offers-such-a-bed', regime }]),
    offersNone: broken([{ code: 'offers-no-such-bed', regime }]),
    ask: {
      'social-worker': asking('social-worker'),
      'supervising-social-worker': asking('supervising-social-worker'),
      'registered-manager': asking('registered-manager'),
      provider: asking('provider'),
    },
  };
};

const answers: Readonly<Record<SpecialBed, ReturnType<typeof answersFor>>> = {
  'short-breaks': answersFor('short-breaks'),
  respite: answersFor('respite'),
  remand: answersFor('remand'),
  pace: answersFor('pace'),
  'parent-and-child': answersFor('parent-and-child'),
};

/** A provider that has offered this home for this search has said so, whatever is recorded in general. */
export function bedOffered(ask: Ask, regime: SpecialBed): Verdict {
  const { home, offer, family } = ask;
  const { offers, offersNone, ask: asking } = answers[regime];
  if (offer !== null || home.takes?.includes(regime) === true) return offers;
  if (home.type === 'short-break' && (regime === 'short-breaks' || regime === 'respite')) return offers;
  // Family is asked of this child and no other: a list of what they take in general says nothing of it.
  if (home.type === 'connected-person') return family?.willing === true ? offers : asking['social-worker'];
  return home.takes === null ? asking[whoKnows(ask)] : offersNone;
}

function whoKnows({ home, provider }: Ask): Asked {
  if (provider?.sector === 'independent') return 'provider';
  return isFosterHome(home.type) ? 'supervising-social-worker' : 'registered-manager';
}
