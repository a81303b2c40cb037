// Offers: what a provider has said to one search: this home, for this referral, at this price, until then.

import { homeId, type Offer, offerId, providerId, referralId } from '#src/domain/index';
import { held } from '../columns/checks.js';
import { defaulted, optional, required } from '../columns/column.js';
import { oneToOne } from '../columns/kind.js';
import { day } from '../fields/day.js';
import { itemText, listOf } from '../fields/list.js';
import { money } from '../fields/number.js';
import { reference } from '../fields/text.js';

export const offers = oneToOne<Offer, Offer>({
  columns: {
    id: required('offer_id', reference(offerId, 'O-9'), 'The offer’s reference'),
    providerId: required('provider_id', reference(providerId, 'P-12'), 'Who offers', { from: 'South West' }),
    homeId: required('home_id', reference(homeId, 'H-310'), 'The home offered'),
    referralId: required('referral_id', reference(referralId, 'R-204'), 'For whom'),
    price: optional('weekly_cost', money, 'Price per child, excluding VAT', {
      from: 'South West',
      also: ['price', 'planned weekly cost'],
    }),
    includes: defaulted('includes', listOf(itemText), [], 'What the price includes'),
    start: required('start_date', day, 'The first day the place can be taken', { from: 'North West', also: ['start'] }),
    expires: required('expires', day, 'The last day it can be accepted', { also: ['expiry'] }),
    conditions: defaulted('conditions', listOf(itemText), [], 'What the provider asks for', { private: true }),
  },
  key: (row) => row.id,
  check: (known) => (row) => [
    ...held('provider_id', row.providerId, known.providers, 'a provider'),
    ...held('home_id', row.homeId, known.homes, 'a home'),
    ...held('referral_id', row.referralId, known.referrals, 'a referral'),
  ],
  make: (row) => row,
  rowsOf: (offer) => [offer],
  of: (county) => county.offers,
});
