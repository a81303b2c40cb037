// Who answers when asked, how soon, and why they say no: by provider, from what was recorded at the time.

import type { AskAnswer, AskMade, ProviderId } from '#src/domain/index';
import { type Spread, spread } from './time-to-place.js';

/** One ask with everything that came back, the oldest first. */
export interface AskHistory extends Pick<AskMade, 'providerId' | 'askedAt'> {
  readonly deadline: Date | null;
  readonly answers: readonly Pick<AskAnswer, 'outcome' | 'reason' | 'at'>[];
}

export interface ResponseRate {
  /** Null is a home whose provider is not recorded. */
  readonly provider: ProviderId | null;
  readonly asked: number;
  /** A yes, a no or an offer came back, whatever became of it. */
  readonly answered: number;
  /** Rung and not reached, or past the deadline without a word. */
  readonly unanswered: number;
  /** Still within their time. */
  readonly open: number;
  /** Said yes or offered, and did not take it back. */
  readonly offered: number;
  readonly hoursToAnswer: Spread;
  /** How often each reason for "no" was given. */
  readonly declines: Readonly<Record<string, number>>;
}

const HOUR = 3_600_000;

/** `now` tells which deadlines are over. Providers by reference; one asked once is not called reliable or not. */
export function responseRates(asks: readonly AskHistory[], now: Date): readonly ResponseRate[] {
  const providers = [...new Set(asks.map(({ providerId }) => providerId))];
  return providers
    .sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .map((provider) =>
      rateOf(
        provider,
        asks.filter(({ providerId }) => providerId === provider),
        now,
      ),
    );
}

function rateOf(provider: ProviderId | null, asks: readonly AskHistory[], now: Date): ResponseRate {
  const answered = asks.flatMap((ask) => {
    const first = firstAnswer(ask);
    return first === undefined ? [] : [{ ask, first }];
  });
  const silent = asks.filter((ask) => firstAnswer(ask) === undefined);
  const unanswered = silent.filter(
    ({ deadline, answers }) => answers.at(-1)?.outcome === 'no-answer' || (deadline !== null && deadline <= now),
  );
  const declines: Record<string, number> = {};
  for (const { answers } of asks) {
    const last = answers.at(-1);
    if (last?.outcome === 'no' && last.reason !== null) declines[last.reason] = (declines[last.reason] ?? 0) + 1;
  }
  return {
    provider,
    asked: asks.length,
    answered: answered.length,
    unanswered: unanswered.length,
    open: silent.length - unanswered.length,
    offered: asks.filter(({ answers }) => ['yes', 'offer'].includes(answers.at(-1)?.outcome ?? '')).length,
    hoursToAnswer: spread(answered.map(({ ask, first }) => (first.at.getTime() - ask.askedAt.getTime()) / HOUR)),
    declines,
  };
}

const firstAnswer = ({ answers }: AskHistory) =>
  answers.find(({ outcome }) => outcome === 'yes' || outcome === 'no' || outcome === 'offer');
