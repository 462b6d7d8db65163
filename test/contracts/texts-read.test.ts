/** The law reads all that the parties have written and the agreement prints, but for what is named with its reason. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseFile, rowsOf } from '#steps/case/case-file.ts';
import { fieldOfKey } from '#steps/catalogue/index.ts';
import { notRead, textsOf } from '#steps/law/findings/texts-of-case.ts';
import { userTexts } from '#templates/checks/text.ts';
import { agreementInput } from '#templates/from-case/input.ts';
import { anyCase } from '#test/support/any-case.ts';
import { casesOnDisk, openedCase, refused } from '#test/support/level-cases.ts';

const today = '2026-11-22';
const cases = casesOnDisk.filter(({ name }) => !refused.includes(name)).map(openedCase);

/** `contributions/c1/method` and `premises.name@p1` as `notRead` names them. */
function kindOf(path: string): string {
  const parts = path.split('/').map((part) => part.split('@')[0] ?? '');
  if (parts.length === 1) return parts[0] ?? '';
  const names = parts.filter((_, index) => index % 2 === 0);
  return parts.length > 3 ? names.join('/') : `${parts[0]}/${parts[2]}`;
}

/** A role is no running text, boards are names, and hours are worked out. */
const noText = (path: string): boolean =>
  fieldOfKey(kindOf(path).replace('/', '[].'))?.kind === 'role' ||
  fieldOfKey(kindOf(path))?.kind === 'role' ||
  /\/hoursPerYear$|\/boards$/u.test(path);

function printed(c: CaseFile): readonly { readonly path: string; readonly text: string }[] {
  const levels = Object.fromEntries(rowsOf(c, 'parts').map(({ id }) => [id, 1] as const));
  const input = agreementInput(c, { date: today, footer: '', rulesDate: '', levels });
  return userTexts(input).filter(({ path }) => notRead[kindOf(path)] === undefined && !noText(path));
}

function unread(c: CaseFile): readonly string[] {
  const read = new Set(textsOf(c).map(({ text }) => text));
  return printed(c)
    .filter(({ text }) => text.trim() !== '' && !read.has(text))
    .map(({ path, text }) => `${path}: ${text}`);
}

describe('the texts that the law reads', () => {
  it.each(cases)('are all those of the agreement: $id', (c) => {
    expect(unread(c)).toEqual([]);
  });

  it('are all those of the agreement in cases that nobody has written', () => {
    fc.assert(
      fc.property(anyCase(cases), (c) => {
        expect(unread(c)).toEqual([]);
      }),
      { numRuns: 100, seed: 20261130 },
    );
  });
});
