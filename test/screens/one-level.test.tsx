/** One case, one level: on the result page, on the overview, in the documents and from the command line. */
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OverviewPage } from '#src/app/places/overview/OverviewPage.tsx';
import { ResultPage } from '#src/app/places/result/ResultPage.tsx';
import { main } from '#src/cli/iop.ts';
import { today as todayOf } from '#src/effects/clock.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { levelsOf } from '#steps/law/assess/assessment-of.ts';
import { levelTexts } from '#steps/law/texts/result.ts';
import type { Level } from '#steps/law/types.ts';
import { lookupOf } from '#templates/from-case/input.ts';
import { makeDocument, otherFormChosen } from '#templates/kinds/make.ts';
import { told } from '#templates/tree/third-person.ts';
import { linesOf } from '../support/document-text.ts';
import { full } from '../support/full.ts';
import { casesOnDisk, openedCase, refused } from '../support/level-cases.ts';
import { openCasePage } from './CasePages.tsx';

const today = todayOf();
const opened = casesOnDisk.filter(({ name }) => !refused.includes(name));
const levels: readonly Level[] = [0, 1, 2, 3, 4];

let out = '';
beforeEach(() => {
  out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
});
afterEach(() => vi.restoreAllMocks());

/** Levels in the words of a reader, part by part: `Välj annan form`. */
type Labels = readonly string[];

async function onPage(c: CaseFile): Promise<Labels> {
  const { container, unmount } = await openCasePage(ResultPage, c);
  await waitFor(() => expect(container.querySelector('h1')).not.toBeNull());
  const labels = [...container.querySelectorAll('.level-label')].map((one) =>
    (one.textContent ?? '').replace(/^\S+\s/, ''),
  );
  unmount();
  return labels;
}

/** The overview offers the agreement, or the choice of way when no part of the case can stand in one. */
async function onOverview(c: CaseFile): Promise<string> {
  const { unmount } = await openCasePage(OverviewPage, c);
  const heading = await screen.findByRole('heading', { name: /^(Vägvalet|Avtalet)$/ });
  const text = heading.textContent ?? '';
  unmount();
  return text;
}

/** A document speaks of the parties, not to them. */
function inDocument(c: CaseFile): Labels {
  const labels = levels.map((level) => levelTexts[level].label);
  const every = lookupOf(c, {});
  return linesOf(makeDocument(c, { kind: 'assessment', today }).blocks).flatMap((line) =>
    labels.filter((label) => line.startsWith(`${told(every, label)}. `)),
  );
}

async function fromCommandLine(file: string): Promise<Labels> {
  out = '';
  expect(await main(['assess', file, '--json', '--date', today])).toBe(0);
  const { parts }: { readonly parts: readonly { readonly level: Level | null }[] } = JSON.parse(out);
  return parts.flatMap(({ level }) => (level === null ? [] : [levelTexts[level].label]));
}

/** The overview asks the document which of the two it is; a case of each kind shows that it does. */
const shown = ['OVN-01', 'OVN-03', 'OVN-07', 'X02', 'FK-03', 't10-page-against-documents', 'two-parts-lawyer'];

/** The page is drawn for these; every fourth of the others is asked in the documents and from the command line. */
const drawn = (name: string): boolean => full || shown.includes(name);
const asked = opened.filter(({ name }, at) => drawn(name) || at % 4 === 0);

describe('a case has one level', () => {
  test.each(asked.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const c = openedCase(one);
    const walked = Object.values(levelsOf(c, today));
    const walk = walked.map((level) => levelTexts[level].label);
    expect(inDocument(c)).toEqual(walk);
    expect(await fromCommandLine(one.file)).toEqual(walk);
    if (drawn(one.name)) expect(await onPage(c)).toEqual(walk);
    const stands = walked.some((level) => level !== 4) || c.kind === 'published';
    const agreement = stands && !(c.kind !== 'published' && otherFormChosen(c));
    expect(makeDocument(c, { kind: 'agreement', today }).kind).toBe(agreement ? 'agreement' : 'route');
    if (full || shown.includes(one.name)) expect(await onOverview(c)).toBe(agreement ? 'Avtalet' : 'Vägvalet');
  });

  test('a sentence that a text check stops on is seen by every place', async () => {
    const [stopped] = opened.filter(({ name }) => name === 't10-page-against-documents').map(openedCase);
    if (!stopped) throw new Error('The case is missing');
    expect(new Set([...(await onPage(stopped)), ...inDocument(stopped)]).size).toBe(1);
  });
});
