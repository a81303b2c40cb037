// A form sent, or "yes" to the one shown: searched once every answer is in order, shown again where one is not.

import { text, warning } from '#bots/replies/index';
import { formWords } from '#bots/words/form';
import type { Values } from '../request/fields.js';
import { readForm } from '../request/read-form.js';
import { narrowingOf } from '../request/referral.js';
import { askPlainly, starters } from '../show/asking.js';
import { formReply } from '../show/form.js';
import type { Handler, Outcome, Scene } from '../turn.js';
import { gazetteerOf } from '../understand/index.js';
import { showList } from './the-list.js';

export const confirm: Handler<'confirm'> = (_, scene) =>
  scene.memory.pending === null ? { reply: askPlainly(formWords.nothingPending) } : search(scene.memory.pending, scene);

export const submit: Handler<'submit'> = ({ values }, scene) => search(values, scene);

export const cancel: Handler<'cancel'> = (_, { memory }) => ({
  reply: askPlainly(memory.pending === null ? formWords.nothingPending : formWords.cancelled, starters),
  memory: { ...memory, pending: null },
});

/**
 * What was typed into a form that is not in order is shown back and not remembered: it may be anything at all, and a
 * later "yes" must not search by half of it.
 */
async function search(values: Values, scene: Scene): Promise<Outcome> {
  const places = await scene.services.localities();
  const read = readForm(values, scene.asAt, gazetteerOf(places.map(({ name }) => name)));
  if (read.ok) return showList({ kind: 'described', request: read.request }, narrowingOf(read.request), 0, scene);
  const notes = read.notSiblings ? [text(formWords.notSiblings)] : read.problems.map(warning);
  return { reply: formReply(values, notes), memory: { ...scene.memory, pending: null } };
}
