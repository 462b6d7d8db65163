import { describe, expect, it } from 'vitest';
import { agreement, agreementIsPossible } from '#templates/agreement/agreement.ts';
import { gapsOf } from '#templates/agreement/gaps.ts';
import { labelled } from '#templates/tree/labels.ts';
import { sentencesUsing } from '#templates/tree/provenance.ts';
import { plainText } from '#templates/tree/runs.ts';
import { emptySample, fullSample, inputFrom, type Sample, sampleWith } from '#test/support/agreement-sample.ts';
import { clauseLines, wholeText } from '#test/support/document-text.ts';

const made = (sample: Sample, more: Parameters<typeof inputFrom>[1] = {}) => agreement(inputFrom(sample, more));
const full = made(fullSample);

const region: Sample = sampleWith({
  facts: { fundingDecided: 'no' },
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
    expect(wholeText(full)).not.toMatch(/undefined|null|NaN|\[object|\{\{|\[om |\[\[| {2}| \.|,,|\.\./u);
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
    expect(clauseLines(full, 'K21')).toContain('2028: 1\u00a0000\u00a0000 kronor (en miljon).');
    expect(clauseLines(full, 'K46').join('\n')).toMatch(/från och med den 1.juli 2027 till och med den 30.juni 2030/u);
    expect(clauseLines(full, 'K27').join('\n')).toMatch(/senast den 30.september varje år/u);
  });

  it('writes small numbers in words and lets the noun follow', () => {
    expect(clauseLines(full, 'K27').join('\n')).toContain('med en månads uppsägningstid');
    expect(clauseLines(full, 'K53').join('\n')).toContain('med sex månaders uppsägningstid');
    expect(clauseLines(full, 'K47').join('\n')).toContain('högst en gång, med högst tolv månader');
    expect(clauseLines(full, 'K33').join('\n')).toContain('ska utse två ledamöter och Organisationen två.');
  });

  it('collapses references and begins a paragraph with a capital', () => {
    const closing = clauseLines(full, 'K55').at(-1);
    expect(closing).toMatch(/^\d+\.5 Avsnitt \d+, \d+, \d+, \d+ och \d+ gäller även efter/u);
    expect(clauseLines(full, 'K24').at(-1)).toMatch(/enligt avsnitt \d+ och \d+\.$/u);
  });

  it('ends a list of commitments with "och" and a full stop, in the infinitive', () => {
    const lines = clauseLines(full, 'K14');
    expect(lines.at(-3)).toMatch(/, och$/u);
    expect(lines.at(-2)).toBe('ta emot gäster.');
    expect(clauseLines(full, 'K13').at(-2)).toBe('låna ut träffpunkten.');
  });

  it('refers to a paragraph by its printed number', () => {
    const [heading = '', ...lines] = clauseLines(full, 'K52');
    const section = heading.split(' ')[0];
    expect(lines.join('\n')).toContain(`betalas tillbaka enligt punkt ${section}.2.`);
  });

  it('capitalises a role and a noun phrase that begin a sentence', () => {
    expect(clauseLines(full, 'K34').join('\n')).toContain('en gång i månaden. Samordnaren ska kalla till mötena.');
    expect(clauseLines(full, 'K26').at(-1)).toContain('Verksamhetsbidraget till Lyktan ingår');
  });

  it('adds the parties’ own values as their own wording', () => {
    const own = full.blocks.filter((block) => block.kind === 'paragraph' && block.ownWording);
    expect(own).toHaveLength(1);
    expect(clauseLines(full, 'K07').at(-1)).toContain('Vi möter varandra med nyfikenhet.');
  });

  it('says on every page that it is a draft, and prints the parties’ own assessment beside it', () => {
    expect(full.stamp).toBe('UTKAST från IOP-verkstaden – verktygets texter är inte juridiskt granskade');
    expect(full.marks).toEqual(['UTKAST']);
    expect(wholeText(full)).toMatch(/Parternas egen bedömning: Kan gå vidare \(kommunjurist 1.mars 2027\)/u);
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

  it('leaves out a clause that hangs on an unanswered question, and says so', () => {
    expect(clauseLines(empty, 'K21')).toEqual([]);
    expect(wholeText(empty)).toContain(
      'Kommunens Medfinansiering | Ni har inte svarat på om kommunen bidrar med pengar | Fråga O1',
    );
  });

  it('prints a gap for state aid and personal data instead of leaving them out', () => {
    expect(clauseLines(empty, 'K28c').join('\n')).toContain(
      '[Saknas: om organisationen får något av värde från kommunen – fråga O15 i guiden]',
    );
    expect(clauseLines(empty, 'K38').filter((line) => line.includes('Saknas'))).toHaveLength(1);
  });
});

describe('the parties', () => {
  it('swap Kommunen for Regionen when every public party is a region', () => {
    const text = wholeText(made(region));
    expect(text).toContain('Regionens åtaganden');
    expect(text).toContain('att regionfullmäktige avsätter medel');
    expect(text).not.toMatch(/\bKommunens? |kommunfullmäktige/u);
    expect(text).toContain('kommunallagen');
    expect(text).toContain('kommunal befogenhet');
  });

  it('each get their own decision and account when they are several', () => {
    const several = made(severalParties);
    const decisions = clauseLines(several, 'K04').join('\n');
    expect(decisions).toContain('Ekådala kommun har beslutat om Partnerskapet genom socialnämnden');
    expect(decisions).toContain('Region Nord har beslutat om Partnerskapet genom regionstyrelsen');
    expect(decisions).toContain('Stiftelsen Båten har beslutat');
    expect(clauseLines(several, 'K24').join('\n')).toContain(
      'stiftelsens bankgiro. Kontot ska tillhöra Stiftelsen Båten.',
    );
    expect(clauseLines(several, 'K01').join('\n')).toContain(
      'De idéburna organisationerna kallas var för sig Organisationen.',
    );
    expect(clauseLines(several, 'K15').join('\n')).toContain('Föreningen Lyktan ska vara sammanhållande kontakt');
    expect(wholeText(several)).toMatch(/Bilaga \d+ Organisationens del/u);
  });

  it('are told apart by name while their decisions wait', () => {
    const undated = Object.entries(severalParties.values).filter(
      ([key]) => !/^decision\.(?:public|org)Date/u.test(key),
    );
    const waiting = made({ ...severalParties, values: Object.fromEntries(undated) });
    const lines = clauseLines(waiting, 'K04').join('\n');
    for (const name of ['Ekådala kommun', 'Region Nord', 'Föreningen Lyktan', 'Stiftelsen Båten'])
      expect(lines).toContain(`Beslut om Partnerskapet hos ${name}: `);
    expect(lines).not.toContain('har beslutat');
  });
});

describe('what is chosen', () => {
  it('leaves no reference behind when a clause falls away', () => {
    const noMoney = made(sampleWith({ facts: { publicPartyPays: 'no', organisationPays: 'no', sensitive: 'no' } }));
    expect(clauseLines(noMoney, 'K52')).toEqual([]);
    expect(clauseLines(noMoney, 'K41').at(-1)).toMatch(/gäller avsnitt \d+\.$/u);
    expect(clauseLines(noMoney, 'K55').at(-1)).toMatch(/^\d+\.5 Avsnitt \d+ och \d+ gäller/u);
    expect(clauseLines(noMoney, 'K13').join('\n')).not.toContain('Medfinansiering enligt');
  });

  it('switches off a recommended clause with its reason, never a core one', () => {
    const off = made(fullSample, { off: { K34: 'Styrgruppen räcker för oss', K05: 'Vi vill inte' } });
    expect(clauseLines(off, 'K34')).toEqual([]);
    expect(clauseLines(off, 'K05').length).toBeGreaterThan(0);
    expect(clauseLines(off, 'K40').join('\n')).toContain(
      'Styrgruppen ska gå igenom vad som hände och föreslå åtgärder.',
    );
    expect(wholeText(off)).toContain('Samverkansgrupp | Styrgruppen räcker för oss');
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
    expect(clauseLines(lawyer, 'K28c')).toHaveLength(2);
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

  it('numbers the annexes without holes, and lists and cites them by those numbers', () => {
    const without = made(sampleWith({ facts: { premisesShared: 'no', premisesOrEquipmentShared: 'no' } }));
    const annexes = labelled(without).blocks.flatMap((block) =>
      block.kind === 'heading' && block.numbered === 'annex' ? [`${block.label} ${plainText(block.runs)}`] : [],
    );
    expect(annexes.length).toBeGreaterThan(6);
    expect(annexes.map((title) => title.split(' ')[1])).toEqual(annexes.map((_, index) => String(index + 1)));
    expect(annexes.join('\n')).not.toContain('Lokal');
    const list = clauseLines(without, 'K58').join('\n');
    for (const title of annexes) expect(list).toContain(title.replace('Bilaga', 'bilaga'));
  });

  it('lets no number that the parties have typed decide which annexes there are', () => {
    const cited = made(sampleWith({ facts: { premisesShared: 'no', premisesOrEquipmentShared: 'no' } }), {
      ownWording: { K45: { text: 'Lånet av verkstaden beskrivs i bilaga 9.', path: 'clauseOwnWording:K45' } },
    });
    expect(wholeText(cited)).toContain('Lånet av verkstaden beskrivs i bilaga 9.');
    expect(clauseLines(cited, 'K58').join('\n')).not.toContain('Lokal');
  });

  it('is not made when no part stands', () => {
    const none = sampleWith({ parts: [{ id: 'p1', name: 'Boendet', stands: false }] });
    expect(agreementIsPossible(inputFrom(none))).toBe(false);
    expect(() => made(none)).toThrow('vägval');
  });

  it('names the part that is left out', () => {
    const one = sampleWith({
      parts: [
        { id: 'p1', name: 'Kafét', stands: true },
        { id: 'p2', name: 'Boendet', stands: false },
      ],
    });
    expect(wholeText(made(one))).toContain('omfattar inte ”Boendet”, som behöver en annan form.');
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
    expect(clauseLines(own, 'K53').slice(1)).toEqual([
      expect.stringContaining('Vi säger upp med åtta månader.'),
      expect.stringContaining('Alla på samma sätt.'),
    ]);
  });

  it('lists open questions with who finds out and by when', () => {
    const open = made(fullSample, {
      openQuestions: [
        {
          ref: 'A24',
          page: '5.3',
          text: 'Till vilket konto ska pengarna gå?',
          party: 'Föreningen Lyktan',
          who: 'kassören',
          by: '2027-05-01',
        },
      ],
    });
    expect(wholeText(open)).toMatch(
      /Till vilket konto ska pengarna gå\? \| Föreningen Lyktan \| kassören \| 1.maj 2027 \| Fråga A24/u,
    );
  });
});
