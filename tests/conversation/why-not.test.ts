// "Why not", with the real rule book: what a home to ask would need, how a refusal could become a yes, and where a search goes.

import { describe, expect, it } from 'vitest';
import { whyNotReply } from '#bots/conversation/show/why-not';
import { asText } from '#bots/replies/index';
import { aChild, aCounty, aHome, aPlacement, aProvider, aReferral, salisbury } from '#fixtures/build';
import { childId, type Home, homeId, nothingRecorded, placementId, providerId, type Referral } from '#src/domain/index';
import { explainHome } from '#src/matching/index';
import { catalogue } from '#src/rules/index';
import { snapshotOf } from '../helpers/snapshot.js';
import { policy } from '../rules/ask.js';

const agency = aProvider({ id: providerId('P-2'), sector: 'independent', kind: 'ifa', route: 'regional-framework' });
const fostered = [1, 2, 3].map((n) => aChild({ id: childId(`C-9${n}`) }));

function whyNot(home: Home, referral: Referral = aReferral()): string {
  const placements = fostered.map(({ id }) =>
    aPlacement({ id: placementId(`L-${id}`), childId: id, homeId: homeId('H-9') }),
  );
  const children = [...fostered, ...referral.members.map(({ child }) => child)];
  const county = aCounty({ homes: [aHome(), home], providers: [aProvider(), agency], children, placements });
  const explained = explainHome(snapshotOf(county), referral, home, policy);
  const text = asText(whyNotReply({ referral, home, ...explained }, catalogue), { details: true });
  return text.replaceAll(/\s+/g, ' ');
}

describe('why not', () => {
  it('a home whose provider has not offered: what it would need, and from whom', () => {
    const beyond = { locality: 'Leeds', postcode: null, point: salisbury, authority: 'Leeds' };
    const seen = whyNot(aHome({ id: homeId('H-8'), type: 'ifa', providerId: agency.id, at: beyond }));
    expect(seen).toContain('its provider has made no offer');
    expect(seen).toContain('Approvals and records it needs');
    expect(seen).toContain('At a distance: the director of children');
    expect(seen).toContain('the most appropriate placement available');
  });

  it('a home over the usual limit: how the refusal could become a yes', () => {
    const clauses = aHome().clauses.map((each) => ({ ...each, places: 4 }));
    const seen = whyNot(aHome({ id: homeId('H-9'), clauses }));
    expect(seen).toContain('is not on the list');
    expect(seen).toContain('Exemption from the usual limit: the authority where the carer lives');
  });

  it('a home of a search that is not answered with homes: where the search goes, and nothing of rules', () => {
    const seen = whyNot(aHome({ id: homeId('H-8') }), aReferral({ legal: { ...nothingRecorded, regime: 'adoption' } }));
    expect(seen).toContain('regional adoption agency');
    expect(seen).not.toContain('is not on the list');
  });
});
