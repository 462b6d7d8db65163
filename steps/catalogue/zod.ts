/**
 * The only door to zod. `jitless` must be set before the first schema is built: zod otherwise probes
 * `new Function`, which the content policy forbids.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
