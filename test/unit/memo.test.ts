import { describe, expect, it } from 'vitest';
import { plainWords } from '#src/documents/plain.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdits } from '#steps/case/edit.ts';
import { withRev } from '#steps/case/revision.ts';
import { assessmentSeenEdits } from '#steps/law/assess/log.ts';
import { shorten } from '#templates/initiative/length.ts';
import { documentKinds } from '#templates/kinds/kinds.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { documentWords } from '#templates/kinds/words.ts';
import type { Block } from '#templates/tree/document.ts';
import { answer, at, emptyCase, entry, row, withEdits } from '#test/support/cases.ts';

const today = '2027-03-12';
const words = await documentWords();
type Kind = (typeof documentKinds)[number]['kind'];
const made = (c: CaseFile, kind: Kind) => makeDocument(c, { kind, today, words });
const textOf = (c: CaseFile, kind: Kind): string => plainWords(made(c, kind));
const headings = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' ? [`${block.level} ${block.runs.map((run) => run.text).join('')}`] : [],
  );

const name = (list: string, id: string, fields: Readonly<Record<string, string>>) =>
  Object.entries(fields).map(([field, value]) => ({ op: 'field', list, id, field, entry: entry(value) }) as const);

const planned = withEdits(
  emptyCase(),
  ...name('publicParties', 'k1', { name: 'Åsele kommun', kind: 'kommun' }),
  ...name('organisations', 'o1', { name: 'Föreningen Älven' }),
  answer('partnership.name', 'Öppna dörren'),
  answer('formChoice', 'iop'),
  answer('decision.publicBody@k1', 'kulturnämnden', 'public'),
  answer('term.start', '2027-07-01'),
  answer('term.end', '2029-06-30'),
  row('contributions', 'c1', 'public', { type: 'pengar', text: 'bidra', sekPerYear: 100_000 }),
  row('funding.public@k1', 'f1', 'joint', { year: 2027, amount: 150_000 }),
  row('funding.public@k1', 'f2', 'joint', { year: 2028, amount: 50_000 }),
  answer('whoseActivity@p1', 'foreningens'),
);

describe('the memo', () => {
  it('proposes a decision by the body, with the period and the whole sum, and names what is missing', () => {
    const text = textOf(planned, 'memo');
    expect(text).toContain('Kulturnämnden föreslås besluta att');
    expect(text).toContain('med Föreningen Älven för tiden 1 juli 2027–30 juni 2029');
    expect(text).toContain('bidra med högst 200 000 kronor under hela tiden');
    expect(text).toContain('[Saknas: dag för rapport till nämnden – fråga U8 i guiden]');
  });

  it('proposes another form, and no agreement, when the parties have chosen one', () => {
    const chosen = withEdits(planned, answer('formChoice', 'foreningsbidrag'), answer('formReasons', 'Det är enklare'));
    const text = textOf(chosen, 'memo');
    expect(text).toContain('inte ingå något idéburet offentligt partnerskap');
    expect(text).toContain('gå vidare med en annan form: föreningsbidrag');
    expect(text).toContain('Det är enklare.');
    expect(text).not.toContain('ingå överenskommelsen om');
  });

  it('tells which answers were changed after the assessment had been shown', () => {
    expect(textOf(planned, 'memo')).toContain('Inget svar av rättslig tyngd har ändrats');
    const seen = withRev(applyEdits(planned, assessmentSeenEdits(planned, 'joint', at)));
    const changed = withEdits(seen, answer('whoseActivity@p1', 'ny_gemensam'));
    const text = textOf(changed, 'memo');
    expect(text).toContain('Vems verksamhet det är (R17) Organisationens egen Ny och gemensam');
  });

  it('says why questions were not asked, and on the short track that it is short', () => {
    expect(textOf(planned, 'memo')).toContain('Partnerskapet har en enda del.');
    const short = withEdits(planned, { op: 'setting', key: 'track', value: 'short' });
    expect(textOf(short, 'memo')).toContain('Ej ställd, eftersom parterna går den korta vägen.');
  });

  it('asks each public party for its own decision', () => {
    const two = withEdits(
      planned,
      row('publicParties', 'k2', 'joint', { name: 'Region Norr', kind: 'region' }),
      answer('decision.publicBody@k2', 'regionstyrelsen', 'public'),
    );
    const text = textOf(two, 'memo');
    expect(text).toContain('Kulturnämnden (Åsele kommun) föreslås besluta att');
    expect(text).toContain('Regionstyrelsen (Region Norr) föreslås besluta att');
  });
});

describe('every document', () => {
  const kinds = documentKinds.map((info) => info.kind);
  const region = withEdits(
    planned,
    ...name('publicParties', 'k1', { name: 'Region Norr', kind: 'region' }),
    answer('decision.publicBody@k1', 'regionstyrelsen', 'public'),
  );
  // What the questions ask is their own wording, and the agreement has tests of its own.
  it.each(['memo', 'initiative', 'assessment', 'route', 'minutes'] as const)('%s says regionen to a region', (kind) => {
    const without = { kind, today } as const;
    const text = plainWords(makeDocument(region, without));
    expect(/.{0,60}\bkommunens?\b.{0,20}/iu.exec(text)?.[0]).toBeUndefined();
  });

  it.each(kinds)('%s has headings that skip no level, also for an empty case', (kind) => {
    for (const c of [planned, emptyCase(), emptyCase({ voices: 'alone' }), emptyCase({ track: 'short' })]) {
      const levels = headings(made(c, kind).blocks).map((heading) => Number(heading[0]));
      expect(levels.filter((level, index) => level === 3 && index === 0)).toEqual([]);
      expect(levels.every((level) => level === 2 || level === 3)).toBe(true);
    }
  });

  it.each(['memo', 'assessment', 'route'] as const)('%s says whose answers a preliminary result rests on', (kind) => {
    const alone = withEdits(emptyCase({ voices: 'alone' }), answer('whoseActivity@p1', 'foreningens', 'o1'));
    expect(textOf(alone, kind)).toContain('Preliminär – bygger bara på organisationens svar');
  });
});

describe('vägval', () => {
  it.each([
    ['foreningsbidrag', 'Föreningsbidrag enligt kommunens egna regler'],
    ['upphandling', 'Annonserad upphandling'],
    ['annat', 'Lokal överenskommelse eller avsiktsförklaring'],
  ])('gives next steps for each side when the choice is %s', (choice, form) => {
    const document = made(withEdits(planned, answer('formChoice', choice)), 'agreement');
    expect(document.kind).toBe('route');
    const heads = headings(document.blocks);
    const start = heads.findIndex((heading) => heading.startsWith(`2 ${form}`));
    expect(heads.slice(start + 1, start + 3)).toEqual(['3 Nästa steg för kommunen', '3 Nästa steg för organisationen']);
  });
});

describe('the words of the initiative', () => {
  it('are shortened openly, at a sentence where there is one, and never above the room', () => {
    expect(shorten('Kort.', 20)).toBe('Kort.');
    expect(shorten('En mening här. Och en till som är lång.', 30)).toBe('En mening här. […]');
    expect(shorten('ett långt ord utan någon punkt alls', 22)).toBe('ett långt ord […]');
    expect(shorten('a'.repeat(500), 40).length).toBeLessThanOrEqual(40);
  });
});
