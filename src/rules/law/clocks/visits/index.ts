// Visits: the social worker's to the child, and the independent person's to a children's home.

import { shelf } from '../../../shelf.js';
import { firstVisit } from './first-visit.timer.js';
import { independentVisit } from './independent-visit.timer.js';
import { laterVisits } from './later-visits.timer.js';
import { shortBreakVisits } from './short-break-visits.timer.js';
import { visitsAtHome } from './visits-at-home.timer.js';
import { visitsUnderTemporaryApproval } from './visits-under-temporary-approval.timer.js';

export const visits = shelf({
  at: 'law/clocks/visits',
  timers: [firstVisit, laterVisits, visitsUnderTemporaryApproval, visitsAtHome, shortBreakVisits, independentVisit],
});
