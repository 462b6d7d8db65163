/**
 * One seed for every random draw that names none of its own: the same each time in `npm test`. `npm run test:full` draws
 * anew and says with what, and IOP_SEED gives it back.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['IOP_SEED'] ?? 20_261_201) });
