/**
 * Words that the sentence reader knows, as parts of regular expressions: each stem with its endings, and compounds where
 * the last part carries the meaning (`socialnämnden`, `vårddygn`). Only letters in the sense of Unicode count, since `\b`
 * does not know å, ä and ö.
 */

/** A whole word out of a list of forms; `\p{L}*` before a form lets compounds in. */
export const word = (forms: string): string => `(?<![\\p{L}\\d])(?:${forms})(?![\\p{L}\\d])`;

/** At most `n` words between two others, within the sentence. */
export const gap = (n: number): string => `(?:[\\s,–-]+[^\\s,.!?;]+){0,${n}}?[\\s,–-]+`;

/** As `gap`, but never over a preposition: what stands after is then the object of what stands before. */
const prepositions = 'till|på|i|av|för|hos|med|om|ut|från|vid|inom|genom|under|mellan|åt|över|kring';
export const objectGap = (n: number): string => `(?:\\s+(?!(?:${prepositions})\\s)[^\\s,.!?;]+){0,${n}}?\\s+`;

const publicStems = [
  '\\p{L}*kommun(?:en|erna)?',
  'region(?:en|erna)?',
  'staden',
  '\\p{L}*nämnd(?:en|erna)?',
  '\\p{L}*förvaltning(?:en)?',
  '(?:individ- och familje|social)?tjänstemän(?:nen)?',
  '(?:social|öppen)tjänst(?:en)?',
  '\\p{L}*handläggare(?:n)?',
  '\\p{L}*handläggarna',
  '(?:social)?sekreterare(?:n)?',
  'socialsekreterarna',
  'soc',
  'bistånds(?:bedömare|bedömaren|enheten)',
  '(?:enhets|verksamhets|område?s|förvaltnings|avdelnings)chef(?:en|er|erna)?',
  '\\p{L}+enhet(?:en)?',
  'enheten',
  'myndighet(?:en)?',
  'vårdcentral(?:en)?',
  'socialkontor(?:et)?',
  '\\p{L}+kontoret',
  'kommunstyrelsen',
  'fullmäktige',
  'psykiatrin',
  'elevhälsan',
  'skolan',
  'rektor(?:n)?',
  'kurator(?:n)?',
  'beställaren',
  'uppdragsgivaren',
].join('|');

/** The kommun or region, its boards, offices and officials. */
export const PUBLIC = word(publicStems);
/** The same in the genitive: `kommunens`, `nämndens`. */
export const PUBLICS = word(
  '\\p{L}*kommun(?:en)?s|region(?:en)?s|stadens|\\p{L}*nämndens|\\p{L}*förvaltningens|socialtjänstens|enhetens|beställarens|uppdragsgivarens|myndighetens|kommunal(?:a|t)?',
);

const orgStems = [
  '\\p{L}*förening(?:en)?',
  '\\p{L}*föreningar(?:na)?',
  '\\p{L}*organisation(?:en)?',
  '\\p{L}*organisationer(?:na)?',
  '\\p{L}*stiftelse(?:n)?',
  '\\p{L}*församling(?:en)?',
  '\\p{L}*jour(?:en|er)?',
  'kooperativ(?:et)?',
  '\\p{L}*klubb(?:en)?',
  '\\p{L}*förbund(?:et)?',
  'samfund(?:et)?',
  '\\p{L}*mission(?:en)?',
  'utförare(?:n)?',
  'leverantör(?:en)?',
  'uppdragstagare(?:n)?',
  'vi',
  'oss',
].join('|');

/** The organisation, also as *vi*: whoever writes for it. */
export const ORG = word(orgStems);

const personStems = [
  '\\p{L}*person(?:er|erna|en)?',
  'individ(?:er|en|erna)?',
  '\\p{L}*ungdom(?:ar|arna|en)?',
  'unga',
  '(?:\\p{L}+)?barn(?:en|et)?',
  'brukare(?:n)?',
  'brukarna',
  'klient(?:er|en|erna)?',
  'deltagare(?:n)?',
  'deltagarna',
  'enskild(?:a|e)',
  'äldre',
  'elev(?:er|en|erna)?',
  'kvinn(?:a|an|or|orna)',
  'män(?:nen)?',
  'familj(?:er|en|erna)?',
  'patient(?:er|en|erna)?',
  'gäst(?:er|erna)?',
  'nyanlända',
  'invånare',
  'arbetssökande',
  'föräldrar',
  'hemlösa',
  'sökande',
].join('|');

/** People whom the activity is for. */
export const PERSON = word(personStems);
/** People, also as *den som*, *vem*, *vilka*, *någon*. */
export const ANYONE = word(`${personStems}|den|de|dem|vem|vilka|någon|folk`);

/** What the activity may be called. */
export const ACTIVITY = word(
  '(?:\\p{L}*verksamhet|\\p{L}*insats|\\p{L}*tjänst|\\p{L}*samtal|\\p{L}*stöd|\\p{L}*drift|\\p{L}*uppdrag|\\p{L}*plats|\\p{L}*utbildning|\\p{L}*behandling|\\p{L}*aktivitet|\\p{L}*träff|\\p{L}*gård|\\p{L}*bostad|\\p{L}*boende|\\p{L}*program|\\p{L}*kurs|\\p{L}*hjälp|\\p{L}*vård|\\p{L}*omsorg|\\p{L}*förskola|\\p{L}*rådgivning|\\p{L}*jour|\\p{L}*punkt|\\p{L}*besök|\\p{L}*mottagning|\\p{L}*läxhjälp)(?:en|n|et|t|ar|arna|er|erna|or|orna|na)?',
);

/** Buying and running things that are not the activity. */
export const THINGS = word(
  '(?:\\p{L}*städ|\\p{L}*lokal|\\p{L}*mat|fika|kaffe|\\p{L}*bröd|\\p{L}*livsmedel|\\p{L}*bokningssystem|\\p{L}*system|\\p{L}*buss|\\p{L}*skjuts|\\p{L}*transport|\\p{L}*skrivare|\\p{L}*kopiator|\\p{L}*möbel|möbl|\\p{L}*material|\\p{L}*dator|\\p{L}*telefon|el|\\p{L}*cykl|\\p{L}*kläder|\\p{L}*bok|\\p{L}*böck|\\p{L}*frukt|\\p{L}*tröj|\\p{L}*bygg|\\p{L}*varor|\\p{L}*lott|\\p{L}*biljett|spis|kyl|\\p{L}*resa|\\p{L}*reso)\\p{L}*',
);

/** What is paid for one at a time. A month, a year, a term and an inhabitant are no such units. */
export const UNIT = word(
  '(?:\\p{L}*timm(?:e|en|a|ar)|tim|\\p{L}*timma|h|\\p{L}*dygn|\\p{L}*natt|nätter|\\p{L}*plats(?:er)?|\\p{L}*deltagare|\\p{L}*person|individ|\\p{L}*brukare|klient|\\p{L}*ungdom|\\p{L}*barn|\\p{L}*elev|\\p{L}*besök|\\p{L}*besökare|\\p{L}*tillfälle(?:n)?|\\p{L}*träff(?:ar)?|\\p{L}*samtal|\\p{L}*ärende(?:n)?|\\p{L}*pass|kväll|\\p{L}*tur|\\p{L}*insats(?:er)?|\\p{L}*behandling(?:ar)?|pass|gäst|kvinna|familj|patient|placering|\\p{L}*aktivitet(?:er)?|lektion|uppdrag|säng|\\p{L}*hembesök|gång|dag|\\p{L}*dag|möte|kurs|enhet|inskriven|portion|\\p{L}*måltid|var\\s+och\\s+en|huvud|\\p{L}*hushåll|\\p{L}*läger|invand)',
);

/** An amount in kronor. */
export const SUM =
  '(?:\\d[\\d \\u00a0\\u202f.,]*|(?<!\\p{L})\\p{L}*(?:hundra|tusen|femtio|hundralapp)\\p{L}*\\s)\\s?(?:kr(?:onor)?|tkr|mkr)(?![\\p{L}])';

/** The agreement itself, by its names. */
export const AGREEMENT = word(
  '(?:avtal|överenskommelse|partnerskap|samarbete|samverkan|kontrakt|iop|uppgörelse)(?:et|en|n|t)?|avtalstid(?:en)?|avtalsperiod(?:en)?|giltighetstid(?:en)?',
);

/** Words for something not done, or done too little or too late. */
export const SHORTFALL =
  '(?:utebli\\p{L}*|missar|missas|ställs\\s+in|inställ(?:d|t)\\p{L}*|sena|sent|försenad\\p{L}*|underkän(?:n|t|d)\\p{L}*|ute?bliv\\p{L}*|brist\\p{L}*|försen\\p{L}*|avtalsbrott\\p{L}*|kontraktsbrott\\p{L}*|underlåt\\p{L}*|färre|lägre antal|inte(?:\\s+\\p{L}+){0,3}?\\s+(?:fullgör|utför|genomför|når|nås|nått|håll|uppnå|levere|följ|uppfyll|mål)\\p{L}*|(?:når|fullgör|utför|genomför|håller|uppfyller|levererar|följer)(?:\\s+\\p{L}+){0,3}\\s+inte)';
