// "Which referrals are open?" Ages and urgency only.

import { ageOn, type Snapshot } from '#src/domain/index';
import type { ReferralSummary } from './services.js';

export const openReferrals = (snapshot: Snapshot): readonly ReferralSummary[] =>
  snapshot.referrals.map((referral) => ({
    id: referral.id,
    children: referral.members.length,
    ages: referral.members.map((member) => ageOn(member.child.bornOn, snapshot.asAt)),
    urgency: referral.urgency,
    neededBy: referral.neededBy,
  }));
