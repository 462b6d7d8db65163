import { describe, expect, test } from 'vitest';
import { serialiseCase } from '#steps/case/revision.ts';
import { openCase, readStored } from '#steps/import/gate.ts';
import { labelsIn, loadWords } from '#steps/import/labels.ts';
import { type Migration, type Raw, route, type Versions } from '#steps/import/migrate.ts';
import { bytesOf, validCase, validText } from '#test/support/valid-case.ts';

/** A future build, in which version 2 renamed `remarks` to `notes` and version 3 gave every case a track. */
const toTwo: Migration = ({ remarks, ...rest }) => ({ ...rest, notes: remarks ?? rest['notes'] ?? {} });
const toThree: Migration = (old) => ({ track: 'full', ...old });
const future: Versions = { version: 3, minor: 0, migrations: { 1: toTwo, 2: toThree } };

const old: Raw = { format: 'iop-verkstaden', version: 1, remarks: { 'motivation:R17': {} } };

describe('the way from an older version', () => {
  test('every step is taken in order, once', () => {
    const routed = route(old, future);
    expect(routed).toMatchObject({
      to: 'open',
      migrated: true,
      raw: { version: 3, track: 'full', notes: old['remarks'] },
    });
    expect(routed.to === 'open' && routed.raw).not.toHaveProperty('remarks');
  });

  test('migrating what is already migrated changes nothing', () => {
    const once = route(old, future);
    const twice = once.to === 'open' ? route(once.raw, future) : undefined;
    expect(twice).toMatchObject({ to: 'open', migrated: false, raw: once.to === 'open' ? once.raw : {} });
  });

  test('the given object is left as it was', () => {
    const before = structuredClone(old);
    route(old, future);
    expect(old).toEqual(before);
  });

  test('I-14: the user is told, and the caller is told to keep the original', () => {
    const result = openCase(bytesOf(validText()), { versions: future });
    expect(result).toMatchObject({ ok: true, migrated: true, notices: [{ id: 'IM-07' }] });
    expect(result.ok && result.case.version).toBe(3);
  });

  test('a version without a way forward is refused', () => {
    expect(route(old, { version: 3, minor: 0, migrations: { 1: toTwo } })).toEqual({ to: 'refused' });
  });

  test.each([-1, 0, 1.5, '1', null, Number.POSITIVE_INFINITY])('version %s never reaches a migration', (version) => {
    const never: Migration = () => expect.unreachable('a migration ran');
    expect(
      route({ ...old, version }, { version: 3, minor: 0, migrations: { [-1]: never, 0: never, 1: never } }),
    ).toEqual({ to: 'refused' });
  });
});

describe('a newer minor version', () => {
  test('unknown keys survive opening and saving byte for byte', () => {
    const text = validText().replace('"format":', '"minor": 4,\n  "format":').replace('"hopes":', '"hopesOfAll":');
    const text2 = text.replace('"notes":', '"moods": {"b": [1, {"c": null}], "a": "x"},\n  "notes":');
    const opened = openCase(bytesOf(text2));
    if (!opened.ok) return expect.unreachable(opened.text);
    expect(JSON.parse(serialiseCase(opened.case))).toEqual({ ...JSON.parse(text2), rev: opened.case.rev });
    const again = openCase(bytesOf(serialiseCase(opened.case)));
    expect(again.ok && again.case).toEqual(opened.case);
  });
});

describe('a record from the browser’s own store', () => {
  test('is taken as it stands when its shape holds', () => {
    expect(readStored(structuredClone(validCase()))).toEqual(validCase());
    const kept = { ...validCase(), extra: { minor: 2, moods: {} } };
    expect(readStored(kept)).toEqual(kept);
  });

  test.each([null, undefined, 7, [], {}, { format: 'iop-verkstaden' }, { ...validCase(), answers: { hopes: 1 } }])(
    'is refused when it does not: %j',
    (value) => {
      expect(readStored(value)).toBeNull();
    },
  );
});

describe('the names of fields in messages', () => {
  test('come from the screens’ own words', async () => {
    const labelOf = labelsIn(await loadWords());
    const file = validText().replace('"value": 120000', '"value": -3');
    const result = openCase(bytesOf(file), { labelOf });
    expect(!result.ok && result.text).toMatch(/^[^a-z].+ \(fråga O1, rad 1\): Beloppet/);
  });
});
