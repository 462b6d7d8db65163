/**
 * No sentence of an agreement states what nobody has answered. The sentences that a case without answers prints stand in
 * `test/listings/product.txt`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CaseFile, Value } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { openCase } from '#steps/import/gate.ts';
import { agreement } from '#templates/agreement/agreement.ts';
import { parseClause } from '#templates/clause/clause.ts';
import { conditionHolds } from '#templates/clause/conditions.ts';
import { clauseFaults } from '#templates/clause/faults.ts';
import { clauses } from '#templates/clause/library.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import type { Document } from '#templates/tree/document.ts';
import { answer, emptyCase, withEdits } from '#test/support/cases.ts';
import { wholeText } from '#test/support/document-text.ts';
import {
  type PrintedSentence,
  printedSentences,
  sentencesOfCase,
  standingInput,
} from '#test/support/printed-sentences.ts';

const review = new URL('../fixtures/cases/review/', import.meta.url);
const examples = new URL('../../src/examples/cases/', import.meta.url);
const reviewNames = readdirSync(review).map((name) => name.replace('.iop.json', ''));

function opened(folder: URL, name: string): CaseFile {
  const result = openCase(new Uint8Array(readFileSync(new URL(`${name}.iop.json`, folder))));
  if (!result.ok) throw new Error(result.text);
  return result.case;
}

/** What agreement, memo and cover assured of every case, whatever it answered. */
const assured =
  /styr inte i detalj|fördelar inte platser|innefattar inte myndighetsutövning|Kommunen har bedömt|frivilligt att delta|(?<!inte )är beslutad(?:e|t)?\b|är jämbördiga|lika stort inflytande/u;

/** The lines of a document that say something. */
const saying = (document: Document, what: RegExp): readonly string[] =>
  wholeText(document)
    .split('\n')
    .filter((line) => what.test(line));

const hasGap = (text: string): boolean => text.includes('[Saknas: ');
const places = new Map(clauses.map((clause) => [clause.id, clause.id]));

/** The assurances without a gap that their facts do not bear out. */
function unfounded(c: CaseFile): readonly string[] {
  const input = standingInput(c);
  const bearsOut = ({ kind, sentence, text }: PrintedSentence): boolean => {
    if (kind !== 'assurance' || hasGap(text)) return true;
    const on = sentence?.on;
    return (
      on !== undefined &&
      sentence?.at.includes(conditionHolds(on, { lookup: input.fields, places, scope: {} })) === true
    );
  };
  return printedSentences(agreement(input)).flatMap((one) => (bearsOut(one) ? [] : [one.text]));
}

describe('a case where nobody has answered', () => {
  const printed = sentencesOfCase(emptyCase());

  it('gives no assurance', () => {
    const given = printed.filter(({ kind, text }) => !['term', 'agreed', 'law', 'gap'].includes(kind) && !hasGap(text));
    expect(given.map(({ text }) => text)).toEqual([]);
    expect(printed.length).toBeGreaterThan(100);
  });
});

describe('the case near-empty', () => {
  const c = opened(review, 'near-empty');
  const printed = sentencesOfCase(c);

  it('prints only sentences of its clauses', () => {
    expect(printed.filter(({ kind }) => kind === 'unknown').map(({ text }) => text)).toEqual([]);
  });

  it('gives no assurance but that the money is not decided, which is its answer', () => {
    const given = printed.filter(({ kind, text }) => kind === 'assurance' && !hasGap(text));
    expect(given.map(({ text }) => text)).toEqual(['Bidraget är inte beslutat.']);
  });

  it.each(['agreement', 'memo', 'assessment', 'everything'] as const)('says none of it anywhere in its %s', (kind) => {
    expect(saying(makeDocument(c, { kind, today: '2026-11-30' }), assured)).toEqual([]);
  });
});

describe('whatever has been answered', () => {
  it.each(reviewNames)('the review’s case %s gives no assurance that its fact does not bear out', (name) => {
    expect(unfounded(opened(review, name))).toEqual([]);
  });

  it.each(['OVN-01', 'OVN-02', 'OVN-11', 'FK-04'])('nor does %s', (name) => {
    expect(unfounded(opened(examples, name))).toEqual([]);
  });

  const undecided: readonly (readonly [string, Value])[] = [
    ['no', 'nej'],
    ['partly', 'delvis'],
    ['not answered', ''],
  ];
  it.each(undecided)('money is never decided while the answer is %s', (_words, value) => {
    const c = withEdits(opened(examples, 'OVN-01'), answer('fundingDecided', value, 'public'));
    for (const kind of ['agreement', 'memo'] as const)
      expect(
        saying(
          makeDocument(c, { kind, today: '2026-11-30' }),
          /(?<!inte |[Oo]m pengarna )är beslutade?\b|är beslutat för hela tiden/u,
        ),
      ).toEqual([]);
  });

  it('money is decided when it is', () => {
    const c = withEdits(opened(examples, 'OVN-01'), answer('fundingDecided', 'ja', 'public'));
    expect(wholeText(makeDocument(c, { kind: 'agreement', today: '2026-11-30' }))).toContain(
      'Bidraget är beslutat för hela tiden.',
    );
  });
});

describe('the documents of a case without money', () => {
  const c = opened(review, 'no-money');

  it.each(['agreement', 'memo'] as const)('say nothing of money that is not there in the %s', (kind) => {
    const found = saying(
      makeDocument(c, { kind, today: '2026-11-30' }),
      /Bidraget|utbetalningar|^(?:Part|Tillsammans) \|.*Pengar/u,
    );
    // The parties' answers to the legal questions are quoted as they were put.
    expect(found.filter((line) => !line.startsWith('Väntar stora utbetalningar'))).toEqual([]);
  });
});

describe('the memo of a case', () => {
  const memo = (edits: readonly Edit[], name = 'OVN-01') =>
    wholeText(makeDocument(withEdits(opened(examples, name), ...edits), { kind: 'memo', today: '2026-11-30' }));

  it('proposes to sign when nothing stands in the way', () => {
    expect(memo([])).toContain('undertecknar avtalet');
  });

  it.each([
    ['the recorded conclusion is no', [answer('legalAssessment.conclusion@k1', 'ga_inte_vidare', 'public')]],
    [
      'the body may not decide',
      [answer('matterOfPrinciple', 'ja', 'public'), answer('decisionMaker', 'tjansteperson', 'public')],
    ],
  ])('never proposes to sign when %s, and says what has to happen first', (_what, edits) => {
    const text = memo(edits);
    expect(text).not.toMatch(/undertecknar avtalet|ingår avtal|Förvaltningen föreslår/u);
    expect(text).toContain('Ärendet är inte klart att beslutas.');
    expect(text).toContain('Det här behöver hända först');
  });

  it('does so for the review’s case', () => {
    const text = wholeText(makeDocument(opened(review, 'lawyer-says-no'), { kind: 'memo', today: '2026-11-30' }));
    expect(text).toContain('Ärendet är inte klart att beslutas.');
    expect(text).toContain('Den rättsliga bedömningen säger att ärendet inte bör gå vidare.');
  });

  it('says where the answers point only when they are there', () => {
    const text = wholeText(makeDocument(opened(review, 'near-empty'), { kind: 'memo', today: '2026-11-30' }));
    expect(text).not.toContain('Svaren pekar inte på någon annan form');
  });
});

describe('shares', () => {
  it('are not worked out while a party has put no value on what it brings', () => {
    const text = wholeText(makeDocument(opened(review, 'near-empty'), { kind: 'agreement', today: '2026-11-30' }));
    expect(text).toContain('Egeninsatser\nPart | Insats');
    expect(text).not.toMatch(/\d.%|Samlade resurser|\| 0\b/u);
  });
});

describe('the language of the clauses', () => {
  const faultsOf = (text: string): readonly string[] => {
    const head = 'id: K99\nheading: X\nlevel: core\nsources: vårt förslag [F]\npurpose: Y.\nreviewed: null\n\nn.1 ';
    return clauseFaults(parseClause(`${head}${text}`, 'K99-x.md'), new Set(['K99']));
  };

  it.each([
    'Kommunen har bedömt Partnerskapet.',
    '[avtal: Kommunen har bedömt Partnerskapet.]',
    '[lag: Organisationen har beslutat om Partnerskapet.]',
    'Medfinansieringen för {{start}} är beslutad.',
    'Verksamheten innefattar inte myndighetsutövning.',
    'Kommunen fördelar inte platser i Verksamheten.',
    'Parterna är jämbördiga.',
    'Parterna har lika stort inflytande, oavsett antalet ledamöter.',
    'Organisationen driver sin del i eget namn och får välja metod.',
    'Parterna ska samverka. Ingen Part arbetar åt en annan.',
    '[om inte detailedControl: Kommunen styr inte i detalj. | okänt: som ja]',
    '[om inte detailedControl: Kommunen ska inte styra. | okänt: Kommunen styr inte i detalj.]',
  ])('refuses ”%s”, which hangs on nothing', (text) => {
    expect(faultsOf(text).join()).toContain('säger hur något är utan att nämna ett faktum');
  });

  it.each([
    'Kommunen ska ha bedömt Partnerskapet.',
    '[om assessmentMade: Kommunen har bedömt Partnerskapet.]',
    '[om {{beslut.datum}}: Kommunen har beslutat den {{beslut.datum}}. | okänt: Kommunens beslut: {{beslut.datum}}.]',
    '[om inte detailedControl: Kommunen styr inte i detalj. | annars: lucka]',
    'Syftet är {{syfte.text}}.',
    'Om något ändras ska den Part som har märkt det berätta det.',
  ])('takes ”%s”', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it('asks for the words of a gap that says that a text would not be true', () => {
    expect(faultsOf('[om volunteers: Det ska finnas tid. | annars: lucka]').join()).toContain('saknar ord för luckan');
  });

  it.each([
    ['[om {{syfte.text}}: A ska. | annars: B ska.]', 'ett svar som saknas är aldrig ett nej'],
    ['A ska. | annars: B ska.', 'står utanför ett villkor'],
    ['[om volunteers: A ska. | okänt: B ska. | okänt: C ska.]', 'står två gånger'],
    ['[om volunteers och children: A ska.]', 'jämför värden'],
  ])('stops at ”%s”', (text, message) => {
    expect(() => faultsOf(text)).toThrow(message);
  });
});
