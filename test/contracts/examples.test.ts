/** An example is one file: the case, what it says of itself, and for a practice case what it must give. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleList, loadExample } from '#src/examples/index.ts';
import { answerKeys } from '#src/examples/keys.ts';
import { revisionOf } from '#steps/case/revision.ts';
import { z } from '#steps/catalogue/zod.ts';
import { openCase } from '#steps/import/gate.ts';
import { allRules } from '#steps/law/rules/index.ts';

const folder = join(import.meta.dirname, '../../src/examples/cases');
const names = readdirSync(folder);
const ids = names.map((name) => name.replace('.iop.json', ''));

const text = z.string().check(z.minLength(1));
const rules = z.optional(z.array(z.string().check(z.regex(/^[LJT]-\d{2}$/))));
const refs = z.optional(z.array(z.string().check(z.regex(/^[A-Z]\d{1,2}$/))));
const example = z.strictObject({ title: text, place: text, parties: text, summary: text, source: z.optional(text) });
const part = z.strictObject({
  part: z.string().check(z.regex(/^p\d$/)),
  level: z.int().check(z.gte(0), z.lte(4)),
  legs: z.optional(z.array(z.enum(['A', 'C', 'D']))),
  stop: rules,
  lawyer: rules,
  warn: rules,
  read: rules,
  duty: rules,
  ask: rules,
  support: rules,
  info: rules,
});
const wanted = z.strictObject({
  way: text,
  lesson: text,
  parts: z.array(part).check(z.minLength(1)),
  signals: z.strictObject({ R: refs, G: refs, B: refs }),
});

const raw = (id: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(join(folder, `${id}.iop.json`), 'utf8'));

describe('the file of an example', () => {
  test('is all there is to it: every file is listed, and nothing else lies there', () => {
    expect(names.filter((name) => !/^(?:FK|OVN)-\d{2}\.iop\.json$/.test(name))).toEqual([]);
    expect(exampleList.map(({ id }) => id)).toEqual(ids.toSorted());
    expect(answerKeys.map(({ id }) => id)).toEqual(ids.filter((id) => id.startsWith('OVN')).toSorted());
  });

  test.each(ids)('%s says what it is, and a practice case what it must give', (id) => {
    const found = raw(id);
    expect(found['kind']).toBe(id.startsWith('FK') ? 'published' : 'practice');
    expect(example.safeParse(found['example']).error?.issues ?? []).toEqual([]);
    if (found['kind'] === 'published') expect(found['expect']).toBeUndefined();
    else expect(wanted.safeParse(found['expect']).error?.issues ?? []).toEqual([]);
  });

  test.each(names)('%s opens without a remark', (name) => {
    const result = openCase(readFileSync(join(folder, name)));
    expect(result.ok ? result.notices : result.text).toEqual([]);
  });

  test('names rules that exist', () => {
    const known = new Set(allRules.map((rule) => rule.id));
    const named = answerKeys.flatMap(({ parts }) =>
      parts.flatMap(({ stop, lawyer, warn, read, duty, ask, support, info }) => [
        ...[stop, lawyer, warn, read, duty, ask, support, info].flat(),
      ]),
    );
    expect(named.filter((rule) => !known.has(rule))).toEqual([]);
  });

  test.each(ids)('%s opens as it stands, without a remark, as the case and nothing beside it', async (id) => {
    const opened = openCase(new Uint8Array(readFileSync(join(folder, `${id}.iop.json`))));
    if (!opened.ok) throw new Error(opened.text);
    // Who has edited a file by hand leaves the hash of its content out.
    const told =
      raw(id)['rev'] === undefined ? opened.notices.filter((notice) => notice.id !== 'IM-15') : opened.notices;
    expect([told, opened.findings]).toEqual([[], []]);
    expect(opened.case).toEqual(await loadExample(id));
  });

  test.each(exampleList)('$id loads with its own kind and an unbroken revision', async ({ id, kind }) => {
    const loaded = await loadExample(id);
    expect([loaded.id, loaded.kind]).toEqual([id, kind]);
    expect(loaded.rev).toBe(revisionOf(loaded));
  });

  test('an example that does not exist cannot be loaded', async () => {
    await expect(loadExample('OVN-99')).rejects.toThrow('OVN-99');
  });
});
