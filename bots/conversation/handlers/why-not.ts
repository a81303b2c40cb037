// "why not H-310": the rules it fails, or its number when it is on the list after all.

import { text } from '#bots/replies/index';
import { explaining } from '#bots/words/explaining';
import { costOf } from '../show/costs.js';
import { refusalReply } from '../show/refusal.js';
import { whyReply } from '../show/why.js';
import { whyNotReply } from '../show/why-not.js';
import type { Handler } from '../turn.js';
import { askedBy, whichReferral } from './the-list.js';

export const whyNot: Handler<'why-not'> = async ({ home }, scene) => {
  const { list } = scene.memory;
  if (list === null) return whichReferral(scene);
  const asked = await askedBy(list.asked, scene);
  const found = await scene.services.explainOption(asked, home);
  if (!found.ok) return { reply: refusalReply(found.refusal) };
  const { option, answer, follows, sensitivity } = found.value;
  const book = scene.services.listRules();
  if (option === null) return { reply: whyNotReply(found.value, book) };
  const first = [text(explaining.onTheList(found.value.home.id, option.rank))];
  const costs = await scene.beside(scene.services.costsToOthers(asked, [option.rank]));
  const at = { cost: costs?.ok ? costOf(costs.value, option.rank) : null, sensitivity };
  return { reply: whyReply(option, answer, book, follows, at, first) };
};
