// A proposal for everyone who waits -> JSON.

import type { Proposal } from '#src/matching/index';
import type { Allocated } from '../../services.js';
import type { AllocationJson } from '../allocation.js';
import { schemaVersion } from '../parts.js';
import { roundedMiles } from './amounts.js';
import { gateToJson } from './finding.js';
import { versionsToJson } from './versions.js';

export const allocationToJson = ({ proposal, models }: Allocated): AllocationJson => ({
  version: schemaVersion,
  kind: 'allocation',
  asAt: proposal.asAt,
  status: proposal.status,
  reason: proposal.reason,
  levels: proposal.levels.map(({ name, value, bound, status, closedBy }) => ({
    level: name,
    value,
    bound,
    status,
    closedBy,
  })),
  engine: proposal.engine,
  places: proposal.places.map(placeToJson),
  waits: proposal.waits.map(({ referral, children, until, why }) => ({
    referral,
    children: [...children],
    until,
    why,
  })),
  unplaced: proposal.unplaced.map(({ referral, children, why, onePlaceMoreAt, toAsk }) => ({
    referral,
    children: [...children],
    why: { ...why },
    onePlaceMoreAt: [...onePlaceMoreAt],
    homesToAsk: toAsk,
  })),
  notInIt: [...proposal.notInIt],
  held: proposal.held.map(({ referral, children, home }) => ({ referral, children: [...children], home })),
  totals: totalsToJson(proposal),
  changes:
    proposal.changes === null
      ? null
      : {
          since: proposal.changes.since,
          each: proposal.changes.each.map(({ referral, from, to, why }) => ({
            referral,
            from: listOrNull(from),
            to: listOrNull(to),
            why,
          })),
        },
  pins: proposal.pins.map(({ referral, home, children }) => ({
    referral,
    home,
    children: listOrNull(children ?? null),
  })),
  bans: proposal.bans.map(({ referral, home }) => ({ referral, home })),
  issues: proposal.issues.map(({ pin, code, rules }) => ({
    referral: pin.referral,
    home: pin.home,
    code,
    rules: [...rules],
  })),
  size: { ...proposal.size },
  models: models.map(({ level, file }) => ({ level, file })),
  versions: versionsToJson(proposal.versions),
});

const placeToJson = (place: Proposal['places'][number]): AllocationJson['places'][number] => ({
  referral: place.referral,
  children: [...place.children],
  home: place.home,
  type: place.homeType,
  provider: place.provider,
  locality: place.locality,
  startOn: place.startOn,
  band: place.band,
  connectedPerson: place.connected,
  hundredths: place.points,
  weeklyCostPence: place.cost,
  straightLineMiles: roundedMiles(place.straight),
  gates: place.gates.map(gateToJson),
  rank: place.rank,
  pinned: place.pinned,
  flags: place.flags.map((each) => ({ ...each })),
});

const totalsToJson = ({ totals }: Proposal): AllocationJson['totals'] => ({
  children: totals.children,
  placed: totals.placed,
  inHouse: totals.inHouse,
  waiting: totals.waiting,
  unplaced: totals.unplaced,
  weeklyCostPence: totals.weekly,
  unpriced: totals.unpriced,
  overBudgetPence: totals.overBudget,
});

const listOrNull = (all: readonly string[] | null): string[] | null => (all === null ? null : [...all]);
