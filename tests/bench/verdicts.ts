// Every rule of the book asked of every child and every home: what one verdict costs, so that the book's growth stays visible.

import { aMember, aReferral } from '#fixtures/build';
import { makeCounty } from '#fixtures/index';
import { ageOn, type Policy, type Referral, referralId, type Snapshot } from '#src/domain/index';
import { askerFor } from '#src/matching/asks';
import { rulesInForce } from '#src/rules/index';
import { snapshotOf } from '../helpers/snapshot.js';

const CHILDREN = 900;
const HOMES = 1_500;
const SEED = 1;

/** One search for each child of the county, near home, with what only the open referrals know left as they have it. */
function searches(snapshot: Snapshot, children: ReturnType<typeof makeCounty>['children']): readonly Referral[] {
  const known = new Map(snapshot.referrals.flatMap((r) => r.members.map((m) => [m.child.id, m] as const)));
  return children.slice(0, CHILDREN).map((child, i) =>
    aReferral({
      id: referralId(`R-${i + 1}`),
      members: [known.get(child.id) ?? aMember({ child })],
      receivedOn: snapshot.asAt,
      neededBy: snapshot.asAt,
      homePoint: child.home.point,
    }),
  );
}

export function benchVerdicts(policy: Policy): void {
  const county = makeCounty({ children: CHILDREN, homes: HOMES, seed: SEED });
  const snapshot = snapshotOf(county);
  const book = rulesInForce(snapshot.asAt);
  const all = searches(snapshot, county.children);
  const counts = { met: 0, broken: 0, unknown: 0, 'not-applicable': 0 };
  const from = performance.now();
  for (const referral of all) {
    const ask = askerFor(snapshot, referral, policy);
    for (const home of snapshot.homes) {
      const question = ask(home, referral.members);
      for (const rule of book) counts[rule.judge(question).status] += 1;
    }
  }
  const ours = performance.now() - from;
  const plainFrom = performance.now();
  let fit = 0;
  for (const { members } of all)
    for (const { clauses } of snapshot.homes) {
      const age = ageOn(members[0]?.child.bornOn ?? snapshot.asAt, snapshot.asAt);
      if (clauses.some((c) => c.places >= 1 && age >= c.ageFrom && age <= c.ageTo)) fit += 1;
    }
  const plain = performance.now() - plainFrom;
  const asks = all.length * snapshot.homes.length;
  const verdicts = asks * book.length;
  console.log(
    `\n${book.length} rules, ${all.length} children, ${snapshot.homes.length} homes: ${(verdicts / 1e6).toFixed(1)} million verdicts in ` +
      `${(ours / 1000).toFixed(1)} s: ${((ours / verdicts) * 1000).toFixed(3)} microseconds a verdict, ` +
      `${((ours / asks) * 1000).toFixed(1)} for a child and a home; × ${(ours / plain).toFixed(0)} of one age filter (${fit} fit)`,
  );
  console.log(
    `met ${counts.met}, broken ${counts.broken}, unknown ${counts.unknown}, not applicable ${counts['not-applicable']}`,
  );
}
