// Reviews: of the child's case, and of a carer's approval.

import { shelf } from '../../../shelf.js';
import { carerReview } from './carer-review.timer.js';
import { firstReview } from './first-review.timer.js';
import { laterReviews } from './later-reviews.timer.js';
import { secondReview } from './second-review.timer.js';
import { shortBreakReviews } from './short-break-reviews.timer.js';

export const reviews = shelf({
  at: 'law/clocks/reviews',
  timers: [firstReview, secondReview, laterReviews, shortBreakReviews, carerReview],
});
