// The policy to answer by: the one given, checked, or the council's own in the project.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Problem } from '#src/config';
import type { Policy } from '#src/domain/index';
import { readPolicy } from '#src/rules/index';
import { badInput, type Refused } from '../outcome/outcome.js';
import type { GivenFile } from './order.js';

export type PolicyFound =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly refused: Refused };

export async function policyFrom(given: GivenFile | null): Promise<PolicyFound> {
  const file = given ?? { name: 'policy.json', bytes: await readFile(ownPolicy) };
  const json = asJson(Buffer.from(file.bytes).toString('utf8'));
  if (json === undefined) return bad([{ where: file.name, expected: 'a policy as JSON', received: 'other text' }]);
  const read = readPolicy(json);
  return read.ok
    ? read
    : bad(read.issues.map(({ path, ...issue }) => ({ where: `${file.name} ${path}`.trim(), ...issue })));
}

const ownPolicy = createRequire(import.meta.url).resolve('#files/src/policy.json');

const bad = (problems: readonly Problem[]): PolicyFound => ({
  ok: false,
  refused: badInput('bad-policy', 'The policy file cannot be used.', { problems }),
});

function asJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
