// What a worker thread runs. Compiled, it is dist/solver/pool/worker.js.

import { serve } from './serve.js';
import { tasks } from './tasks.js';

serve(tasks, () => performance.now());
