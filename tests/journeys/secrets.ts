// What no log and no answer may hold, gathered from a county itself: names, birth dates, postcodes and free text.

import type { County } from '#src/domain/index';

/** Long enough not to turn up by chance in a word or a number. */
const MEANINGFUL = 4;

/** Everybody's names, birth dates, postcodes, free text, and what was done to a home: each once. */
export function secretsOf(county: County): readonly string[] {
  const members = county.referrals.flatMap((referral) => referral.members);
  const children = [...county.children, ...members.map(({ child }) => child)];
  const all = [
    ...children.flatMap((child) => [child.bornOn, child.home.postcode]),
    ...county.homes.flatMap((home) => [home.name, home.at.postcode, ...home.household.map(({ bornOn }) => bornOn)]),
    ...county.episodes.flatMap((each) => [each.homePostcode, each.placementPostcode]),
    ...county.schools.map(({ name }) => name),
    ...county.venues.map(({ name }) => name),
    ...members.map(({ inTheirWords }) => inTheirWords),
    ...members.map(({ solo }) => solo?.why),
    ...county.referrals.flatMap(({ nearnessWhy }) => [nearnessWhy]),
    ...county.family.flatMap(({ ruledOut, obstacles }) => [ruledOut?.why, ...obstacles]),
    ...county.homes.flatMap(({ unavailable }) => unavailable.map(({ reason }) => reason)),
  ];
  const said = all.filter((each) => typeof each === 'string').filter((each) => each.length >= MEANINGFUL);
  return [...new Set(said)].filter((each) => !inUse(county).has(each));
}

/** Names of providers: public in an answer, since they are to be asked; never in a log. */
export const providerNames = (county: County): readonly string[] => county.providers.map(({ name }) => name);

/** The secrets found in what was written or said. */
export const found = (secrets: readonly string[], text: string): readonly string[] =>
  secrets.filter((secret) => text.includes(secret));

/** The day of a birth is no secret when it is also the day the county speaks of. */
const inUse = ({ council }: County): ReadonlySet<string> => new Set([council.asAt]);
