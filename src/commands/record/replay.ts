// replay: the very bytes that were shown under a replay id, whatever the data says by now.

import { z } from 'zod';
import type { ReplayJson } from '#src/services/schemas/index';
import type { SightLine } from '#src/store/index';
import type { Work } from '../desk.js';
import { exitCodes } from '../outcome/exit-codes.js';
import { trailAt } from './audit.js';
import { atTheCommandLine } from './here.js';
import { refusedAct } from './refused.js';

export const replay: Work = async ({ operands: [id = ''], options }, desk) => {
  const asked = await trailAt(desk).replay(
    { who: atTheCommandLine(desk) },
    {
      id,
      ...(options.sight !== undefined && { seq: Number(options.sight) }),
      ...(options.json !== undefined && { json: true }),
    },
  );
  if (!asked.ok) return refusedAct(asked.refusal);
  const { sight, others } = asked.value;
  const { body, ...line } = sight;
  const notes = [
    `Shown: ${sightText(sight)}.`,
    ...(others.length === 0 ? [] : [`Also shown under ${id}, each by its --sight:`]),
    ...others.map((each) => `  ${sightText(each)}`),
  ];
  const exit = exitCodes.answer;
  // Printed as JSON, read and printed again, it is the same bytes: they were made so.
  if (sight.form === 'json') return { exit, json: z.looseObject({}).parse(JSON.parse(body)), text: body, notes };
  const { text, reply } = sight.form === 'reply' ? conversed.parse(JSON.parse(body)) : { text: body, reply: null };
  const json: ReplayJson = {
    version: 2,
    kind: 'replay',
    replay: id,
    sight: lineOf(line),
    text,
    reply,
    others: others.map(lineOf),
  };
  return { exit, json, text, notes };
};

/** As the conversation keeps it: its words, and the reply that they were made from. */
const conversed = z.object({ text: z.string(), reply: z.unknown() });

const lineOf = ({ seq, at, actor, act, subject, surface, form }: SightLine): ReplayJson['sight'] => ({
  seq,
  at: at.toISOString(),
  actor,
  act,
  subject,
  surface,
  form,
});

const sightText = ({ seq, at, actor, act, subject, surface, form }: SightLine): string =>
  `${seq}, ${subject}, ${act} on ${at.toISOString()} to ${actor} (${surface}${form === 'json' ? ', as JSON' : ''})`;
