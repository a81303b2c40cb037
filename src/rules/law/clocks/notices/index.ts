// Who must be told of a placement, and by when.

import { shelf } from '../../../shelf.js';
import { areaApprovalRest } from './area-approval-rest.timer.js';
import { areaAuthorityNotice } from './area-authority-notice.timer.js';
import { placementNotices } from './placement-notices.timer.js';

export const notices = shelf({
  at: 'law/clocks/notices',
  timers: [placementNotices, areaAuthorityNotice, areaApprovalRest],
});
