/**
 * What the tool must never claim (steps/law/README.md 16), one named test per item, over all our own texts and every document
 * at every level. The users' own words are replaced by a marker, so that only ours are judged.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleList } from '#src/examples/index.ts';
import { loadKnownCase } from '#src/examples/known.ts';
import { newCase } from '#steps/case/new-case.ts';
import * as about from '#steps/catalogue/about.ts';
import { loadContent, stages } from '#steps/catalogue/index.ts';
import { sources } from '#steps/catalogue/sources.ts';
import { assess } from '#steps/law/assess/assess.ts';
import { baseAnswers } from '#steps/law/cases/known-cases.ts';
import { isUnknown, type LawKey } from '#steps/law/keys.ts';
import * as findingTexts from '#steps/law/texts/finding-texts.ts';
import { claimsIn } from '#steps/law/texts/never-claim.ts';
import * as readerTexts from '#steps/law/texts/reader-texts.ts';
import * as reasons from '#steps/law/texts/reasons.ts';
import * as results from '#steps/law/texts/result.ts';
import * as review from '#steps/law/texts/review.ts';
import { whatIfTexts } from '#steps/law/texts/what-if.ts';
import * as judgementWords from '#steps/proposals/judgement-words.ts';
import { proposals } from '#steps/proposals/proposals.ts';
import { documentKinds } from '#templates/kinds/kinds.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import type { Document } from '#templates/tree/document.ts';
import { assessOne } from '#test/fixtures/law/generate.ts';
import { withOwnTexts } from '#test/fixtures/law/own-texts.ts';
import { wholeText } from '#test/support/document-text.ts';
import { exampleCase } from '#test/support/examples.ts';
import { full } from '#test/support/full.ts';

const today = '2026-11-22';
const marker = 'MARKÖR';

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

const clauseFolder = new URL('../../templates/clauses/', import.meta.url).pathname;
const clauses = readdirSync(clauseFolder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(`${clauseFolder}${file}`, 'utf8').replace(/^[\s\S]*?\n\n/, ''));
const contents = await Promise.all(stages.map((stage) => loadContent(stage.id)));

/** Levels 0–4, one part and two; under `npm run test:full` level 4 by knock-out, by the chain and by the parties’ own word. */
const cases = ['X01', 'X02', 'X14', 'X05', 'X07', 'Y01', ...(full ? ['X15', 'Y08', 'Y12'] : [])];
interface Made {
  readonly name: string;
  readonly document: Document;
  readonly text: string;
}
async function documents(on: string, ids: readonly string[] = cases): Promise<readonly Made[]> {
  const files = await Promise.all(ids.map(loadKnownCase));
  return files.flatMap((c) =>
    documentKinds.map(({ kind }) => {
      const document = makeDocument(withOwnTexts(c, marker), { kind, today: on });
      const text = wholeText(document).replaceAll(marker, '');
      return { name: `${c.id} ${kind}`, document, text };
    }),
  );
}
const made = await documents(today);

/** Sentences of ours with where they stand. A rule of law that names the very word is not a claim about a case. */
const ownTexts = [
  ...strings(reasons),
  ...strings(results),
  ...strings(findingTexts),
  ...strings(readerTexts),
  ...strings(whatIfTexts),
  ...strings(review),
  ...strings(about),
  ...strings(contents),
  ...strings(Object.values(sources).map((one) => one.title)),
  ...clauses,
];
/** What the tool fills in for somebody to change: it stands in a document as soon as it is left as it is. */
const proposed = [
  ...(await Promise.all(cases.map(loadKnownCase))),
  ...exampleList.filter(({ kind }) => kind === 'practice').map(({ id }) => exampleCase(id)),
].flatMap((c) =>
  Object.values(proposals(withOwnTexts(c, marker), today)).flatMap(({ value, rows, from }) =>
    strings([value, rows, from]).map((text) => text.replaceAll(marker, '')),
  ),
);

const sentences: readonly string[] = [
  ...new Set(
    [...ownTexts, ...strings(Object.values(judgementWords)), ...proposed, ...made.map((one) => one.text)].flatMap(
      (text) => text.split(/(?<=[.?!])\s+|\n+/),
    ),
  ),
].filter((sentence) => sentence.trim() !== '');

const saying = (...patterns: readonly RegExp[]): readonly string[] =>
  sentences.filter((sentence) => patterns.every((pattern) => pattern.test(sentence)));

/** Consent to a use of a name or of money, a title of auditors, and a share that a statute sets: none judges a case. */
const notAboutTheCase = [
  'på det sätt som den Parten har godkänt',
  'Auktoriserad eller godkänd',
  'inte har godkänt att föra över',
  'minst 30 procent av arbetstagarna',
];
const aboutTheCase = (sentence: string): boolean => !notAboutTheCase.some((phrase) => sentence.includes(phrase));

describe('det verktyget aldrig får påstå', () => {
  it('texterna som läses är många, och alla nivåer finns bland dokumenten', async () => {
    expect(sentences.length).toBeGreaterThan(2000);
    expect(made.length).toBe(cases.length * documentKinds.length);
    const files = await Promise.all(cases.map(loadKnownCase));
    const levels = new Set(files.flatMap((c) => assess(c, { today }).parts.map((part) => part.level)));
    expect([...levels].sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it('1: aldrig lagligt, godkänt eller upphandlingsfritt, och inget mått', () => {
    const verdict =
      /(?<!\p{L})(?:o?laglig(?:t|a|en)?|godkän(?:t|d|da)|upphandlingsfri(?:tt|a)?|score|poäng)(?!\p{L})/iu;
    expect(saying(verdict).filter(aboutTheCase)).toEqual([]);
    const law = [...strings(reasons), ...strings(results), ...made.map((one) => one.text)].flatMap((text) =>
      text.split(/(?<=[.?!])\s+|\n+/),
    );
    expect(law.filter((one) => /\d\s*(?:%|procent)/u.test(one)).filter(aboutTheCase)).toEqual([]);
  });

  it('aldrig tiden för överklagande utan att säga från när den räknas', () => {
    const told = saying(/tre veckor/iu, /överklaga/iu);
    expect(told.length).toBeGreaterThan(1);
    for (const one of told) expect(one).toMatch(/från den dag då justeringen .*anslagstavlan/u);
  });

  it('2: aldrig att namnet IOP eller andra ord ändrar vad det är', () => {
    for (const one of saying(/byt(?:a|er|te|t)? ord/iu)) expect(one).toMatch(/ändrar inte/);
    expect(saying(/(?:kalla|namnet|heter)[^.]*IOP[^.]*(?:slipper|behöver inte|gör att|räcker)/iu)).toEqual([]);
    expect(findingTexts.wordsDoNotDecide).toContain('ändrar inte juridiken');
  });

  it('3: aldrig att ideell form, ren kostnadstäckning eller utebliven vinst tar det utanför upphandlingslagen', () => {
    const outside =
      /utanför (?:LOU|upphandling)|(?:behöver|ska) inte upphandl|slipper upphandl|omfattas inte av (?:LOU|upphandling)/iu;
    expect(saying(/ideell|idéburen|kostnadstäckning|kostnader|vinst/iu, outside)).toEqual([]);
    expect(strings(reasons.reasonTexts['L-12.stop']).join(' ')).toMatch(/täcka kostnader räcker/);
  });

  it('4: aldrig att välfärd är icke-ekonomisk för att den betalas med skatt', () => {
    expect(saying(/skatte?(?:medel|finansier|betal|pengar)/iu, /icke-ekonomisk|inte ekonomisk/iu)).toEqual([]);
    expect(strings(reasons.reasonTexts['L-23.lawyer']).join(' ')).toMatch(/oprövat|prövat/i);
  });

  it('5: aldrig att registrering hos Kammarkollegiet gör ett IOP möjligt', () => {
    for (const one of saying(/Kammarkollegiet|2022:900/u)) {
      expect(one).not.toMatch(/(?:gör|räcker|tillåter|möjliggör)[^.]*(?:IOP|partnerskap)/iu);
    }
  });

  it('6: aldrig ett utgånget belopp som gällande, och aldrig ett omräknat belopp i euro', async () => {
    const joined = (text: string) => text.replaceAll(/(?<=\d)[\s\u00a0\u202f](?=\d)/gu, '');
    const late = await documents('2028-06-01', ['X01', 'X13']);
    for (const { name, text } of [...late, ...(await documents(today, ['X13']))]) {
      for (const old of ['7701675', '7802550', '8109450', '2389585', '59880179'])
        expect(joined(text), name).not.toContain(`${old}\u00a0k`);
      expect(joined(text), name).not.toMatch(/\d+\u00a0?euro\s*(?:\(|=|≈|motsvarar)[^)]*\d+\u00a0?k(?:r|ronor)/u);
    }
    const assessments = late.filter((one) => one.document.kind === 'assessment');
    expect(assessments.length).toBe(2);
    for (const { text } of assessments) expect(text).toContain(results.valueStateTexts.missing);
    const now = made.filter((one) => one.name === 'X01 assessment');
    expect(now.length).toBe(1);
    for (const { text } of now) expect(text).toContain('kontrollera hos Konkurrensverket');
  });

  it('7: aldrig att en myndighet, SKR eller metodens upphovspersoner står bakom bedömningen', () => {
    const authority =
      /Konkurrensverket|Upphandlingsmyndigheten|(?<!\p{L})(?:UHM|SKR|MUCF|Forum)(?!\p{L})|Strategi-IOP/u;
    const approves =
      /har (?:granskat|godkänt|bekräftat|ställt sig bakom|rekommenderat)|följer metoden|godkänt av|i samarbete med/iu;
    expect(saying(authority, approves)).toEqual([]);
    for (const { name, document } of made) expect(document.stamp, name).toContain('inte juridiskt granskade');
  });

  it('8: aldrig att ingen kommer att klaga, eller att små belopp är trygga', () => {
    expect(saying(/ingen[^.]{0,30}(?:klaga|överklaga|anmäl|ansöka om överprövning)/iu, /kommer|kan|lär/iu)).toEqual([]);
    expect(saying(/riskfri|utan risk|helt trygg|helt säker/iu)).toEqual([]);
    expect(saying(/(?:små|låga|mindre) (?:summor|belopp|värden)/iu, /(?:behöver|gäller) inte|utanför|trygg/iu)).toEqual(
      [],
    );
    expect(strings(reasons.reasonTexts['L-27.info']).join(' ')).toMatch(/dokument/i);
  });

  it('9: aldrig att kommunallagen eller dataskyddet är uppfyllt för att rutor är ikryssade', () => {
    const law = /kommunallagen|dataskydd|GDPR|personuppgift/iu;
    expect(saying(law, /(?:är|har) (?:\p{L}+ )?(?:uppfyll\p{L}*|följts|efterlevts)/iu)).toEqual([]);
  });

  it('10: aldrig att demokrativillkor är lag för kommuner', () => {
    const required = /(?:måste|krävs|kräver|är lag|enligt lag)/iu;
    for (const one of saying(/demokrativillkor/iu, /lag(?:en)?(?!\p{L})/iu)) {
      if (required.test(one)) expect(one).toMatch(/stat|ingen lag|inte/iu);
    }
    expect(results.openQuestionTexts['ORF-09']).toContain('Ingen lag binder kommunala bidrag');
  });

  it('11: aldrig att ingen jurist behövs', () => {
    expect(saying(/jurist/iu, /behöv(?:er|s) (?:ni )?(?:inte|ingen)|utan (?:att fråga )?jurist|onödig/iu)).toEqual([]);
    expect(results.levelTexts[1].label).toBe('Inga varningssignaler i era svar');
    expect(results.levelTexts[1].meaning).toMatch(/besluta.*jurist/);
  });

  it('12: varje dokument är stämplat som utkast, med regelversion och datum för källorna', async () => {
    const later = '2026-12-05';
    const undated = new Set<string>();
    for (const { name, document, text } of await documents(later, ['X01', 'X02', 'X07'])) {
      expect(document.stamp, name).toBe(about.draftStamp);
      expect(document.marks, name).toContain('UTKAST');
      expect(document.footer, name).toContain(about.ruleSetVersion);
      expect(document.date, name).toBe(later);
      if (!/per 30 november 2026/i.test(text.replaceAll('\u00a0', ' '))) undated.add(document.kind);
    }
    // The version begins with the day of the data, so the foot of every page says it; where the law is told, words do too.
    expect(about.ruleSetVersion.startsWith(about.rulesAsOf)).toBe(true);
    for (const kind of ['memo', 'assessment', 'route']) expect(undated).not.toContain(kind);
    expect(saying(/utkastet[^.]{0,20}(?:är bindande|gäller som|har rättsverkan)/iu)).toEqual([]);
  });

  it('13: aldrig domstolens ord inom citattecken', () => {
    const court = /(?<!\p{L})(?:HFD|Högsta förvaltningsdomstolen|domstolen|kammarrätten|EU-domstolen)(?!\p{L})/iu;
    expect(saying(court, /”[^”]+”/u)).toEqual([]);
  });

  it('14: aldrig något om en organisations hederlighet', () => {
    expect(saying(/bedräg|oseriös|ohederlig|opålitlig|fuskar|brottslig|skurk/iu)).toEqual([]);
  });

  it('15: aldrig att ett svar som saknas betyder nej', () => {
    const asNo = /(?:obesvara|saknat svar|inget svar|vet inte)[^.]{0,40}(?:räknas som|betyder|tolkas som) nej/iu;
    expect(saying(asNo)).toEqual([]);
    const at = `${today}T08:00:00.000Z`;
    const empty = newCase({ id: 'tomt', at, by: 'joint', voices: 'both', app: 't', ruleSet: 't' });
    const [part] = assess(empty, { today }).parts;
    expect(part?.level).toBe(0);
    expect(part?.missing.every((one) => one.why === 'obesvarad')).toBe(true);
    const keys = Object.keys(baseAnswers) as readonly LawKey[];
    for (const key of keys) {
      const silent = assessOne({ ...baseAnswers, [key]: 'obesvarad' });
      if (!isUnknown(silent.effective[key])) continue;
      const listed = [...silent.missing, ...silent.open].map((one) => one.key);
      if (silent.level === 1) expect(listed, key).toEqual([]);
      else expect(listed, key).toContain(key);
    }
  });

  it('16: aldrig en slutsats om formen', () => {
    const asks = /^(?:är|blir|kan) /iu;
    expect(sentences.filter((sentence) => claimsIn(sentence).includes(16) && !asks.test(sentence))).toEqual([]);
  });

  it('listan i koden känner igen varje påstående som den har ord för', () => {
    expect(claimsIn('Avtalet är lagligt till 80 %.')).toEqual([1]);
    expect(claimsIn('Om ni byter ord så blir det ett bidrag.')).toEqual([2]);
    expect(claimsIn('En ideell förening är utanför upphandlingslagen.')).toEqual([3]);
    expect(claimsIn('Skattefinansierad omsorg är icke-ekonomisk.')).toEqual([4]);
    expect(claimsIn('Den som är registrerad gör ett IOP möjligt.')).toEqual([5]);
    expect(claimsIn('Konkurrensverket har granskat regeln.')).toEqual([7]);
    expect(claimsIn('Små belopp är riskfria.')).toEqual([8]);
    expect(claimsIn('Kommunallagen är uppfylld.')).toEqual([9]);
    expect(claimsIn('Demokrativillkor är lag för kommuner.')).toEqual([10]);
    expect(claimsIn('Ni behöver inte fråga jurist.')).toEqual([11]);
    expect(claimsIn('Utkastet är bindande.')).toEqual([12]);
    expect(claimsIn('HFD skrev: ”det är köp”.')).toEqual([13]);
    expect(claimsIn('Hög bedrägeririsk.')).toEqual([14]);
    expect(claimsIn('Underlaget talar för ett partnerskap.')).toEqual([16]);
    expect(claimsIn('Det här är ett köp.')).toEqual([16]);
    expect(claimsIn('Inte statligt stöd.')).toEqual([16]);
    expect(claimsIn('Alla delar kan stå i ett avtal.')).toEqual([16]);
    expect(claimsIn('Sammantaget talar det för att bidraget inte är ett köp som ska upphandlas.')).toEqual([16]);
    expect(claimsIn('Ingen säljer samma sak, och pengarna är därför inte statligt stöd.')).toEqual([16]);
    expect(claimsIn('Svaren talar tydligt för att avtalet är ett bidrag.')).toEqual([16]);
    expect(claimsIn('Kommunen ger stöd, och det är därför ett bidrag.')).toEqual([16]);
    expect(claimsIn('Det är skälen att lämna pengarna som ett bidrag, och de vägs samlat.')).toEqual([]);
    expect(claimsIn('En obesvarad fråga räknas som nej.')).toEqual([15]);
  });
});
