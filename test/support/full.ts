/** True under `npm run test:full`: every case instead of the sample that `npm test` takes to stay within its time. */
export const full = process.env['IOP_FULL'] === '1';
