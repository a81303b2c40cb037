// vacancies: whom there is room for, by type of home.

import { vacanciesReply } from '#bots/conversation/show/boards';
import { vacanciesToJson } from '#src/services/schemas/to-json/index';
import type { Work } from './desk.js';
import { exitCodes } from './outcome/exit-codes.js';
import { refusedByService } from './outcome/refusal.js';
import { servicesAt } from './record/here.js';
import { replyText } from './reply-text.js';

export const vacancies: Work = async (_order, desk) => {
  const answer = await servicesAt(desk).vacancies();
  if (!answer.ok) return refusedByService(answer.refusal);
  const found = answer.value;
  if (found.lines.length === 0) return refusedByService({ code: 'empty-county' });
  return {
    exit: exitCodes.answer,
    json: vacanciesToJson(found),
    text: replyText(vacanciesReply(found)),
    shown: { act: 'board-shown', subject: 'vacancies', versions: { data: found.dataVersion } },
  };
};
