/** Acting for the kommun and being steered by it, as people write of them. */
import { type Frame, re } from './frames.ts';
import { doing, together } from './together.ts';
import { word } from './words.ts';
import { CIVIL, DOINGS, MANNER, MUST, ORDERS, PUB, PUBS, WE } from './words-wide.ts';

const TAKES = word(
  'ta(?:r|s|git|gits)?(?:\\s+\\p{L}+){0,2}?\\s+(?:över|hand\\s+om)|tog(?:s)?\\s+över|övert(?:ar|a|agit|as|ogs?)|flyttas?(?:\\s+(?:ut|över))?|lägg(?:er|a|s)\\s+(?:ut|över)|lagt?s?\\s+ut|lämn(?:as|ar|a)(?:\\s+\\p{L}+){0,2}?\\s+(?:till|över)|överl(?:åts?|åter|åta|åtas|ämnas|ämnar|ämna)|för(?:s|as)\\s+över|överför\\p{L}*|övergår|anförtro\\p{L}*|delegera\\p{L}*|outsourca\\p{L}*|avlasta(?:r|s)?|uppdra(?:r|s)?|lämna\\s+ifrån\\s+sig|träder\\s+in|tar\\s+den|sköts\\s+(?:i\\s+stället|framöver)\\s+av',
);
const RUN = word(
  'driv(?:er|a|s|as|it|its)|drev|sköt(?:er|a|s|as|te|t|ts)|skött?|skötte|gör|göra|görs|utför(?:a|s|t)?|bedriv(?:er|a|s)|ansvar(?:ar|et)?|har\\s+hand\\s+om|ha\\s+hand\\s+om|håller\\s+i|hålla\\s+i|drift(?:en)?|ordna(?:r|s)?|stå(?:r)?\\s+för|bemanna(?:r|s)?|hjälper|genomför(?:a|s)?|ge(?:r|s)|fixar|levererar|kör|håller',
);
const notHanded = re(
  word(
    'ordförand\\p{L}*|nyckel\\p{L}*|nycklar(?:na)?|möbler\\p{L}*|rapport\\p{L}*|redovisning\\p{L}*|uppgifter\\s+om|handling(?:ar|arna)|ansökan|synpunkt\\p{L}*|årsmöte\\p{L}*|medlem(?:mar|marna)?|stadgar(?:na)?|\\p{L}*fullmäktige|sekreterar\\p{L}*|läger\\p{L}*|intyg(?:et)?|bidrag(?:et)?|pengar(?:na)?|medel|medlen|mötet|datum',
  ),
);

export const onBehalfWide: readonly Frame[] = [
  together(TAKES, [`${PUB}|${PUBS}`, CIVIL, `${DOINGS}|${RUN}`], { unless: notHanded }),
  together(
    `(?:som|det|detta)\\s+${PUB}\\s+(?:har\\s+)?${word('egentligen|annars|normalt|själv(?:a)?|tidigare|förut|förr|hittills|i\\s+dag|idag|egentligen\\s+har|ansvarar')}`,
    [CIVIL, RUN],
    { unless: notHanded },
  ),
  together(
    `${word('för|på|i|å|under')}\\s+(?:${PUBS}|${word('vår(?:t)?')})\\s+(?:\\p{L}+\\s+)?${word('räkning|vägnar|ställe|uppdrag|regi|ansvar|huvudmannaskap')}`,
    [CIVIL, RUN],
    { unless: notHanded },
  ),
  together(`(?:${PUBS})\\s+uppdrag\\s+att`, [CIVIL]),
  together(`${word('kör|ordnar|håller\\s+i|gör')}\\s+(?:deras|dess)\\s+|åt\\s+${word('dom|dem')}`, [PUB, RUN, DOINGS], {
    unless: notHanded,
  }),
  together(`${word('sköt(?:er|a)|driv(?:er|a)|bemannar|tar\\s+hand\\s+om|håller\\s+i')}\\s+(?:deras|dess)\\s`, [
    PUB,
    CIVIL,
  ]),
  together(`som\\s+våra\\s+\\p{L}+\\s+(?:\\p{L}+\\s+)?${word('gör|gjorde|gjort|har|hade|sköter|skötte|ansvarar')}`, [
    word('föreningen|organisationen|stiftelsen|dem|de'),
    word('över|överta\\p{L}*|ska|gör|göra'),
  ]),
  together(
    `${word('ombud|företrädare|representant|förlängd\\s+arm|underleverantör|utförare')}\\s+(?:för|åt|till)\\s+${PUB}`,
    [CIVIL],
  ),
  together(
    `${word('gjort|gör|gjorde|haft|hade|har|drivit|driver|drev|skött|sköter|skötte|utfört|utför|ansvarat|ansvarar|håller\\s+i|hållit\\s+i')}`,
    [
      `${PUB}|${PUBS}`,
      CIVIL,
      word('hittills|i\\s+dag|idag|tidigare|förut|nu|lade\\s+ner|lägger\\s+ner|slutar|slutade'),
      word(
        '(?:ska|skall|kan|vill|får|kommer|tar)(?=\\s+(?:\\p{L}+\\s+){0,3}?(?:göra|ta|driva|sköta|utföra|ansvara|hålla|över|hand|ha))|tar\\s+(?:över|hand)|ta\\s+över|överta\\p{L}*',
      ),
    ],
    { unless: notHanded },
  ),
  together(
    `(?:åt|för)\\s+${PUB}(?!\\s+(?:att|och|kan|är|ska|som))`,
    [
      CIVIL,
      word('driv\\p{L}*|sköt\\p{L}*|utför\\p{L}*|bedriv\\p{L}*|drift(?:en)?|tar\\s+hand\\s+om|håller\\s+i|bemannar'),
    ],
    {
      unless: re(
        `${word('redovisa\\p{L}*|rapport\\p{L}*|beskriv\\p{L}*|visa(?:r)?|rutin\\p{L}*|policy|tillgänglig\\p{L}*|bra|viktig\\p{L}*|öppen|öppet|politiker|nytta\\p{L}*|kostnad\\p{L}*|arkiv\\p{L}*|kontaktperson\\p{L}*')}`,
      ),
    },
  ),
  together(
    `${PUB}[^.!?;]{0,25}?${word('orkar|hinner|klarar|mäktar|har\\s+inte\\s+råd|har\\s+inte\\s+personal|vill|kan|tänker|ska|slutar|lägger\\s+ner|upphör|avvecklar|drar\\s+sig\\s+ur')}[^.!?;]{0,40}?${word('längre|själv(?:a)?|egen\\s+regi|ner|ned')}`,
    [CIVIL, DOINGS, word('ta(?:r|s)?|över\\p{L}*|driv\\p{L}*|sköt\\p{L}*|göra?|istället|i\\s+stället|då')],
    { denialCounts: true },
  ),
  doing(
    CIVIL,
    `${word('driv(?:er|a)|sköt(?:er|a)|bedriv(?:er|a)|utför(?:a)?|bemannar|ansvarar\\s+för(?:\\s+driften\\s+av)?|håller\\s+i')}\\s+(?:\\p{L}+\\s+av\\s+)?(?:den\\s+|det\\s+|de\\s+)?(?:${PUBS}|${word('kommunala|regionala')})\\s+${DOINGS}`,
  ),
  together(
    `${word('blir|är|fungerar\\s+som|räknas\\s+som|ses\\s+som')}\\s+(?:en\\s+)?(?:del\\s+av\\s+)?(?:${PUBS}|${word('kommunal(?:t)?')})\\s+(?:\\p{L}+\\s+)?(?:${word('förlängda\\s+arm|utförare|verksamhet|service|utbud|ordinarie\\s+\\p{L}+|egen\\s+\\p{L}+')})`,
    [`${CIVIL}|${DOINGS}`],
  ),
];

const DECIDE = word(
  'bestäm(?:mer|ma|t)|beslut(?:ar|a|at)|avgör(?:a|s)?|fastställ(?:er|a)|detaljstyr(?:a|s)?|styr(?:a)?|dikter(?:ar|a)|lägger(?:\\s+upp)?|sätter|godkänn(?:er|a)|föreskriver|har\\s+sista\\s+ordet|ha\\s+sista\\s+ordet|har\\s+veto|schemalägger|planerar|väljer|välja|anger|kräver|ställer\\s+krav\\s+på|leder|tillsätter|anställer|utser|styr\\s+upp|reglerar|har\\s+synpunkter\\s+på\\s+och\\s+beslutar',
);
const jointly = re(
  word(
    'gemensam\\p{L}*|tillsammans|parterna|båda|samråd\\p{L}*|dialog(?:en)?|styrgrupp(?:en)?|egna?|eget|själv(?:a)?|fritt|sin\\s+(?:egen\\s+)?personal|kommunens\\s+egen|sina|sitt|lokal(?:en|er|erna)?s?|hallen|bidrag(?:et)?|budget(?:en)?|avgift\\p{L}*|årsmöte\\p{L}*|styrelsen',
  ),
);
const safetyRules = re(
  word(
    'personuppgift\\p{L}*|dataskydd\\p{L}*|gdpr|säkerhet\\p{L}*|brand\\p{L}*|ordning\\p{L}*|trivsel\\p{L}*|lokal(?:en|erna|er)?s?|hall(?:en)?s?|registerkontroll\\p{L}*|utdrag\\p{L}*|trygghet\\p{L}*|sekretess\\p{L}*|miljö\\p{L}*|logo\\p{L}*|grafisk\\p{L}*|(?:på|i|för)\\s+(?:kommunens\\s+)?(?:\\p{L}*bibliotek(?:et)?|\\p{L}*bad(?:et)?|\\p{L}*hus(?:et)?|\\p{L}*museet|skolan|skolgården|parken|receptionen)|bidrags\\p{L}*|tillgänglig\\p{L}*|allergi\\p{L}*|livsmedel\\p{L}*|hygien\\p{L}*|redovisning\\p{L}*|rapportering\\p{L}*|rapporter(?:na)?|rapportmall\\p{L}*|ansökan|ansöka|orosanmäl\\p{L}*|upphandling\\p{L}*|inköp\\p{L}*|demokrati\\p{L}*|diskriminering\\p{L}*|alkohol\\p{L}*|drog\\p{L}*|uppföljning\\p{L}*|utvärdering\\p{L}*|lagens|lagstiftning\\p{L}*|myndighetens|parkering\\p{L}*',
  ),
);

/** Who decides and what is decided may stand in two clauses; done together it is no order. */
const inCommon = re(word('tillsammans|gemensam\\p{L}*'));
/** Both, where a rule is spoken of. */
const joint = re(`${jointly.source}|${safetyRules.source}`);

export const controlWide: readonly Frame[] = [
  doing(PUB, DECIDE, [MANNER], { unless: jointly, also: ({ text }) => !safetyRules.test(text), notAfter: re(CIVIL) }),
  doing(
    PUB,
    `${DECIDE}(?:\\s+(?:om|över))?\\s+(?:allt\\s+)?${word('vad|hur|när|vilka\\s+(?:kvällar|dagar|tider|aktiviteter|metoder|ledare|övningar|frågor|ämnen|moment|övningar|arbetssätt)|vilken\\s+(?:metod|tid|modell|\\p{L}*metod|ordning|dag)|tiderna|allt')}`,
    [`${CIVIL}|${MANNER}|${DOINGS}|${word('vi|öppet')}`],
    {
      unless: jointly,
      also: ({ text }) => !safetyRules.test(text) && !inCommon.test(text),
      notAfter: re(CIVIL),
    },
  ),
  doing(
    WE,
    word('styra?(?:\\s+upp)?|bestämmer|bestämma|beslutar|godkänner|kräver|ställer\\s+krav'),
    [
      `${MANNER}|${ORDERS}`,
      word('hur|metod\\p{L}*|vår|vårt|våra|schema\\p{L}*|tider(?:na)?|bemanning\\p{L}*|personal\\p{L}*'),
    ],
    { unless: jointly },
  ),
  doing(
    PUB,
    word(
      '(?:har|äger)\\s+(?:rätt|mandat)\\s+att\\s+(?:\\p{L}+\\s+){0,2}?(?:meddela|ge|utfärda|lämna|bestämma|besluta|styra|ändra|leda)|meddelar|utfärdar|ger\\s+(?:order|instruktioner|direktiv)|talar\\s+om\\s+hur|säger\\s+hur|lär\\s+oss\\s+hur',
    ),
    [`${ORDERS}|${MANNER}`, `${CIVIL}|${DOINGS}|${word('arbetet|verksamheten')}`],
    {
      unless: jointly,
      also: ({ text }) => !safetyRules.test(text) && !inCommon.test(text),
      notAfter: re(CIVIL),
    },
  ),
  together(
    `${word('bestäms|beslutas|fastställs|styrs|godkänns|godkännas|regleras|avgörs|läggs|sätts|planeras|schemaläggs|leds|anställs|tillsätts|utses')}[^.!?;]{0,40}?av\\s+${PUB}`,
    [`${MANNER}|${word('vilka|vad|hur')}`],
    { unless: jointly, unlessSentence: safetyRules },
  ),
  together(
    `(?:${PUBS}|${PUB}(?:\\s+\\p{L}+){0,4}?)\\s+(?:[\\p{L},]+\\s+){0,7}?${ORDERS}`,
    [MUST, `${CIVIL}|${DOINGS}|${MANNER}`],
    {
      unless: joint,
      needs: re(
        word(
          'följ\\p{L}*|efterlev\\p{L}*|tillämp\\p{L}*|använd\\p{L}*|enligt|enlighet|efter|rätta|rättar|hålla?|håller|utifrån|arbeta|arbetar|jobbar|uppfyll\\p{L}*|gäller',
        ),
      ),
    },
  ),
  together(
    `${ORDERS}[^.!?;]{0,40}?(?:som\\s+|från\\s+|av\\s+)${PUB}`,
    [
      `${MUST}`,
      word(
        'följ\\p{L}*|efterlev\\p{L}*|tillämp\\p{L}*|använd\\p{L}*|enligt|efter|rätta|rättar|hålla?|håller|utifrån|arbeta|arbetar|jobbar|uppfyll\\p{L}*',
      ),
    ],
    {
      unless: jointly,
      unlessSentence: safetyRules,
    },
  ),
  together(
    word(
      'godkänn(?:ande|s|as|a|er|t)|medgivande|samtycke|klartecken|tillstånd\\s+av|ok(?:ej)?\\s+(?:från|av)|tillåtelse|bifall|fråga\\s+(?:kommunen|regionen|förvaltningen|chefen)|be\\s+(?:\\p{L}+\\s+)?om\\s+lov|om\\s+lov|ja\\s+från',
    ),
    [
      `${PUB}|${PUBS}`,
      `${MANNER}|${word('innan|byt(?:a|er|e|en)|ändr\\p{L}*|varje|alla|nya|förändr\\p{L}*')}`,
      `${MUST}|${word('får|kräv\\p{L}*|vill|innan|inte|efter|först')}`,
    ],
    {
      unless: jointly,
      unlessSentence: re(
        `${safetyRules.source}|${word('(?:godkänner|kräver|behöver|behövs|krävs)\\s+(?:\\p{L}+\\s+)?(?:inte|inget|inga|aldrig)')}`,
      ),
      denialCounts: true,
    },
  ),
];
