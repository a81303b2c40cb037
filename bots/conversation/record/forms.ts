// The forms of the record by their names: which act, on which decision, of which gate. A name comes back from outside, and is read again.

import type { PartAsked } from '#src/services/index';
import { childId, type DecisionId, decisionId, gates, homeId } from '#src/services/terms';

export type RecordForm =
  | {
      readonly form: 'propose';
      readonly referral: string;
      readonly parts: readonly PartAsked[];
      readonly replay: string | null;
    }
  | { readonly form: 'view'; readonly decision: DecisionId }
  | {
      readonly form: 'gate';
      readonly decision: DecisionId;
      readonly gate: string;
      readonly outcome: 'approved' | 'refused';
      readonly telephone: boolean;
    }
  | { readonly form: 'end'; readonly decision: DecisionId };

/** Characters that one answer may hold. More is told, never cut. */
export const LONGEST_WORDS = 2_000;

const PREFIX = 'record/';
export const isRecordForm = (submits: string): boolean => submits.startsWith(PREFIX);

export function nameOfForm(form: RecordForm): string {
  switch (form.form) {
    case 'propose':
      return `${PREFIX}propose/${form.referral}/${form.parts.map(nameOfPart).join(',')}/${form.replay ?? ''}`;
    case 'view':
    case 'end':
      return `${PREFIX}${form.form}/${form.decision}`;
    case 'gate':
      return `${PREFIX}gate/${form.decision}/${form.gate}/${form.outcome}${form.telephone ? '/telephone' : ''}`;
  }
}

/** Null for a name that we never gave. */
export function formNamed(name: string): RecordForm | null {
  const [, kind, of = '', third = '', fourth = '', fifth = ''] = name.split('/');
  if (kind === 'propose') {
    const parts = third.split(',').map(partNamed);
    const known = parts.filter((part) => part !== null);
    if (!/^R-\d{1,6}$/.test(of) || known.length < parts.length) return null;
    return { form: 'propose', referral: of, parts: known, replay: /^[0-9a-z]{6,64}$/i.test(fourth) ? fourth : null };
  }
  if (!/^D-\d{1,9}$/.test(of)) return null;
  const decision = decisionId(of);
  if (kind === 'view' || kind === 'end') return { form: kind, decision };
  const isGate = gates.some(({ id }) => id === third.split('@')[0]);
  if (kind !== 'gate' || !isGate || (fourth !== 'approved' && fourth !== 'refused')) return null;
  return { form: 'gate', decision, gate: third, outcome: fourth, telephone: fifth === 'telephone' };
}

/** "H-1", or "H-1:C-1+C-2" of a split. A child's reference may hold any sign. */
const nameOfPart = ({ home, children }: PartAsked): string =>
  [encodeURIComponent(home), ...(children === undefined ? [] : [children.map(encodeURIComponent).join('+')])].join(':');

function partNamed(text: string): PartAsked | null {
  const found = /^(?<home>[\w.%~!'()*-]{1,80})(?::(?<children>[\w.%~!'()*+-]{1,900}))?$/.exec(text)?.groups;
  if (found?.home === undefined) return null;
  const home = homeId(decoded(found.home));
  if (found.children === undefined) return { home };
  return { home, children: found.children.split('+').map((each) => childId(decoded(each))) };
}

/** Of a name that is not ours the signs stay as they are. */
const decoded = (text: string): string =>
  text.replaceAll(/(?:%[0-9A-F]{2})+/gi, (signs) => Buffer.from(signs.replaceAll('%', ''), 'hex').toString('utf8'));
