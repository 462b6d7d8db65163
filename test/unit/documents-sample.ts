import { readFileSync } from 'node:fs';
import type { PdfFonts } from '#src/documents/pdf/types.ts';
import type { Block, Document, Run } from '#templates/tree/document.ts';
import { figureSample } from '#test/support/figure-sample.ts';

function font(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`src/documents/fonts/${name}.ttf`));
}

export const fonts: PdfFonts = {
  serif: font('iop-serif-regular'),
  serifBold: font('iop-serif-bold'),
  sans: font('iop-sans-regular'),
  sansBold: font('iop-sans-bold'),
};

/** A numbered paragraph; `id` is for example K18-1, of clause K18. */
function clause(id: string, text: string | readonly Run[]): Block {
  return {
    kind: 'paragraph',
    numbered: true,
    id,
    runs: typeof text === 'string' ? [{ text }] : text,
    trace: {
      clause: id,
      answers: [{ ref: 'B1', path: 'need.joint', page: '1.3' }],
      rules: ['L-01'],
      sources: [],
    },
  };
}

const plain = (text: string) => [{ text }];

const opening: Block[] = [
  { kind: 'contents', title: 'Innehåll' },
  { kind: 'heading', level: 2, numbered: 'section', runs: plain('Parter'), id: 'K01' },
  clause('K01-1', 'Ekådala kommun, organisationsnummer 212000-0000, genom socialnämnden (Kommunen).'),
  clause('K01-2', 'Föreningen Lyktan i Ekådala, organisationsnummer 802400-0000 (Organisationen).'),
  { kind: 'heading', level: 2, numbered: 'section', runs: plain('Bakgrund och gemensamt behov'), id: 'K03' },
  clause(
    'K03-1',
    'Parterna ser ett gemensamt behov: I Ekådala är många vuxna i alla åldrar ensamma på kvällar och helger. De söker sällan hjälp. Det saknas ställen dit man kan komma utan skäl och utan att registreras.',
  ),
  {
    kind: 'paragraph',
    numbered: true,
    id: 'K03-4',
    runs: [
      { text: 'Initiativet till Partnerskapet togs av Organisationen ' },
      { text: 'datum för brevet', mark: 'gap', page: '0.6', ref: 'F6' },
      { text: '. Parterna har därefter utformat Partnerskapet ' },
      { text: 'tillsammans', mark: 'strong' },
      { text: ' genom fem möten. Se ' },
      { text: 'Strategi-IOP:s beskrivning av metoden', mark: 'link', href: 'https://example.org/iop?fråga=å&x=1' },
      { text: '.' },
    ],
    trace: { clause: 'K03', answers: [{ ref: 'F6', path: 'idea.letter', page: '0.6' }], rules: [], sources: [] },
  },
  {
    kind: 'paragraph',
    numbered: true,
    id: 'K05-2',
    ownWording: true,
    runs: plain(
      'Organisationen driver kvällarna i eget namn och utifrån sin egen idé. Kommunen styr inte i detalj hur Organisationen arbetar.',
    ),
    trace: { clause: 'K05', answers: [], rules: [], sources: [] },
  },
  { kind: 'heading', level: 2, numbered: 'section', runs: plain('Kommunens medfinansiering'), id: 'K18' },
  clause('K18-1', [
    { text: 'Kommunen bidrar till Verksamheten med Medfinansiering enligt ' },
    { text: 'punkt ', to: 'K21-1' },
    { text: '.' },
  ]),
  clause('K18-2', [
    { text: 'Medfinansieringen är ett bidrag till de kostnader som finns i den gemensamma budgeten i ' },
    { text: 'bilaga ', to: 'bilaga-1' },
    { text: '. Den får inte vara högre än de faktiska kostnader som inte täcks på annat sätt.' },
  ]),
  clause('K18-3', 'Kommunen får använda pengarna till:'),
  {
    kind: 'list',
    style: 'letters',
    items: [
      { runs: plain('lokaler och öppethållande två kvällar i veckan, även på röda dagar,') },
      {
        list: { kind: 'list', style: 'bullets', items: [{ runs: plain('grundkurs') }, { runs: plain('fördjupning') }] },
        runs: plain(
          'utbildning av volontärer och handledning, när styrgruppen har bestämt hur mycket tid det tar och vem som betalar resorna, samt',
        ),
      },
      { runs: plain('uppföljning.') },
    ],
  },
];

const table: Block = {
  kind: 'table',
  caption: 'Medfinansiering per år, kronor',
  rowHeaders: true,
  columns: [
    { header: 'Part', width: 1.6 },
    { header: 'jul–dec 2027', align: 'right' },
    { header: '2028', align: 'right' },
    { header: '2029', align: 'right' },
    { header: 'jan–jun 2030', align: 'right' },
    { header: 'Summa', align: 'right' },
  ],
  rows: [
    ['Kommunen', '85 000', '170 000', '170 000', '85 000', '510 000'].map(plain),
    ['Organisationen', '20 000', '40 000', '40 000', '20 000', ''].map(plain),
  ],
  foot: ['Tillsammans', '105 000', '210 000', '210 000', '105 000', '630 000'].map(plain),
};

const budget: Block = {
  kind: 'table',
  caption: 'Vad parterna går in med',
  columns: [
    { header: 'Insats' },
    { header: 'Beskrivning och grund för värdet' },
    { header: 'Värde, kr', align: 'right' },
  ],
  rows: Array.from({ length: 26 }, (_, index) => [
    plain(index % 3 === 0 ? 'Volontärtid' : index % 3 === 1 ? 'Lokal' : 'Kunskapsutvecklingsinsatser'),
    plain(
      `Rad ${index + 1}: två ledare varje kväll, 48 veckor om året, räknat efter kommunens egen taxa för förenings­lokaler.`,
    ),
    plain(`${index + 1} 500`),
  ]),
};

const closing: Block[] = [
  {
    kind: 'heading',
    level: 2,
    numbered: 'section',
    runs: plain('Utbetalning och redovisning när någon av parterna inte har lämnat sina uppgifter i tid'),
    id: 'K21',
  },
  { kind: 'heading', level: 3, runs: plain('Förskott') },
  clause(
    'K21-1',
    'Kommunen betalar ut Medfinansieringen i förskott två gånger per år, efter skriftlig begäran från Organisationen.',
  ),
  {
    kind: 'callout',
    tone: 'warning',
    title: 'Att prata om',
    blocks: [
      {
        kind: 'paragraph',
        runs: plain('Parterna har svarat olika om vem som beställer. Det behöver redas ut före beslut.'),
      },
      {
        kind: 'list',
        style: 'bullets',
        items: [
          { runs: plain('Kommunen: vi bestämmer öppettiderna.') },
          { runs: plain('Föreningen: vi bestämmer själva.') },
        ],
      },
    ],
  },
  { kind: 'heading', level: 2, numbered: 'annex', runs: plain('Gemensam budget'), id: 'bilaga-1' },
  budget,
  figureSample,
  { kind: 'heading', level: 2, numbered: 'section', runs: plain('Underskrifter'), id: 'K59' },
  clause('K30-1', 'Överenskommelsen har upprättats i två exemplar. Parterna har tagit var sitt.'),
  {
    kind: 'signatures',
    parties: [
      {
        name: 'Ekådala kommun',
        side: 'public',
        signatories: [{ name: 'Åsa Öberg', title: 'socialnämndens ordförande' }],
      },
      {
        name: 'Föreningen Lyktan i Ekådala',
        side: 'org',
        signatories: [{ name: 'Łukasz Nguyễn', title: 'ordförande' }],
      },
    ],
  },
];

/** A fictional agreement that holds every kind of block. */
export const agreement: Document = {
  kind: 'agreement',
  language: 'sv-SE',
  title: 'Lyktans öppna kvällar',
  subtitle: 'Överenskommelse om idéburet offentligt partnerskap',
  parties: [
    { name: 'Ekådala kommun', side: 'public' },
    { name: 'Föreningen Lyktan i Ekådala', side: 'org' },
  ],
  stamp: 'UTKAST från IOP-verkstaden – verktygets texter är inte juridiskt granskade',
  marks: ['UTKAST'],
  facts: [
    { label: 'Gäller', runs: plain('1 juli 2027–30 juni 2030') },
    { label: 'Pengar från kommunen', runs: plain('510 000 kronor på tre år') },
    {
      label: 'Beslut',
      runs: [{ text: 'Socialnämnden 14 april 2027, ' }, { text: 'paragraf', mark: 'gap', page: '5.17' }],
    },
    { label: 'Diarienummer', runs: [{ text: 'diarienummer', mark: 'gap', page: '5.17' }] },
  ],
  footer: 'Regler per 2026-11-16 · 12 mars 2027 · version 7',
  date: '2027-03-12',
  blocks: [...opening, table, ...closing],
};

/** The same front and other blocks. */
export function documentOf(blocks: Block[], more: Partial<Document> = {}): Document {
  return { ...agreement, kind: 'minutes', facts: [], ...more, blocks };
}
