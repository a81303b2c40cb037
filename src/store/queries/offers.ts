// What providers have offered: this home, for that referral, at a price, until a day.

import type { Kysely } from 'kysely';
import type { Offer } from '#src/domain/index';
import { readRows, upsertRows } from '../rows.js';
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

export async function readOffers(db: Kysely<Database>): Promise<Offer[]> {
  const rows = await readRows(db, 'offer', ['id']);
  return rows.map(({ provider_id: providerId, home_id: homeId, referral_id: referralId, ...rest }) => ({
    ...rest,
    providerId,
    homeId,
    referralId,
  }));
}
