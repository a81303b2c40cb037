// The carers' skills beside the child's needs; a high need nobody can meet is decisive.

import { describe, expect, it } from 'vitest';
import { aHome } from '#fixtures/build';
import { day, type Home, type Need, type NeedCode, type NeedLevel, type SkillLevel } from '#src/domain/index';
import { skillsForNeeds as rule } from '#src/rules/policy/skills-for-needs';
import { anAsk, asks, judge, members } from '../ask.js';

describe('skills-for-needs', () => {
  const need = (code: NeedCode, level: NeedLevel, recordedOn: string | null = '2026-09-01'): Need => ({
    code,
    level,
    recordedOn: recordedOn === null ? null : day(recordedOn),
    source: null,
    expiresOn: null,
  });
  const can = (code: NeedCode, level: SkillLevel) => aHome({ skills: [{ code, level }] });
  const between = (needs: readonly Need[], home: Home) => judge(rule, { members: members({ needs }), home });

  it('is met in full by experience', () => {
    expect(between([need('self-harm', 'high')], can('self-harm', 'experienced'))).toMatchObject({
      status: 'met',
      value: 1,
    });
  });

  it('is worth less with training only, less again with willingness, least with nothing', () => {
    const values = (['experienced', 'trained', 'willing-to-train'] as const).map(
      (level) => between([need('self-harm', 'high')], can('self-harm', level)).value,
    );
    const nothing = between([need('self-harm', 'high')], aHome({ skills: [] }));
    expect(values.map((v) => v.toFixed(1))).toEqual(['1.0', '0.9', '0.7']);
    expect([nothing.status, nothing.value.toFixed(1)]).toEqual(['broken', '0.3']);
  });

  it('names the training that would meet it', () => {
    expect(between([need('epilepsy', 'high')], can('epilepsy', 'willing-to-train')).support).toEqual([
      { code: 'training', need: 'epilepsy' },
    ]);
  });

  it('calls for no support where the need is low, so that offering to train is never worse than not', () => {
    const willing = between([need('adhd', 'low')], can('adhd', 'willing-to-train'));
    const nothing = between([need('adhd', 'low')], aHome({ skills: [] }));
    expect([willing.status, willing.support, nothing.support]).toEqual(['met', [], []]);
    expect(willing.value).toBeGreaterThan(nothing.value);
  });

  it('does not refuse for a low need, and leaves out one that is none', () => {
    expect(between([need('adhd', 'low')], aHome({ skills: [] }))).toMatchObject({ status: 'met', value: 0.75 });
    expect(between([need('adhd', 'none')], aHome({ skills: [] })).status).toBe('not-applicable');
  });

  it('is essential by default for a high need of today', () => {
    const essential = (...needs: readonly Need[]) => rule.essentialByDefault(anAsk({ members: members({ needs }) }));
    expect(essential(need('autism', 'high'))).toBe(true);
    expect(essential(need('autism', 'low'))).toBe(false);
    expect(essential(need('fire-setting', 'high', '2024-11-20'))).toBe(false);
  });

  it('makes a risk history after 24 months, to the day, and never an illness', () => {
    const on = (code: NeedCode, day: string) => between([need(code, 'high', day)], aHome({ skills: [] }));
    expect(on('fire-setting', '2024-11-21').status).toBe('broken');
    expect(asks(on('fire-setting', '2024-11-20'))).toEqual(['is-it-still-a-risk']);
    expect(on('diabetes', '2015-01-01').status).toBe('broken');
  });

  it('asks the social worker what is not known, and the fostering team what is not recorded', () => {
    const notKnown = between([need('self-harm', 'not-known')], aHome({ skills: [] }));
    expect(notKnown.questions).toEqual([{ code: 'is-there-this-need', who: 'social-worker', about: 'self-harm' }]);
    expect(asks(between([need('self-harm', 'high')], aHome({ skills: null })))).toEqual(['has-the-home-the-skill']);
    expect(between([need('self-harm', 'not-known')], can('self-harm', 'experienced')).status).toBe('met');
  });
});
