/**
 * Fact cards of the nine real partnerships: every fact of the published description with its source, also those that no
 * question asks for. Not a judgement of the real agreement.
 */
import { type SourceId, sourceText } from './sources.ts';

export interface CardFact {
  readonly label: string;
  readonly value: string;
  /** Where it stands, in words and with an address. */
  readonly source: string;
}

export interface FactCard {
  readonly id: string;
  readonly facts: readonly CardFact[];
  /** What the published description does not say. */
  readonly missing: string;
  /** What a reader may learn from it. Our own words. */
  readonly lesson: string;
  /** What the tool would say about the published description. Our own words, no judgement. */
  readonly signals: string;
  readonly note: string;
}

const cardNote = 'Gäller den publicerade beskrivningen, inte det verkliga avtalet.';
const missingFact = 'Uppgift saknas';

const notInTheSources = 'Inget i de källor vi har läst';

type Row = readonly [label: string, value: string, source: SourceId | null];

function card(
  id: string,
  rows: readonly Row[],
  texts: { readonly missing: string; readonly lesson: string; readonly signals: string },
): FactCard {
  const facts = rows.map(([label, value, source]) => ({
    label,
    value,
    source: source === null ? notInTheSources : sourceText(source),
  }));
  return { id, facts, ...texts, note: cardNote };
}

const inList = 'Plats i Forums lista';

const cards: readonly FactCard[] = [
  card(
    'FK-01',
    [
      [inList, 'Nummer 1', 'S5'],
      ['Parter', 'Strängnäs kommun (kultur- och fritidsnämnden) och föreningen Drömfabriken, Stallarholmen', 'S5'],
      ['Start', 'Slutet av november 2016', 'S5'],
      ['Avtalstid', missingFact, null],
      ['Belopp', missingFact, null],
      [
        'Tidigare bidrag',
        'Ett tidigare bidrag för att bygga modellen beslutades i december 2012 (KS/2012:628)',
        'strangnasFiles',
      ],
      ['Syfte och mål', 'Mötesplats och kultur; trygghet för föreningen att fortsätta', 'S5'],
      [
        'Hur det började',
        'Den 27 november 2013 gav kommunstyrelsen i uppdrag att föra dialog om en överenskommelse till mars 2014',
        'strangnas',
      ],
      [
        'Slutrapport januari 2017',
        'Sju lärdomar: funktionella lokaler som kommunen betalar, avlönad personal, tydliga avtal, god styrning, många samarbeten, organiserat ideellt arbete och mötesplatsen som möjliggörare. Rapporten rekommenderar IOP som modell',
        'strangnasReport',
      ],
      [
        'Utredning 2019–2020',
        'En utredning om tre mötesplatser, med önskan om så lika villkor som möjligt',
        'strangnasInquiry',
      ],
      ['Kommunens önskan', 'En modell som fungerar i alla kommundelar, inte bara en', 'strangnasFiles'],
    ],
    {
      missing: 'Avtalstid, belopp, mål i siffror, uppföljning och beslutsparagraf.',
      lesson: 'Rättvisa mellan orter. Klara avtal och god styrning som lärdom.',
      signals:
        'Titta närmare: rättvisa mellan platser (R11). Bra: vem som bestämmer hur det görs (R4) och hur parterna styr tillsammans (O5).',
    },
  ),
  card(
    'FK-02',
    [
      [inList, 'Nummer 2', 'S5'],
      ['Parter', 'Göteborgs Stad och Kollaborativ Ekonomi Göteborg (KEG)', 'S5'],
      ['Start', 'Omkring årsskiftet 2016/17', 'S5'],
      ['Avtalstid', missingFact, null],
      ['Belopp', missingFact, null],
      ['Syfte och mål', 'Delningsekonomi; kartan Smarta Kartan', 'S5'],
      ['Kartan', 'Kartan byggdes gemensamt och hade över 100 initiativ 2019', 'sharingCities'],
      [
        'Senare versioner',
        'Version 2.0 med öppen källkod. Version 3.0 våren 2020 med pengar från staden och ett nationellt program. Spridd till flera städer, bland annat Malmö, Karlstad och Linköping',
        'smartaKartan',
      ],
    ],
    {
      missing: 'Avtalstid, belopp, ansvarig nämnd, styrning och uppföljning.',
      lesson: 'Något ägs gemensamt och licensen är bestämd.',
      signals: 'Bra: en gemensamt ägd produkt, och licensen är löst (O4).',
    },
  ),
  card(
    'FK-03',
    [
      [inList, 'Nummer 3', 'S5'],
      ['Parter', 'Stockholms stad (socialnämnden) och Bris', 'S5'],
      ['Beslut', '13–16 december 2016; dagen är osäker', 'S5'],
      ['Avtalstid', '2 år', 'S5'],
      ['Pengar', 'Staden finansierar Bris kostnader. Summa: uppgift saknas', 'bris'],
      [
        'Syfte och mål',
        'Stödgrupper och stödhelger för barn i familjehem, 7–18 år, upp till 40 barn per år, i alla stadsdelar',
        'S5',
      ],
      [
        'Hur modellen byggdes',
        'En pilot i Farsta och Skarpnäck med en expertgrupp av barn och fyra pilotgrupper',
        'bris',
      ],
      ['Antal stadsdelar', '17 enligt Bris, 14 enligt en politiker i staden', 'brisDistricts'],
      ['2019', 'Grupper om 4–8 barn, tre dagar på två helger. Barn som Stockholm placerat går först', 'familjehemmet'],
    ],
    {
      missing: 'Belopp, Bris egen insats, styrning och vad som hände efter två år.',
      lesson: 'Barn var med och formade stödet. En beskrivning där en part bär hela kostnaden väcker frågan om köp.',
      signals:
        'Stanna upp: hela kostnaden från en part (R6) och om kommunen får en vara eller en tjänst för pengarna (R1). Bra: barnen deltog i utformningen (B5).',
    },
  ),
  card(
    'FK-04',
    [
      [inList, 'Nummer 4', 'S5'],
      ['Parter', 'Malmö stad (sociala resursförvaltningen) och Refugees Welcome Sweden', 'S5'],
      ['Start', 'December 2016', 'S5'],
      ['Avtalstid', missingFact, null],
      ['Pengar', 'Staden bidrar med en projektassistent. Summa: uppgift saknas', 'S5'],
      ['Syfte och mål', 'Rum i privata hem för nyanlända; förhoppning om 20 matchningar 2017', 'S5'],
      ['Initiativ', 'Föreningen kontaktade staden och föreslog samarbetet', 'skl'],
      [
        'Fördelning',
        'Föreningen har systemet och volontärerna. Staden har uppgifter om nyanlända, information om lagen och deltar i gemensamma matchningssamtal',
        'skl',
      ],
      ['Februari 2017', 'Omkring 20 nya hem rapporterade, sex volontärer', 'malmo'],
      ['Nationellt', 'Över 700 intresserade värdar och 51 placerade före starten', 'tt'],
      ['Malmös anvisningstal', '488 (2016) och 660 (2017, plan)', 'unnamed'],
    ],
    {
      missing: 'Avtalstid, belopp, beslut och uppföljning efter 2017.',
      lesson: 'Initiativ från föreningen. Det är tydligt vem som bidrar med vad.',
      signals:
        'Bra: initiativet (F6) och vad var och en bidrar med (O1). Titta närmare: skyldigheten enligt bosättningslagen ligger kvar på staden (B8).',
    },
  ),
  card(
    'FK-05',
    [
      [inList, 'Nummer 5', 'S5'],
      ['Parter', 'Uppsala kommun och Uppsala rödakorskrets', 'S5'],
      ['Start och avtalstid', 'Årsskiftet 2016/17, 3 år', 'S5'],
      ['Förnyelse', 'Förnyat 2020–2023, med tre nämnder och gemensam budget', 'luthagsnytt'],
      ['Budget 2020', '3 745 400 kr, varav kommunen 1 555 000 kr, 42 procent', 'luthagsnytt'],
      [
        'Kommunens pengar 2020',
        'Arbetsmarknadsnämnden 670 000 kr, socialnämnden 670 000 kr och kulturnämnden 215 000 kr',
        'luthagsnytt',
      ],
      [
        'Syfte och mål',
        'Mottagande och integration: ensamkommande barn, nyanlända, asylsökande och andra migranter; senare även en digital plattform',
        'listAndLuthagsnytt',
      ],
    ],
    {
      missing: 'Belopp 2017–2019, mål i siffror, styrning och uppföljning.',
      lesson: 'Bästa modellfallet i listan: tre nämnder, delad budget och förnyelse.',
      signals: 'Bra: vad båda bidrar med (O1), delad kostnad (R6) och flera nämnder som parter (F1).',
    },
  ),
  card(
    'FK-06',
    [
      [inList, 'Nummer 6', 'S5'],
      ['Parter', 'Mjölby kommun och Hela Människan Ria', 'S5'],
      ['Start och avtalstid', 'Början av 2017, 3 år', 'S5'],
      ['Pengar', '1 000 000 kr per år', 'S5'],
      ['Syfte och mål', 'Socialt arbete med människor i utsatthet; kontinuitet; insyn för kommunen', 'S5'],
    ],
    {
      missing: 'Den idéburna partens insats, nämnd, styrning, uppföljning och vad som hände efter tre år.',
      lesson: 'En beskrivning med bara den ena partens insats säger inte om partnerskapet är ömsesidigt.',
      signals: 'Titta närmare: den andra partens bidrag anges inte (O1).',
    },
  ),
  card(
    'FK-07',
    [
      [inList, 'Nummer 7a', 'S5'],
      ['Parter', 'Nynäshamns kommun och Kvinnojouren Pax', 'S5'],
      ['Start', 'Väntades i slutet av 2016. Om det undertecknades är okänt', 'S5'],
      ['Avtalstid', missingFact, null],
      ['Belopp', missingFact, null],
      ['Syfte och mål', 'Trygga och utveckla kvinnojouren', 'S5'],
      ['Om kvinnojourer', 'SKR har bett om klarhet i vad som gäller för kvinnojourer', 'S31'],
    ],
    {
      missing: 'Avtalstid, belopp, undertecknande, innehåll och om skyddat boende ingår.',
      lesson: 'Skilj jourens öppna verksamhet från boende.',
      signals:
        'Titta närmare: en boendedel kan vara en tjänst enligt socialtjänstens regler (reglerna L-47 till L-49).',
    },
  ),
  card(
    'FK-08',
    [
      [inList, 'Nummer 7b', 'S5'],
      ['Parter', 'Motala kommun och Brottsofferjouren', 'S5'],
      ['Läge', 'Pågick i januari 2017', 'S5'],
      ['Avtalstid', missingFact, null],
      [
        'Pengar',
        'Modell i området: 5 kr per invånare och år, som betalar ett litet kontor och en halvtidstjänst för hela västra Östergötland',
        'S53',
      ],
      ['Syfte och mål', 'Stöd till brottsoffer, anhöriga och vittnen', 'S5'],
      ['Senare', 'IOP fanns senare med Motala, Mjölby, Boxholm och Ödeshög', 'S53'],
    ],
    {
      missing: 'Avtalstid, Motalas belopp, jourens egen insats och uppföljning.',
      lesson: 'Pengar per invånare är inte pris per person, men kräver att budgeten förklaras.',
      signals: 'Titta närmare: pengar per invånare (R5). Muntliga löften är inget beslut (F4).',
    },
  ),
  card(
    'FK-09',
    [
      [inList, 'Nummer 8', 'S5'],
      ['Parter', 'Göteborgs Stad (stadsdelsnämnden Östra Göteborg) och Stiftelsen Berättarministeriet', 'S5'],
      ['Start och avtalstid', 'Överenskommet omkring början av 2017, 3 år', 'S5'],
      ['Belopp', missingFact, null],
      ['Medfinansiärer', 'Företag och stiftelse är medfinansiärer: Serneke, Stenastiftelsen och Platzer', 'cofunders'],
      [
        'Syfte och mål',
        'Skrivarverkstad; kostnadsfria program för årskurs 2–5 i Angered och Östra Göteborg; mål 200 volontärer',
        'S5',
      ],
      [
        'Invigning',
        'Verkstaden öppnade den 11 november 2017 i Gamlestaden. 65 volontärer var utbildade och 40 till intresserade',
        'gp',
      ],
      ['Modell', 'Tresektorsmodell, treårigt IOP', 'berattarministeriet'],
    ],
    {
      missing: 'Belopp, styrning, företagens roll i avtalet och uppföljning.',
      lesson: 'Pengar från tredje part. Ett mål som går att följa.',
      signals: 'Bra: pengar från tredje part (O1) och målet (B11). Titta närmare: är företagen parter? (F1)',
    },
  ),
];

/** The fact card of a real partnership (`FK-01` … `FK-09`); undefined for every other id. */
export function factCard(id: string): FactCard | undefined {
  return cards.find((entry) => entry.id === id);
}
