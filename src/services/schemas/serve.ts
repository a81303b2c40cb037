// `serve` as JSON: one line when the server is ready.

import { z } from 'zod';
import { version } from './parts.js';

export const serveJson = z.strictObject({ version, kind: z.literal('serve'), url: z.url() });

export type ServeJson = z.infer<typeof serveJson>;
