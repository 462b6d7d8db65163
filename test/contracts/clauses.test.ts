import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { agreement } from '#templates/agreement/agreement.ts';
import { findPurchaseWords } from '#templates/checks/word-list.ts';
import { parseClause, textsOf } from '#templates/clause/clause.ts';
import { clauses, readLibrary } from '#templates/clause/library.ts';
import { walk } from '#templates/clause/text.ts';
import { type Chapter, contents } from '#templates/clauses/contents.ts';
import { factNames, factOf, isFactName } from '#templates/fields/facts.ts';
import { clauseFields, clauseLists } from '#templates/fields/field-names.ts';
import { fullSample, inputFrom } from '#test/support/agreement-sample.ts';

const folder = new URL('../../templates/clauses/', import.meta.url).pathname;
const files = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readFileSync(folder + name, 'utf8')]),
);

/** The library with one file replaced. */
const with1 = (name: string, change: (text: string) => string) => ({ ...files, [name]: change(files[name] ?? '') });
const body = (text: string): string => text.slice(text.indexOf('\n\n') + 2);

describe('the clause library', () => {
  it('is read without a fault', () => {
    expect(readLibrary(files)).toEqual(clauses);
  });

  it('says in every clause what it is for, where it comes from, and that no lawyer has read it', () => {
    for (const clause of clauses) {
      expect(clause.purpose, clause.file).toMatch(/\.$/u);
      expect(
        clause.sources.every((source) => /\[[KAOF](?:\/[KAOF])?\]/u.test(source)),
        clause.file,
      ).toBe(true);
      expect(clause.reviewed, clause.file).toBeNull();
    }
  });

  it('names in its data line every field that its text prints', () => {
    for (const clause of clauses) {
      const used = new Set<string>();
      for (const { nodes, loop } of textsOf(clause))
        walk(nodes, (node, inside) => {
          if (node.kind !== 'field') return;
          const list = inside ?? loop;
          used.add(list === undefined ? node.name : `${list}[].${node.name}`);
        });
      const data = new Set(clause.data.map((name) => name.replace(/\[\]$/u, '')));
      const lacking = [...used].filter((name) => {
        const plain = name.replace('[].text', '');
        return !data.has(name) && !data.has(plain) && !['kommun.namn', 'org.namn'].includes(name);
      });
      expect(lacking, clause.file).toEqual([]);
    }
  });

  it('uses only facts that exist', () => {
    const used = new Set<string>();
    for (const clause of clauses) {
      if (clause.lawyer !== undefined) used.add(clause.lawyer);
      const stretches = clause.paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.items]);
      for (const { fact } of [...clause.when, ...stretches.flatMap(({ when }) => when ?? [])]) used.add(fact);
      for (const { nodes } of textsOf(clause))
        walk(nodes, (node) => node.kind === 'condition' && !node.answered && used.add(node.fact));
    }
    expect([...used].filter((name) => !isFactName(name))).toEqual(['K34']);
  });

  it('has no word of a purchase outside the reference to the assessment in K06', () => {
    const found = clauses.flatMap((clause) =>
      findPurchaseWords(body(files[clause.file] ?? '')).map(({ word }) => `${clause.id}: ${word}`),
    );
    expect(found).toEqual([]);
    const law = clauses.filter((clause) => /upphandling|leverantör/iu.test(body(files[clause.file] ?? '')));
    expect(law.map((clause) => clause.id)).toEqual(['K06']);
  });

  it('never speaks of what is lawful or scored', () => {
    for (const [name, text] of Object.entries(files)) expect(text, name).not.toMatch(/\blagligt?\b|\bscore\b/iu);
  });

  it('keeps to short sentences: no old legal words', () => {
    for (const [name, text] of Object.entries(files))
      expect(body(text), name).not.toMatch(/härmed|ovannämnda|åligger|medelst|båda Parterna/iu);
  });
});

describe('the contents of the agreement', () => {
  const names = contents.flatMap((chapter) => chapter.clauses);
  const archive = `id: K99
heading: Arkiv
level: core
sources: vårt förslag [F]
purpose: Säger var handlingarna förvaras.
reviewed: null

n.1 Varje Part ska förvara sitt exemplar.
`;
  const placed = (at: number): readonly Chapter[] => {
    const order = [...names];
    order.splice(at, 0, 'K99-archive');
    return [{ id: 'avsnitt-allt', heading: 'Allt', clauses: order }];
  };

  it('name every clause file once, and nothing else', () => {
    expect(names.toSorted()).toEqual(
      Object.keys(files)
        .map((name) => name.replace('.md', ''))
        .toSorted(),
    );
  });

  it('place a new clause anywhere by one line, whatever its id', () => {
    for (const at of [0, 1, 20, names.length - 1])
      expect(readLibrary({ ...files, 'K99-archive.md': archive }, placed(at))[at]?.id).toBe('K99');
  });

  it('refuse a clause after the signatures', () => {
    expect(() => readLibrary({ ...files, 'K99-archive.md': archive }, placed(names.length))).toThrow(
      'K99-archive.md: klausulen står efter underskrifterna.',
    );
  });

  it('refuse a clause that has no place, a name without a file and a clause in two places', () => {
    expect(() => readLibrary({ ...files, 'K99-archive.md': archive })).toThrow(
      'K99-archive.md: klausulen står inte i contents.ts.',
    );
    expect(() => readLibrary(files, placed(3))).toThrow('contents.ts: ”K99-archive” finns inte som fil.');
    expect(() =>
      readLibrary(files, [...contents, { id: 'avsnitt-igen', heading: 'Igen', clauses: ['K01-parties'] }]),
    ).toThrow('contents.ts: ”K01-parties” står två gånger.');
  });

  it('let no clause stand after the signatures in a printed agreement', () => {
    const { blocks } = agreement(inputFrom(fullSample));
    const at = blocks.findIndex((block) => block.kind === 'signatures');
    const after = blocks.slice(at + 1);
    expect(at).toBeGreaterThan(0);
    expect(after.filter((block) => block.kind === 'heading' && block.numbered === 'section')).toEqual([]);
    expect(after.filter((block) => block.kind === 'paragraph' && block.trace?.clause !== undefined)).toEqual([]);
  });
});

describe('the fields and facts', () => {
  const catalogue = [
    ...Object.values(clauseFields),
    ...Object.values(clauseLists),
    ...Object.values(clauseLists).flatMap((list) => Object.values(list.fields)),
    ...factNames.map(factOf),
  ];

  it('send the reader to the page where the question is asked', () => {
    const wrong = catalogue
      .filter(({ ref, page }) => questionOfRef(ref)?.page !== page)
      .map(({ ref, page }) => `${ref} ${page}`);
    expect([...new Set(wrong)]).toEqual([]);
  });
});

describe('a faulty clause', () => {
  it.each([
    [
      'names a fact that does not exist',
      'K33-steering-group.md',
      (t: string) => t.replace('[om inte K34:', '[om inte fullMoon:'),
      'K33-steering-group.md: faktumet ”fullMoon” finns inte',
    ],
    [
      'is included on a fact that does not exist',
      'K22-organisation-funding.md',
      (t: string) => t.replace('organisationPays', 'richEnough'),
      'faktumet ”richEnough” finns inte',
    ],
    [
      'compares values',
      'K33-steering-group.md',
      (t: string) => t.replace('[om inte K34:', '[om cash>0:'),
      'K33-steering-group.md, rad 12: villkoret ”cash>0” jämför värden',
    ],
    [
      'prints a field that does not exist',
      'K08-purpose.md',
      (t: string) => t.replace('{{syfte.text}}', '{{syfte.txet}}'),
      'fältet ”syfte.txet” finns inte',
    ],
    [
      'prints a row’s field that does not exist',
      'K09-goals.md',
      (t: string) => t.replace('{{nr}}) {{text}}', '{{nr}}) {{tecken}}'),
      'fältet ”tecken” finns inte',
    ],
    [
      'refers to a clause that does not exist',
      'K13-public-commitments.md',
      (t: string) => t.replace('[[K21]]', '[[K77]]'),
      'hänvisningen till K77 leder ingenstans',
    ],
    [
      'refers to a paragraph that does not exist',
      'K52-repayment.md',
      (t: string) =>
        t.replace('Organisationen ska först få yttra sig', 'Enligt punkt n.9 ska Organisationen få yttra sig'),
      'punkt n.9 leder ingenstans',
    ],
    [
      'leaves a bracket open',
      'K19-equal-treatment.md',
      (t: string) => t.replace('Kommunens bidrag.]', 'Kommunens bidrag.'),
      'öppnas men stängs aldrig',
    ],
    [
      'prints a table that does not exist',
      'K21-public-funding.md',
      (t: string) => t.replace('[[tabell-pengar]]', '[[tabell-lokaler]]'),
      'tabellen ”tabell-lokaler” finns inte',
    ],
    [
      'has an unknown header line',
      'K08-purpose.md',
      (t: string) => t.replace('level:', 'nivå:'),
      'är inte en känd huvudrad',
    ],
    ['skips a paragraph number', 'K09-goals.md', (t: string) => t.replace('n.2', 'n.3'), 'numreras i följd'],
    [
      'takes the id of another',
      'K08-purpose.md',
      (t: string) => t.replace('id: K08', 'id: K09'),
      'K09 finns två gånger',
    ],
  ])('is caught, with its file named, when it %s', (_what, name, change, message) => {
    expect(() => readLibrary(with1(name, change))).toThrow(message);
  });

  it('is caught when it has no sources', () => {
    expect(() =>
      parseClause('id: K99\nheading: X\nlevel: core\npurpose: Y.\nreviewed: null\n\nn.1 Text.', 'K99-x.md'),
    ).toThrow('K99-x.md: raden ”sources:” saknas.');
  });
});
