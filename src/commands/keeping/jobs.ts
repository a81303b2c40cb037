// jobs: what the clock begins, when each last ran; and `jobs run <name>`.

import { type JobsListed, listJobs, runNow } from '#src/services/index';
import type { JobsJson } from '#src/services/schemas/index';
import type { Work } from '../desk.js';
import { exitCodes } from '../outcome/exit-codes.js';
import { badInput } from '../outcome/outcome.js';
import { atTheCommandLine } from '../record/here.js';
import { clockwork } from './clock.js';
import { refusedAct } from './refused.js';

export const jobs: Work = async ({ operands: [word, name] }, desk) => {
  const { running, jobs: all } = clockwork(desk);
  const who = { who: atTheCommandLine(desk) };
  const names = all.map((job) => job.name).join(', ');
  if (word !== undefined && (word !== 'run' || name === undefined || all.every((job) => job.name !== name)))
    return badInput('bad-command-line', '"placewell jobs" lists them; "placewell jobs run <job>" runs one now.', {
      problems: [
        { where: 'after jobs', expected: `run and one of ${names}`, received: `${word} ${name ?? ''}`.trim() },
      ],
    });
  const ran = name === undefined ? null : await runNow(running, all, who, name);
  if (ran !== null && !ran.ok) return refusedAct(ran.refusal);
  const listed = await listJobs(running, all, who);
  if (!listed.ok) return refusedAct(listed.refusal);
  const json: JobsJson = {
    version: 2,
    kind: 'jobs',
    jobs: listed.value.map(asJson),
    ran: ran === null ? null : ran.value,
  };
  if (ran !== null)
    return {
      exit: ran.value.done ? exitCodes.answer : exitCodes.nothingFound,
      json,
      text: ran.value.done
        ? `${ran.value.job} was run.`
        : `${ran.value.job} did not come to its end: the log says why.`,
    };
  return { exit: exitCodes.answer, json, text: listed.value.map(line).join('\n') };
};

const asJson = ({ job, when, next, last, open }: JobsListed): JobsJson['jobs'][number] => ({
  job,
  when,
  next: next?.toISOString() ?? null,
  last: last && { slot: last.slot.toISOString(), finishedAt: last.finishedAt.toISOString() },
  open: open && { slot: open.slot.toISOString(), leaseUntil: open.leaseUntil.toISOString(), attempts: open.attempts },
});

function line({ job, when, next, last, open }: JobsListed): string {
  const done = last === null ? 'never yet' : `last ${last.finishedAt.toISOString()}`;
  const due = next === null ? '' : `, next ${next.toISOString()}`;
  const now = open === null ? '' : `, begun for ${open.slot.toISOString()} and not finished (attempt ${open.attempts})`;
  return `${job.padEnd(14)} ${when.padEnd(12)} ${done}${due}${now}`;
}
