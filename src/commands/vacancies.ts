// vacancies: whom there is room for, by type of home.

import { vacanciesReply } from '#bots/conversation/show/boards';
import { createServices } from '#src/services/index';
import { vacanciesToJson } from '#src/services/schemas/to-json/index';
import type { Work } from './desk.js';
import { exitCodes } from './outcome/exit-codes.js';
import { refusedByService } from './outcome/refusal.js';
import { replyText } from './reply-text.js';

export const vacancies: Work = async (_order, desk) => {
  const found = await createServices(desk).vacancies();
  if (found.lines.length === 0) return refusedByService({ code: 'empty-county' });
  return { exit: exitCodes.answer, json: vacanciesToJson(found), text: replyText(vacanciesReply(found)) };
};
