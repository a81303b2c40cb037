// The store's contract, on the embedded database and, where PLACEWELL_TEST_POSTGRES names one, on a real server.

import { inject } from 'vitest';
import { freshStore } from '../helpers/store.js';
import { storeContract } from './contract.js';
import { serverContract } from './server.js';

storeContract('memory', () => freshStore());

const server = inject('postgres');
if (server !== null) serverContract(server);
