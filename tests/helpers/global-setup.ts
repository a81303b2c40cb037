// Before a test run: sees to the prepared database that tests start from, and to where a real PostgreSQL is, if any.

import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** PLACEWELL_TEST_POSTGRES: a server on which tests may make and drop databases. Null when not given. */
    postgres: string | null;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  const { readPrepared } = await import('#src/store/embedded/prepared/archive');
  if (readPrepared() === null) await makeAnew();
  project.provide('postgres', process.env.PLACEWELL_TEST_POSTGRES ?? null);
}

/** The build has made it already, unless the migrations have changed since. */
async function makeAnew(): Promise<void> {
  const { makePrepared } = await import('#src/store/embedded/prepared/make');
  await makePrepared();
}
