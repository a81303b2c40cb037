// "match a 14 year old boy near Trowbridge": read, and shown back as a form. Nothing is searched yet.

import { routeOf } from '#src/services/terms';
import { valuesOf } from '../request/fields.js';
import { routedOutReply, unclearReply } from '../show/asking.js';
import { formReply, notesOf } from '../show/form.js';
import type { Handler } from '../turn.js';
import { gazetteerOf, understand } from '../understand/index.js';

export const describe: Handler<'describe'> = async ({ words }, { services, asAt, memory }) => {
  const places = await services.localities();
  const slots = understand(words, { asAt, gazetteer: gazetteerOf(places.map(({ name }) => name)) });
  if (slots.from.length === 0) return { reply: unclearReply({ code: 'which-referral' }, memory.list !== null) };
  const route = slots.regime === null ? null : routeOf(slots.regime);
  if (route !== null) return { reply: routedOutReply(route), memory: { ...memory, pending: null } };
  const pending = valuesOf(slots, asAt);
  return { reply: formReply(pending, notesOf(slots)), memory: { ...memory, pending } };
};
