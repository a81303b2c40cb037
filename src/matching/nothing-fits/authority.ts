// Who must say yes to a step, how senior that is, and whether it can be tonight.

import { approvers, type Role, type WhoKnows } from '#src/domain/index';
import type { RepairStep } from './nothing-fits.js';

/** Least senior first: who works with the child, the council's own ladder as the policy names it, then those outside it. */
const bySeniority: readonly Role[] = [
  'social-worker',
  'supervising-social-worker',
  'independent-reviewing-officer',
  'virtual-school',
  'health',
  'registered-manager',
  'provider',
  ...approvers,
  'legal',
  'fostering-panel',
  'other-authority',
  'responsible-authorities',
  'host-authority',
  'court',
];

/** 0 where nobody need be asked. */
export const seniority = (role: Role | null): number => (role === null ? 0 : bySeniority.indexOf(role) + 1);

/** Null where the officer may do it. */
export function authorityOf(step: RepairStep): Role | null {
  switch (step.code) {
    case 'approve':
      return step.role;
    case 'exempt-from-usual-limit':
      return 'host-authority';
    case 'release-hold':
      return 'supervising-social-worker';
    default:
      return null;
  }
}

export const mostSenior = (asked: readonly (Role | null)[]): Role | null =>
  asked.reduce<Role | null>((most, role) => (seniority(role) > seniority(most) ? role : most), null);

/** Those who answer at night: the people of the child and of the home. Offices open in the morning. */
const answersAtNight: ReadonlySet<WhoKnows> = new Set([
  'social-worker',
  'supervising-social-worker',
  'registered-manager',
  'provider',
  'carer',
]);

/** Whether it could be done tonight; not whether the answer would be yes. */
export function canBeTonight(step: RepairStep): boolean {
  switch (step.code) {
    case 'approve':
    case 'exempt-from-usual-limit':
      return step.tonight;
    case 'wait-until':
      return false;
    case 'confirm':
      return answersAtNight.has(step.who);
    default:
      return true;
  }
}
