// erase: asked for by one person with a reason, confirmed by another.

import { createRecords } from '#src/services/index';
import type { ErasureJson } from '#src/services/schemas/index';
import type { Work } from '../desk.js';
import { exitCodes } from '../outcome/exit-codes.js';
import { whoDecides } from '../record/acting.js';
import { refusedAct } from './refused.js';

const kinds = { chat: 'chat', draft: 'draft', person: 'person-entered-by-mistake' } as const;

export const erase: Work = async ({ operands: [word = '', reference = ''], options }, desk) => {
  const acting = await whoDecides(desk);
  if ('refused' in acting) return acting.refused;
  const records = createRecords({ ...desk, asAt: async () => desk.today() });
  const by = { who: acting.who };
  const json = (request: string, erased: number | null): ErasureJson => ({
    version: 2,
    kind: 'erasure',
    request,
    erased,
  });
  if (word === 'confirm') {
    const done = await records.confirmErasure(by, reference);
    if (!done.ok) return refusedAct(done.refusal);
    const { erased } = done.value;
    return {
      exit: exitCodes.answer,
      json: json(reference, erased),
      text: `Erased: ${erased} ${erased === 1 ? 'row' : 'rows'} (${reference}).`,
    };
  }
  const kind = word === 'chat' || word === 'draft' ? kinds[word] : kinds.person;
  const asked = await records.askErasure(by, { kind, id: reference }, options.reason ?? '');
  if (!asked.ok) return refusedAct(asked.refusal);
  const { request } = asked.value;
  return {
    exit: exitCodes.answer,
    json: json(request, null),
    text: `Asked for as ${request}. Nothing is erased yet: another person confirms it with "placewell erase confirm ${request}".`,
  };
};
