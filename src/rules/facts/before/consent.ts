// Consent to accommodation under s20: given, the young person's own from 16, refused, or not on record.

import { ageOn, type Verdict } from '#src/domain/index';
import type { Ask } from '../../ask.js';
import { broken, met, unknown } from '../../verdicts.js';

/** s20(11): from 16 a young person who agrees is accommodated, whoever objects. */
const OWN_FROM = 16;

const given = met([{ code: 'consent-given' }]);
const own = met([{ code: 'consent-own-from-16' }]);
const objected = broken([{ code: 'consent-objected' }]);
const withdrawn = broken([{ code: 'consent-withdrawn' }]);
const notRecorded = unknown([{ code: 'consent-not-recorded' }], [{ code: 'is-there-consent', who: 'social-worker' }]);

/** s20(7)-(8): who has parental responsibility, and can provide a home, may object, and may take the child away. */
export function consentTo({ referral, members, startOn }: Ask): Verdict {
  switch (referral.legal.consent) {
    case 'given':
      return given;
    case 'objected':
      return objected;
    case 'withdrawn':
      return withdrawn;
    case 'own-from-16': {
      const ages = members.map(({ child }) => ageOn(child.bornOn, startOn)).filter((age) => age < OWN_FROM);
      return ages.length === 0 ? own : broken(ages.map((age) => ({ code: 'consent-own-under-16', age })));
    }
    case null:
      return notRecorded;
  }
}
