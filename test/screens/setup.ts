/** What every screen test starts from: an empty page, and patience enough for a busy machine. Runs before each file. */
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

configure({ asyncUtilTimeout: 60_000 });

// Vitest runs without globals, so the library cannot clean up by itself.
afterEach(cleanup);
