// The list, with the real rule book: what is asked whichever home is chosen is said once, and not only under each option.

import { describe, expect, it } from 'vitest';
import { listReply } from '#bots/conversation/show/list';
import { asText } from '#bots/replies/index';
import { aCounty, aHome, aReferral } from '#fixtures/build';
import { type Home, homeId, nothingRecorded } from '#src/domain/index';
import { matchReferral } from '#src/matching/index';
import { snapshotOf } from '../helpers/snapshot.js';
import { policy } from '../rules/ask.js';

const accommodated = aReferral({ legalStatus: 'V2', legal: nothingRecorded });

function list(...homes: readonly Home[]): string {
  const answer = matchReferral(snapshotOf(aCounty({ homes })), accommodated, policy);
  const view = {
    asked: { kind: 'referral', id: accommodated.id },
    answer: { ...answer, nothingFits: null },
    costs: null,
    sensitivity: null,
    from: 0,
    providerName: String,
  } as const;
  return asText(listReply(view)).replaceAll(/\s+/g, ' ');
}

describe('the list', () => {
  const unasked = aHome({ id: homeId('H-2'), skills: null, preferences: null });

  it('says once what is not known of the children, whichever home is chosen', () => {
    const seen = list(aHome(), unasked);
    expect(seen).toContain('Whichever home: what to ask');
    expect(seen.match(/who has consented to accommodation/gi)).toHaveLength(1);
    expect(seen).not.toContain('what does the carer prefer');
  });

  it('leaves the questions of the only option to "why"', () => {
    expect(list(unasked)).not.toContain('Whichever home: what to ask');
  });
});
