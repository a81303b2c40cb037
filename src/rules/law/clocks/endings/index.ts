// What runs out: a legal basis, an approval for a time, a placement that was only ever for some days.

import { shelf } from '../../../shelf.js';
import { basisEnds } from './basis-ends.timer.js';
import { emergencyProtectionEnds } from './emergency-protection-ends.timer.js';
import { endedAtOnceNotice } from './ended-at-once-notice.timer.js';
import { extendedApprovalEnds } from './extended-approval-ends.timer.js';
import { outsideTermsEnds } from './outside-terms-ends.timer.js';
import { parentAssessmentDue } from './parent-assessment-due.timer.js';
import { policeProtectionEnds } from './police-protection-ends.timer.js';
import { temporaryApprovalEnds } from './temporary-approval-ends.timer.js';

export const endings = shelf({
  at: 'law/clocks/endings',
  timers: [
    policeProtectionEnds,
    emergencyProtectionEnds,
    basisEnds,
    outsideTermsEnds,
    temporaryApprovalEnds,
    extendedApprovalEnds,
    parentAssessmentDue,
    endedAtOnceNotice,
  ],
});
