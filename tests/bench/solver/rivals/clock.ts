// What the bench counts: time on the wall, or with `--cpu` the processor's, for a machine that others use too.

export const isCpu = process.argv.includes('--cpu');

/** Milliseconds from some start. */
export const clock = (): number => {
  if (!isCpu) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
