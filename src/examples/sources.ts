/** Where the facts about the real partnerships come from, in words and addresses that a reader can follow. */

const list =
  'Forums lista över nio partnerskap, januari 2017 (S5), www.socialforum.se/article/intresset-for-ideburna-offentliga-partnerskap-okar/';
const debate =
  'mvt.se, debattartikeln ”Kommunen sviker brottsoffer” och repliken ”Brottsofferjouren hade ett löfte” (S53)';

const sources = {
  S5: list,
  S31: 'SKR:s remissvar om SOU 2019:56 (S31), skr.se, remissvarideburenvalfardsou201956.33048.html',
  S53: debate,
  S53model: `${debate}. Gäller modellen i området`,
  strangnas: 'strangnas.se, nyhet december 2013',
  strangnasReport: '5dok.org zlgj7k3o och qo5p2w7j (slutrapport januari 2017)',
  strangnasInquiry: 'Rapport Utredning mötesplatserna KS/2019:120, 5dok.org',
  strangnasFiles: 'Strängnäs kommuns handlingar; exakt dokument är inte utpekat, därför osäkert',
  sharingCities: 'sharingcitiesalliance.knowledgeowl.com, smart-map-gothenburg',
  smartaKartan: 'handbook.smartakartan.se',
  bris: 'Pressmeddelanden från Bris (news.cision.com/se/bris c2153347) och staden (pressmachine.se, ”Stödgrupper till familjehemsplacerade barn”)',
  brisDistricts:
    'Bris (17 stadsdelar) och en politiker i staden (14 stadsdelar); uppgifterna skiljer sig, därför osäkert',
  familjehemmet: 'familjehemmet.se, 21 oktober 2019',
  skl: 'skl.se, idébank 8 december 2017',
  malmo: 'malmo.se, 22 december 2016 och 20 februari 2017',
  tt: 'TT i Aftonbladet december 2016, aftonbladet.se',
  unnamed: 'Exakt källa är inte utpekad, därför osäkert',
  luthagsnytt: 'luthagsnytt.se/arkiv/12485',
  listAndLuthagsnytt: `${list}; luthagsnytt.se/arkiv/12485`,
  cofunders:
    'Forums lista (S5) eller pressmeddelandena om Berättarministeriet; exakt källa är inte utpekad, därför osäkert',
  gp: 'gp.se, ”Skrivarverkstad invigd”',
  berattarministeriet:
    'press.berattarministeriet.se, 12 februari 2018; press.newsmachine.com 7807; pressmachine.se 7739',
} as const;

export type SourceId = keyof typeof sources;

/** The source in words, with its address. */
export const sourceText = (id: SourceId): string => sources[id];
