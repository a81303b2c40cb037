// An act on the record that was not done: why, and what can be said instead.

import { type Action, button, buttons, carrying, type Reply, text } from '#bots/replies/index';
import { sayActRefusal } from '#bots/words/record/refusals';
import type { ActRefusal } from '#src/services/index';
import { asTyped, ofNobody } from '../../carries.js';

/** `actions` are what is nearest; left out, by what was refused. */
export const refusedAct = (refusal: ActRefusal, now: Date, actions: readonly Action[] = nearest(refusal)): Reply =>
  refusedSaying(sayActRefusal(refusal, now), actions);

/** What was typed may be in it again. */
export const refusedSaying = (sentence: string, actions: readonly Action[] = []): Reply => ({
  summary: 'That was not done.',
  carries: ofNobody,
  refused: true,
  blocks: [
    ...carrying([...asTyped, 'staff-name'], [text(sentence)]),
    ...carrying([...asTyped, 'staff-name'], buttons(actions)),
  ],
});

function nearest(refusal: ActRefusal): readonly Action[] {
  switch (refusal.code) {
    case 'not-found':
      if (refusal.what === 'hold') return says('holds');
      if (refusal.what === 'referral') return says('referrals');
      return refusal.what === 'act' ? says('holds', 'decisions') : says('decisions', 'waiting');
    case 'own-proposal':
    case 'not-permitted':
    case 'two-persons-needed':
      return says('who am I', 'decisions');
    case 'law-refuses':
      return says(...(refusal.home === '' ? [] : [`why not ${refusal.home}`]), 'list');
    case 'place-taken':
      return says('list', 'holds');
    case 'child-promised':
      return says('holds', 'decisions');
    case 'wrong-state':
      return /^D-\d/.test(refusal.subject) ? says(`decision ${refusal.subject.split(' ')[0]}`) : says('decisions');
    default:
      return says('help');
  }
}

const says = (...words: readonly string[]): readonly Action[] => words.map((each) => button(each));
