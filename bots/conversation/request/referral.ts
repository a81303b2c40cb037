// A confirmed request as the referral that matching reads: placeholder references, and nothing that was not said.

import {
  type Child,
  type ChildId,
  childId,
  type Day,
  type Locality,
  type Member,
  type Narrowing,
  nothingRecorded,
  parseDay,
  type Referral,
  referralId,
} from '#src/services/terms';
import type { Request } from './request.js';

export const DESCRIBED = referralId('R-0');

export function referralOf(request: Request, localities: readonly Locality[]): Referral {
  const place = localities.find(({ name }) => name === request.place) ?? null;
  const members = request.children.map((_, i) => memberOf(request, i, place));
  return {
    id: DESCRIBED,
    members,
    urgency: request.urgency,
    receivedOn: request.asAt,
    neededBy: request.neededBy,
    status: 'open',
    legalStatus: legalStatusOf(request),
    legal: { ...nothingRecorded, regime: request.regime, secureRequested: request.secure },
    nearness: place === null ? 'no-preference' : request.nearness,
    nearnessWhy: null,
    homePoint: place?.point ?? null,
    avoid: placesToAvoid(request, localities),
    siblings:
      request.together === null || !areSiblings(request)
        ? []
        : pairsOf(
            members.map(({ child }) => child.id),
            request.together,
          ),
    contacts: [],
    suitability: { foster: 'not-specified', residential: 'not-specified', supported: 'not-specified' },
    adultRatio: null,
    adoptionConsidered: false,
    essentials: [],
    contributions: null,
  };
}

/** SSDA903: remanded, or in place of a police cell. Any other basis is for the referral to state. */
const legalStatusOf = ({ regime }: Request): string =>
  regime === 'remand' ? 'J1' : regime === 'pace' ? 'J2' : 'not-stated';

/** A parent and their child are no brother and sister, though they live together. */
const areSiblings = ({ regime }: Request): boolean => regime !== 'parent-and-child';

function placesToAvoid(request: Request, localities: readonly Locality[]): Referral['avoid'] {
  const names = [request.nearness === 'away' ? request.place : null, request.avoid];
  const radiusMiles = request.awayMiles;
  if (radiusMiles === null) return [];
  return localities
    .filter(({ name }) => names.includes(name))
    .map(({ name, point }) => ({ name, point, radiusMiles, basis: 'request' as const }));
}

export const narrowingOf = (request: Request): Narrowing => ({
  ...(request.onlyInHouse && { onlyInHouse: true }),
  ...(request.withinMiles !== null && { withinMiles: request.withinMiles }),
  ...(request.underPence !== null && { underPence: request.underPence }),
});

/** "C-0" stands for a child nobody has a reference for yet. */
const placeholder = (i: number): ChildId => childId(i === 0 ? 'C-0' : `C-0-${i + 1}`);

function memberOf(request: Request, i: number, place: Locality | null): Member {
  const id = placeholder(i);
  const said = request.children[i];
  const child: Child = {
    id,
    bornOn: bornOn(request.asAt, said?.age ?? 0),
    sex: said?.sex ?? 'female',
    ethnicity: null,
    uasc: false,
    home: { postcode: null, point: place?.point ?? null },
    needs: [],
    access: request.access,
    animals: request.animals,
    health: request.health,
    language: null,
    faith: null,
    culture: null,
    siblings:
      request.together === null || !areSiblings(request)
        ? []
        : request.children.map((_, j) => placeholder(j)).filter((j) => j !== id),
    links: [],
    ageDisputed: false,
  };
  return {
    child,
    school: null,
    keyStage4: false,
    alongside: request.solo === null ? 'no-preference' : 'solo',
    solo: request.solo === null ? null : { kind: request.solo, why: 'as typed', reviewOn: null },
    wishes: [],
    inTheirWords: null,
    viewsObtained: null,
    ehcp: null,
    pepOn: null,
    healthAssessedOn: null,
    readiness: null,
  };
}

/** Turned this age on the day of asking, so that no birthday falls between asking and moving in. */
function bornOn(asAt: Day, age: number): Day {
  const year = String(Number(asAt.slice(0, 4)) - age);
  return parseDay(`${year}${asAt.slice(4)}`) ?? parseDay(`${year}-02-28`) ?? asAt;
}

const pairsOf = (ids: readonly ChildId[], mode: 'must' | 'prefer' | 'apart'): Referral['siblings'] =>
  ids.flatMap((a, i) => ids.slice(i + 1).map((b) => ({ a, b, mode, source: 'as typed' })));
