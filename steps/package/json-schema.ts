/** The schema of a package as JSON Schema (2020-12), for editors that check while somebody writes. */
import { z } from '#steps/catalogue/zod.ts';
import { packageSchema } from './schema.ts';

export const packageJsonSchema = (): Readonly<Record<string, unknown>> =>
  z.toJSONSchema(packageSchema, { io: 'input' });
