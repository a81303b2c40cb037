// A command that has its answer ends, though its pool's worker is still there.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

/** Solves, and then neither closes the pool nor leaves. Its timers are real. */
const program = `
  import { createPool } from '#solver';
  const data = {
    levels: ['points'],
    rows: { lower: Float64Array.of(-Infinity), upper: Float64Array.of(1) },
    columns: [{
      count: 2,
      values: [Int32Array.of(5, 7)],
      starts: Uint32Array.of(0, 1, 2),
      rows: Uint32Array.of(0, 0),
      coefficients: Int32Array.of(1, 1),
    }],
  };
  const answer = await createPool().solve(data, { timeLimit: 60000 });
  console.log(JSON.stringify([answer.status, answer.taken]));
`;

it('ends by itself', async () => {
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', program]);
  expect([stdout.trim(), stderr]).toEqual(['["optimal",[{"block":0,"column":1,"times":1}]]', '']);
});
