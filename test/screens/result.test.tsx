/** The legal result on the screen: what is written there goes into the case, and what the case holds stands there. */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { CheckAllPage } from '#src/app/places/check/CheckPage.tsx';
import { ExportPage } from '#src/app/places/export/ExportPage.tsx';
import { OverviewPage } from '#src/app/places/overview/OverviewPage.tsx';
import { CounterpartyPage } from '#src/app/places/result/CounterpartyPage.tsx';
import { JuristSheetPage } from '#src/app/places/result/JuristSheetPage.tsx';
import { ResultPage } from '#src/app/places/result/ResultPage.tsx';
import type { CaseFile } from '#steps/case/case-file.ts';
import { knownCaseFile } from '#steps/law/cases/known-case-file.ts';
import { allKnownCases } from '#steps/law/cases/known-cases.ts';
import { answer, emptyCase, entry, withEdits } from '../support/cases.ts';
import { openCasePage } from './CasePages.tsx';

const known = (id: string): CaseFile => {
  const [found = emptyCase()] = allKnownCases.filter((one) => one.id === id).map(knownCaseFile);
  return found;
};

/** Puts a text into a field at once: typing is tried where it is the point, and draws this page once a key. */
async function put(user: UserEvent, field: Element, text: string): Promise<void> {
  await user.click(field);
  await user.paste(text);
}

/** The section under a heading. */
async function section(name: RegExp) {
  const heading = await screen.findByRole('heading', { name });
  return within(heading.closest('section') ?? document.body);
}

describe('a warning and a duty', () => {
  test('a measure is written, stands in the row, leaves the list of what is left, and can be undone', async () => {
    const { user, note, undo } = await openCasePage(ResultPage, known('X02'));
    const against = await section(/Talar emot/);
    await user.click(against.getByRole('button', { name: 'Skriv åtgärd eller skäl' }));
    await user.click(against.getByRole('button', { name: 'Spara åtgärden' }));
    const what = against.getByLabelText('Vad gör ni, eller varför gör ni inget?');
    expect([what, what.getAttribute('aria-invalid')]).toEqual([document.activeElement, 'true']);
    await put(user, what, 'Vi har frågat tre företag.');
    await put(user, against.getByLabelText(/Senast/), '1 december 2026');
    await user.click(against.getByRole('button', { name: 'Spara åtgärden' }));
    expect(note('warning:L-11@p1')).toEqual({ what: 'Vi har frågat tre företag.', who: '', when: '2026-12-01' });
    expect(against.getByText(/Vi har frågat tre företag/)).toBeTruthy();
    expect(screen.queryByText(/En varningssignal saknar åtgärd/)).toBeNull();
    undo();
    expect(note('warning:L-11@p1')).toBeUndefined();
    expect(screen.getByText(/En varningssignal saknar åtgärd/)).toBeTruthy();
  });

  test('a duty is done only with what, who and when, and a day that cannot be read is told', async () => {
    const { user, note } = await openCasePage(ResultPage, known('X05'));
    const duties = await section(/Krav före beslut/);
    await user.click(duties.getAllByRole('button', { name: 'Markera som klart' })[0] ?? document.body);
    await put(user, duties.getByLabelText('Vad är gjort?'), 'Skälen står i tjänsteskrivelsen.');
    await user.type(duties.getByLabelText('Vem har gjort det?'), 'handläggare');
    await user.type(duties.getByLabelText('När?'), 'i våras');
    await user.click(duties.getByRole('button', { name: 'Spara som klart' }));
    expect(duties.getByText(/Skriv ett datum/)).toBeTruthy();
    expect(note('duty:L-31@p1')).toBeUndefined();
    await user.clear(duties.getByLabelText('När?'));
    await user.type(duties.getByLabelText('När?'), '2026-11-20');
    await user.click(duties.getByRole('button', { name: 'Spara som klart' }));
    expect(note('duty:L-31@p1')).toMatchObject({ who: 'handläggare', when: '2026-11-20' });
    await waitFor(() => expect(document.activeElement?.className).toBe('measure-box'));
  });

  test('a case that is only read offers no way to write', async () => {
    await openCasePage(ResultPage, known('X02'), true);
    const against = await section(/Talar emot/);
    expect(against.queryByRole('button')).toBeNull();
    expect(against.getAllByRole('link', { name: /^Visa svaret/ }).length).toBeGreaterThan(0);
  });
});

describe('the conclusion', () => {
  test('counts what there is to do in words, and there is one first heading', async () => {
    await openCasePage(ResultPage, known('X02'));
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent).toBe('En sak behöver åtgärdas eller förklaras');
  });

  test('of several parts says which is stopped and what is next, and that it does not belong in the agreement', async () => {
    await openCasePage(ResultPage, known('X07'));
    const [heading, ...more] = await screen.findAllByRole('heading', { level: 1 });
    expect([heading?.textContent, more]).toEqual([
      'Formen är stoppad för ”Skyddat boende”. Något behöver åtgärdas eller förklaras i ”Öppna verksamheten”.',
      [],
    ]);
    expect(screen.getByText('Avtalet kan bara omfatta delar som står')).toBeTruthy();
    expect(screen.getByText(/^Skyddat boende behöver en annan form/)).toBeTruthy();
  });

  test('gives each other form its next steps', async () => {
    await openCasePage(ResultPage, known('X10'));
    const forms = await section(/Former att gå vidare med/);
    expect(forms.getByText('Upphandling reserverad för arbetsintegration')).toBeTruthy();
    const steps = forms.getAllByText('Gör så här:').map((lead) => lead.nextElementSibling?.children.length ?? 0);
    expect(steps.every((count) => count > 0)).toBe(true);
  });

  test('shows both answers to a key question with the level that each would give', async () => {
    const path = 'whoseActivity@p1';
    const { whoseActivity: _joint, ...others } = { whoseActivity: null };
    const start = known('X05');
    const { [path]: _gone, ...answers } = start.answers;
    const differ = withEdits(
      { ...start, answers: { ...answers, ...others } },
      answer(path, 'foreningens', 'public'),
      answer(path, 'kommunens', 'o1'),
      { op: 'note', path: 'revealed:R17@p1', voice: 'joint', entry: entry('ja') },
    );
    await openCasePage(ResultPage, differ);
    const rows = (await section(/Här har ni svarat olika/)).getAllByRole('listitem').map((row) => row.textContent);
    expect(rows[0]).toMatch(/”Organisationens egen”Ger: Inga varningssignaler i era svar/);
    expect(rows[1]).toMatch(/”Kommunens uppgift”Ger: Välj annan form/);
  });
});

/** The sentences and headings that stand before anything is opened, as they are read. */
function unfolded(root: HTMLElement): readonly string[] {
  const copy = root.cloneNode(true) as HTMLElement;
  for (const fold of copy.querySelectorAll('details > :not(summary), .visually-hidden')) fold.remove();
  const blocks = [...copy.querySelectorAll('h1, h2, h3, p, li, dd, dt')];
  return blocks.filter((block) => !block.querySelector('p, li')).map((block) => (block.textContent ?? '').trim());
}

describe.each(['X02', 'X05', 'X07', 'X08', 'X14', 'Y01'])('the first lines of %s', (id) => {
  test('say at most three things to do, and nothing twice', async () => {
    const { container } = await openCasePage(ResultPage, known(id));
    await screen.findByRole('heading', { level: 1 });
    expect(container.querySelectorAll('.things > li').length).toBeLessThanOrEqual(3);
    const sentences = unfolded(container).flatMap((block) => block.split(/(?<=[.?!])\s+/));
    const long = sentences.map((one) => one.toLowerCase().replace(/[.?!]/g, '')).filter((one) => one.length > 12);
    expect(long.filter((one, index) => long.indexOf(one) !== index)).toEqual([]);
    const good = long.filter((one) => one.includes('inga varningssignaler'));
    expect(good.length).toBeLessThanOrEqual(1);
  });
});

/** Codes of rules, clauses, questions and links belong in Alla texter, Underlaget and the papers of the jurist. */
const codes = /\b(?:[LJCTE]-\d+|CC-\d+|ORF-\d+|ALT-\d+|K\d\d|E[1-7]|[ABFORUL]\d{1,2})\b(?!\/|\s*(?:kap|§))/g;

describe.each([
  ['the result', ResultPage],
  ['the overview', OverviewPage],
  ['the export', ExportPage],
  ['all answers', CheckAllPage],
] as const)('%s', (_name, Page) => {
  test.each(['X02', 'X07', 'X14', 'Y01'])('shows no code in %s, opened or not', async (id) => {
    const { container } = await openCasePage(Page, known(id));
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(container.querySelector('.loading')).toBeNull());
    expect(container.textContent?.match(codes) ?? []).toEqual([]);
  });
});

describe('another day', () => {
  test('is read in Swedish, shown plainly over the whole page, and left again', async () => {
    const { user } = await openCasePage(ResultPage, known('X02'));
    await user.type(await screen.findByLabelText('Bedöm per annat datum'), 'snart');
    await user.click(screen.getByRole('button', { name: 'Visa den dagen' }));
    expect(screen.getByText(/Skriv ett datum mellan/)).toBeTruthy();
    await user.clear(screen.getByLabelText('Bedöm per annat datum'));
    await user.type(screen.getByLabelText('Bedöm per annat datum'), '1 mars 2031');
    await user.click(screen.getByRole('button', { name: 'Visa den dagen' }));
    expect(screen.getByText('Bedömt per 1 mars 2031')).toBeTruthy();
    const values = await section(/Belopp och tider/);
    expect(values.getAllByText('Inget kontrollerat värde för den 1 mars 2031.').length).toBeGreaterThan(0);
    expect(values.getAllByText(/Det senaste gällde till 31 december 2027/).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: /^Tillbaka till i dag/ }));
    expect(screen.queryByText(/^Bedömt per/)).toBeNull();
  });
});

describe('the pages beside the result', () => {
  test('what somebody may ask shows the answer, the reasons written and what to have at hand', async () => {
    const reason = entry('Vi frågade tre företag i maj.', 'public');
    const start = withEdits(known('X02b'), { op: 'note', path: 'motivation:R2@p1', voice: 'public', entry: reason });
    await openCasePage(CounterpartyPage, start);
    const heading = await screen.findByRole('heading', { name: 'Vilka andra säljer något liknande?' });
    const market = heading.closest('article')?.textContent ?? '';
    expect(market).toContain('Vi frågade tre företag i maj.');
    expect(market).toContain('Marknadsundersökningen');
    expect(market).toMatch(/regel L-11/);
  });

  test('the sheet for the lawyer names the parties, the triggers and the facts', async () => {
    await openCasePage(JuristSheetPage, known('X02b'));
    const heading = await screen.findByRole('heading', { name: 'Värdet når gränsen där en jurist alltid läser' });
    expect(heading.closest('section')?.querySelectorAll('table').length).toBeGreaterThanOrEqual(2);
    expect(screen.getByText(/verktygets texter är inte juridiskt granskade/)).toBeTruthy();
  });

  test.each([CounterpartyPage, JuristSheetPage])(
    'what the texts say stands as it was written, beside the stored answer, with how it was settled',
    async (Page) => {
      await openCasePage(Page, known('Y20'));
      const said = await section(/Det texterna säger/);
      expect(said.getAllByText(/^”Driften har tidigare varit upphandlad\.?”$/u).length).toBe(1);
      expect(said.getByText(/: Nej$/)).toBeTruthy();
      expect(said.getByText('Ert svar (R3)')).toBeTruthy();
      const how = said.getAllByText(/på andra sidan gatan\. \(.+, 15 januari 2026\)$/u);
      expect(how).toHaveLength(3);
      expect(said.queryByText('Inte utrett.')).toBeNull();
    },
  );

  test('what nobody has settled says so', async () => {
    await openCasePage(CounterpartyPage, known('Y19'));
    const said = await section(/Det texterna säger/);
    expect(said.getAllByText('Inte utrett.')).toHaveLength(3);
  });

  test.each([CounterpartyPage, JuristSheetPage])('a published example is never examined', async (Page) => {
    await openCasePage(Page, { ...known('X02b'), kind: 'published' }, true);
    expect(await screen.findByText(/ställer inga frågor mot avtal som andra har skrivit/)).toBeTruthy();
    expect(document.querySelector('article')).toBeNull();
  });
});
