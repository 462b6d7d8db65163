import { describe, expect, it } from 'vitest';
import type { FillContext } from '#templates/clause/context.ts';
import { fill } from '#templates/clause/fill.ts';
import { parseText } from '#templates/clause/parse.ts';
import { plainText } from '#templates/tree/runs.ts';
import {
  capital,
  duration,
  infinitive,
  nounAfter,
  numberWord,
  sentences,
  withoutStop,
} from '#templates/tree/swedish.ts';
import { fullSample, lookupFrom, sampleWith } from '#test/support/agreement-sample.ts';

const context: FillContext = {
  lookup: lookupFrom(fullSample),
  places: new Map(['K09', 'K32', 'K37', 'K52'].map((id) => [id, id])),
  clause: 'K99',
  points: new Map([[2, 'K99-2']]),
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
      'Här deltar [Saknas: om barn deltar – fråga R38 i guiden].',
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
      'Här är [Saknas: om barn deltar – fråga R38 i guiden].',
    ],
  ] as const)('%s', (_what, text, facts, wanted) => {
    expect(filled(text, { lookup: lookupFrom(sampleWith({ facts })) })).toBe(wanted);
  });

  it.each([
    ['one', 'Se [[K09]].', 'Se avsnitt K09.'],
    ['two', 'Se [[K09]] och [[K52]].', 'Se avsnitt K09 och K52.'],
    ['several at the start', '[[K32?]], [[K37?]] och [[K52?]] gäller.', 'Avsnitt K32, K37 och K52 gäller.'],
    ['those that are left', '[[K32?]], [[K38?]] och [[K52?]] gäller.', 'Avsnitt K32 och K52 gäller.'],
    ['none, with its sentence', '[[K38?]] och [[K42?]] gäller.', ''],
    ['an annex', '[[bilaga-budget]] gäller.', 'Bilaga bilaga-budget gäller.'],
    ['two annexes', 'Se [[bilaga-budget]] och [[bilaga-lokal]].', 'Se bilagorna bilaga-budget och bilaga-lokal.'],
    ['a paragraph', 'Enligt punkt n.2.', 'Enligt punkt K99-2.'],
  ])('refers to %s', (_what, text, wanted) => {
    expect(filled(text)).toBe(wanted);
  });

  it('refuses to refer to a clause that is not included', () => {
    expect(() => filled('Se [[K15]].')).toThrow('K99 hänvisar till K15, som inte är med i överenskommelsen.');
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
    expect(filled('Syftet är {{syfte.text}}.', { lookup })).toBe('Syftet är [[K09]] {{omrade}} [om children: x].');
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
    expect(infinitive('Att låna ut lokalen. ')).toBe('låna ut lokalen');
    expect(infinitive('IT-stöd ges')).toBe('IT-stöd ges');
    expect(sentences('många är ensamma')).toBe('Många är ensamma.');
    expect(sentences('Varför? ')).toBe('Varför?');
    expect(withoutStop('våren 2028.\n')).toBe('våren 2028');
    expect(capital('åtta')).toBe('Åtta');
  });
});
