// What providers have offered: this home, for that referral, at a price, until a day.

import type { Kysely } from 'kysely';
import type { Offer } from '#src/domain/index';
import { type Rows, upsertRows } from '../rows.js';
import type { Database } from '../tables/index.js';

export const saveOffers = (db: Kysely<Database>, offers: readonly Offer[]): Promise<void> =>
  upsertRows(
    db,
    'offer',
    'id',
    offers.map((offer) => ({
      id: offer.id,
      provider_id: offer.providerId,
      home_id: offer.homeId,
      referral_id: offer.referralId,
      price: offer.price,
      includes: offer.includes,
      start: offer.start,
      expires: offer.expires,
      conditions: offer.conditions,
    })),
  );

export const offersOf = ({ offer }: Rows<'offer'>): Offer[] =>
  offer.map((row) => ({
    id: row.id,
    providerId: row.provider_id,
    homeId: row.home_id,
    referralId: row.referral_id,
    price: row.price,
    includes: row.includes,
    start: row.start,
    expires: row.expires,
    conditions: row.conditions,
  }));
