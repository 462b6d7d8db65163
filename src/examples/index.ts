/** The examples that can be opened: nine real partnerships and eleven practice cases. Their files load on demand. */
import type { CaseFile } from '#steps/case/case-file.ts';

export interface Example {
  readonly id: string;
  readonly kind: 'published' | 'practice';
  readonly title: string;
  readonly place: string;
  readonly parties: string;
  /** One sentence. */
  readonly summary: string;
  /** Where a published description comes from. */
  readonly source?: string;
}

const forum = 'Forums lista, januari 2017';

const real = (id: string, title: string, place: string, parties: string, summary: string): Example => ({
  id,
  kind: 'published',
  title,
  place,
  parties,
  summary,
  source: forum,
});
const practice = (id: string, title: string, place: string, parties: string, summary: string): Example => ({
  id,
  kind: 'practice',
  title,
  place,
  parties,
  summary,
});

export const exampleList: readonly Example[] = [
  real(
    'FK-01',
    'Drömfabriken i Stallarholmen',
    'Strängnäs',
    'Strängnäs kommun och föreningen Drömfabriken',
    'En mötesplats för kultur, där föreningen ville kunna fortsätta tryggt.',
  ),
  real(
    'FK-02',
    'Kollaborativ Ekonomi Göteborg',
    'Göteborg',
    'Göteborgs Stad och Kollaborativ Ekonomi Göteborg (KEG)',
    'En karta över delningsekonomi som parterna byggde gemensamt.',
  ),
  real(
    'FK-03',
    'Bris',
    'Stockholm',
    'Stockholms stad och Bris',
    'Stödgrupper för barn i familjehem, som barn själva var med och formade.',
  ),
  real(
    'FK-04',
    'Refugees Welcome Sweden',
    'Malmö',
    'Malmö stad och Refugees Welcome Sweden',
    'Rum i privata hem för nyanlända, på föreningens initiativ.',
  ),
  real(
    'FK-05',
    'Uppsala rödakorskrets',
    'Uppsala',
    'Uppsala kommun och Uppsala rödakorskrets',
    'Mottagande och integration med tre nämnder och gemensam budget.',
  ),
  real(
    'FK-06',
    'Hela Människan Ria',
    'Mjölby',
    'Mjölby kommun och Hela Människan Ria',
    'Socialt arbete med människor i utsatthet under tre år.',
  ),
  real(
    'FK-07',
    'Kvinnojouren Pax',
    'Nynäshamn',
    'Nynäshamns kommun och Kvinnojouren Pax',
    'Ett partnerskap som väntades, för att trygga och utveckla kvinnojouren.',
  ),
  real(
    'FK-08',
    'Brottsofferjouren',
    'Motala',
    'Motala kommun och Brottsofferjouren',
    'Stöd till brottsoffer, anhöriga och vittnen.',
  ),
  real(
    'FK-09',
    'Stiftelsen Berättarministeriet',
    'Göteborg',
    'Göteborgs Stad och Stiftelsen Berättarministeriet',
    'En skrivarverkstad för skolbarn, med flera medfinansiärer.',
  ),
  practice(
    'OVN-01',
    'Lyktans öppna kvällar',
    'Ekådala',
    'Ekådala kommun och Föreningen Lyktan i Ekådala',
    'En liten förening håller öppet för vuxna som är ensamma.',
  ),
  practice(
    'OVN-02',
    'Cykelköket',
    'Grankott',
    'Grankotts kommun och Föreningen Rostiga Ekern',
    'Barn och äldre bygger cyklar i en tom slöjdsal.',
  ),
  practice(
    'OVN-03',
    'Dagverksamheten Solrummet',
    'Månsjö',
    'Månsjö kommun och Stiftelsen Höstlöv',
    'Kommunen söker tolv platser när ett avtal går ut.',
  ),
  practice(
    'OVN-04',
    'Badplatsen',
    'Silverskär',
    'Silverskärs kommun och Byalaget Blå Bryggan',
    'Byn vill ha en fin badplats och kommunen vill få den skött.',
  ),
  practice(
    'OVN-05',
    'Sommarspelet',
    'Papperlunda',
    'Papperlunda kommun och Teatersällskapet Papplådan',
    'Ett teatersällskap behöver pengar till ljud och kostymer.',
  ),
  practice(
    'OVN-06',
    'Vägen ut',
    'Björnmossa',
    'Björnmossa kommun och Föreningen Andra Rasten',
    'Mentorer med egen erfarenhet följer unga vuxna ut ur kriminalitet.',
  ),
  practice(
    'OVN-07',
    'Familjekaféet och umgängesstödet',
    'Dimvik',
    'Dimviks kommun och Föreningen Sju Koppar',
    'Ett öppet kafé och ett stöd till barn står i samma utkast.',
  ),
  practice(
    'OVN-08',
    'Digitala stugan',
    'Lingonhult',
    'Lingonhults kommun och Föreningen Fickminnet',
    'Frivilliga hjälper besökare på biblioteket med digitala tjänster.',
  ),
  practice(
    'OVN-09',
    'Språk på bänken',
    'Snövallen',
    'Snövallens kommun, Region Mellanvik och tre organisationer',
    'Fem parter vill prata svenska året om, och mycket är inte bestämt än.',
  ),
  practice(
    'OVN-10',
    'Trygghetspunkten',
    'Klippvåga',
    'Klippvåga kommun och Frivilliggruppen Stormlyktan',
    'Frivilliga öppnar en plats att gå till när strömmen bryts.',
  ),
  practice(
    'OVN-11',
    'Skutan vid kajen',
    'Ebbvik',
    'Ebbviks kommun, Föreningen Relingen och Stiftelsen Gamla Tjärboden',
    'Unga bygger båt på ett gammalt varv, med två organisationer och två nämnder.',
  ),
];

const files = import.meta.glob<CaseFile>('./cases/*.iop.json', { import: 'default' });

export const exampleOf = (id: string): Example | undefined => exampleList.find((example) => example.id === id);

/** Loads the file of an example. Rejects when there is no example with that id. */
export async function loadExample(id: string): Promise<CaseFile> {
  const load = files[`./cases/${id}.iop.json`];
  if (load === undefined) throw new Error(`No example with the id ${id}`);
  return load();
}
