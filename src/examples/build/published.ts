/**
 * The nine real partnerships. Only what the fact card says, word for word where the answer is a text, each with its
 * source. What the card lacks stays blank; nothing is worked out. Amounts and days that need more than the card says
 * (a term without dates, "up to" a number) stand on the fact card only (`../cards.ts`).
 */
import { sourceText as source } from '../sources.ts';
import { type Edits, fill, reveal, rows, say } from './edits.ts';

const list = source('S5');

interface Parties {
  readonly public: string;
  readonly organisation: string;
  readonly boards?: readonly string[];
  readonly boardsFrom?: string;
}

/** Names from Forum's list. "kommun" in a name says what kind of party it is; "stad" does not. */
function parties(names: Parties): Edits {
  const kind = names.public.endsWith(' kommun') ? { kind: 'kommun' } : {};
  return [
    ...fill('publicParties', 'k1', 'public', { name: names.public, ...kind }, list),
    ...fill('organisations', 'o1', 'o1', { name: names.organisation }, list),
    ...rows(
      'publicParties/k1/boards',
      'public',
      'b',
      (names.boards ?? []).map((text) => ({ text })),
      names.boardsFrom ?? list,
    ),
  ];
}

/** Contributions are known facts, so both columns are shown. */
const shown = reveal('O1', 'p1');
const purpose = (text: string, from = list): Edits => say('joint', 'purpose.text', text, from);
const group = (text: string, from = list): Edits => say('joint', 'targetGroup.text', text, from);

export const published: Readonly<Record<string, Edits>> = {
  'FK-01': [
    ...parties({
      public: 'Strängnäs kommun',
      organisation: 'Drömfabriken',
      boards: ['kultur- och fritidsnämnden'],
    }),
    ...purpose('mötesplats och kultur; trygghet för föreningen att fortsätta'),
    ...say(
      'joint',
      'initiativeBackground.how',
      'Den 27 november 2013 gav kommunstyrelsen i uppdrag att föra dialog om en överenskommelse till mars 2014.',
      source('strangnas'),
    ),
  ],
  'FK-02': [
    ...parties({ public: 'Göteborgs Stad', organisation: 'Kollaborativ Ekonomi Göteborg (KEG)' }),
    ...purpose('delningsekonomi; kartan Smarta Kartan'),
  ],
  'FK-03': [
    ...parties({ public: 'Stockholms stad', organisation: 'Bris', boards: ['socialnämnden'] }),
    ...purpose('stödgrupper och stödhelger för barn i familjehem'),
    ...group('barn i familjehem, 7–18 år, upp till 40 barn per år'),
    ...say('joint', 'targetGroup.area', 'alla stadsdelar', list),
    ...say(
      'joint',
      'targetGroup.involvedHow',
      'Modellen byggdes genom en pilot i Farsta och Skarpnäck med en expertgrupp av barn och fyra pilotgrupper.',
      source('bris'),
    ),
    ...rows(
      'contributions',
      'public',
      'c-public-',
      [{ type: 'pengar', text: 'finansiera Bris kostnader' }],
      source('bris'),
    ),
    ...shown,
  ],
  'FK-04': [
    ...parties({ public: 'Malmö stad', organisation: 'Refugees Welcome Sweden' }),
    ...rows('affectedUnits', 'public', 'au', [{ unit: 'sociala resursförvaltningen' }], list),
    ...say('joint', 'initiative', 'organisationen', source('skl')),
    ...say('joint', 'initiativeBackground.how', 'Föreningen kontaktade staden och föreslog samarbetet.', source('skl')),
    ...purpose('rum i privata hem för nyanlända'),
    ...group('nyanlända'),
    ...rows('goals', 'joint', 'g', [{ text: 'Förhoppning om 20 matchningar 2017.' }], list),
    ...rows(
      'contributions',
      'public',
      'c-public-',
      [{ type: 'personal', text: 'bidra med en projektassistent' }],
      list,
    ),
    ...rows(
      'contributions',
      'public',
      'c-public-more-',
      [
        { text: 'bidra med uppgifter om nyanlända' },
        { type: 'kunskap', text: 'bidra med information om lagen' },
        { text: 'delta i gemensamma matchningssamtal' },
      ],
      source('skl'),
    ),
    ...rows(
      'contributions',
      'o1',
      'c-o1-',
      [{ text: 'bidra med systemet' }, { type: 'ideell_tid', text: 'bidra med volontärerna' }],
      source('skl'),
    ),
    ...shown,
  ],
  'FK-05': [
    ...parties({
      public: 'Uppsala kommun',
      organisation: 'Uppsala rödakorskrets',
      boards: ['arbetsmarknadsnämnden', 'socialnämnden', 'kulturnämnden'],
      boardsFrom: source('luthagsnytt'),
    }),
    ...purpose('mottagande och integration; senare även en digital plattform', source('listAndLuthagsnytt')),
    ...group('ensamkommande barn, nyanlända, asylsökande och andra migranter', source('listAndLuthagsnytt')),
    ...say('joint', 'paymentBasis@p1', 'gemensam_budget', source('luthagsnytt')),
    ...rows('funding.public@k1', 'joint', 'fp', [{ year: 2020, amount: 1_555_000 }], source('luthagsnytt')),
  ],
  'FK-06': [
    ...parties({ public: 'Mjölby kommun', organisation: 'Hela Människan Ria' }),
    ...purpose('socialt arbete med människor i utsatthet; kontinuitet; insyn för kommunen'),
    ...group('människor i utsatthet'),
    ...rows('contributions', 'public', 'c-public-', [{ type: 'pengar', sekPerYear: 1_000_000 }], list),
    ...shown,
  ],
  'FK-07': [
    ...parties({ public: 'Nynäshamns kommun', organisation: 'Kvinnojouren Pax' }),
    ...purpose('att trygga och utveckla kvinnojouren'),
  ],
  'FK-08': [
    ...parties({ public: 'Motala kommun', organisation: 'Brottsofferjouren' }),
    ...purpose('stöd till brottsoffer, anhöriga och vittnen'),
    ...group('brottsoffer, anhöriga och vittnen'),
    ...say('joint', 'paymentBasis@p1', 'per_invanare', source('S53model')),
  ],
  'FK-09': [
    ...parties({
      public: 'Göteborgs Stad',
      organisation: 'Stiftelsen Berättarministeriet',
      boards: ['stadsdelsnämnden Östra Göteborg'],
    }),
    ...fill('organisations', 'o1', 'o1', { legalForm: 'stiftelse' }, list),
    ...rows(
      'otherParticipants',
      'joint',
      'op',
      [
        { name: 'Serneke', role: 'medfinansiär' },
        { name: 'Stenastiftelsen', role: 'medfinansiär' },
        { name: 'Platzer', role: 'medfinansiär' },
      ],
      source('cofunders'),
    ),
    ...purpose('skrivarverkstad; kostnadsfria program för årskurs 2–5 i Angered och Östra Göteborg'),
    ...group('årskurs 2–5'),
    ...say('joint', 'targetGroup.area', 'Angered och Östra Göteborg', list),
    ...rows('goals', 'joint', 'g', [{ text: 'Mål: 200 volontärer.' }], list),
  ],
};
