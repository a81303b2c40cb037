// A home or provider asked for a referral, and what came back: each with its time, so that answers can be counted.

import { declineReasons, isDeclineReason, offerId, type ReferralId } from '#src/domain/index';
import {
  addAskAnswer,
  insertAsk,
  lockAsk,
  nextAskId,
  offerIsFor,
  readAsks,
  type Tx,
  whoIsAsked,
} from '#src/store/index';
import type { Outcome } from '../act.js';
import { permit } from '../permit.js';
import type { AskAnswered, AskAsked, By } from '../terms.js';
import { type DecisionDeps, recordsOf, refuse, stampOf } from './desk.js';

const outcomes = ['yes', 'no', 'no-answer', 'offer', 'withdrawn'] as const;
const routes = ['telephone', 'message', 'portal', 'in-person'] as const;

export async function ask(deps: DecisionDeps, tx: Tx, by: By, asked: AskAsked): Promise<Outcome<string>> {
  const at = deps.now();
  const { referral, home, provider, route, deadline } = asked;
  const records = recordsOf(referral, home === undefined ? [] : [home]);
  const may = await permit(tx, by.who, { act: 'ask', what: 'referral', asked: referral, records });
  if (!may.ok) return may;
  if (home === undefined && provider === undefined)
    return refuse({ code: 'reason-needed', expected: ['home', 'provider'] });
  if (!routes.includes(route)) return refuse({ code: 'reason-needed', expected: routes });
  const there = await whoIsAsked(tx, { home: home ?? null, provider: provider ?? null });
  if (home !== undefined && !there.home) return refuse({ code: 'not-found', what: 'home', asked: home });
  if (provider !== undefined && !there.provider) return refuse({ code: 'not-found', what: 'option', asked: provider });
  if (deadline !== undefined && deadline <= at)
    return refuse({
      code: 'time-not-possible',
      expected: `after ${at.toISOString()}`,
      received: deadline.toISOString(),
    });
  const id = await nextAskId(tx);
  await insertAsk(tx, {
    id,
    referral_id: referral,
    home_id: home ?? null,
    provider_id: provider ?? there.providerOfHome,
    asked_at: at,
    by_staff: by.who.staff,
    route,
    deadline: deadline ?? null,
  });
  const detail = { ...stampOf(may), referral, home: home ?? null, provider: provider ?? there.providerOfHome, route };
  return { ok: true, value: id, audit: [{ act: 'asked', subject: id, detail }] };
}

/** What came back may change: no answer, then yes, then withdrawn. The latest counts, and none is lost. */
export async function askAnswered(
  deps: DecisionDeps,
  tx: Tx,
  by: By,
  { ask: id, outcome, reason, offer }: AskAnswered,
): Promise<Outcome<string>> {
  const at = deps.now();
  const [known] = await readAsks(tx, { id });
  const records = recordsOf(known?.ask.referral_id ?? (id as ReferralId), []);
  const may = await permit(tx, by.who, { act: 'ask', what: 'act', asked: id, records });
  if (!may.ok) return may;
  const held = await lockAsk(tx, id);
  if (held === null) return refuse({ code: 'not-found', what: 'act', asked: id });
  if (!outcomes.includes(outcome)) return refuse({ code: 'reason-needed', expected: outcomes });
  if (outcome === 'no' && (reason === undefined || !isDeclineReason(reason)))
    return refuse({ code: 'reason-needed', expected: declineReasons });
  if (outcome !== 'no' && reason !== undefined) return refuse({ code: 'reason-needed', expected: [] });
  const made = offer === undefined ? null : offerId(offer);
  if (outcome === 'offer' && (made === null || !(await offerIsFor(tx, made, held))))
    return refuse({ code: 'not-found', what: 'option', asked: offer ?? '' });
  await addAskAnswer(tx, {
    ask_id: id,
    outcome,
    reason: outcome === 'no' && reason !== undefined && isDeclineReason(reason) ? reason : null,
    offer_id: outcome === 'offer' ? made : null,
    at,
    by_staff: by.who.staff,
  });
  const detail = { ...stampOf(may), referral: held.referral_id, outcome, reason: reason ?? null, offer: made };
  return { ok: true, value: id, audit: [{ act: 'ask-answered', subject: id, detail }] };
}
