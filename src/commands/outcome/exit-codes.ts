// What a command's exit code says. A crash never looks like an answer.

export const exitCodes = {
  answer: 0,
  nothingFound: 1,
  badInput: 2,
  /** The data is held by another program, or its database cannot be reached: nothing wrong with the question. */
  dataUnavailable: 3,
  /** The audit has been tampered with: never to be taken for an answer, nor for a fault. */
  notWhole: 4,
  /** Our mistake (sysexits' EX_SOFTWARE). Node's own code for a crash is 1, which here means "nothing found". */
  crash: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodeMeanings: readonly { readonly code: ExitCode; readonly means: string }[] = [
  { code: 0, means: 'an answer' },
  {
    code: 1,
    means:
      'nothing found: no such referral or home, no option at all, nobody waiting, nothing to export, or what was said was refused',
  },
  {
    code: 2,
    means:
      'bad input: an unknown command, option, kind or file, a malformed value, a folder that cannot be written, or an import that took no row',
  },
  { code: 3, means: 'the data cannot be used now: another program holds it, or the database cannot be reached' },
  { code: 4, means: 'the audit is not whole: a line was changed, taken out or cut off' },
  { code: 70, means: 'a fault of ours: the reference printed with it finds it in the log' },
];
