// Whether the home is approved or registered, and those who must have agreed to the placement.

import { shelf } from '../../../shelf.js';
import { adopterApproval } from './adopter-approval.gates.js';
import { agencyAgreementMade } from './agency-agreement.gates.js';
import { agencyAgreement } from './agency-agreement.js';
import { namedConnectedOnly } from './named-connected-only.js';
import { consentsGiven } from './other-authority-consent.gates.js';
import { otherAuthorityConsent } from './other-authority-consent.js';
import { registrationInForce } from './registration-in-force.js';
import { approvalExtended, temporaryApproval } from './temporary-approval.gates.js';

export const approval = shelf({
  at: 'law/home/approval',
  rules: [registrationInForce, namedConnectedOnly, agencyAgreement, otherAuthorityConsent],
  gates: [temporaryApproval, approvalExtended, adopterApproval, agencyAgreementMade, consentsGiven],
});
