// Foster care, residential or supported: which the social worker prefers, and which will not do.

import { ruleId, settingOf } from '#src/domain/index';
import type { Ask } from '../ask.js';
import { always } from '../entry.js';
import type { Rule } from '../rule.js';
import { councilPolicy } from '../sources.js';
import { broken, met, notApplicable, unknown } from '../verdicts.js';

export const settingWanted: Rule = {
  id: ruleId('setting-wanted'),
  rows: ['P1'],
  title: 'Setting wanted',
  sentence: 'The child lives in the kind of setting the social worker judged to suit them.',
  class: 'policy',
  source: councilPolicy('placement request form (South West home-search standard)'),
  inForce: always,
  departure: 'The social worker, who changes the request and records why.',
  scores: 'child',
  /** A setting nobody has said would do is not shown to, once another is known to. */
  essentialByDefault: ({ referral: { suitability }, home }) => {
    const said = suitability[settingOf(home.type)];
    return said === 'unsuitable' || said === 'not-specified';
  },
  judge({ referral, home, policy }: Ask) {
    const { foster, residential, supported } = referral.suitability;
    if (foster === 'not-specified' && residential === 'not-specified' && supported === 'not-specified')
      return notApplicable();
    const setting = settingOf(home.type);
    switch (referral.suitability[setting]) {
      case 'preferred':
        return met([{ code: 'setting-preferred', setting }]);
      case 'suitable':
        return met([{ code: 'setting-suitable', setting }], 1 - policy.deductions.settingSuitable);
      case 'unsuitable':
        return broken([{ code: 'setting-unsuitable', setting }]);
      case 'not-specified':
        return unknown(
          [{ code: 'setting-not-specified', setting }],
          [{ code: 'is-this-setting-suitable', who: 'social-worker' }],
        );
    }
  },
};
