// Codes of the record in words: gates and their conditions, roles, timers, states. One that the book no longer holds is read out.

import type { Role } from '#src/services/index';
import { endReasons, gates, ruleById, timers } from '#src/services/terms';
import { roleWords } from '../roles.js';
import { endReasonText } from './ending.js';
import { overrideWords } from './overrides.js';
import { staffRoleWords } from './people.js';
import { viewCodeWords, viewOfWords, whyNotWords } from './views.js';

const plain = (code: string): string => code.replaceAll('-', ' ');
const inTable =
  (table: Readonly<Record<string, string>>) =>
  (code: string): string | null =>
    Object.hasOwn(table, code) ? (table[code] ?? null) : null;

export const gateName = (code: string): string => gates.find(({ id }) => id === code)?.title ?? plain(code);
export const gateSentence = (code: string): string => gates.find(({ id }) => id === code)?.sentence ?? '';

/** Quoted as it stands in the rule book. */
export const conditionText = (gate: string, condition: string): string =>
  gates.find(({ id }) => id === gate)?.conditions.find(({ code }) => code === condition)?.text ?? plain(condition);

const roleIn = inTable(roleWords satisfies Readonly<Record<Role, string>>);
const postIn = inTable(staffRoleWords);
/** Who answers a gate: one of ours, or somebody outside. */
export const roleText = (role: string): string => roleIn(role) ?? plain(role);
/** A post on the staff. */
export const postText = (role: string): string => postIn(role) ?? plain(role);

export const ruleName = (rule: string): string => {
  const known = ruleById(rule as Parameters<typeof ruleById>[0]);
  return known?.title ?? plain(rule);
};

/** A colleague by reference; a browser's own long name by its beginning. */
export const whoText = (staff: string): string => (/^V-.{12}/.test(staff) ? `visitor ${staff.slice(0, 6)}` : staff);

/** "view:child/C-1042", "gate:out-of-area", or a timer of the rule book. */
export function timerText(timer: string): string {
  const [kind = '', rest = ''] = timer.split(':');
  if (kind === 'gate') return `what may follow of: ${gateName(rest)}`;
  if (kind === 'view') {
    const [of = '', child] = rest.split('/');
    return `ask again what ${codeText(of)} thinks${child === undefined ? '' : ` (${child})`}`;
  }
  return timers.find(({ id }) => id === timer)?.title ?? plain(timer);
}

const states: Readonly<Record<string, string>> = {
  'to-ask': 'of a provider that has made no offer',
  offered: 'offered',
  withheld: 'waiting for a question about the family',
  'family-question-answered': 'answered',
  'not-open': 'no longer open',
  'nothing-owed': 'not waiting for a countersignature',
  'countersign-owed': 'waiting for one',
  'not-in-that-post': 'not in that post',
};
/** "proposed", "released": most are plain words already. */
export const stateText = (state: string): string => inTable(states)(state) ?? plain(state);

const endIn = (code: string): string | null => {
  const found = endReasons.find((each) => each === code);
  return found === undefined ? null : endReasonText(found);
};

/** As the form has it. */
const withCode = (code: string, words: string | null): string | null => words && `${code}: ${words}`;

/** Whatever code a service expected, as its list has it. */
export const codeText = (code: string): string =>
  withCode(code, inTable(viewCodeWords)(code)) ??
  inTable(whyNotWords)(code) ??
  inTable(viewOfWords)(code) ??
  inTable(overrideWords)(code) ??
  endIn(code) ??
  code;
