// audit: whether the record of what everybody did is whole, and its lines.

import { midnightInLondon, parseDay, staffId } from '#src/domain/index';
import { type AuditTrail, createRecords, createServices } from '#src/services/index';
import type { AuditLinesJson, AuditVerifyJson } from '#src/services/schemas/index';
import type { Desk, Work } from '../desk.js';
import { exitCodes } from '../outcome/exit-codes.js';
import { badInput, type Told } from '../outcome/outcome.js';
import { linesText, verifiedText } from './audit-text.js';
import { atTheCommandLine } from './here.js';
import { refusedAct } from './refused.js';

/** In words the newest of many are enough; as JSON, all. */
const MOST = 200;

export const audit: Work = ({ operands: [what, subject], options }, desk) => {
  const trail = trailAt(desk);
  return what === 'show' ? show(trail, desk, subject, options) : verify(trail, desk, subject, options);
};

type Options = Parameters<Work>[0]['options'];

export const trailAt = (desk: Desk): AuditTrail => createRecords({ ...desk, asAt: () => createServices(desk).asAt() });

async function verify(trail: AuditTrail, desk: Desk, subject: string | undefined, { anchor }: Options): Promise<Told> {
  if (subject !== undefined)
    return badInput('bad-command-line', 'The audit is verified whole: a part of a chain proves nothing.', {
      problems: [{ where: 'after audit verify', expected: 'nothing', received: JSON.stringify(subject) }],
    });
  const asked = await trail.verifyAudit({ who: atTheCommandLine(desk) }, anchorsIn(anchor));
  if (!asked.ok) return refusedAct(asked.refusal);
  const { ok, lines, head, anchor: last, broken } = asked.value;
  const json: AuditVerifyJson = {
    version: 2,
    kind: 'audit-verify',
    whole: ok,
    lines,
    head,
    lastAnchor: last && { ...last, at: last.at.toISOString() },
    broken,
  };
  return { exit: ok ? exitCodes.answer : exitCodes.notWhole, json, text: verifiedText(asked.value) };
}

async function show(trail: AuditTrail, desk: Desk, subject: string | undefined, options: Options): Promise<Told> {
  const since = parseDay(options.since ?? '');
  const asked = await trail.auditLines(
    { who: atTheCommandLine(desk) },
    {
      ...(subject !== undefined && { subject }),
      ...(options.by !== undefined && { actor: staffId(options.by) }),
      ...(since !== null && { since: midnightInLondon(since) }),
      ...(options.json === undefined && { most: MOST }),
    },
  );
  if (!asked.ok) return refusedAct(asked.refusal);
  const lines = asked.value;
  const json: AuditLinesJson = {
    version: 2,
    kind: 'audit-lines',
    lines: lines.map(({ at, ...line }) => ({ ...line, at: at.toISOString() })),
  };
  const notes =
    lines.length === 0
      ? ['No line of the audit is like that.']
      : options.json === undefined && lines.length === MOST
        ? [`The newest ${MOST} lines; --json gives all of them.`]
        : [];
  return {
    exit: lines.length > 0 ? exitCodes.answer : exitCodes.nothingFound,
    json,
    text: linesText(lines),
    notes,
  };
}

/** "41:9f86…,52:60303…", checked for form by the command line. */
const anchorsIn = (given: string | undefined) =>
  (given?.split(',') ?? []).map((each) => {
    const [seq = '', hash = ''] = each.split(':');
    return { seq: Number(seq), hash: hash.toLowerCase() };
  });
