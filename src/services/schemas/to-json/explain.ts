// An explanation of one home -> JSON.

import type { Clock } from '#src/rules/index';
import type { Explanation } from '../../services.js';
import type { ExplainJson } from '../explain.js';
import { schemaVersion } from '../parts.js';
import { sensitivityToJson } from './beside.js';
import { findingToJson } from './finding.js';
import { optionToJson } from './option.js';
import { versionsToJson } from './versions.js';

export const explanationToJson = (explanation: Explanation): ExplainJson => ({
  version: schemaVersion,
  kind: 'explain',
  referral: explanation.referral.id,
  home: explanation.home.id,
  type: explanation.home.type,
  asAt: explanation.answer.asAt,
  startOn: explanation.answer.startOn,
  standing: standingOf(explanation),
  option: explanation.option === null ? null : optionToJson(explanation.option),
  brokenRules: explanation.findings.filter(isBrokenLaw).map(({ rule }) => rule),
  verdicts: explanation.findings.map(findingToJson),
  follows: explanation.follows.map(({ home, clocks }) => ({ home, clocks: clocks.map(clockToJson) })),
  sensitivity: explanation.sensitivity === null ? null : sensitivityToJson(explanation.sensitivity),
  versions: versionsToJson(explanation.answer.versions),
});

const clockToJson = ({ children, ...clock }: Clock): ExplainJson['follows'][number]['clocks'][number] => ({
  ...clock,
  children: [...children],
});

function standingOf({ option, toAsk, withheld, findings }: Explanation): ExplainJson['standing'] {
  if (option !== null) return 'listed';
  if (withheld) return 'withheld';
  if (toAsk) return 'to-ask';
  return findings.some(isBrokenLaw) ? 'excluded' : 'not-listed';
}

const isBrokenLaw = (finding: Explanation['findings'][number]) =>
  finding.class === 'hard' && finding.status === 'broken';
