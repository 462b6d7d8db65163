/** Where the built site is served to the browser tests, see site.ts. */
import { inject } from 'vitest';

export const site = { url: inject('site') } as const;
