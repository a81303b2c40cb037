// "vacancies", "referrals", "rules": the short boards.

import { referralsReply, rulesReply, vacanciesReply } from '../show/boards.js';
import { refusalReply } from '../show/refusal.js';
import type { Handler } from '../turn.js';

export const vacancies: Handler<'vacancies'> = async (_, { services }) => {
  const found = await services.vacancies();
  return { reply: found.ok ? vacanciesReply(found.value) : refusalReply(found.refusal) };
};

export const referrals: Handler<'referrals'> = async (_, { services }) => ({
  reply: referralsReply(await services.openReferrals()),
});

export const rules: Handler<'rules'> = (_, { services }) => ({ reply: rulesReply(services.listRules()) });
