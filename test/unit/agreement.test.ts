import { describe, expect, it } from 'vitest';
import { agreement, agreementIsPossible } from '#templates/agreement/agreement.ts';
import { gapsOf } from '#templates/agreement/gaps.ts';
import { selectClauses } from '#templates/clause/select.ts';
import { labelled } from '#templates/tree/labels.ts';
import { sentencesUsing } from '#templates/tree/provenance.ts';
import { plainText } from '#templates/tree/runs.ts';
import { emptySample, fullSample, inputFrom, type Sample, sampleWith } from '#test/support/agreement-sample.ts';
import { clauseLines, wholeText } from '#test/support/document-text.ts';

const made = (sample: Sample, more: Parameters<typeof inputFrom>[1] = {}) => agreement(inputFrom(sample, more));
const full = made(fullSample);

const region: Sample = sampleWith({
  facts: { fundingDecided: 'no', fundingNotDecided: 'yes' },
  values: { 'need.evidence': 'en enkät 2025' },
  parties: [
    { id: 'k1', side: 'public', name: 'Region Nord', kind: 'region' },
    { id: 'o1', side: 'org', name: 'Föreningen Lyktan' },
  ],
});

const severalParties: Sample = sampleWith({
  parties: [
    { id: 'k1', side: 'public', name: 'Ekådala kommun', kind: 'kommun' },
    { id: 'k2', side: 'public', name: 'Region Nord', kind: 'region' },
    { id: 'o1', side: 'org', name: 'Föreningen Lyktan' },
    { id: 'o2', side: 'org', name: 'Stiftelsen Båten' },
  ],
  facts: { onePublicParty: 'no', severalPublicParties: 'yes', oneOrganisation: 'no', severalOrganisations: 'yes' },
  values: {
    'decision.publicBody@k2': 'regionstyrelsen',
    'payment.account@o2': 'stiftelsens bankgiro',
    'coordinator.name': 'o1',
  },
  rows: {
    publicParties: [
      { id: 'k1', name: 'Ekådala kommun', orgNumber: '212000-0142', boards: ['socialnämnden'] },
      { id: 'k2', name: 'Region Nord', orgNumber: '232100-0016', boards: ['regionstyrelsen'] },
    ],
    organisations: [
      { id: 'o1', name: 'Föreningen Lyktan', orgNumber: '802000-0008' },
      { id: 'o2', name: 'Stiftelsen Båten', orgNumber: '802400-0004' },
    ],
  },
});

describe('a fully answered agreement', () => {
  it('has no gap anywhere', () => {
    expect(gapsOf(full)).toEqual([]);
    expect(wholeText(full)).not.toContain('Saknas');
  });

  it('shows no trace of the template', () => {
    expect(wholeText(full)).not.toMatch(/undefined|null|NaN|\[object|\{\{|\[om |\[\[|\*\*| {2}| \.|,,|\.\./u);
  });

  it('numbers sections and paragraphs without gaps', () => {
    const { blocks } = labelled(full);
    const numbers = blocks.flatMap((block) =>
      block.kind === 'heading' && block.numbered === 'section' ? [Number(block.label)] : [],
    );
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    let section = '';
    let paragraph = 0;
    for (const block of blocks) {
      if (block.kind === 'heading' && block.level === 2) [section, paragraph] = [block.label ?? '', 0];
      if (block.kind !== 'paragraph' || block.label === undefined) continue;
      paragraph += 1;
      expect(block.label).toBe(`${section}.${paragraph}`);
    }
  });

  it('gives every numbered paragraph its clause, rules and sources', () => {
    for (const block of full.blocks) {
      if (block.kind !== 'paragraph' || block.numbered !== true) continue;
      expect(block.trace?.clause).toMatch(/^K\d\d/u);
      expect(block.trace?.sources.length).toBeGreaterThan(0);
    }
  });

  it('never skips a heading level', () => {
    const levels = full.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
    expect(levels[0]).toBe(2);
  });

  it('prints sums with no-break spaces and dates in words', () => {
    expect(clauseLines(full, 'K21')).toContain(
      'Bidraget från Kommunen | 250\u00a0000 | 1\u00a0000\u00a0000 | 1\u00a0250\u00a0000',
    );
    expect(clauseLines(full, 'K46').join('\n')).toMatch(/från och med den 1.juli 2027 till och med den 30.juni 2030/u);
    expect(clauseLines(full, 'K27').join('\n')).toMatch(/senast den 30.september varje år/u);
  });

  it('writes small numbers in words and lets the noun follow', () => {
    expect(clauseLines(full, 'K53').join('\n')).toContain('med sex månaders uppsägningstid');
    expect(clauseLines(full, 'K47').join('\n')).toContain('högst en gång, med högst tolv månader');
    expect(clauseLines(full, 'K33').join('\n')).toContain(
      'ska utse två ledamöter i styrgruppen och Organisationen två.',
    );
  });

  it('collapses references and begins a paragraph with a capital', () => {
    const closing = clauseLines(full, 'K55').at(-1);
    expect(closing).toMatch(
      /Punkterna 10\.\d–10\.\d, 11\.\d, 11\.\d–11\.\d, 11\.\d–11\.\d och 13\.\d–13\.\d gäller även därefter/u,
    );
    expect(clauseLines(full, 'K52')[0]).toMatch(/enligt punkterna 10\.\d–10\.\d är försenad eller/u);
  });

  it('prints what the parties promise as they have written it, after its kind', () => {
    expect(clauseLines(full, 'K14').at(-1)).toBe('Ideell tid: Att ta emot gäster.');
    expect(clauseLines(full, 'K13').at(-1)).toBe('Lokaler: Låna ut träffpunkten.');
  });

  it('refers to a paragraph by its printed number', () => {
    const [first = ''] = clauseLines(full, 'K53');
    expect(clauseLines(full, 'K49').join('\n')).toContain(`Om de inte enas gäller punkt ${first.split(' ')[0]}.`);
  });

  it('capitalises a role and a noun phrase that begin a sentence', () => {
    expect(clauseLines(full, 'K34').join('\n')).toContain(
      'Kallar till mötena: Samordnaren. Hur ofta: En gång i månaden.',
    );
    expect(clauseLines(full, 'K26').at(-1)).toMatch(/den 1.juli 2027: Verksamhetsbidraget till Lyktan\./u);
  });

  it('adds the parties’ own values as their own wording', () => {
    const own = full.blocks.filter((block) => block.kind === 'paragraph' && block.ownWording);
    expect(own).toHaveLength(1);
    expect(clauseLines(full, 'K07').at(-1)).toContain('Vi möter varandra med nyfikenhet.');
  });

  it('says on every page that it is a draft', () => {
    expect(full.stamp).toBe('UTKAST från IOP-verkstaden – verktygets texter är inte juridiskt granskade');
    expect(full.marks).toEqual(['UTKAST']);
    expect(wholeText(full)).toMatch(/Läge: Utkast\n/u);
  });

  it('is the same document when made again', () => {
    expect(made(fullSample)).toEqual(full);
  });
});

describe('an empty agreement', () => {
  const empty = made(emptySample);

  it('prints, with gaps that lead to their pages', () => {
    const gaps = gapsOf(empty);
    expect(gaps.length).toBeGreaterThan(60);
    for (const gap of gaps) {
      expect(gap.page).toMatch(/^(F|E|[1-5])\.\d+$/u);
      expect(gap.ref).toMatch(/^[FBROLAU]\d+$/u);
    }
    expect(wholeText(empty)).not.toMatch(/undefined|null|NaN|\[object|\{\{|\[om |\[\[/u);
  });

  it('leaves out a clause that hangs on an unanswered question, and says that it waits', () => {
    expect(clauseLines(empty, 'K21')).toEqual([]);
    expect(selectClauses(inputFrom(emptySample)).undecided.map(({ clause }) => clause.id)).toContain('K21');
  });

  it('prints a gap for state aid and personal data instead of leaving them out', () => {
    expect(clauseLines(empty, 'K28c').join('\n')).toContain(
      '[Saknas: om organisationen får något av värde från kommunen – fråga O1 i verktyget]',
    );
    expect(clauseLines(empty, 'K38').filter((line) => line.includes('Saknas'))).toHaveLength(1);
  });
});

describe('the parties', () => {
  it('swap Kommunen for Regionen when every public party is a region', () => {
    const text = wholeText(made(region));
    expect(text).toContain('Regionen bidrar');
    expect(text).toContain('att regionfullmäktige avsätter medel');
    expect(text).not.toMatch(/\bKommunens? |kommunfullmäktige/u);
    expect(text).toContain('kommunallagen');
    const notAssessed = { ...region, facts: { ...region.facts, assessmentMade: 'no' } } as const;
    expect(wholeText(made(notAssessed))).toContain('vad en kommun får göra');
  });

  it('each get their own decision and account when they are several', () => {
    const several = made(severalParties);
    const decisions = clauseLines(several, 'K59').join('\n');
    expect(decisions).toContain('Beslut hos Ekådala kommun: Socialnämnden den');
    expect(decisions).toContain('Beslut hos Region Nord: Regionstyrelsen den');
    expect(decisions).toContain('Beslut hos Stiftelsen Båten: Styrelsen den');
    expect(clauseLines(several, 'K24').join('\n')).toContain(
      'Kontot ska tillhöra Stiftelsen Båten. Konto: Stiftelsens bankgiro.',
    );
    expect(clauseLines(several, 'K01').join('\n')).toContain(
      'De idéburna organisationerna kallas var för sig Organisationen.',
    );
    expect(clauseLines(several, 'K15').join('\n')).toContain('Föreningen Lyktan ska vara sammanhållande kontakt');
  });

  it('are told apart by name while their decisions wait', () => {
    const undated = Object.entries(severalParties.values).filter(
      ([key]) => !/^decision\.(?:public|org)Date/u.test(key),
    );
    const waiting = made({ ...severalParties, values: Object.fromEntries(undated) });
    const lines = clauseLines(waiting, 'K59').join('\n');
    for (const name of ['Ekådala kommun', 'Region Nord', 'Föreningen Lyktan', 'Stiftelsen Båten'])
      expect(lines).toContain(`Beslut hos ${name}: `);
    expect(lines).not.toContain('har beslutat');
  });
});

describe('what is chosen', () => {
  it('leaves no reference behind when a clause falls away', () => {
    const noMoney = made(sampleWith({ facts: { publicPartyPays: 'no', organisationPays: 'no', sensitive: 'no' } }));
    expect(clauseLines(noMoney, 'K52')).toEqual([]);
    expect(clauseLines(noMoney, 'K05').join('\n')).toMatch(/gäller bara punkt 14\.\d\./u);
    expect(clauseLines(noMoney, 'K55').at(-1)).toMatch(/Punkterna 11\.\d och 11\.\d–11\.\d gäller även därefter/u);
    expect(wholeText(noMoney)).not.toMatch(/Bidraget|Medfinansiering/u);
  });

  it('switches off a recommended clause with its reason, never a core one', () => {
    const off = made(fullSample, { off: { K34: 'Styrgruppen räcker för oss', K05: 'Vi vill inte' } });
    expect(clauseLines(off, 'K34')).toEqual([]);
    expect(clauseLines(off, 'K05').length).toBeGreaterThan(0);
    expect(clauseLines(off, 'K33').join('\n')).toContain('Den ska också samordna det löpande arbetet');
    expect(
      selectClauses(inputFrom(fullSample, { off: { K34: 'Styrgruppen räcker för oss' } })).switchedOff,
    ).toMatchObject([{ reason: 'Styrgruppen räcker för oss' }]);
  });

  it('keeps a work group that the parties do not have out of the text', () => {
    expect(clauseLines(made(sampleWith({ facts: { workGroup: 'no' } })), 'K34')).toEqual([]);
  });

  it('prints a gap where our text would not be true', () => {
    const untrue = made(
      sampleWith({ facts: { placesNamedPersons: 'yes', otherDecisionRule: 'yes', openEnded: 'yes' } }),
    );
    const group = clauseLines(untrue, 'K10').join('\n');
    expect(group).toContain('[Saknas: sann text om deltagandet');
    expect(group).not.toContain('Det är frivilligt att delta.');
    expect(clauseLines(untrue, 'K33').join('\n')).not.toContain('i enighet');
    expect(clauseLines(untrue, 'K46').join('\n')).toContain('[Saknas: slutdatum');
  });

  it('leaves text about state aid and processors to a lawyer', () => {
    const lawyer = made(
      sampleWith({
        facts: {
          aidOther: 'yes',
          aidDeMinimis: 'no',
          deMinimisAid: 'no',
          dataProcessor: 'yes',
          dataJoint: 'no',
          dataHandled: 'no',
        },
      }),
    );
    expect(clauseLines(lawyer, 'K28c')).toHaveLength(1);
    expect(clauseLines(lawyer, 'K28c').join('\n')).toContain('skrivs av jurist');
    expect(clauseLines(lawyer, 'K38').join('\n')).toContain('skrivs av jurist');
    expect(wholeText(lawyer)).not.toContain('Försäkran om stöd av mindre betydelse');
  });

  it('prints state aid part by part when the parts differ', () => {
    const parts = made(
      sampleWith({
        parts: [
          { id: 'p1', name: 'Kafét', stands: true },
          { id: 'p2', name: 'Verkstaden', stands: true },
        ],
        partFacts: {
          'aidDeMinimis@p1': 'no',
          'deMinimisAid@p1': 'no',
          'aidLocal@p1': 'yes',
          'aidDeMinimis@p2': 'yes',
          'deMinimisAid@p2': 'yes',
          'aidLocal@p2': 'no',
        },
      }),
    );
    const lines = clauseLines(parts, 'K28c').join('\n');
    expect(lines).toContain('Delen ”Kafét”: Parterna bedömer att stödet inte påverkar handeln');
    expect(lines).toContain('Delen ”Verkstaden”: Kommunens bidrag och andra förmåner');
  });

  it('letters the annexes without holes, and lists and cites them by those letters', () => {
    const without = made(sampleWith({ facts: { premisesShared: 'no', premisesOrEquipmentShared: 'no' } }));
    const annexes = labelled(without).blocks.flatMap((block) =>
      block.kind === 'heading' && block.numbered === 'annex' ? [`${block.label} ${plainText(block.runs)}`] : [],
    );
    expect(annexes.map((title) => title.split(' ')[1])).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(clauseLines(without, 'K58').join('\n')).toContain('hör bilagorna A, B, C, D och E.');
  });

  it('lets no number that the parties have typed decide which annexes there are', () => {
    const cited = made(sampleWith({ facts: { premisesShared: 'no', premisesOrEquipmentShared: 'no' } }), {
      ownWording: { K45: { text: 'Lånet av verkstaden beskrivs i bilaga 9.', path: 'clauseOwnWording:K45' } },
    });
    expect(wholeText(cited)).toContain('Lånet av verkstaden beskrivs i bilaga 9.');
    expect(clauseLines(cited, 'K58').join('\n')).not.toContain('bilaga 9');
  });

  it('is not made when no part stands', () => {
    const none = sampleWith({ parts: [{ id: 'p1', name: 'Boendet', stands: false }] });
    expect(agreementIsPossible(inputFrom(none))).toBe(false);
    expect(() => made(none)).toThrow('vägval');
  });

  it('says that a part is left out, and nothing of it', () => {
    const one = sampleWith({
      parts: [
        { id: 'p1', name: 'Kafét', stands: true },
        { id: 'p2', name: 'Boendet', stands: false },
      ],
    });
    const text = wholeText(made(one));
    expect(text).toContain('En del av underlaget behöver en annan form och är inte med här.');
    expect(text).not.toContain('Boendet');
  });

  it('has no signature block and its own stamp for a published example', () => {
    const example = made(fullSample, { edition: 'example' });
    expect(example.blocks.some((block) => block.kind === 'signatures' && block.parties.length > 1)).toBe(false);
    expect(example.stamp).toBe('EXEMPEL – publicerade uppgifter');
    expect(full.blocks.some((block) => block.kind === 'signatures' && block.parties.length === 2)).toBe(true);
  });
});

describe('provenance', () => {
  it('leads from a question to the sentences it has shaped', () => {
    const used = sentencesUsing(full, 'A8');
    expect(used.map((one) => one.clause)).toEqual(expect.arrayContaining(['K46', 'K47', 'K26']));
    expect(used.find((one) => one.clause === 'K46')?.text).toContain('till och med den');
    expect(sentencesUsing(full, 'F9')).toEqual([]);
  });

  it('marks own wording and replaces ours', () => {
    const own = made(fullSample, {
      ownWording: { K53: { text: 'Vi säger upp med åtta månader.\nAlla på samma sätt.', path: 'x' } },
    });
    expect(clauseLines(own, 'K53')).toEqual([
      expect.stringContaining('Vi säger upp med åtta månader.'),
      expect.stringContaining('Alla på samma sätt.'),
    ]);
  });
});
