// What a policy would change, in words: its fields, then one line for each referral whose list would differ.

import { dayText } from '#bots/words/amounts';
import { gateTitle } from '#bots/words/gates';
import { bandWords } from '#bots/words/kinds';
import { roleWords } from '#bots/words/roles';
import type { FieldChange, ListChange, PolicyChecked } from '#src/services/index';

/** Of a long list the first few are named; --json has them all. */
const MOST = 3;
const LONGEST = 100;

export function policyCheckText(checked: PolicyChecked): string {
  const { present, proposed, fields, referrals, changed, asAt } = checked;
  const title = `${present.name} ${present.version} → ${proposed.name} ${proposed.version}, as at ${dayText(asAt)}`;
  if (fields.length === 0) return `${title}\nNothing changes: the two are the same.`;
  return [
    title,
    '',
    `${counted(fields.length, 'field')} ${fields.length === 1 ? 'differs' : 'differ'}:`,
    ...fields.map(fieldLine),
    ...(present.version === proposed.version ? ['', sameVersion(present.version)] : []),
    '',
    changed.length === 0
      ? `No list changes: ${counted(referrals, 'open referral')} looked at.`
      : `The lists of ${changed.length} of ${counted(referrals, 'open referral')} would change:`,
    ...changed.map(referralLine),
  ].join('\n');
}

const sameVersion = (version: string) =>
  `The version is still ${version}: give the new policy its own, which every answer names.`;

const fieldLine = ({ path, from, to }: FieldChange): string =>
  `  ${path}: ${Array.isArray(from) && Array.isArray(to) ? listDiffers(from, to) : `${shown(from)} → ${shown(to)}`}`;

/** What is in one list and not in the other: of two long lists side by side nobody would see it. */
function listDiffers(from: readonly unknown[], to: readonly unknown[]): string {
  const without = (all: readonly unknown[], those: readonly unknown[]) =>
    all.filter((each) => !those.includes(each)).map(shown);
  const [gone, added] = [without(from, to), without(to, from)];
  const said = [
    ...(gone.length === 0 ? [] : [`no longer ${gone.join(', ')}`]),
    ...(added.length === 0 ? [] : [`now also ${added.join(', ')}`]),
  ];
  return said.length === 0 ? 'the same, in another order or number' : said.join('; ');
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const referralLine = ({ referral, first, bands, comeIn, leave, gates, renumbered }: ListChange): string =>
  `  ${referral}: ${[
    ...(first === null ? [] : [`first ${named(first.from)} → ${named(first.to)}`]),
    ...grouped(bands, ({ from, to }) => `${bandWords[from]} → ${bandWords[to]}`),
    ...grouped(comeIn.map(of), () => 'comes in'),
    ...grouped(leave.map(of), () => 'leaves'),
    ...grouped(gates, gateChange),
    ...(renumbered === 0 ? [] : [`${counted(renumbered, 'option')} numbered anew`]),
  ].join('; ')}`;

interface OfHomes {
  readonly homes: readonly string[];
}
const of = (homes: readonly string[]): OfHomes => ({ homes });

/** What changes, once, and where: "H-12, H-40, H-71 and 9 more: ...". */
function grouped<T extends OfHomes>(all: readonly T[], say: (each: T) => string): readonly string[] {
  const where = new Map<string, string[]>();
  for (const each of all) where.set(say(each), [...(where.get(say(each)) ?? []), named(each.homes)]);
  return [...where].map(([what, homes]) => `${some(homes)}: ${what}`);
}

const some = (homes: readonly string[]): string =>
  homes.slice(0, MOST).join(', ') + (homes.length > MOST ? ` and ${homes.length - MOST} more` : '');

const named = (homes: readonly string[] | null): string => (homes === null ? 'nothing' : homes.join(' + '));

type GateChange = ListChange['gates'][number];

/** "approval of the placement, the team manager → the head of service". */
function gateChange({ added, removed }: GateChange): string {
  const codes = [...new Set([...removed, ...added].map(({ code }) => code))];
  return codes
    .map((code) => `${gateTitle({ code }).toLowerCase()}, ${by(removed, code)} → ${by(added, code)}`)
    .join('; ');
}

const by = (gates: GateChange['added'], code: GateChange['added'][number]['code']): string =>
  gates
    .filter((each) => each.code === code)
    .map(({ role }) => roleWords[role])
    .join(' and ') || 'nobody';

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
