// Staff and whose each record is: the queries of access.

export { keepCase, keepRestricted, type RecordsTouched, readCases, readTouched } from './cases.js';
export { keepConflict, keepGlass, keepNotice, readManagers, readNotices } from './exceptions.js';
export {
  endPosts,
  keepAccount,
  keepDeputy,
  keepPost,
  keepStaff,
  keepTeam,
  keepVisitor,
  readStaff,
  readTeams,
} from './people.js';
export { factsOfAccount, factsOfStaff, type StaffFacts } from './standing.js';
export { writeWorkforce } from './workforce.js';
