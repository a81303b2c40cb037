// The server's edge: `placewell serve`, for `npm start` and for whoever runs it as a service.

import { runInProcess } from './commands/edge/in-process.js';

await runInProcess(['serve', ...process.argv.slice(2)], { environment: process.env, now: () => new Date() });
