// Nightly batch: everyone who waits at once, at the best total of points today, blind to tomorrow.

import type { Highs } from 'highs';
import type { Policy } from '../play/view.js';
import { gain, todayWorth } from './gain.js';
import { bestToday } from './today.js';

export const batch = (highs: Highs): Policy => ({
  name: 'nightly batch',
  choose: (view) =>
    bestToday(view, (open, fit, children) => gain(fit.worth, children, todayWorth(open, view.day)), highs),
});
