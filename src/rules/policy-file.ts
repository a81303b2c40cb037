// Reads a council's policy: its own form first, then that its weights name the rules that score, each in its group.

import { type Policy, pointsGroups, policySchema } from '#src/domain/index';
import { catalogue } from './catalogue.js';
import { issuesOf, type PolicyIssue } from './policy-issues.js';

export type { PolicyIssue };

export type PolicyRead =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly issues: readonly PolicyIssue[] };

/** Pure: the caller reads the file. Every issue at once, not the first. */
export function readPolicy(json: unknown): PolicyRead {
  const parsed = policySchema.safeParse(json, { reportInput: true });
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.flatMap(issuesOf) };
  const issues = [...misplacedWeights(parsed.data), ...missingWeights(parsed.data)];
  return issues.length === 0 ? { ok: true, policy: parsed.data } : { ok: false, issues };
}

function misplacedWeights({ weights }: Policy): readonly PolicyIssue[] {
  return pointsGroups.flatMap((group) =>
    Object.keys(weights[group]).flatMap((id) => {
      const path = `weights.${group}.${id}`;
      const rule = catalogue.find((each) => each.id === id);
      if (rule === undefined) return [{ path, expected: 'the id of a rule', received: `"${id}"` }];
      if (rule.scores === group) return [];
      const expected = rule.scores === undefined ? 'no points for this rule' : `it in group "${rule.scores}"`;
      return [{ path, expected, received: `a weight in group "${group}"` }];
    }),
  );
}

function missingWeights({ weights }: Policy): readonly PolicyIssue[] {
  return catalogue.flatMap(({ id, scores }) =>
    scores === undefined || weights[scores][id] !== undefined
      ? []
      : [{ path: `weights.${scores}.${id}`, expected: 'points for this rule', received: 'nothing' }],
  );
}
