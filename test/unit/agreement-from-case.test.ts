import { describe, expect, it } from 'vitest';
import { exampleList, loadExample } from '#src/examples/index.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { openCase } from '#steps/import/gate.ts';
import { agreement, agreementIsPossible } from '#templates/agreement/agreement.ts';
import { gapsOf } from '#templates/agreement/gaps.ts';
import { crossChecks } from '#templates/checks/checks.ts';
import { agreementInput, lookupOf } from '#templates/from-case/input.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { sentencesUsing } from '#templates/tree/provenance.ts';
import { answer, emptyCase, entry, row, withEdits } from '#test/support/cases.ts';
import { clauseLines, wholeText } from '#test/support/document-text.ts';

const today = '2027-03-12';
const examples: readonly { readonly id: string; readonly c: CaseFile }[] = await Promise.all(
  exampleList.map(async ({ id }) => ({ id, c: await loadExample(id) })),
);
const example = (id: string): CaseFile => examples.find((one) => one.id === id)?.c ?? emptyCase();
const inputOf = (c: CaseFile, levels: Parameters<typeof lookupOf>[1] = {}) =>
  agreementInput(c, { date: today, footer: '', rulesDate: today, levels });
const draft = (c: CaseFile) => agreement(inputOf(c));
const assessed = (c: CaseFile) => makeDocument(c, { kind: 'assessment', today });
const note = (path: string, value: string): Edit => ({ op: 'note', path, voice: 'joint', entry: entry(value) });

describe('a document from a case', () => {
  it.each(examples.map(({ id, c }) => [id, c] as const))(
    '%s prints without a trace of the template, and the same every time',
    (_id, c) => {
      for (const made of [draft, assessed]) {
        const document = made(c);
        expect(wholeText(document)).not.toMatch(/undefined|null|NaN|\[object|\{\{|\[om |\[\[/u);
        expect(made(c)).toEqual(document);
      }
      expect(() => crossChecks(inputOf(c))).not.toThrow();
    },
  );

  it('has only the gaps that a practice case is meant to have: numbers, names and decisions', () => {
    const refs = new Set(gapsOf(draft(example('OVN-01'))).map((gap) => gap.ref));
    expect([...refs].filter((ref) => !['F1', 'A17', 'A39', 'A24'].includes(ref))).toEqual([]);
  });

  it('marks a practice case, and a published one without a signature block', () => {
    expect(draft(example('OVN-01')).marks).toEqual(['UTKAST', 'ÖVNING']);
    const published = examples.find(({ c }) => c.kind === 'published');
    if (!published) return;
    const document = draft(published.c);
    expect(document.marks).toEqual(['EXEMPEL – publicerade uppgifter']);
    expect(document.blocks.some((block) => block.kind === 'signatures')).toBe(false);
  });

  it('turns volunteer hours into a value by the agreed rate, and counts only volunteer time', () => {
    const c = withEdits(
      emptyCase(),
      row('contributions', 'c1', 'o1', { type: 'ideell_tid', text: 'ta emot gäster', hoursPerYear: 100 }),
      row('contributions', 'c2', 'public', { type: 'personal', text: 'samordna', hoursPerYear: 40 }),
      answer('volunteering.sekPerHour', 150, 'o1'),
      note('revealed:O1@p1', 'ja'),
    );
    const fields = lookupOf(c, {});
    expect(fields.value('volunteering.hours')?.value).toBe(100);
    expect(fields.rows('contributions').map((one) => one.fields['sekPerYear']?.value)).toEqual([15_000, undefined]);
    expect(fields.fact('volunteers')).toBe('yes');
  });

  it('shows nothing of what one party has written apart until both have shown it', () => {
    const hidden = withEdits(
      emptyCase(),
      row('contributions', 'c1', 'o1', { type: 'pengar', text: 'lägga in dolda medel', sekPerYear: 7777 }),
      row('risks', 'r1', 'o1', { risk: 'dold oro' }),
      answer('conditions', 'dolt villkor', 'o1'),
      answer('decision.caseNumber@k1', 'D 1', 'public'),
    );
    const text = wholeText(draft(hidden));
    expect(text).not.toMatch(/dolda medel|dold oro|dolt villkor|7.777/u);
    expect(lookupOf(hidden, {}).fact('organisationPays')).toBe('unknown');
    const shown = withEdits(
      hidden,
      note('revealed:O1@p1', 'ja'),
      note('revealed:O9', 'ja'),
      note('revealed:O10', 'ja'),
    );
    expect(wholeText(draft(shown))).toContain('dolt villkor');
    expect(lookupOf(shown, {}).fact('organisationPays')).toBe('yes');
  });

  it('prints a clause only when its answer is there, and says which answer it was', () => {
    const c = withEdits(emptyCase(), answer('rightsAffected', ['barn']));
    expect(clauseLines(draft(c), 'K39').length).toBeGreaterThan(0);
    const used = sentencesUsing(draft(withEdits(c, answer('purpose.text', 'att unga får en plats'))), 'A22');
    expect(used.map((one) => one.text)).toContainEqual(expect.stringContaining('Syfte: Att unga får en plats.'));
    expect(used.find((one) => one.clause === 'K08')?.number).toMatch(/^\d+\.1$/u);
  });

  it('reads switched-off clauses and own wording from the case, and never lets a core clause go', () => {
    const c = withEdits(
      emptyCase(),
      note('clauseOff:K40', 'Vi nöjer oss med uppsägning'),
      note('clauseOff:K05', 'Nej'),
      note('clauseOwnWording:K45', 'Ingen får överlåta avtalet.'),
    );
    const document = draft(c);
    expect(clauseLines(document, 'K40')).toEqual([]);
    expect(clauseLines(document, 'K05').length).toBeGreaterThan(1);
    expect(clauseLines(document, 'K45')[0]).toContain('Ingen får överlåta avtalet.');
  });

  it('takes a reason for a long term from the case', () => {
    const long = withEdits(emptyCase(), answer('term.start', '2027-01-01'), answer('term.end', '2033-12-31'));
    const found = (c: CaseFile) => crossChecks(inputOf(c)).filter(({ id }) => id === 'C-05').length;
    expect(found(long)).toBe(1);
    const reasoned = withEdits(long, note('termConfirmed', 'Bygget tar tid'));
    expect(found(reasoned)).toBe(0);
    expect(openCase(new TextEncoder().encode(serialiseCase(reasoned)))).toMatchObject({ ok: true, notices: [] });
  });

  it('lists what somebody has promised to find out', () => {
    const c = applyEdits(emptyCase(), [
      {
        op: 'note',
        path: 'unknown:A32',
        voice: 'public',
        entry: {
          value: { who: 'nämndsekreteraren', when: '2027-05-01' },
          by: 'public',
          at: '2026-09-01T08:00:00.000Z',
        },
      },
    ]);
    expect(inputOf(c).openQuestions).toEqual([
      expect.objectContaining({
        ref: 'A32',
        page: '5.4',
        who: 'nämndsekreteraren',
        by: '2027-05-01',
        party: 'Kommunen',
      }),
    ]);
  });
});

describe('the legal result', () => {
  it('leaves a part at level 4 out of the agreement, and stops when none is left', () => {
    const two = withEdits(emptyCase(), row('parts', 'p2', 'joint', { name: 'Boendet' }));
    expect(lookupOf(two, { p2: 4 }).parts.map((part) => part.stands)).toEqual([true, false]);
    expect(agreementIsPossible(inputOf(two, { p2: 4 }))).toBe(true);
    expect(agreementIsPossible(inputOf(two, { p1: 4, p2: 4 }))).toBe(false);
    expect(wholeText(agreement(inputOf(two, { p2: 4 })))).toContain('En del av underlaget behöver en annan form');
  });

  it('is printed with reasons and sources', () => {
    const text = wholeText(assessed(example('OVN-03')));
    expect(text).toContain('Välj annan form');
    expect(text).toContain('Källa: HFD 2020 ref. 15');
    expect(text).toContain('Andra former');
  });

  it('never gives a level to a published example', () => {
    for (const { c } of examples.filter((one) => one.c.kind === 'published')) {
      const text = wholeText(assessed(c));
      expect(text).toContain('aldrig någon nivå');
      expect(text).not.toMatch(/Inga varningssignaler|Välj annan form\b/u);
    }
  });
});
