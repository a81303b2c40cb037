// "names", "name of H-310", "reveal": the names of homes, and the end of a first look without them.

import { button, type Reply } from '#bots/replies/index';
import { nameWords } from '#bots/words/record/names';
import type { ActRefusal } from '#src/services/index';
import { homeId, type ReferralId, referralId } from '#src/services/terms';
import type { ListMemory } from '../memory.js';
import { askPlainly } from '../show/asking.js';
import { PAGE } from '../show/list.js';
import { namesReply } from '../show/people/names.js';
import type { Handler } from '../turn.js';
import { whichReferral } from './the-list.js';

export const names: Handler<'names'> = async ({ home }, scene) => {
  const { list } = scene.memory;
  if (list === null) return whichReferral(scene);
  const referral = onRecord(list);
  if (referral === null) return { reply: askPlainly(nameWords.described, [button('list')]) };
  const homes = home === null ? lastShown(list) : [homeId(home)];
  if (homes.length === 0) return { reply: askPlainly(nameWords.none, [button('list')]) };
  const found = await scene.people.homeNames({ who: scene.who.standing }, { referral, homes });
  return { reply: found.ok ? namesReply(referral, found.value) : refused(found.refusal) };
};

export const endBlindLook: Handler<'end-blind-look'> = async (_, scene) => {
  const { list } = scene.memory;
  if (list === null) return whichReferral(scene);
  const referral = onRecord(list);
  if (referral === null) return { reply: askPlainly(nameWords.described, [button('list')]) };
  const ended = await scene.people.endBlindPass({ who: scene.who.standing }, referral);
  if (!ended.ok) return { reply: refused(ended.refusal) };
  const words = ended.value.wasBlind ? nameWords.revealed : nameWords.nothingHidden;
  return { reply: askPlainly(words, [button('names'), button('list')]) };
};

const onRecord = ({ asked }: ListMemory): ReferralId | null =>
  asked.kind === 'referral' ? referralId(asked.id) : null;

/** Each home once, of the page that was shown last. */
const lastShown = ({ seen }: ListMemory) =>
  [...new Set(seen.slice(-PAGE).flatMap(({ homes }) => homes))].map((home) => homeId(home));

/** Whose the names are not, and what is not there, read the same. */
const refused = (refusal: ActRefusal): Reply =>
  refusal.code === 'wrong-state'
    ? askPlainly(nameWords.hidden, [button('reveal'), button('why 1'), button('list')])
    : askPlainly(nameWords.notHere, [button('list')]);
