/**
 * What the agreements of kommuner and regions have under their headings has a counterpart in ours. The list of thirteen is
 * ours, put together by hand from the kinds of headings that published agreements and lists of points have; no single one of
 * them is quoted.
 */
import { describe, expect, test } from 'vitest';
import { makeDocument } from '#templates/kinds/make.ts';
import { labelled } from '#templates/tree/labels.ts';
import { plainText, runsOf } from '#templates/tree/runs.ts';
import { exampleCase } from '#test/support/examples.ts';

/** The heading of others, the id of our section or annex, and words that it must have. */
const headings = [
  ['Parter', 'avsnitt-parter', /gäller mellan/u],
  ['Bakgrund', 'avsnitt-varfor', /Behovet: [\s\S]*Initiativet togs av/u],
  ['Värdegrund', 'avsnitt-karaktar', /bygger på [\s\S]*mänskliga rättigheterna/u],
  ['Syfte och gemensamma mål', 'avsnitt-syfte', /Syfte: [\s\S]*gemensamma mål/u],
  ['Målgrupp och delaktighet', 'avsnitt-tillsammans', /Så påverkar målgruppen: /u],
  ['Parternas åtaganden', 'avsnitt-organisationen', /avser att genomföra sina insatser/u],
  ['Ekonomi', 'avsnitt-pengarna', /Pengar per år, kronor/u],
  ['Organisation och styrning', 'avsnitt-styrgrupp', /ledamöter i styrgruppen/u],
  [
    'Uppföljning, samhällsnytta och utvärdering',
    'avsnitt-uppfoljning',
    /betytt för målgruppen, Parterna och samhället/u,
  ],
  ['Insyn och sekretess', 'avsnitt-oppenhet', /som huvudregel allmänna/u],
  ['Ansvar och försäkring', 'avsnitt-trygghet', /skadeståndslagen/u],
  ['Tvist, hävning och återbetalning', 'avsnitt-svarigheter', /betala tillbaka Bidrag[\s\S]*allmän domstol/u],
  ['Avtalstid, uppsägning och ändringar', 'avsnitt-tid', /uppsägningstid[\s\S]*häva[\s\S]*undertecknade/u],
] as const;

describe.each(['OVN-01', 'OVN-02', 'OVN-11'])('the agreement of %s', (id) => {
  const document = labelled(makeDocument(exampleCase(id), { kind: 'agreement', today: '2026-11-30' }));

  test.each(headings)('has a counterpart of ”%s”', (_heading, section, words) => {
    const from = document.blocks.findIndex((block) => block.kind === 'heading' && block.id === section);
    expect(from).toBeGreaterThan(0);
    const rest = document.blocks.slice(from + 1);
    const end = rest.findIndex((block) => block.kind === 'heading' && block.level === 2);
    const text = rest
      .slice(0, end < 0 ? undefined : end)
      .map((block) => `${block.kind === 'table' ? block.caption : ''}${plainText(runsOf(block))}`)
      .join('\n');
    expect(text).toMatch(words);
  });
});
