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
import { exampleCase } from '#test/support/examples.ts';

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
  const ready = exampleCase('OVN-01');

  it('proposes sentences that can be read without an annex', () => {
    const text = textOf(ready, 'memo').replaceAll('\u00a0', ' ');
    expect(text).toContain('Socialnämnden ingår avtal om idéburet offentligt partnerskap med Föreningen Lyktan');
    expect(text).toContain('om ”Lyktans öppna kvällar” för tiden 1 juli 2027–30 juni 2030.');
    expect(text).toContain(
      'Socialnämnden bidrar med 85 000 kronor 2027, 170 000 kronor 2028, 170 000 kronor 2029 och 85 000 kronor 2030.',
    );
    expect(text).toContain('Varje års bidrag lämnas under förutsättning att kommunfullmäktige anslår medel för året.');
    expect(text).toContain('Socialnämndens ordförande undertecknar avtalet när båda parter har beslutat.');
    expect(text).toContain('senast den 31 mars varje år, första gången 2028.');
  });

  it('has a reservation for the budget by what is decided, and none when all is', () => {
    const decided = (value: string) => textOf(withEdits(ready, answer('fundingDecided', value, 'public')), 'memo');
    expect(decided('ja')).not.toContain('under förutsättning att kommunfullmäktige');
    expect(decided('ja')).toContain('Pengarna är beslutade för hela tiden.');
    expect(decided('delvis')).toContain('Belopp som beslutas senare lämnas under förutsättning');
    const unknown = withEdits(ready, { op: 'answer', path: 'fundingDecided', voice: 'public', entry: null });
    expect(textOf(unknown, 'memo')).toContain('Varje års bidrag lämnas under förutsättning');
  });

  it.each([
    ['the conclusion is no', answer('legalAssessment.conclusion@k1', 'ga_inte_vidare', 'public'), 'inte bör gå vidare'],
    ['the conclusion is under way', answer('legalAssessment.conclusion@k1', 'pagar', 'public'), 'bedömningen pågår'],
    ['the body may not decide', answer('decisionMaker', 'tjansteperson', 'public'), 'får inte göra det'],
    [
      'an answer that decides is missing',
      { op: 'answer', path: 'statutoryDuty@p1', voice: 'public', entry: null } as const,
      'vilar på saknas',
    ],
  ])('never proposes to sign while %s', (_, edit, why) => {
    const text = textOf(withEdits(ready, edit), 'memo');
    expect(text).not.toMatch(/ingår avtal|undertecknar|Förvaltningen föreslår/u);
    expect(text).toContain('Det här behöver hända först:');
    expect(text).toContain(why);
  });

  it('says no in a decision of its own, with the parties’ reasons and without the rest', () => {
    const chosen = withEdits(ready, answer('formChoice', 'foreningsbidrag'), answer('formReasons', 'Det är enklare'));
    const text = textOf(chosen, 'memo');
    expect(text).toContain('ingår inte något idéburet offentligt partnerskap om ”Lyktans öppna kvällar”');
    expect(text).toContain('pröva stödet som föreningsbidrag enligt kommunens egna regler.');
    expect(text).toContain('Det är enklare.');
    expect(text).not.toMatch(/ingår avtal|Ekonomi|Talar för/u);
  });

  it('asks each public party for its own decision', () => {
    const two = withEdits(
      ready,
      row('publicParties', 'k2', 'joint', { name: 'Region Norr', kind: 'region' }),
      answer('decision.publicBody@k2', 'regionstyrelsen', 'public'),
      answer('legalAssessment.conclusion@k2', 'kan_ga_vidare', 'public'),
    );
    const text = textOf(two, 'memo');
    expect(text).toContain('Socialnämnden ingår avtal');
    expect(text).toContain('Regionstyrelsen ingår avtal');
    expect(text).toContain('när alla parter har beslutat.');
  });

  it('prints the förvaltning’s own assessment when it is written, and says that it is not until then', () => {
    const wanted = '[Saknas: förvaltningens egen bedömning – fråga A61 i verktyget]';
    expect(textOf(planned, 'memo')).toContain(wanted);
    const own = withEdits(
      planned,
      answer('memo.judgement', 'Marknaden. Ingen annan finns.\nVi har vägt in det.', 'public'),
    );
    expect(textOf(own, 'memo')).toContain('Marknaden. Ingen annan finns.');
    expect(textOf(own, 'memo')).not.toContain(wanted);
    expect(textOf(own, 'memo')).not.toContain('följer av parternas svar');
  });

  it('works out no share while a contribution has no value', () => {
    expect(textOf(ready, 'memo')).toContain('65 procent');
    const unvalued = withEdits(ready, row('contributions', 'c9', 'o1', { type: 'kunskap', text: 'visa hur' }));
    expect(textOf(unvalued, 'memo')).not.toContain('organisationen för');
    expect(textOf(unvalued, 'memo')).toContain('Därför räknas ingen andel ut.');
  });

  it('keeps a list that was written as a list, and a text that is no phrase out of our sentences', () => {
    const listed = withEdits(
      ready,
      answer('need.joint', 'Vi ser tre saker:\n- ensamhet\n- få platser'),
      answer('decision.publicBody@k1', 'Vi vet inte. Kanske nämnden.', 'public'),
    );
    const blocks = made(listed, 'memo').blocks;
    const items = blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.map(({ runs }) => runs[0]?.text) : [],
    );
    expect(items).toContain('ensamhet');
    expect(textOf(listed, 'memo')).toContain('Den som beslutar ingår avtal');
  });
});

describe('what the memo no longer holds', () => {
  const texts = new Map<Kind, string>();
  const text = (kind: Kind): string => {
    const known = texts.get(kind) ?? textOf(exampleCase('OVN-01'), kind);
    texts.set(kind, known);
    return known;
  };

  it('answers that were changed stand in Underlaget and with the lawyer', () => {
    const seen = withRev(applyEdits(planned, assessmentSeenEdits(planned, 'joint', at)));
    const changed = withEdits(seen, answer('whoseActivity@p1', 'ny_gemensam'));
    for (const kind of ['everything', 'assessment'] as const)
      expect(textOf(changed, kind)).toContain('Vems verksamhet det är (R17) Organisationens egen Ny och gemensam');
  });

  it('why questions were not asked stands in Underlaget', () => {
    expect(textOf(planned, 'everything')).toContain('Inte aktuell, eftersom partnerskapet har en enda del');
    expect(textOf(planned, 'memo')).not.toContain('partnerskapet har en enda del');
    const short = withEdits(planned, { op: 'setting', key: 'track', value: 'short' });
    expect(textOf(short, 'everything')).toContain('Inte ställd, eftersom parterna går den korta vägen.');
  });

  /** Each thing that stood in the memo of fourteen pages, and words of it where it stands now. Kept by hand. */
  it.each<readonly [thing: string, where: Kind, words: string]>([
    ['the parties and their numbers', 'everything', 'Föreningen Lyktan i Ekådala'],
    ['other units', 'everything', 'Vilken nämnd äger frågan'],
    ['the principle of the matter', 'everything', 'Är det här ett principiellt beslut?'],
    ['how the party was chosen', 'everything', 'Hur valdes parten?'],
    ['the mandates and signatories', 'everything', 'Har styrelsen sagt ja till att förhandla: Ja'],
    ['who has assessed', 'assessment', 'Vem har bedömt'],
    [
      'what is known, with sources and whether it comes from the target group',
      'everything',
      'känner sig ofta ensamma · kommunens enkät 2025 · Ja',
    ],
    ['how the target group took part', 'everything', 'Tolv gäster har läst och ändrat i texten.'],
    ['why neither side can do it alone', 'everything', 'Vi orkar bara två kvällar i veckan'],
    ['the duties and who does what', 'everything', 'Bistånd och uppsökande arbete enligt socialtjänstlagen'],
    ['what each side wants', 'everything', 'Veta mer om ensamhet'],
    ['the organisation’s own idea', 'everything', 'Föreningen har 140 medlemmar.'],
    ['mutuality, five by two', 'everything', 'Båda ger, får och tar risk'],
    ['the contributions as a picture', 'everything', 'Insatserna i bilden, per år'],
    ['the cards', 'everything', 'Korten i bilden'],
    ['the chain', 'assessment', 'Kedjan'],
    ['the reasons', 'assessment', 'Skälen (benen) som svaren stöder'],
    ['the signals with rules and sources', 'assessment', 'L-31'],
    ['open legal questions', 'assessment', 'ORF-'],
    ['what happens at a no', 'everything', 'Hur gör ni om ni kommer fram till nej?'],
    ['the payments', 'everything', 'Hur ofta betalas pengarna ut: två gånger per år'],
    ['what happens with people at the end', 'everything', 'De två gamla kvällarna fortsätter.'],
    ['what was not asked', 'everything', 'Frågor som inte har ställts'],
    ['changed answers', 'everything', 'Svar som har ändrats efter bedömningen'],
    ['duties before the decision', 'questions', 'Att göra före beslutet'],
    ['gaps of the documents', 'questions', 'Luckor i dokumenten'],
  ])('%s', (_, where, words) => {
    expect(text(where)).toContain(words);
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

  it.each(['assessment', 'route'] as const)('%s says whose answers a preliminary result rests on', (kind) => {
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
