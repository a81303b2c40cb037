// Whether it is a kind of home the law allows for these children.

import { shelf } from '../../../shelf.js';
import { otherArrangementsMade } from './other-arrangements.gates.js';
import { otherArrangements } from './other-arrangements.js';
import { readiness } from './readiness-for-support.gates.js';
import { readinessForSupport } from './readiness-for-support.js';
import { registeredSupportedAccommodation } from './registered-supported-accommodation.js';
import { registeredType } from './registered-type.js';
import { supportedAccommodationCategory } from './supported-accommodation-category.js';
import { under16SupportedAccommodation } from './under-16-supported-accommodation.js';

export const kind = shelf({
  at: 'law/home/kind',
  rules: [
    registeredSupportedAccommodation,
    registeredType,
    under16SupportedAccommodation,
    supportedAccommodationCategory,
    otherArrangements,
    readinessForSupport,
  ],
  gates: [otherArrangementsMade, readiness],
});
