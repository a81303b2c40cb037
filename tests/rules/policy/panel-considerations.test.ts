// What panel asked to be weighed: a departure is recorded, never refused here.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import type { Need } from '#src/domain/index';
import { panelConsiderations as rule } from '#src/rules/policy/panel-considerations';
import { asks, judge, members } from '../ask.js';

describe('panel-considerations', () => {
  const home = aHome({ considerations: ['fire-setting', 'autism'] });
  const withNeed = (...needs: readonly Need[]) => judge(rule, { home, members: members({ needs }) });
  const fire = { code: 'fire-setting', level: 'low', recordedOn: null, source: null, expiresOn: null } as const;

  it('needs the fostering manager where the child has the need', () => {
    const verdict = withNeed(fire);
    expect(verdict.status).toBe('met');
    expect(verdict.gates).toMatchObject([{ code: 'panel-consideration-departure', role: 'fostering-manager' }]);
  });

  it('asks for one approval however many needs, and names each', () => {
    const verdict = withNeed(fire, { ...fire, code: 'autism' });
    expect([verdict.gates.length, verdict.reasons.length]).toEqual([1, 2]);
  });

  it('asks where the need is not known', () => {
    const verdict = withNeed({ ...fire, level: 'not-known' });
    expect([verdict.status, verdict.gates.length, ...asks(verdict)]).toEqual(['unknown', 0, 'is-there-this-need']);
  });

  it('does not apply to a need that is none, or that panel said nothing of', () => {
    expect(withNeed({ ...fire, level: 'none' }).status).toBe('not-applicable');
    expect(withNeed({ ...fire, code: 'epilepsy' }).status).toBe('not-applicable');
    expect(judge(rule, { members: members({ needs: [fire] }) }).status).toBe('not-applicable');
  });
});
