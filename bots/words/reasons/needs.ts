// What a child needs and what a home can do, in words.

import type { AccessNeed, NeedCode, NeedsReason, Setting } from '#src/services/index';
import { dayText } from '../amounts.js';
import type { Words } from './table.js';

const asWritten: Readonly<Partial<Record<NeedCode | AccessNeed, string>>> = {
  adhd: 'ADHD',
  'self-harm': 'self-harm',
  'fire-setting': 'fire-setting',
  'step-free': 'step-free access',
  wheelchair: 'wheelchair access',
  'ground-floor-bedroom': 'a ground-floor bedroom',
  'wet-room': 'a wet room',
  hoist: 'a hoist',
  'low-sensory': 'a low-sensory space',
};

/** The standard's own words, as people write them. */
export const needWords = (need: NeedCode | AccessNeed): string => asWritten[need] ?? need.replaceAll('-', ' ');

const settings: Readonly<Record<Setting, string>> = {
  foster: 'foster care',
  residential: "a children's home",
  supported: 'supported accommodation',
};
const ratio = {
  standard: 'standard staffing',
  '1:1': 'one adult to one child',
  '2:1': 'two adults to one child',
} as const;

export const needsWords: Words<NeedsReason> = {
  'skilled-for-need': (r) => `${r.skill} in support around ${needWords(r.need)}`,
  'willing-to-train-for-need': (r) => `willing to train in support around ${needWords(r.need)}`,
  'no-skill-for-need': (r) => `no skill on record in support around ${needWords(r.need)}, a ${r.level} need`,
  'need-not-known': (r) => `whether the child needs support around ${needWords(r.need)} is not known`,
  'need-is-history': (r) =>
    `${needWords(r.need)} was recorded ${r.recordedOn === null ? 'for a time that is over' : `on ${dayText(r.recordedOn)}`}: ask whether it is past`,
  'skills-not-recorded': (r) =>
    `whether anyone there is skilled in support around ${needWords(r.need)} is not recorded`,
  'has-adaptation': (r) => `has ${needWords(r.need)}`,
  'lacks-adaptation': (r) => `does not have ${needWords(r.need)}`,
  'adaptation-not-known': (r) => `whether it has ${needWords(r.need)} is not recorded`,
  'adult-ratio-met': (r) => `${ratio[r.has]}; ${ratio[r.wanted]} was asked for`,
  'adult-ratio-too-low': (r) => `${ratio[r.has]}, where ${ratio[r.wanted]} was asked for`,
  'adult-ratio-not-known': (r) => `how it is staffed is not recorded; ${ratio[r.wanted]} was asked for`,
  'setting-preferred': (r) => `${settings[r.setting]}, as preferred for the child`,
  'setting-suitable': (r) => `${settings[r.setting]}: suitable, not the one preferred`,
  'setting-unsuitable': (r) => `${settings[r.setting]}, judged unsuitable for the child`,
  'setting-not-specified': (r) => `whether ${settings[r.setting]} suits the child is not recorded`,
};
