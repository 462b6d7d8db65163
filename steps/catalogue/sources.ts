/**
 * Register of the law, cases and guidance that rules, clauses and texts rest on. Statutes were read
 * in their consolidated wording of about 2025-09-01; later changes are only known where another source says so.
 */
/** K = belagd i angiven källa · A = allmän kunskap, ej kontrollerad · O = osäker eller omstridd · F = eget förslag. */
export type SourceMark = 'K' | 'A' | 'O' | 'F';

export interface Source {
  /** Swedish title as printed. */
  readonly title: string;
  readonly url: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Day the source, or the register that holds it, was last looked at. */
  readonly checkedOn: string;
  /** K belagd · A allmän kunskap, ej kontrollerad · O osäker eller omstridd · F eget förslag. */
  readonly mark: SourceMark;
  /** Day whose wording was read, when it is older than `checkedOn`. */
  readonly asOf?: string;
}

const checkedOn = '2026-11-22';
const asOf = '2025-09-01';

interface Span {
  readonly from?: string;
  readonly to?: string;
}

function entry(title: string, url: string, mark: SourceMark, span: Span = {}): Source {
  return { title, url, validFrom: span.from ?? null, validTo: span.to ?? null, checkedOn, mark };
}

/** A paragraph of a Swedish act. */
function act(title: string, number: string, anchor = '', mark: SourceMark = 'K', span: Span = {}): Source {
  return { ...entry(title, `https://lagen.nu/${number}${anchor && `#${anchor}`}`, mark, span), asOf };
}

const lou = (chapter: string, section: string): Source =>
  act(
    `LOU (2016:1145) ${chapter} kap. ${section} §`,
    '2016:1145',
    `K${chapter.replace(' ', '')}P${section.split(/[–, ]/)[0]}`,
  );
const kl = (chapter: string, section: string): Source =>
  act(`Kommunallagen (2017:725) ${chapter} kap. ${section} §`, '2017:725', `K${chapter}P${section.split(/[–, ]/)[0]}`);
const gdpr = (article: string): Source =>
  entry(
    `Dataskyddsförordningen (EU) 2016/679 artikel ${article}`,
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    'A',
  );
const regulation = (title: string, number: string, mark: SourceMark, span: Span = {}): Source =>
  entry(title, `https://eur-lex.europa.eu/eli/reg/${number}/oj`, mark, span);

const uhm = 'https://www.upphandlingsmyndigheten.se';
const questions = `${uhm}/frageportalen`;

const statutes = {
  'lou-1-2': lou('1', '2'),
  'lou-1-6': lou('1', '6'),
  'lou-1-15': lou('1', '15'),
  'lou-1-18': lou('1', '18'),
  'lou-2': act('LOU (2016:1145) 2 kap. Blandade kontrakt', '2016:1145', 'K2'),
  'lou-3-11': lou('3', '11–16'),
  'lou-3-17': lou('3', '17–18'),
  'lou-3-26': lou('3', '26'),
  'lou-4-2': lou('4', '2'),
  'lou-4-18': lou('4', '18'),
  'lou-5-2': lou('5', '2'),
  'lou-5-3': lou('5', '3'),
  'lou-5-6': act('LOU (2016:1145) 5 kap. 6–7 a §§', '2016:1145', 'K5P6'),
  'lou-5-13': lou('5', '13'),
  'lou-6-30': lou('6', '30–31'),
  'lou-19': act('LOU (2016:1145) 19 kap.', '2016:1145', 'K19'),
  'lou-19-25': lou('19', '25'),
  'lou-19-25a': act('LOU (2016:1145) 19 kap. 25 a §', '2016:1145', 'K19P25a', 'K', { from: '2023-01-01' }),
  'lou-19a-2': act('LOU (2016:1145) 19 a kap. 2 §', '2016:1145', 'K19aP2', 'K', { from: '2022-02-01' }),
  'lou-19a-9': act('LOU (2016:1145) 19 a kap. 9 §', '2016:1145', 'K19aP9', 'K', { from: '2022-02-01' }),
  'lou-19a-11': act('LOU (2016:1145) 19 a kap. 11 §', '2016:1145', 'K19aP11', 'K', { from: '2022-02-01' }),
  'lou-19a-13': act('LOU (2016:1145) 19 a kap. 13 §', '2016:1145', 'K19aP13', 'K', { from: '2022-02-01' }),
  'lou-20-3': lou('20', '3'),
  'lou-20-15': lou('20', '15'),
  'kl-2-1': kl('2', '1'),
  'kl-2-2': kl('2', '2'),
  'kl-2-3': kl('2', '3'),
  'kl-2-8': kl('2', '8'),
  'kl-5-1': kl('5', '1–2'),
  'kl-5-3': kl('5', '3'),
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
  'rf-1-9': act('Regeringsformen 1 kap. 9 §', '1974:152', 'K1P9'),
  'rf-12-4': act('Regeringsformen 12 kap. 4 §', '1974:152', 'K12P4'),
  'lag-2009-47': act('Lagen (2009:47) om vissa kommunala befogenheter', '2009:47'),
  'lag-2022-900-2': act('Lagen (2022:900) om registrering av idéburna organisationer 2 §', '2022:900', 'P2', 'K', {
    from: '2023-01-01',
  }),
  'lag-2022-900-8': act('Lagen (2022:900) om registrering av idéburna organisationer 8 §', '2022:900', 'P8', 'K', {
    from: '2023-01-01',
  }),
  'lov-1-2a': act('Lagen (2008:962) om valfrihetssystem 1 kap. 2 a §', '2008:962', 'K1P2a', 'K', {
    from: '2023-01-01',
  }),
  'luk-15': act('Lagen (2016:1147) om upphandling av koncessioner 15 kap.', '2016:1147', 'K15'),
  'sol-2025-400': act('Socialtjänstlagen (2025:400)', '2025:400', '', 'O', { from: '2025-07-01' }),
  'sol-26-1': act('Socialtjänstlagen (2025:400) 26 kap. 1 §', '2025:400', 'K26P1', 'K', { from: '2025-07-01' }),
  'sof-2025-468': act('Socialtjänstförordningen (2025:468)', '2025:468', '', 'K', { from: '2025-07-01' }),
  'lss-17': act('LSS (1993:387) 17 §', '1993:387', 'P17'),
  'skollagen-2-31': act('Skollagen (2010:800) 2 kap. 31–33 §§', '2010:800', 'K2P31'),
  'skollagen-23-2': act('Skollagen (2010:800) 23 kap. 2 §', '2010:800', 'K23P2'),
  'hsl-15-1': act('Hälso- och sjukvårdslagen (2017:30) 15 kap. 1 §', '2017:30', 'K15P1', 'A'),
  'lag-2007-171': act('Lagen (2007:171) om registerkontroll vid vissa boenden som tar emot barn', '2007:171'),
  'lag-2013-852': act('Lagen (2013:852) om registerkontroll av personer som ska arbeta med barn', '2013:852'),
  'lag-2024-487': act('Lagen (2024:487) om demokrativillkor för stöd till trossamfund', '2024:487', '', 'K', {
    from: '2025-01-01',
  }),
  'ml-10-14': act('Mervärdesskattelagen (2023:200) 10 kap. 14 §', '2023:200', 'K10P14', 'K', { from: '2023-07-01' }),
  'osl-26': act('Offentlighets- och sekretesslagen (2009:400) 26 kap.', '2009:400', 'K26', 'A'),
  aml: act('Arbetsmiljölagen (1977:1160)', '1977:1160', '', 'A'),
} as const satisfies Readonly<Record<string, Source>>;

const union = {
  'fordraget-107': entry(
    'Fördraget om Europeiska unionens funktionssätt artikel 107.1',
    'https://eur-lex.europa.eu/eli/treaty/tfeu_2016/art_107/oj',
    'K',
  ),
  'dir-2014-24-skal-4': entry('Direktiv 2014/24/EU skäl 4', 'https://eur-lex.europa.eu/eli/dir/2014/24/oj', 'A'),
  'dir-2014-24-skal-6': entry('Direktiv 2014/24/EU skäl 6', 'https://eur-lex.europa.eu/eli/dir/2014/24/oj', 'A'),
  'eu-2023-2831': regulation('Förordning (EU) 2023/2831 om stöd av mindre betydelse', '2023/2831', 'K', {
    from: '2024-01-01',
    to: '2030-12-31',
  }),
  'eu-2023-2832': regulation('Förordning (EU) 2023/2832 om stöd av mindre betydelse för SGEI', '2023/2832', 'K', {
    from: '2024-01-01',
    to: '2030-12-31',
  }),
  'eu-2025-2630': entry(
    'Kommissionens beslut (EU) 2025/2630 om SGEI (ersätter 2012/21/EU)',
    'https://eur-lex.europa.eu/eli/dec/2025/2630/oj',
    'K',
    { from: '2025-12-19' },
  ),
  'eu-651-2014': regulation('Gruppundantagsförordningen (EU) 651/2014', '2014/651', 'O', { to: '2026-12-31' }),
  'eu-2025-2152': regulation('Förordning (EU) 2025/2152 om tröskelvärden 2026–2027', '2025/2152', 'K', {
    from: '2026-01-01',
    to: '2027-12-31',
  }),
  'meddelande-2016-262': entry(
    'Kommissionens meddelande 2016/C 262/01 om begreppet statligt stöd',
    'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:52016XC0719(05)',
    'A',
  ),
  'gdpr-4': gdpr('4'),
  'gdpr-9': gdpr('9'),
  'gdpr-26': gdpr('26'),
  'gdpr-28': gdpr('28'),
  'gdpr-35': gdpr('35'),
} as const satisfies Readonly<Record<string, Source>>;

const cases = {
  'hfd-2020-15': entry('HFD 2020 ref. 15 (mål 3165-19)', 'https://lagen.nu/dom/hfd/2020:15', 'K', {
    from: '2020-03-11',
  }),
  'kamr-3556-18': entry('Kammarrätten i Göteborg, mål 3556-18 (2019-05-08)', 'https://docplayer.se/amp/136422211', 'K'),
  'ra-2010-100': entry('RÅ 2010 ref. 100', 'https://lagen.nu/dom/ra/2010:100', 'K'),
  'hfd-2011-9': entry('HFD 2011 ref. 9', 'https://lagen.nu/dom/hfd/2011:9', 'K'),
  'helmut-muller': entry('EU-domstolen C-451/08 Helmut Müller', 'https://docplayer.se/136799708', 'A'),
  spezzino: entry(
    'EU-domstolen C-113/13 Spezzino',
    'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:62013CJ0113',
    'A',
  ),
  asade: entry(
    'EU-domstolen C-436/20 ASADE',
    'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:62020CJ0436',
    'K',
  ),
  falck: entry(
    'EU-domstolen C-465/17 Falck',
    'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:62017CJ0465',
    'A',
  ),
  'falk-pharma': entry(
    'EU-domstolen C-410/14 Falk Pharma',
    'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:62014CJ0410',
    'K',
  ),
  tirkkonen: entry(
    'EU-domstolen C-9/17 Tirkkonen',
    'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:62017CJ0009',
    'K',
  ),
} as const satisfies Readonly<Record<string, Source>>;

const guidance = {
  'uhm-iop': entry('Upphandlingsmyndigheten, frågeportalen 2457482: gemensamt IOP', `${questions}/`, 'K'),
  'uhm-avtal-forening': entry(
    'Upphandlingsmyndigheten, frågeportalen 1598146: avtal mellan kommun och ideell förening',
    `${questions}/`,
    'K',
  ),
  'uhm-femstegstest': entry(
    'Upphandlingsmyndigheten, frågeportalen 2330204: måste man upphandla skyddat boende',
    `${questions}/`,
    'K',
  ),
  'uhm-skyddat-boende': entry('Upphandlingsmyndigheten: Ska skyddat boende upphandlas?', `${uhm}/`, 'K'),
  'uhm-statsstod-skyddat': entry(
    'Upphandlingsmyndigheten: Är kommunens finansiering av skyddat boende statligt stöd?',
    `${uhm}/`,
    'K',
  ),
  'uhm-statsstod-forening': entry(
    'Upphandlingsmyndigheten, frågeportalen 2998925, 2929181 och 2584580: ideell förening och statsstöd',
    `${questions}/`,
    'K',
  ),
  'uhm-sgei-de-minimis': entry(
    'Upphandlingsmyndigheten: Lämna stöd enligt förordningen om mindre SGEI-stöd',
    `${uhm}/`,
    'K',
  ),
  'uhm-sgei-villkor': entry('Upphandlingsmyndigheten: Villkoren i SGEI-beslutet', `${uhm}/`, 'K'),
  'uhm-tak-2024': entry('Upphandlingsmyndigheten 2024: Nya regler och takbelopp för statsstöd', `${uhm}/`, 'K'),
  'uhm-register': entry(
    'Upphandlingsmyndigheten, frågeportalen 2931518: centralt register över stöd av mindre betydelse',
    `${questions}/`,
    'K',
  ),
  'uhm-forening-upphandlar': entry(
    'Upphandlingsmyndigheten, frågeportalen 2193727: när en ideell förening måste upphandla',
    `${questions}/`,
    'K',
  ),
  'ivo-skyddat-boende': entry('IVO 2023-10-31: tillstånd för skyddat boende', 'https://www.ivo.se/', 'K', {
    from: '2024-04-01',
  }),
  'registerkontroll-2026': entry(
    'Nya regler om registerkontroll från 2026-03-01 (lagens nummer är inte kontrollerat)',
    'https://www.regeringen.se/',
    'O',
    { from: '2026-03-01' },
  ),
  'prop-2024-25-198': entry('Prop. 2024/25:198', 'https://data.riksdagen.se/dokument/HC03198', 'K'),
  'skatteverket-social-omsorg': entry('Skatteverket 2021-06-17, dnr 8-1057054', 'https://www.skatteverket.se/', 'K'),
  'thorell-2017': entry('Thorell, Upphandlingsrättslig tidskrift 2017 nr 4 s. 271', 'https://urt.cc/node/203', 'K'),
  'skl-kriterier': entry('SKL 2018, kriterier för IOP (bara rubrikerna är lästa)', 'https://skr.se/', 'A'),
  'uppsala-riktlinjer': entry('Uppsala kommun, riktlinjer för IOP 2016', 'https://docplayer.se/29835935', 'K'),
  'kkv-troskelvarden': entry('Konkurrensverket: tröskelvärden', 'https://www.konkurrensverket.se/', 'K'),
  'kkv-2025-8': entry('Konkurrensverket, rapport 2025:8', 'https://www.konkurrensverket.se/', 'K'),
  produktregel: entry('Verktygets egen försiktighetsregel, inte lag', '', 'F'),
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
