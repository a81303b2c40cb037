// How holds are told to the audit: references, times and codes.

import type { HoldId } from '#src/domain/index';
import type { HoldRecord } from '#src/store/index';
import type { Line } from '../act.js';

export const subjectOf = (hold: HoldId): string => `hold ${hold}`;

export const holdLine = (
  act: 'hold-extended' | 'hold-released' | 'hold-undone' | 'hold-lapsed',
  { id, referralId, homeId }: HoldRecord,
  more: Line['detail'] = {},
): Line => ({ act, subject: subjectOf(id), detail: { referral: referralId, home: homeId, ...more } });

export const lapsedLine = (hold: HoldRecord): Line =>
  holdLine('hold-lapsed', hold, { until: hold.until.toISOString() });
