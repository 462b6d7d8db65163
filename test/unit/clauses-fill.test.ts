import { describe, expect, it } from 'vitest';
import type { FillContext } from '#templates/clause/context.ts';
import { fill } from '#templates/clause/fill.ts';
import { parseText } from '#templates/clause/parse.ts';
import { plainText } from '#templates/tree/runs.ts';
import { capital, duration, nounAfter, numberWord, ownWords, sentences, withoutStop } from '#templates/tree/swedish.ts';
import { fullSample, lookupFrom, sampleWith } from '#test/support/agreement-sample.ts';

const context: FillContext = {
  lookup: lookupFrom(fullSample),
  places: new Map(['K09', 'K32', 'K37', 'K52', 'K60'].map((id) => [id, `avsnitt-${id}`])),
  clause: 'K99',
  points: new Map([
    ['K09', ['K09-1']],
    ['K32', ['K32-1', 'K32-2']],
    ['K37', ['K37-1']],
    ['K52', ['K52-1', 'K52-2', 'K52-3']],
    ['K60', []],
    ['K99', ['K99-1', 'K99-2']],
  ]),
  annexes: [],
  scope: {},
};
/** The text with the id of its target where a reference has its number. */
const filled = (text: string, over: Partial<FillContext> = {}): string =>
  plainText(
    fill(parseText(text, 'test'), { ...context, ...over }).runs.map((run) =>
      run.to === undefined ? run : { ...run, label: run.to },
    ),
  );

describe('a sentence of a clause', () => {
  it.each([
    [
      'drops a condition and the space before a full stop',
      'Stöd enligt lag [om localCompact: och {{lokalOK.namn}}].',
      { localCompact: 'no' },
      'Stöd enligt lag.',
    ],
    [
      'keeps a condition that holds',
      'Stöd enligt lag [om children: för barn].',
      { children: 'yes' },
      'Stöd enligt lag för barn.',
    ],
    ['turns a condition round', '[om inte children: Bara vuxna deltar.]', { children: 'no' }, 'Bara vuxna deltar.'],
    [
      'shows a gap for what nobody has answered',
      'Här deltar [om children: barn].',
      { children: 'unknown' },
      'Här deltar [Saknas: om barn deltar – fråga R38 i verktyget].',
    ],
    [
      'stays silent about an unanswered deepening question',
      'Granskas [om auditorReviews: av revisor].',
      { auditorReviews: 'unknown' },
      'Granskas.',
    ],
    [
      'also when turned round',
      'Här är [om inte children: bara vuxna].',
      { children: 'unknown' },
      'Här är [Saknas: om barn deltar – fråga R38 i verktyget].',
    ],
  ] as const)('%s', (_what, text, facts, wanted) => {
    expect(filled(text, { lookup: lookupFrom(sampleWith({ facts })) })).toBe(wanted);
  });

  it.each([
    ['the only point of a clause', 'Se [[K09]].', 'Se punkt K09-1.'],
    ['all its points', 'Se [[K52]].', 'Se punkterna K52-1–K52-3.'],
    ['two clauses', 'Se [[K09]] och [[K52]].', 'Se punkterna K09-1 och K52-1–K52-3.'],
    [
      'several at the start',
      '[[K32?]], [[K37?]] och [[K52?]] gäller.',
      'Punkterna K32-1–K32-2, K37-1 och K52-1–K52-3 gäller.',
    ],
    ['those that are left', '[[K37?]], [[K38?]] och [[K52?]] gäller.', 'Punkterna K37-1 och K52-1–K52-3 gäller.'],
    ['the section of a clause that prints nothing', 'Se [[K60]].', 'Se avsnitt avsnitt-K60.'],
    ['none, with its sentence', '[[K38?]] och [[K42?]] gäller.', ''],
    ['an annex', '[[bilaga-budget]] gäller.', 'Bilaga bilaga-budget gäller.'],
    ['two annexes', 'Se [[bilaga-budget]] och [[bilaga-plan]].', 'Se bilagorna bilaga-budget och bilaga-plan.'],
    ['a paragraph', 'Enligt punkt n.2.', 'Enligt punkt K99-2.'],
  ])('refers to %s', (_what, text, wanted) => {
    expect(filled(text)).toBe(wanted);
  });

  it('refuses to refer to a clause that is not included', () => {
    expect(() => filled('Se [[K15]].')).toThrow('K99 hänvisar till K15, som inte är med i avtalet.');
  });

  it('joins parties with commas and "och"', () => {
    const rows = ['A', 'B', 'C'].map((name) => ({
      id: name,
      name: `${name}-stad`,
      orgNumber: '2120000142',
      boards: ['nämnden'],
    }));
    const lookup = lookupFrom(sampleWith({ rows: { publicParties: rows } }));
    expect(filled('Mellan {{#kommun}}{{namn}}{{/kommun}}.', { lookup })).toBe('Mellan A-stad, B-stad och C-stad.');
    expect(filled('{{#kommun}}{{orgnr}}{{/kommun}}')).toBe('212000-0142');
  });

  it('never carries markup from an answer into the notation', () => {
    const lookup = lookupFrom(sampleWith({ values: { 'purpose.text': '[[K09]] {{omrade}} [om children: x]' } }));
    expect(filled('Syfte: {{syfte.text}}', { lookup })).toBe('Syfte: [[K09]] {{omrade}} [om children: x].');
  });

  it('tells which answers it used', () => {
    const { answers } = fill(parseText('{{syfte.text}} i {{omrade}}', 'test'), context);
    expect(answers.map(({ ref, page }) => `${ref} ${page}`)).toEqual(['A22 5.10', 'B12 1.5']);
  });
});

describe('Swedish forms', () => {
  it.each([
    [1, 'en'],
    [12, 'tolv'],
    [13, '13'],
    [1500, '1\u00a0500'],
  ])('writes %d as %s', (number, wanted) => {
    expect(numberWord(number)).toBe(wanted);
  });

  it('lets the noun follow the number', () => {
    expect(nounAfter(1, ' månaders uppsägningstid')).toBe(' månads uppsägningstid');
    expect(nounAfter(2, ' månaders uppsägningstid')).toBe(' månaders uppsägningstid');
    expect(nounAfter(1, ' ledamöter och')).toBe(' ledamot och');
    expect(duration('12 månader')).toBe('tolv månader');
    expect(duration('1 månader')).toBe('en månad');
  });

  it('fits phrases into sentences', () => {
    expect(ownWords('att låna ut lokalen ')).toBe('Att låna ut lokalen.');
    expect(ownWords('Vi ser:\n\n- ensamma\n- nyanlända\n')).toBe('Vi ser:\n- ensamma\n- nyanlända');
    expect(ownWords('- en sak')).toBe('- en sak');
    expect(sentences('många är ensamma')).toBe('Många är ensamma.');
    expect(sentences('Varför? ')).toBe('Varför?');
    expect(withoutStop('våren 2028.\n')).toBe('våren 2028');
    expect(capital('åtta')).toBe('Åtta');
  });
});
