/**
 * Register of the law, cases and guidance that rules, clauses and texts rest on. Each source says for itself when it was
 * read and in which way; what nobody has read says so. No day is shared: a row that is read again gets its own new day.
 */

/** K = belagd i angiven källa · A = allmän kunskap, ej kontrollerad · O = osäker eller omstridd · F = eget förslag. */
export type SourceMark = 'K' | 'A' | 'O' | 'F';

/**
 * How a source has been read. `text`: the source itself, on a day; null where the day was not written down. `wording`: an
 * act as it read about a day, so later changes may be missing. `through`: known from another page, read on a day.
 */
export type Reading =
  | { readonly how: 'text'; readonly day: string | null }
  | { readonly how: 'wording'; readonly day: string }
  | { readonly how: 'through'; readonly day: string; readonly url: string };

export interface Source {
  /** Swedish title as printed. */
  readonly title: string;
  /** Exact address; for a rule of our own its place on Alla texter. */
  readonly url: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** null: not read by us. `own`: the tool's own rule, which nobody has to read. */
  readonly read: Reading | 'own' | null;
  /** K belagd · A allmän kunskap, ej kontrollerad · O osäker eller omstridd · F eget förslag. */
  readonly mark: SourceMark;
}

interface Span {
  readonly from?: string;
  readonly to?: string;
}

function entry(title: string, url: string, mark: SourceMark, read: Source['read'], span: Span = {}): Source {
  return { title, url, validFrom: span.from ?? null, validTo: span.to ?? null, read, mark };
}

const onDay = (day: string): Reading => ({ how: 'text', day });
const dayNotNoted: Reading = { how: 'text', day: null };
const inWording = (day: string): Reading => ({ how: 'wording', day });

/** Acts of which paragraphs are cited, each with the wording that was read. */
const lou2016 = { number: '2016:1145', read: inWording('2025-09-01') } as const;
const kl2017 = { number: '2017:725', read: inWording('2025-09-01') } as const;
const rf1974 = { number: '1974:152', read: inWording('2025-09-01') } as const;
const ngo2022 = { number: '2022:900', read: inWording('2025-09-01') } as const;
const school2010 = { number: '2010:800', read: inWording('2025-09-01') } as const;
/** Not in the collection of consolidated texts that was read; paragraphs are taken from acts that refer to it. */
const sol2025 = { number: '2025:400', read: null } as const;

interface Act {
  readonly number: string;
  readonly read: Source['read'];
}

/** A Swedish act, or a part of it. */
function act(title: string, { number, read }: Act, anchor = '', mark: SourceMark = 'K', span: Span = {}): Source {
  return entry(title, `https://lagen.nu/${number}${anchor && `#${anchor}`}`, mark, read, span);
}

const lou = (chapter: string, section: string, span: Span = {}): Source =>
  act(
    `LOU (2016:1145) ${chapter} kap. ${section} §`,
    lou2016,
    `K${chapter.replace(' ', '')}P${section.split(/[–, ]/)[0]}${section.endsWith(' a') ? 'a' : ''}`,
    'K',
    span,
  );
const kl = (chapter: string, section: string): Source =>
  act(`Kommunallagen (2017:725) ${chapter} kap. ${section} §`, kl2017, `K${chapter}P${section.split(/[–, ]/)[0]}`);
const gdpr = (article: string): Source =>
  entry(
    `Dataskyddsförordningen (EU) 2016/679 artikel ${article}`,
    `https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:32016R0679#art_${article}`,
    'A',
    null,
  );
const regulation = (title: string, number: string, mark: SourceMark, read: Source['read'], span: Span = {}): Source =>
  entry(title, `https://eur-lex.europa.eu/eli/reg/${number}/oj`, mark, read, span);

const uhm = 'https://www.upphandlingsmyndigheten.se';
const questions = `${uhm}/frageportalen`;

const statutes = {
  'lou-1-2': lou('1', '2'),
  'lou-1-6': lou('1', '6'),
  'lou-1-15': lou('1', '15'),
  'lou-1-18': lou('1', '18'),
  'lou-2': act('LOU (2016:1145) 2 kap. Blandade kontrakt', lou2016, 'K2'),
  'lou-3-11': lou('3', '11–16'),
  'lou-3-17': lou('3', '17–18'),
  'lou-3-26': lou('3', '26'),
  'lou-4-2': lou('4', '2'),
  'lou-4-18': lou('4', '18'),
  'lou-5-2': lou('5', '2'),
  'lou-5-3': lou('5', '3'),
  'lou-5-6': act('LOU (2016:1145) 5 kap. 6–7 a §§', lou2016, 'K5P6'),
  'lou-5-13': lou('5', '13'),
  'lou-6-30': lou('6', '30–31'),
  'lou-19': act('LOU (2016:1145) 19 kap.', lou2016, 'K19'),
  'lou-19-25': lou('19', '25'),
  'lou-19-25a': act('LOU (2016:1145) 19 kap. 25 a §', lou2016, 'K19P25a', 'K', { from: '2023-01-01' }),
  'lou-19a-2': act('LOU (2016:1145) 19 a kap. 2 §', lou2016, 'K19aP2', 'K', { from: '2022-02-01' }),
  'lou-19a-9': act('LOU (2016:1145) 19 a kap. 9 §', lou2016, 'K19aP9', 'K', { from: '2022-02-01' }),
  'lou-19a-11': act('LOU (2016:1145) 19 a kap. 11 §', lou2016, 'K19aP11', 'K', { from: '2022-02-01' }),
  'lou-19a-13': act('LOU (2016:1145) 19 a kap. 13 §', lou2016, 'K19aP13', 'K', { from: '2022-02-01' }),
  'lou-20-3': lou('20', '3'),
  'lou-20-15': lou('20', '15'),
  'kl-2-1': kl('2', '1'),
  'kl-2-2': kl('2', '2'),
  'kl-2-3': kl('2', '3'),
  'kl-2-8': kl('2', '8'),
  'kl-5-1': kl('5', '1–2'),
  'kl-5-3': kl('5', '3'),
  'kl-5-47': kl('5', '47'),
  'kl-6-6': kl('6', '6'),
  'kl-6-28': kl('6', '28–32'),
  'kl-6-38': kl('6', '37–40'),
  'kl-7-4': kl('7', '4'),
  'kl-7-5': kl('7', '5–8'),
  'kl-9-37': kl('9', '37'),
  'kl-10-1': kl('10', '1'),
  'kl-10-6': kl('10', '6'),
  'kl-10-7': kl('10', '7–9'),
  'kl-13-1': kl('13', '1'),
  'kl-13-5': kl('13', '5'),
  'rf-1-9': act('Regeringsformen 1 kap. 9 §', rf1974, 'K1P9'),
  'rf-12-4': act('Regeringsformen 12 kap. 4 §', rf1974, 'K12P4'),
  'lag-2009-47': act('Lagen (2009:47) om vissa kommunala befogenheter', {
    number: '2009:47',
    read: inWording('2025-09-01'),
  }),
  'lag-2022-900-2': act('Lagen (2022:900) om registrering av idéburna organisationer 2 §', ngo2022, 'P2', 'K', {
    from: '2023-01-01',
  }),
  'lag-2022-900-8': act('Lagen (2022:900) om registrering av idéburna organisationer 8 §', ngo2022, 'P8', 'K', {
    from: '2023-01-01',
  }),
  'lov-1-2a': act(
    'Lagen (2008:962) om valfrihetssystem 1 kap. 2 a §',
    { number: '2008:962', read: null },
    'K1P2a',
    'A',
    {
      from: '2023-01-01',
    },
  ),
  'luk-15': act(
    'Lagen (2016:1147) om upphandling av koncessioner 15 kap.',
    { number: '2016:1147', read: inWording('2025-09-01') },
    'K15',
  ),
  'sol-2025-400': act('Socialtjänstlagen (2025:400)', sol2025, '', 'O', { from: '2025-07-01' }),
  'sol-26-1': act('Socialtjänstlagen (2025:400) 26 kap. 1 §', sol2025, 'K26P1', 'A', { from: '2025-07-01' }),
  'sof-2025-468': act(
    'Socialtjänstförordningen (2025:468)',
    { number: '2025:468', read: inWording('2025-09-01') },
    '',
    'K',
    { from: '2025-07-01' },
  ),
  'lss-17': act('LSS (1993:387) 17 §', { number: '1993:387', read: inWording('2025-09-01') }, 'P17'),
  'skollagen-2-31': act('Skollagen (2010:800) 2 kap. 31–33 §§', school2010, 'K2P31'),
  'skollagen-23-2': act('Skollagen (2010:800) 23 kap. 2 §', school2010, 'K23P2'),
  'hsl-15-1': act('Hälso- och sjukvårdslagen (2017:30) 15 kap. 1 §', { number: '2017:30', read: null }, 'K15P1', 'A'),
  'lag-2007-171': act('Lagen (2007:171) om registerkontroll av personal vid vissa boenden som tar emot barn', {
    number: '2007:171',
    read: inWording('2025-09-01'),
  }),
  'lag-2013-852': act('Lagen (2013:852) om registerkontroll av personer som ska arbeta med barn', {
    number: '2013:852',
    read: inWording('2019-12-31'),
  }),
  'lag-2010-479': act(
    'Lagen (2010:479) om registerkontroll av personal som utför vissa insatser åt barn med funktionshinder',
    { number: '2010:479', read: inWording('2018-08-19') },
  ),
  'lag-2026-43': act(
    'Lagen (2026:43) om registerkontroll vid arbete i hemmet åt äldre personer eller vuxna personer med funktionsnedsättning',
    {
      number: '2026:43',
      read: {
        how: 'through',
        day: '2026-11-30',
        url: 'https://assistanskoll.se/20260218-Lagen-alla-insatser-vuxna-funktionsnedsettning.html',
      },
    },
    '',
    'K',
    { from: '2026-03-01' },
  ),
  'lag-2024-487': act(
    'Lagen (2024:487) om statsbidrag till trossamfund',
    { number: '2024:487', read: inWording('2025-09-01') },
    '',
    'K',
    {
      from: '2025-01-01',
    },
  ),
  'ml-10-14': act(
    'Mervärdesskattelagen (2023:200) 10 kap. 14 §',
    { number: '2023:200', read: inWording('2025-09-01') },
    'K10P14',
    'K',
    { from: '2023-07-01' },
  ),
  'osl-26': act('Offentlighets- och sekretesslagen (2009:400) 26 kap.', { number: '2009:400', read: null }, 'K26', 'A'),
  aml: act('Arbetsmiljölagen (1977:1160)', { number: '1977:1160', read: null }, '', 'A'),
} as const satisfies Readonly<Record<string, Source>>;

const union = {
  'fordraget-107': entry(
    'Fördraget om Europeiska unionens funktionssätt artikel 107.1',
    'https://eur-lex.europa.eu/eli/treaty/tfeu_2016/art_107/oj',
    'K',
    dayNotNoted,
  ),
  'dir-2014-24-skal-4': entry('Direktiv 2014/24/EU skäl 4', 'https://eur-lex.europa.eu/eli/dir/2014/24/oj', 'A', null),
  'dir-2014-24-skal-6': entry('Direktiv 2014/24/EU skäl 6', 'https://eur-lex.europa.eu/eli/dir/2014/24/oj', 'A', null),
  'eu-2023-2831': regulation(
    'Förordning (EU) 2023/2831 om stöd av mindre betydelse',
    '2023/2831',
    'K',
    onDay('2026-11-30'),
    {
      from: '2024-01-01',
      to: '2030-12-31',
    },
  ),
  'eu-2023-2832': regulation(
    'Förordning (EU) 2023/2832 om stöd av mindre betydelse för SGEI',
    '2023/2832',
    'K',
    dayNotNoted,
    {
      from: '2024-01-01',
      to: '2030-12-31',
    },
  ),
  'eu-2025-2630': entry(
    'Kommissionens beslut (EU) 2025/2630 om SGEI, som upphäver 2012/21/EU',
    'https://eur-lex.europa.eu/eli/dec/2025/2630/oj',
    'K',
    {
      how: 'through',
      day: '2026-11-30',
      url: 'https://europalov.no/rettsakt/statsstotte-revisjon-av-regler-for-tjenester-av-allmenn-okonomisk-betydning-saerlig-bolig-revisjon/id-33809',
    },
    { from: '2025-12-19' },
  ),
  'eu-651-2014': regulation('Gruppundantagsförordningen (EU) 651/2014', '2014/651', 'O', null, { to: '2026-12-31' }),
  'eu-2025-2152': regulation('Förordning (EU) 2025/2152 om tröskelvärden 2026–2027', '2025/2152', 'K', dayNotNoted, {
    from: '2026-01-01',
    to: '2027-12-31',
  }),
  'meddelande-2016-262': entry(
    'Kommissionens meddelande 2016/C 262/01 om begreppet statligt stöd',
    'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:52016XC0719(05)',
    'A',
    null,
  ),
  'gdpr-4': gdpr('4'),
  'gdpr-9': gdpr('9'),
  'gdpr-26': gdpr('26'),
  'gdpr-28': gdpr('28'),
  'gdpr-35': gdpr('35'),
} as const satisfies Readonly<Record<string, Source>>;

const cases = {
  'hfd-2020-15': entry('HFD 2020 ref. 15 (mål 3165-19)', 'https://lagen.nu/dom/hfd/2020:15', 'K', dayNotNoted, {
    from: '2020-03-11',
  }),
  'kamr-3556-18': entry(
    'Kammarrätten i Göteborg, mål 3556-18 (2019-05-08)',
    'https://docplayer.se/amp/136422211',
    'K',
    dayNotNoted,
  ),
  'ra-2010-100': entry('RÅ 2010 ref. 100', 'https://lagen.nu/dom/ra/2010:100', 'K', dayNotNoted),
  'hfd-2011-9': entry('HFD 2011 ref. 9', 'https://lagen.nu/dom/hfd/2011:9', 'K', dayNotNoted),
  'helmut-muller': entry(
    'EU-domstolen C-451/08 Helmut Müller',
    'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:62008CJ0451',
    'A',
    null,
  ),
  spezzino: entry(
    'EU-domstolen C-113/13 Spezzino',
    'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:62013CJ0113',
    'A',
    null,
  ),
  asade: entry(
    'EU-domstolen C-436/20 ASADE',
    'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:62020CJ0436',
    'K',
    dayNotNoted,
  ),
  falck: entry(
    'EU-domstolen C-465/17 Falck',
    'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:62017CJ0465',
    'A',
    null,
  ),
  'falk-pharma': entry(
    'EU-domstolen C-410/14 Falk Pharma',
    'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:62014CJ0410',
    'K',
    dayNotNoted,
  ),
  tirkkonen: entry(
    'EU-domstolen C-9/17 Tirkkonen',
    'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:62017CJ0009',
    'K',
    dayNotNoted,
  ),
} as const satisfies Readonly<Record<string, Source>>;

const shelter = `${uhm}/statsstod/riktade-vagledningar/hur-kan-kommuner-finansiera-eller-anskaffa-skyddat-boende`;

const guidance = {
  'uhm-iop': entry(
    'Upphandlingsmyndigheten, frågeportalen 2457482: gemensamt IOP',
    `${questions}/2457482/iop/`,
    'K',
    onDay('2026-11-30'),
  ),
  'uhm-ideburen': entry(
    'Upphandlingsmyndigheten, frågeportalen 2182083: idéburen organisation',
    `${questions}/2182083/ideburen-organisation/`,
    'K',
    onDay('2026-11-30'),
  ),
  'uhm-bidrag-kop': entry(
    'Upphandlingsmyndigheten, frågeportalen 2465301: vad som talar för bidrag och för köp',
    `${questions}/2465301/utdelning-fran-social-fond/`,
    'K',
    onDay('2026-11-30'),
  ),
  'uhm-tillsyn-24-2014': entry(
    'Upphandlingsmyndigheten, frågeportalen 1748509: nämner Konkurrensverkets tillsynsärende dnr 24/2014',
    `${questions}/1748509/`,
    'O',
    null,
  ),
  'uhm-avtal-forening': entry(
    'Upphandlingsmyndigheten, frågeportalen 1598146: avtal mellan kommun och ideell förening',
    `${questions}/1598146/`,
    'K',
    dayNotNoted,
  ),
  'uhm-femstegstest': entry(
    'Upphandlingsmyndigheten, frågeportalen 2330204: måste man upphandla skyddat boende',
    `${questions}/2330204/maste-man-upphandla-skyddat-boende-och-kan-finansi/`,
    'K',
    onDay('2026-11-30'),
  ),
  'uhm-skyddat-boende': entry(
    'Upphandlingsmyndigheten: Ska skyddat boende upphandlas?',
    `${shelter}/ska-skyddat-boende-upphandlas/`,
    'K',
    onDay('2026-11-30'),
  ),
  'uhm-statsstod-skyddat': entry(
    'Upphandlingsmyndigheten: Hur kan kommuner finansiera eller anskaffa skyddat boende?',
    `${shelter}/`,
    'K',
    onDay('2026-11-30'),
  ),
  'uhm-statsstod-forening': entry(
    'Upphandlingsmyndigheten, frågeportalen 2998925, 2929181 och 2584580: ideell förening och statsstöd',
    `${questions}/2998925/`,
    'K',
    dayNotNoted,
  ),
  'uhm-sgei-de-minimis': entry(
    'Upphandlingsmyndigheten: Förordningar om stöd av mindre betydelse',
    `${uhm}/statsstod/vad-ar-statsstod/forordningar-de-minimis-stod/`,
    'K',
    dayNotNoted,
  ),
  'uhm-sgei-villkor': entry(
    'Upphandlingsmyndigheten: stöd enligt SGEI-beslutet (sidan beskriver det upphävda 2012/21/EU)',
    `${uhm}/statsstod/nar-ar-det-mojligt/lamna-stod-enligt-sgei-beslutet/`,
    'K',
    onDay('2026-11-30'),
  ),
  'uhm-tak-2024': entry(
    'Upphandlingsmyndigheten 2024: Nya regler och takbelopp för statsstöd',
    `${uhm}/nyheter/2024/nya-regler-och-takbelopp-for-statsstod/`,
    'K',
    dayNotNoted,
  ),
  'uhm-register': entry(
    'Upphandlingsmyndigheten, frågeportalen 2931518: centralt register över stöd av mindre betydelse',
    `${questions}/2931518/ett-centralt-register-for-de-minimis-stod/`,
    'K',
    onDay('2026-11-30'),
  ),
  'uhm-forening-upphandlar': entry(
    'Upphandlingsmyndigheten, frågeportalen 2193727: när en ideell förening måste upphandla',
    `${questions}/2193727/upphandlingsskyldighet-hur-vet-jag/`,
    'K',
    onDay('2026-11-30'),
  ),
  'uhm-lov': entry(
    'Upphandlingsmyndigheten, frågeportalen 2189187: vilka tjänster som omfattas av LOV',
    `${questions}/2189187/vilka-tjanster-omfattas-av-lov-under-halsovard-och/`,
    'K',
    onDay('2026-11-30'),
  ),
  'ivo-skyddat-boende': entry(
    'IVO 2023-10-31: skyddat boende blir tillståndspliktigt',
    'https://ivo.se/aktuellt/nyheter/2023/skyddat-boende-tillstandspliktigt-den-1-april-2024/',
    'K',
    onDay('2026-11-30'),
    { from: '2024-04-01' },
  ),
  'ivo-oppenvard': entry(
    'IVO: tillstånd för öppenvård och dagverksamhet (hänvisar till den äldre socialtjänstlagen)',
    'https://ivo.se/vard-omsorgsgivare/tillstand/sol-verksamheter/oppenvard-dagverksamhet/',
    'K',
    onDay('2026-11-30'),
  ),
  'ivo-tillstand': entry(
    'IVO: vilka verksamheter som behöver tillstånd (hänvisar till den äldre socialtjänstlagen)',
    'https://www.ivo.se/tillstand-och-register/fragor-och-svar/behover-jag-soka-tillstand/',
    'K',
    onDay('2026-11-30'),
  ),
  'kkv-kvinnojourer': entry(
    'Konkurrensverket 2020: uppsats om finansiering av ideburna kvinnojourer',
    'https://www.konkurrensverket.se/konkurrens/kunskap-och-forskning/uppsatstavling/pristagare-i-uppsatstavlingen/uppsats-om-finansiering-av-ideburna-kvinnojourer-gav-forsta-pris/',
    'O',
    null,
  ),
  'prop-2024-25-198': entry(
    'Prop. 2024/25:198',
    'https://data.riksdagen.se/dokument/HC03198.html',
    'K',
    onDay('2026-11-30'),
  ),
  'skatteverket-social-omsorg': entry(
    'Skatteverket 2021-06-17, dnr 8-1057054',
    'https://www4.skatteverket.se/rattsligvagledning/392818.html',
    'K',
    onDay('2026-11-30'),
  ),
  'thorell-2017': entry(
    'Thorell, Upphandlingsrättslig tidskrift 2017 nr 4 s. 271 (bara sammanfattningen är läst)',
    'https://www.urt.cc/?q=node/203',
    'K',
    onDay('2026-11-30'),
  ),
  'uppsala-riktlinjer': entry(
    'Uppsala kommun, riktlinjer för IOP 2016',
    'https://lawinsider.com/sv/contracts/b2GUIxZcyoz',
    'K',
    onDay('2026-11-30'),
  ),
  'kkv-troskelvarden': entry(
    'Konkurrensverket: tröskelvärden',
    'https://www.konkurrensverket.se/upphandling/lagar-och-regler/troskelvarden/',
    'K',
    null,
  ),
  'kkv-2025-8': entry(
    'Konkurrensverket, rapport 2025:8',
    'https://www.konkurrensverket.se/informationsmaterial/rapportlista/nya-grindvaktsfunktioner-i-lov',
    'K',
    dayNotNoted,
  ),
  produktregel: entry('Verktygets egen försiktighetsregel, inte lag', '#/alla-texter/regler', 'F', 'own'),
} as const satisfies Readonly<Record<string, Source>>;

export const sources = { ...statutes, ...union, ...cases, ...guidance } as const satisfies Readonly<
  Record<string, Source>
>;

export type SourceId = keyof typeof sources;

export const sourceIds = Object.keys(sources) as readonly SourceId[];

export function sourceOf(id: SourceId): Source & { readonly id: SourceId } {
  return { ...sources[id], id };
}

/** Whether a source was in force on a day; a source without dates always is. */
export function sourceHolds(id: SourceId, on: string): boolean {
  const { validFrom, validTo } = sources[id];
  return (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo);
}

/** Shown wherever a rule, clause or text has not been reviewed by a lawyer. */
export const notReviewedText = 'Regeln är inte granskad av jurist.';
