// Who is told of a placement in writing, by when, and who must not see the address.

import { describe, expect, it } from 'vitest';
import { aCouncil, aHome } from '#fixtures/build';
import { type Contact, childId, type LegalPosition, type Referral, schoolId, venueId } from '#src/domain/index';
import { type NoticeTo, noticesFor } from '#src/rules/facts/notices';
import type { Ask } from '#src/rules/index';
import { anAsk, member } from '../ask.js';
import { living, livingHere, onRecord } from '../law/before/situation.js';

describe('notices of a placement', () => {
  const notices = (legal: Partial<LegalPosition> = {}, over: Partial<Referral> = {}, ask: Partial<Ask> = {}) =>
    noticesFor(anAsk({ ...onRecord(legal, over), ...ask }));
  const to = (...args: Parameters<typeof notices>) => notices(...args).map((notice) => notice.to);
  const address = (who: NoticeTo, ...args: Parameters<typeof notices>) =>
    notices(...args).find((notice) => notice.to === who)?.withholdAddress;
  const elsewhere = aHome({ at: { ...aHome().at, authority: 'Bristol' } });
  const order: Contact = {
    venueId: venueId('V-1'),
    childIds: [childId('C-1')],
    timesPerWeek: 1,
    supervised: false,
    basis: 'order',
  };

  it('go to everyone the regulation names', () => {
    const members = [member({}, { school: { id: schoolId('S-1'), mustContinue: false } })];
    expect(to({}, { members, legalStatus: 'C2' }, { home: elsewhere })).toEqual([
      'child',
      'parents',
      'contact-persons',
      'previous-carer',
      'icb-where-living',
      'icb-where-placed',
      'gp-now',
      'gp-to-be',
      'school',
      'independent-reviewing-officer',
      'area-authority',
    ]);
  });

  it('go to no school where there is none, and to no other authority inside the area', () => {
    expect(to()).not.toContain('school');
    expect(to()).not.toContain('area-authority');
    expect(to({}, {}, { council: aCouncil({ authority: null }) })).toContain('area-authority');
  });

  it('go to people with contact where the child is in care, or a court has ordered it', () => {
    expect(to({}, { legalStatus: 'C1' })).toContain('contact-persons');
    expect(to({}, { legalStatus: 'V2' })).not.toContain('contact-persons');
    expect(to({}, { legalStatus: 'V2', contacts: [order] })).toContain('contact-persons');
    expect(to({}, { legalStatus: 'V2', contacts: [{ ...order, basis: 'plan' }] })).not.toContain('contact-persons');
    expect(to({}, { legalStatus: 'V2', contacts: [{ ...order, childIds: [childId('C-8')] }] })).not.toContain(
      'contact-persons',
    );
  });

  it('are given by the day the child moves in, or within five working days in an emergency', () => {
    expect(new Set(notices().map(({ by }) => by))).toEqual(new Set(['2026-11-27']));
    expect(new Set(notices({}, { urgency: 'emergency' }).map(({ by }) => by))).toEqual(new Set(['2026-12-04']));
  });

  it('show no address to parents, contact or the former carer until somebody has been asked', () => {
    for (const who of ['parents', 'contact-persons', 'previous-carer'] as const) {
      expect([who, address(who)]).toEqual([who, 'ask']);
      expect([who, address(who, { withhold: [] })]).toEqual([who, 'no']);
    }
  });

  it('keep the address from those named, and from them alone', () => {
    const from = living();
    expect(address('previous-carer', { withhold: ['carers'] })).toBe('yes');
    expect(address('parents', { withhold: ['carers'] })).toBe('no');
    expect(address('contact-persons', { withhold: ['contact-persons'] })).toBe('yes');
    expect(address('parents', { withhold: ['parents'] })).toBe('yes');
    expect(address('previous-carer', { withhold: ['parents'] }, {}, { living: from })).toBe('no');
  });

  it('ask again where a parent it is kept from may be the one with contact, or the one the child comes from', () => {
    expect(address('contact-persons', { withhold: ['parents'] })).toBe('ask');
    expect(address('previous-carer', { withhold: ['parents'] })).toBe('ask');
    const withParent = living({ type: 'parent' });
    expect(address('previous-carer', { withhold: ['parents'] }, {}, { living: withParent })).toBe('ask');
  });

  it('are never kept from the child, health, the school, the reviewing officer or the other authority', () => {
    const kept: Partial<LegalPosition> = { withhold: ['parents', 'contact-persons', 'carers'] };
    const told = notices(kept, {}, { home: elsewhere }).filter(({ withholdAddress }) => withholdAddress !== 'yes');
    expect(told.map((notice) => [notice.to, notice.withholdAddress])).toEqual(
      [
        'child',
        'icb-where-living',
        'icb-where-placed',
        'gp-now',
        'gp-to-be',
        'independent-reviewing-officer',
        'area-authority',
      ].map((who) => [who, 'no']),
    );
  });

  it('are none where no placement begins, nor for short breaks within regulation 48', () => {
    expect(notices({}, {}, { living: livingHere })).toEqual([]);
    expect(notices({ regime: 'pace' })).toEqual([]);
    const shortBreaks = { longestDays: 2, daysInYear: 30, samePlace: true, section17: false };
    expect(notices({ regime: 'short-breaks', shortBreaks }, { legalStatus: 'V3' })).toEqual([]);
  });
});
