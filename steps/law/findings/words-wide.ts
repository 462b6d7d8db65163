/**
 * Wider words for the frames that look at what stands together in a sentence, in whatever order: as people write it in
 * minutes, e-mail and on lists, and not only as an agreement says it. Pure data.
 */
import { ACTIVITY, AGREEMENT, ORG, PERSON, PUBLIC, PUBLICS, SUM, word } from './words.ts';

const any = (...parts: readonly string[]): string => `(?:${parts.join('|')})`;

/** The public side, as it is called in speech too. */
export const PUB = any(
  PUBLIC,
  `(?:${PUBLICS})\\s+\\p{L}*(?:samordnare|ledare|personal|chef|handläggare|kontaktperson|tjänstemän|sekreterare|strateg|anställda|ansvariga|representanter|pedagoger)(?:n|en)?(?!\\p{L})`,
  word(
    [
      'stan|socialen|fritids|kommun(?!al)\\p{L}{3,}(?:en|n)|region(?!al)\\p{L}{3,}(?:en|n)|kommun-?\\s?och\\s+region',
      'staden',
      'hemtjänsten',
      'ifo|ami|bun|von|sn|vof|buf|kfn|afs',
      'afa',
      'biståndet',
      'sjukvården',
      'primärvården',
      'psykiatrin',
      'vuxenpsykiatrin',
      'bup',
      'hälso-\\s+och\\s+sjukvården',
      'vårdcentraler(?:na)?',
      'skolor(?:na)?',
      'rektor(?:er|erna)',
      'elevhälso(?:team(?:et)?|chef(?:en)?)|elevhälsa',
      'kultur-?\\s+och\\s+fritid(?:en)?',
      'kommunförbundet',
      'landstinget',
      'kommunerna',
      'regionerna',
      'politiker(?:na|n)?',
      '\\p{L}*avdelning(?:en)?',
      '\\p{L}*sektor(?:n)?',
      '\\p{L}*utskott(?:et)?',
      '\\p{L}*tjänsteperson(?:er|en)?',
      '\\p{L}*tjänsteman(?:nen)?',
      '\\p{L}*sekreterare(?:n)?',
      '\\p{L}*strateg(?:en)?',
      '(?:kommun|region|skol)\\p{L}*samordnare(?:n)?',
      'bidragsgivaren',
      'huvudmannen',
      '(?:den\\s+)?offentliga\\s+(?:parten|aktören)',
      '(?!ideell)\\p{L}*(?:kurator|koordinator|handläggare|coach|sekreterare|lots|pedagog|läkare|sköterska|terapeut|psykolog|bedömare|chef|ingenjör|konsulent|inspektör|utredare)(?:n|en|er|erna|na|ar|arna)?',
      '\\p{L}*(?:kuratorerna|handläggarna|sekreterarna|bedömarna)|(?:klass|ämnes|special|skol|mentors)?(?:läraren|lärarna|lärare)',
      '(?:arbete|vård|barn|kultur|utbildning|stöd|fritid|skola|hälsa|individ|arbetsmarknad|integration|samhälle|omsorg|social|omvårdnad)\\s+(?:och|&)\\s+\\p{L}+',
      '\\p{L}*handläggare(?:n)?',
      'handledaren\\s+på\\s+kommunen',
      'integrationsenheten',
      'arbetsmarknad(?:en)?s?enhet(?:en)?',
    ].join('|'),
  ),
);

/** *Vi* in the mouth of the kommun: the others are *dem*, or named in the third person. */
export const WE =
  '(?<!\\p{L})vi(?!\\p{L})(?=[^.!?;]*(?<!\\p{L})(?:dem|dom|de|deras|där|föreningen|organisationen|stiftelsen|klubben|externt)(?!\\p{L}))';

/** The same in the genitive. */
export const PUBS = any(
  PUBLICS,
  word(
    'stans|hemtjänstens|ifos|\\p{L}*enhetens|\\p{L}*kontorets|bidragsgivarens|huvudmannens|landstingets|\\p{L}*handläggarens|\\p{L}*chefens|\\p{L}*avdelningens|sektorns|skolans|vårdcentralens|\\p{L}*utskottets|kommunernas|regionernas|politikernas|\\p{L}*tjänstens|\\p{L}*nämndernas',
  ),
);

/** The idéburna side, as *vi* and *vår* too. */
export const CIVIL = any(
  ORG,
  word(
    'vår|vårt|våra|\\p{L}*kyrka(?:n)?|diakoni(?:n)?|diakon(?:en)?|präst(?:en)?|pastor(?:n)?|\\p{L}*stiftelser(?:na)?|stadsmissionen|röda\\s+korset|rädda\\s+barnen|friskis|verdandi|kfum|frälsningsarmén|\\p{L}*sällskap(?:et)?|\\p{L}*kår(?:en)?|byalag(?:et)?|krets(?:en)?|lokalavdelning(?:en)?|distriktet|lag(?:et)|bidragsmottagaren|mottagaren|(?:den\\s+)?(?:ideella|idéburna)\\s+(?:parten|aktören|sidan)|\\p{L}*center|\\p{L}*cent(?:ret|rum)|\\p{L}*gille(?:t)?|\\p{L}*samfällighet(?:en)?|\\p{L}*byrå(?:n)?|hjälporganisation(?:en)?|ideella|idéburna|civilsamhället|utföraren|anordnaren|föreningarna|\\p{L}*nätverk(?:et)?|\\p{L}*rörelsen|samverkansparten|styrelsen|föreningens|organisationens|stiftelsens|församlingens|klubbens|kyrkans',
  ),
);

const peopleForms =
  '\\p{L}*mamm(?:a|an|or|orna)|\\p{L}*papp(?:a|an|or|orna)|\\p{L}*grabb(?:ar|arna|en)?|\\p{L}*kill(?:e|en|ar|arna)|\\p{L}*tjej(?:er|erna|en)?|gamling(?:ar|arna|en)?|\\p{L}*pensionär(?:er|erna|en)?|\\p{L}*senior(?:er|erna|en)?|\\p{L}*tonåring(?:ar|arna|en)?|\\p{L}*flick(?:a|an|or|orna)|\\p{L}*pojk(?:e|en|ar|arna)|\\p{L}*medborgare|asylsökande|\\p{L}*migrant(?:er|erna|en)?|\\p{L}*arbetslösa|missbrukare|\\p{L}*anhöriga?|\\p{L}*besökare(?:n)?|besökarna|flyktingar|ensamkommande|människor|\\p{L}*student(?:er|en|erna)?|\\p{L}*praktikant(?:er|en|erna)?|\\p{L}*lärling(?:ar|en)?|folk|hushåll|utsatta|\\p{L}*familjer(?:na)?|\\p{L}*ung(?:e|a)?|\\p{L}*vuxna|par|syskon|ensamstående|föräldrar(?:na)?|bidragstagare|stödsökande|kommunmedborgare|nysvenskar?|\\p{L}*elever(?:na)?|kursare|\\p{L}*deltagare|boende(?=\\s+(?:ska|får|kan|kommer))|individer|hjälpsökande|\\p{L}*tagare';

/** The people whom the activity is for, as they are called in speech too. */
export const PEOPLE = any(PERSON, word(peopleForms));

/** What is done with the money, as widely as it is called; no thing that is bought for it. */
export const DOINGS = any(
  ACTIVITY,
  word(
    '\\p{L}*linje(?:n|r|rna)?|\\p{L}*lek(?:en)?|\\p{L}*visning(?:ar|arna|en)?|\\p{L}*konsert(?:er|en)?|\\p{L}*verkstad(?:en)?|\\p{L}*verkstäder(?:na)?|\\p{L}*odling(?:en|ar)?|\\p{L}*chatt(?:en)?|\\p{L}*cirk(?:el|eln|lar|larna)|\\p{L}*seminari(?:er|um|et)|\\p{L}*pedagogik(?:en)?|\\p{L}*idrott(?:en)?|\\p{L}*teater(?:n)?|\\p{L}*kör(?:en)?|\\p{L}*kontakt(?:er|en)?|\\p{L}*timm(?:e|ar|arna)|\\p{L}*tid|\\p{L}*pass(?:en|et)?|\\p{L}*föreläsning(?:ar|arna|en)?|\\p{L}*läger|\\p{L}*lägren|\\p{L}*läxhjälp(?:en)?|\\p{L}*café(?:et|er)?|\\p{L}*kafé(?:et|er)?|\\p{L}*handledning(?:en)?|\\p{L}*grupp(?:en|er|erna)?|\\p{L}*gruppträffar|\\p{L}*serie(?:r|n)?|\\p{L}*lektion(?:er|en|erna)?|\\p{L}*skola(?:n)?|\\p{L}*skolor(?:na)?|\\p{L}*simskola(?:n)?|\\p{L}*vandring(?:ar|arna|en)?|\\p{L}*rehab\\p{L}*|\\p{L}*arbete(?:t)?|\\p{L}*hall(?:en)?|\\p{L}*anläggning(?:en|ar)?|\\p{L}*bad(?:et)?|\\p{L}*hem(?:met)?|\\p{L}*verksamheter(?:na)?|\\p{L}*ledare(?:n)?|\\p{L}*ledarna|\\p{L}*kväll(?:ar|arna|en)?|\\p{L}*utdelning(?:en)?|\\p{L}*service(?:n)?|\\p{L}*ambassadör(?:er|erna)?|\\p{L}*stöd(?:en)?|\\p{L}*medling(?:en)?|\\p{L}*coach(?:er|ning(?:en)?)?|\\p{L}*fotboll(?:en)?|\\p{L}*skötsel(?:n)?|\\p{L}*hus(?:et)?|\\p{L}*lovaktiviteter|\\p{L}*kollo(?:t|n)?|\\p{L}*underhåll(?:et)?|\\p{L}*tolk(?:ar|ning(?:en)?)?|\\p{L}*väg(?:visning(?:en)?)|\\p{L}*introduktion(?:en)?|\\p{L}*sysselsättning(?:en)?|\\p{L}*praktik(?:en)?|\\p{L}*träning(?:en)?|\\p{L}*mottagande(?:t)?|\\p{L}*terapi(?:n)?|\\p{L}*utredning(?:ar|en)?|uppgift(?:en|er|erna)|ansvar(?:et)?|det\\s+(?:här|vi\\s+gör)|detta|\\p{L}*station(?:en)?|\\p{L}*lokal(?:en)?vård|\\p{L}*ungdomsgård(?:en)?|\\p{L}*bibliotek(?:et)?|\\p{L}*program(?:met)?|\\p{L}*projekt(?:et)?|tjänst(?:en|er|erna)?',
  ),
);

/** Things bought, lent and cleaned: no activity. */
export const GOODS = word(
  '(?:\\p{L}*städ|\\p{L}*lokal|\\p{L}*mat(?=en|er|varor|kass)|mat(?!ch)|fika|kaff|saft|mugg|\\p{L}*bröd|\\p{L}*livsmedel|\\p{L}*frukt|(?:boknings|data|it-|dator|journal|larm)system|\\p{L}*buss|\\p{L}*skjuts|\\p{L}*transport|taxi|\\p{L}*skrivare|kopiator|\\p{L}*möb|\\p{L}*stol(?=$|ar|en)|\\p{L}*bord(?=$|en|et)|\\p{L}*material|\\p{L}*dator(?!hjälp|undervis|kurs|stöd)|surfplatt|projektor|\\p{L}*telefon|mobil|\\p{L}*abonnemang|\\p{L}*licens|elen|värmen|\\p{L}*cyk(?:el|la)|\\p{L}*kläd|\\p{L}*bok(?=$|en)|\\p{L}*böck|\\p{L}*tröj|\\p{L}*bygg(?!d|a\\s)|\\p{L}*varor|\\p{L}*lott|\\p{L}*biljett|spis|kylskåp|frys|ugn|\\p{L}*resa|\\p{L}*reso|madrass|\\p{L}*spel(?=$|en)|bollar|mål(?=burar)|redskap|verktyg|\\p{L}*instrument|affisch|trycksak|tryckeri|annons|korv|bull|kak(?=or)|tårt|glass|pizza|soppa|blommor|present|julgran|tält|porslin|\\p{L}*utrustning|hygien|blöjor|\\p{L}*kort(?=et|en)|färg|garn|tyg|symaskin|nycklar|försäkring|ved|bensin|bil(?=en|$)|hyrbil|fordon|släp|\\p{L}*loppis)\\p{L}*',
);

/** An amount, as people write it. */
export const KRONOR = any(
  SUM,
  '\\d[\\d \\u00a0.,]*\\s?(?:kr|:-|:–|sek|kronor|tkr|mkr|tusen|lax|spänn|lappar|miljoner|%|procent)(?!\\p{L})',
);

/** Words for the money from the kommun. */
export const MONEY_WORDS = word(
  '\\p{L}*ersättning(?:en|ar|arna)?|\\p{L}*betalning(?:en|ar|arna)?|\\p{L}*arvode(?:t|n)?|\\p{L}*pris(?:et|er)?|bidrag(?:et)?|\\p{L}*bidrag(?:et)?|\\p{L}*finansiering(?:en)?|\\p{L}*stöd(?:et)?|pengar(?:na)?|\\p{L}*peng(?:en)?|\\p{L}*belopp(?:et)?|\\p{L}*summa(?:n)?|medel|medlen|anslag(?:et)?|\\p{L}*utbetalning(?:en|ar|arna)?|ersätt(?:s|er)|betal(?:as?|ar)|får\\s+vi|vi\\s+får|kostnadsersättning(?:en)?|budget(?:en)?|delbetalning(?:en)?|rat(?:en|erna)',
);

/** Agreement or cooperation, and words that stand for it where an agreement is talked of. */
export const DEAL = any(
  AGREEMENT,
  word(
    '\\p{L}*avtal(?:et|en)?|\\p{L}*överenskommelse(?:n|r)?|samarbete(?:t|n)?|samverkan|partnerskap(?:et)?|iop(?:et|:et|:t)?|löptid(?:en)?|avtalstid|upplägget|bidragsperiod(?:en)?|perioden',
  ),
);

/** The law that makes something a duty of the kommun or region. */
export const WELFARE_LAW =
  '(?<!\\p{L})(?:sol|lss|hsl|lvu|lvm|skollag(?:en)?|socialtjänstlag(?:en)?|hälso-\\s*och\\s+sjukvårdslag(?:en)?|bibliotekslag(?:en)?|lag(?:en)?(?:\\s+\\(\\d{4}:\\d+\\))?(?:\\s+om\\s+(?:stöd|särskilt\\s+stöd|bostadsanpassning)[^.;]*)?)(?!\\p{L})';

/** What a written rule or order from the kommun may be called. */
export const ORDERS = word(
  '\\p{L}*instruktion(?:er|erna|en)?|\\p{L}*anvisning(?:ar|arna|en)?|\\p{L}*direktiv(?:en|et)?|\\p{L}*föreskrift(?:er|erna|en)?|\\p{L}*beskrivning(?:en|ar|arna)?|\\p{L}*policy(?:n)?|\\p{L}*plan(?:en)?|\\p{L}*pärm(?:en)?|\\p{L}*standard(?:en)?|\\p{L}*protokoll(?:et)?|\\p{L}*regler(?:na)?|\\p{L}*schema(?:t)?|\\p{L}*riktlinje(?:r|rna|n)?|\\p{L}*manual(?:en|er)?|\\p{L}*rutin(?:er|erna|en)?|\\p{L}*krav(?:en|et)?|\\p{L}*handbok(?:en)?|\\p{L}*mall(?:en|ar)?|\\p{L}*metod(?:en|er)?|\\p{L}*modell(?:en|er)?|\\p{L}*uppdragsbeskrivning(?:en)?|\\p{L}*order|\\p{L}*specifikation(?:en|er)?|\\p{L}*checklist(?:a|an|or)|\\p{L}*kvalitetskrav(?:en)?|\\p{L}*processer(?:na)?|arbetssätt(?:et)?|\\p{L}*koncept(?:et)?',
);

/** How the activity is done: what an own activity decides for itself. */
export const MANNER = word(
  'längd(?:en)?|omfattning(?:en)?|öppettid(?:er|erna|en)?|tid(?:er|erna|en)(?=\\s|$|,|\\.)|\\p{L}*schema(?:t|n)?|\\p{L}*bemanning(?:en)?|\\p{L}*metod(?:en|er|erna|ik(?:en)?)?|arbetssätt(?:et|en)?|innehåll(?:et)?|\\p{L}*täthet(?:en)?|\\p{L}*program(?:met)?|\\p{L}*utförande(?:t)?|\\p{L}*upplägg(?:et)?|\\p{L}*aktivitet(?:er|erna|en)|\\p{L}*ledare(?:n)?|\\p{L}*ledarna|\\p{L}*personal(?:en)?|anställ(?:a|er|da|d|ning\\p{L}*)|\\p{L}*verksamhetsplan(?:en)?|\\p{L}*pass(?:et|en)?|\\p{L}*aktivitetsplan(?:en)?|\\p{L}*föreståndare(?:n)?|\\p{L}*samordnare(?:n)?|dagordning(?:en)?|tema(?:t|n)?|\\p{L}*kursplan(?:en)?|\\p{L}*material(?:et)?|kompetens(?:en)?|utbildning(?:en)?|\\p{L}*grupp(?:storlek(?:en)?)|hur\\s+(?:vi|verksamheten|det|arbetet|träffarna|samtalen|insatsen|kvällarna)',
);

/** Words of duty. */
export const MUST = word(
  'ska|skall|måste|skyldig(?:a|t)?|åligger|förbinder\\s+sig|åtar\\s+sig|har\\s+att|behöver|förväntas|tvungna|enligt|efter|följer|följs|utifrån|jobbar|arbetar|håller\\s+oss|rättar',
);
