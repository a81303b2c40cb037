// A match -> JSON.

import type { FamilyCandidate } from '#src/domain/index';
import type { CostsToOthers, CostToOthers, RankedOption } from '#src/matching/index';
import type { Matched } from '../../services.js';
import type { MatchJson } from '../match.js';
import { schemaVersion } from '../parts.js';
import { roundedMiles } from './amounts.js';
import { costToOthersToJson, nothingFitsToJson } from './beside.js';
import { gateToJson } from './finding.js';
import { optionToJson } from './option.js';
import { versionsToJson } from './versions.js';

/** All options, or the first `limit` of them; `costs` are of those, and one that is not among them is not computed yet. */
export const matchToJson = (
  answer: Matched,
  costs: CostsToOthers | null,
  limit = answer.options.length,
): MatchJson => ({
  version: schemaVersion,
  kind: 'match',
  referral: answer.referral,
  children: [...answer.children],
  asAt: answer.asAt,
  startOn: answer.startOn,
  horizon: answer.horizon,
  routedOut: answer.routedOut,
  optionCount: answer.options.length,
  options: answer.options
    .slice(0, limit)
    .map((option) => ({ ...optionToJson(option), costToOthers: costToOthersToJson(costOf(option, costs)) })),
  gatesForAll: answer.gatesForAll.map(gateToJson),
  nothingShownToMeet: answer.nothingShownToMeet,
  nothingFits: answer.nothingFits === null ? null : nothingFitsToJson(answer.nothingFits),
  toAsk: answer.toAsk.map(({ home, homeType: type, provider, locality, band, straight }) => ({
    home,
    type,
    provider,
    locality,
    band,
    straightLineMiles: roundedMiles(straight),
  })),
  family: answer.family.map(familyToJson),
  familyNotConsidered: answer.familyNotConsidered,
  excluded: answer.excluded.map(({ home, rules }) => ({ home, rules: [...rules] })),
  assumed: [...answer.assumed],
  notConsidered: [...answer.notConsidered],
  solve: { status: answer.solve.status, engine: answer.solve.engine, bound: answer.solve.bound },
  versions: versionsToJson(answer.versions),
});

const costOf = ({ rank, parts }: RankedOption, costs: CostsToOthers | null): CostToOthers =>
  costs?.each.find((each) => each.rank === rank) ?? {
    rank,
    homes: parts.map(({ home }) => home),
    state: 'not-computed',
    why: 'not-yet',
  };

/** Why a person was ruled out, and what stands in their way, is about them: it stays on the record. */
const familyToJson = (candidate: FamilyCandidate): MatchJson['family'][number] => ({
  candidate: candidate.id,
  children: [...candidate.childIds],
  relationship: candidate.relationship,
  askedBy: candidate.askedBy,
  askedOn: candidate.askedOn,
  willing: candidate.willing,
  viability: candidate.viability,
  route: candidate.route,
  openSafeguardingQuestion: candidate.openSafeguardingQuestion,
  home: candidate.homeId,
});
