import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '#src/cli/iop.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { allQuestions } from '#steps/catalogue/index.ts';
import { answer, emptyCase, withEdits } from '#test/support/cases.ts';
import { full } from '#test/support/full.ts';

const cases = new URL('../../src/examples/cases/', import.meta.url).pathname;
let folder = '';
let out = '';
let errors = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'iop-'));
  out = '';
  errors = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

interface Listed {
  readonly questions: readonly {
    readonly ref: string;
    readonly text: string;
    readonly why: string;
    readonly use: readonly string[];
    readonly source: { readonly text: string } | null;
  }[];
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the command line', () => {
  it('lists every question with text, why, use and source', async () => {
    expect(await main(['questions', '--json'])).toBe(0);
    const stages: readonly Listed[] = JSON.parse(out);
    const all = stages.flatMap((stage) => stage.questions);
    expect(all.map((one) => one.ref)).toEqual(allQuestions.map((question) => question.ref));
    const empty = all.filter((one) => !one.text || !one.why || one.use.length === 0 || !one.source?.text);
    expect(empty.map((one) => one.ref)).toEqual([]);
  });

  it('says that a good file can be opened', async () => {
    expect(await main(['check', join(cases, 'OVN-01.iop.json')])).toBe(0);
    expect(out).toContain('Arbetsfilen går att öppna');
  });

  it.each([
    ['a file that is not there', () => join(folder, 'saknas.iop.json'), 'Filen går inte att läsa'],
    ['an empty file', () => file('tom.iop.json', ''), 'Filen är tom'],
    ['a broken file', () => file('trasig.iop.json', '{"format": "iop-verkstaden", "ver'), 'avbruten'],
    ['another kind of file', () => file('annan.json', '{"hej": 1}'), 'inte en arbetsfil'],
  ])('refuses %s in Swedish and with exit code 1', async (_name, path, sentence) => {
    expect(await main(['check', path()])).toBe(1);
    expect(errors).toContain(sentence);
  });

  it('assesses a case with levels, rules and the day it is given', async () => {
    expect(await main(['assess', join(cases, 'OVN-03.iop.json'), '--json', '--date', '2026-11-22'])).toBe(0);
    const result = JSON.parse(out);
    expect(result.date).toBe('2026-11-22');
    expect(result.parts[0].level).toBe(4);
    expect(result.parts[0].decidingRules.length).toBeGreaterThan(0);
  });

  it('gives a published example signals but no level', async () => {
    await main(['assess', join(cases, 'FK-03.iop.json'), '--json', '--date', '2026-11-22']);
    expect(JSON.parse(out).parts[0].level).toBeNull();
  });

  it('drafts the agreement as PDF and HTML', async () => {
    const args = ['draft', join(cases, 'OVN-02.iop.json'), '--out', folder, '--date', '2026-11-22'];
    expect(await main(args)).toBe(0);
    expect(readFileSync(join(folder, 'OVN-02.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(join(folder, 'OVN-02.html'), 'utf8')).toContain('Cykelköket');
  });

  const kinds = [
    'agreement',
    'promises',
    'memo',
    'initiative',
    'assessment',
    'route',
    'questions',
    'everything',
    'minutes',
  ];

  it.each(full ? kinds : kinds.slice(0, 4))('makes the document %s in every format', async (kind) => {
    const args = ['draft', join(cases, 'OVN-01.iop.json'), '--out', folder, '--date', '2026-11-22'];
    expect(await main([...args, '--document', kind, '--format', 'pdf,docx,html,txt'])).toBe(0);
    const paths = out.trim().split('\n');
    expect(paths).toHaveLength(4);
    const [pdf, docx, html, txt] = paths.map((path) => readFileSync(path).toString('latin1'));
    expect(pdf?.startsWith('%PDF-')).toBe(true);
    expect(docx?.startsWith('PK')).toBe(true);
    expect(html).toContain('lang="sv"');
    expect(Buffer.from(txt ?? '', 'latin1').toString('utf8')).toContain('Lyktans öppna kvällar');
    expect(errors).toBe('');
  });

  it('makes the calendar, and puts the case file into a PDF only when asked', async () => {
    const args = ['draft', join(cases, 'OVN-01.iop.json'), '--out', folder, '--date', '2026-11-22'];
    expect(await main([...args, '--document', 'minutes', '--format', 'ics'])).toBe(0);
    expect(readFileSync(join(folder, 'OVN-01-protokoll.ics'), 'utf8')).toContain('BEGIN:VCALENDAR\r\n');
    const embeds = () => readFileSync(join(folder, 'OVN-01-initiativ.pdf')).includes('/EmbeddedFile');
    await main([...args, '--document', 'initiative', '--format', 'pdf']);
    expect(embeds()).toBe(false);
    await main([...args, '--document', 'initiative', '--format', 'pdf', '--attach-case']);
    expect(embeds()).toBe(true);
  });

  it('never puts hidden answers into a PDF', async () => {
    const hidden = withEdits(emptyCase(), answer('hopes', 'Ingen får se det här än', 'o1'));
    const path = file('dold.iop.json', serialiseCase(hidden));
    const code = await main(['draft', path, '--out', folder, '--format', 'pdf', '--attach-case']);
    expect([code, errors.includes('svar som inte är visade för den andra parten')]).toEqual([1, true]);
  });

  it.each([
    [['--document', 'avtal'], 'Dokumentet ”avtal” finns inte. Välj bland: agreement, promises, memo'],
    [['--format', 'pdf,odt'], 'Formatet ”odt” finns inte. Välj bland: pdf, docx, html, txt'],
    [['--format', ''], 'finns inte. Välj bland'],
    [['--format', 'docx', '--attach-case'], 'Arbetsfilen kan bara bäddas in i en pdf'],
    [['--date', '2026-13-01'], 'ÅÅÅÅ-MM-DD'],
    [['--out', ''], 'Skriv en fil och en mapp'],
  ])('refuses %j in Swedish and with exit code 1', async (flags, sentence) => {
    const code = await main(['draft', join(cases, 'OVN-01.iop.json'), '--out', folder, ...flags]);
    expect([code, errors.includes(sentence)]).toEqual([1, true]);
    expect(errors).not.toMatch(/Error|undefined|ENOENT/);
  });

  it('says in Swedish when the folder cannot be made', async () => {
    const blocked = file('inte-en-mapp', 'x');
    const code = await main(['draft', join(cases, 'OVN-01.iop.json'), '--out', join(blocked, 'under')]);
    expect([code, errors.includes('Mappen går inte att skapa')]).toEqual([1, true]);
  });

  it('finds every known case and practice case as expected', async () => {
    expect(await main(['known-cases', '--json', '--date', '2026-11-22'])).toBe(0);
    expect(JSON.parse(out).length).toBeGreaterThanOrEqual(26);
  });

  it.each([['2026-02-31'], ['i går'], ['1999-01-01']])('refuses the date %s', async (date) => {
    const code = await main(['assess', join(cases, 'OVN-01.iop.json'), '--json', '--date', date]);
    expect([code, errors.includes('ÅÅÅÅ-MM-DD')]).toEqual([1, true]);
  });
});
