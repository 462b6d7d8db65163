/** Broken files of every kind: nothing throws, nothing hangs, and what opens has the shape of a case. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { revisionOf, serialiseCase } from '#steps/case/revision.ts';
import { openCase } from '#steps/import/gate.ts';
import { scan } from '#steps/import/scan.ts';
import { full } from '#test/support/full.ts';
import { faultOf, mutation, sourceOf } from '#test/support/mutations.ts';
import { bytesOf, validText } from '#test/support/valid-case.ts';

const runs = (usual: number, every: number) => ({ numRuns: full ? every : usual, seed: 20261122 });
const good = bytesOf(validText());

/** Most milliseconds of work that one file may cost. */
const most = 200;
/** Opened files, and the dearest of them, in milliseconds of work. */
const cost = { files: 0, most: 0 };

function opened(bytes: Uint8Array) {
  const start = process.cpuUsage();
  const result = openCase(bytes);
  const { user, system } = process.cpuUsage(start);
  return { result, ms: (user + system) / 1000 };
}

/** Opens a file; under `test:full` its work is measured, thrice when it seems dear, since other threads count too. */
function measured(bytes: Uint8Array) {
  const { result, ms } = opened(bytes);
  const least = ms <= most || !full ? ms : Math.min(ms, opened(bytes).ms, opened(bytes).ms);
  cost.files += 1;
  cost.most = Math.max(cost.most, least);
  if (full) expect(least).toBeLessThanOrEqual(most);
  return result;
}

function holds(bytes: Uint8Array): void {
  const result = measured(bytes);
  // A file from a newer version is only shown; its revision is not ours to compute.
  if (result.ok && result.readOnly) return;
  if (result.ok) {
    expect(result.case.rev).toBe(revisionOf(result.case));
    // Saved and opened again it is the same, without a word: nothing more is dropped the second time.
    const again = openCase(bytesOf(serialiseCase(result.case)));
    expect(again).toMatchObject({ ok: true, notices: [] });
    expect(again.ok && again.case).toEqual(result.case);
  } else expect(result.text).toMatch(/Inget har ändrats i ert ärende\.$/);
}

afterAll(() => {
  if (full) console.info(cost);
});

describe('no file makes the gate fail', () => {
  test('bytes exchanged in a valid file', () => {
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = good.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        holds(bytes);
      }),
      runs(100, 850_000),
    );
  }, 7_200_000);

  test('files of every kind broken by number, as in the long run', () => {
    const sources = [validText(), readFileSync('src/examples/cases/FK-04.iop.json', 'utf8')].map(sourceOf);
    for (let number = 0; number < (full ? 300 : 150); number += 1)
      expect([number, faultOf(openCase(mutation(sources, number)))]).toEqual([number, null]);
  });

  test('values exchanged anywhere in a valid file', () => {
    const odd = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(null, [], {}, '', -0, 1e308, 'k1', '\ud800'));
    fc.assert(
      fc.property(fc.nat(400), odd, (place, value) => {
        let count = 0;
        const text = JSON.stringify(JSON.parse(validText()), (_key, old) => (count++ === place ? value : old));
        if (text !== undefined) holds(bytesOf(text));
      }),
      runs(40, 90_000),
    );
  }, 7_200_000);

  test('rows and references exchanged in files of every kind', () => {
    const files = ['src/examples/cases/OVN-11.iop.json', 'src/examples/cases/FK-04.iop.json'].map((path) =>
      readFileSync(path, 'utf8'),
    );
    const ids = ['k1', 'k9', 'o1', 'o9', 'p1', 'p9', 'g1', 'public', 'joint'];
    fc.assert(
      fc.property(fc.constantFrom(validText(), ...files), fc.nat(4000), fc.constantFrom(...ids), (text, place, id) => {
        const places = [...text.matchAll(/"(?:id|voice|by|value)": "[a-z][a-z0-9]{0,9}"/g)];
        const found = places[place % places.length];
        if (!found) return;
        const changed = found[0].replace(/"[^"]*"$/, `"${id}"`);
        holds(bytesOf(text.slice(0, found.index) + changed + text.slice(found.index + found[0].length)));
      }),
      runs(10, 30_000),
    );
  }, 7_200_000);

  test('arbitrary bytes and text', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), holds), runs(100, 15_000));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => holds(bytesOf(text))),
      runs(100, 15_000),
    );
  }, 7_200_000);

  test('the scanner and JSON.parse agree on what is JSON', () => {
    const text = fc.oneof(fc.json(), fc.string({ unit: fc.constantFrom(...'{}[]",:\\u01.-e tru') }));
    fc.assert(
      fc.property(text, (input) => {
        const result = scan(input);
        const parses = (() => {
          try {
            JSON.parse(input);
            return true;
          } catch {
            return false;
          }
        })();
        if (result.ok) expect(parses).toBe(true);
        else if (result.why === 'cut' || result.why === 'syntax') expect(parses).toBe(false);
      }),
      runs(3000, 100_000),
    );
  }, 7_200_000);
});
