// An education, health and care plan goes with the child to another authority.

import { describe, expect, it } from 'vitest';
import { aCouncil, aHome } from '#fixtures/build';
import { childId, type Home, type LegalPosition, type Member, type Referral } from '#src/domain/index';
import type { Ask } from '#src/rules/index';
import { ehcpMoves as rule } from '#src/rules/law/before/moving/ehcp-moves';
import { asks, codes, judge, member } from '../../../ask.js';
import { living, livingHere, onRecord, theGate } from '../situation.js';

describe('ehcp-moves', () => {
  const at = (authority: string): Partial<Home> => ({ at: { ...aHome().at, authority } });
  const to = (
    authority: string,
    ehcp: Member['ehcp'],
    ask: Partial<Ask> = {},
    legal: Partial<LegalPosition> = {},
    over: Partial<Referral> = {},
  ) =>
    judge(rule, {
      ...onRecord(legal, { members: [member({}, { ehcp })], ...over }),
      home: aHome(at(authority)),
      ...ask,
    });

  it('stays where it is inside the area', () => {
    for (const ehcp of [true, false, null]) expect(to('Synthshire', ehcp).status).toBe('not-applicable');
  });

  it('moves with the child out of it, and the virtual school tells both authorities', () => {
    const verdict = to('Bristol', true);
    expect(verdict.reasons).toEqual([{ code: 'ehcp-moves', authority: 'Bristol' }]);
    expect(theGate(verdict)).toMatchObject({
      code: 'ehcp-transfer',
      role: 'virtual-school',
      conditions: ['send-teams-told', 'plan-transferred'],
      canBeTonight: true,
    });
    expect(theGate(to('Bristol', true, {}, {}, { urgency: 'emergency' })).later?.by).toBe('2026-12-17');
  });

  it('that nobody has recorded is asked about, out of the area only', () => {
    const verdict = to('Bristol', null);
    expect([verdict.status, codes(verdict), asks(verdict), verdict.gates]).toEqual([
      'unknown',
      ['ehcp-not-recorded'],
      ['is-there-an-ehcp'],
      [],
    ]);
  });

  it('of one child moves while that of another is asked about', () => {
    const members = [member({}, { ehcp: true }), member({ id: childId('C-2') }, { ehcp: null })];
    const verdict = to('Bristol', true, {}, {}, { members });
    expect([verdict.status, verdict.gates.length]).toEqual(['unknown', 1]);
  });

  it('moves from where the child lives now, back into the area too', () => {
    expect(to('Bristol', true, { living: living(at('Bristol')) }).status).toBe('not-applicable');
    expect(theGate(to('Synthshire', true, { living: living(at('Bristol')) })).code).toBe('ehcp-transfer');
  });

  it("cannot be told while nobody has said whose area is the council's own", () => {
    const council = aCouncil({ authority: null });
    expect(asks(to('Bristol', true, { council }))).toEqual(['which-area-is-the-councils']);
    expect(to('Bristol', false, { council }).status).toBe('not-applicable');
  });

  it('is none for a child without one, who stays, or is there for a short break or for the night', () => {
    expect(to('Bristol', false).status).toBe('not-applicable');
    expect(to('Bristol', true, { living: livingHere }).status).toBe('not-applicable');
    for (const regime of ['short-breaks', 'respite', 'pace'] as const)
      expect(to('Bristol', true, {}, { regime }).status).toBe('not-applicable');
  });
});
