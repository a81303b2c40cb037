// Answers a request with what a function makes of it; a fault of ours is reported, and answered with its reference.

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { ourMistake } from '../words.js';
import { type Answer, refusal, send } from './answer.js';

export type AnswerTo = (request: IncomingMessage) => Promise<Answer>;
export type Report = (error: unknown) => string;

export const handler =
  (answerTo: AnswerTo, report: Report): RequestListener =>
  (request, response) => {
    answerTo(request)
      .then((answer) => send(response, answer, request.method !== 'HEAD'))
      .catch((error: unknown) => apologise(response, report(error)))
      .catch(report);
  };

function apologise(response: ServerResponse, reference: string): void {
  if (response.headersSent) response.destroy();
  else send(response, refusal(500, ourMistake(reference)));
}
