// "vacancies", "referrals", "rules": the short boards.

import { referralsReply, rulesReply, vacanciesReply } from '../show/boards.js';
import type { Handler } from '../turn.js';

export const vacancies: Handler<'vacancies'> = async (_, { services }) => ({
  reply: vacanciesReply(await services.vacancies()),
});

export const referrals: Handler<'referrals'> = async (_, { services }) => ({
  reply: referralsReply(await services.openReferrals()),
});

export const rules: Handler<'rules'> = (_, { services }) => ({ reply: rulesReply(services.listRules()) });
