// "What would this policy change?" Its fields beside the present one's, and today's lists under both.

import type { Day, Policy, Snapshot } from '#src/domain/index';
import { comparePolicies, type PoliciesCompared } from '#src/matching/index';
import type { Answer } from './services.js';

type PolicyName = Pick<Policy, 'name' | 'version'>;

export interface PolicyChecked extends PoliciesCompared {
  readonly asAt: Day;
  readonly present: PolicyName;
  readonly proposed: PolicyName;
  readonly fields: readonly FieldChange[];
}

/** One value of the policy file, by its place: "nearMiles.full". Null is "none there". */
export interface FieldChange {
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
}

export function checkPolicy(snapshot: Snapshot, present: Policy, proposed: Policy): Answer<PolicyChecked> {
  if (snapshot.homes.length === 0) return { ok: false, refusal: { code: 'empty-county' } };
  const named = ({ name, version }: Policy): PolicyName => ({ name, version });
  return {
    ok: true,
    value: {
      asAt: snapshot.asAt,
      present: named(present),
      proposed: named(proposed),
      fields: fieldChanges(present, proposed),
      ...comparePolicies(snapshot, present, proposed),
    },
  };
}

/** Named fields and lists of things are looked into; a list of plain values, or a thing one side has not, is one change. */
function fieldChanges(from: unknown, to: unknown, path = ''): readonly FieldChange[] {
  if (isThings(from) && isThings(to))
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
      fieldChanges(Reflect.get(from, key), Reflect.get(to, key), path === '' ? key : `${path}.${key}`),
    );
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ path, from: from ?? null, to: to ?? null }];
}

const isThings = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !(Array.isArray(value) && value.every((each) => typeof each !== 'object' || each === null));
