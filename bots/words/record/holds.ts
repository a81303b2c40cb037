// Holds in words: what is kept for whom until when, and what to ask when that is not clear.

import type { HoldShown } from '#src/services/index';
import { list } from '../amounts.js';
import { momentText } from './times.js';

export const holdWords = {
  title: 'Places kept',
  none: 'No place is kept that you may see.',
  noneFor: (referral: string) => `No place is kept for ${referral}.`,
  head: ['Hold', 'Home', 'For', 'Until', 'By'] as const,
  undoUntil: (at: string) => `You can undo this until ${at}.`,
  placeFrom: (day: string) => `The place is kept from ${day}.`,
  extended: 'The hold is longer now.',
  released: (n: number) =>
    n === 1 ? 'Released: the place is free for others.' : 'Released, all of them: the places are free for others.',
  whichOne: (act: string, referral: string) =>
    `${act === 'hold' ? 'Hold' : 'Propose'} which home for ${referral}? Say the number of an option on the list, or a home. Nothing was done.`,
  which: (act: string) =>
    `${act === 'hold' ? 'Hold' : 'Propose'} which home, for which referral? Say the number of an option on the list, such as "${act} 2", or "${act} H-204 for R-204". Nothing was done.`,
  forWhom: (act: string, home: string) => `For which referral? Say "${act} ${home} for" and its reference.`,
  otherList: (n: number, listed: string, asked: string) =>
    `Number ${n} is of the list for ${listed}, not ${asked}. Match ${asked} first. Nothing was done.`,
  notSeen: (n: number) => `Number ${n} has not been shown to you in this conversation. Nothing was done.`,
  described:
    'The child you described is not on record, so nothing can be held or proposed. It needs a referral first. Nothing was done.',
  whichHold: 'Which hold? Say its reference, such as "release HD-1"; "holds" lists them.',
  whyLonger: (hold: string) => `Why must ${hold} be kept longer? Say "extend ${hold} until … because …".`,
  untilWhen: (hold: string) =>
    `Until when shall ${hold} be kept? Say a day and a time, such as "extend ${hold} until 21:00 because the carer rings back at eight".`,
} as const;

/** "H-204 is kept for R-204 until 19:00 today." */
export function keptText(holds: readonly HoldShown[], now: Date): string {
  const [first] = holds;
  if (first === undefined) return '';
  const homes = list(holds.map(({ homeId }) => homeId));
  return `${homes} ${holds.length === 1 ? 'is' : 'are'} kept for ${first.referralId} until ${momentText(first.until, now)}.`;
}

export const untilWords = {
  past: (words: string) => `"${words}" has passed already. Did you mean tomorrow, or another day? Nothing was done.`,
  noTime: (words: string) => `At what time? "${words}" is a day without one. Nothing was done.`,
  notClear: (words: string) =>
    `"${words}" was not understood as a time, so nothing was done. Say it as "until 19:00", "until Mon 10:00", "until 24 Nov 10:00" or "for 2 hours".`,
  morning: (words: string, a: string, b: string) => `"${words}": ${a} or ${b}? Nothing was done.`,
  dayNotClear: (words: string) =>
    `"${words}" was not understood as a day, so nothing was done. Say it as "24 Nov" or "2026-11-24".`,
} as const;
