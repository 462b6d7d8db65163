/** What the law makes the kommun give, and living somewhere, as people write of them. */
import { type Frame, re } from './frames.ts';
import { doing, together } from './together.ts';
import { word } from './words.ts';
import { CIVIL, DOINGS, PEOPLE, PUB, PUBS, WELFARE_LAW } from './words-wide.ts';

const beside = re(
  `${word('måste\\s+vi|vi\\s+måste\\s+(?:ha|följa|anmäla|visa)|komplement(?:et|erar)?|kompletter\\p{L}*|utöver|vid\\s+sidan|oavsett|oberoende|skiljer|påverk\\p{L}*|ersätter\\s+inte|ersätta|arkiv\\p{L}*|dokumenter\\p{L}*|offentlighet\\p{L}*|diarie\\p{L}*|anmäl\\p{L}*|orosanmäl\\p{L}*|tystnadsplikt\\p{L}*|sekretess\\p{L}*|registerkontroll\\p{L}*|registerutdrag\\p{L}*|bokföring\\p{L}*|mervärdesskatt\\p{L}*|arbetsmiljö\\p{L}*|personuppgift\\p{L}*|frivillig\\p{L}*|tillsyn(?:en)?|försäkr\\p{L}*|kvarstår|kvarligger|oförändra\\p{L}*|(?:ges|lämnas|beslutas|sköts)\\s+av\\s+(?:kommunen|regionen|nämnden|socialtjänsten)|som\\s+förut|(?:ansök\\p{L}*|söker|söka|söks|kontakta\\p{L}*)|laglighetspröv\\p{L}*')}|(?:${PEOPLE}|${word('medlem(?:mar|marna)?|några|flera|en\\s+del|många')})[^.!?;]{0,30}?(?<!\\p{L})har(?!\\p{L})[^.!?;]{0,30}?(?:enligt|beslut|bistånd)`,
);
const DUTY = word(
  'skyldig(?:a|het|heten|heter|heterna)?|ålagd?a?|ålagt|åligg(?:er|anden|ande)|måste|ansvar(?:ar|et)?|ska|skall|tvungen|tvungna|plikt(?:en)?|uppgift(?:er|en)?|lagkrav(?:et)?|lagstadgad\\p{L}*|lagreglerad\\p{L}*|lagstyrd\\p{L}*|obligatorisk\\p{L}*',
);
const GIVE = word(
  'erbjud(?:a|er)|ordna|anordna|ge|tillhandahåll(?:a|er)|bedriva|driva|sörja|svara|säkerställa|ansvar\\p{L}*|till|fullgör\\p{L}*|ha|finnas|möta|ombesörja|tillgodose|göra|uppfyll\\p{L}*|för|som',
);

export const statutoryWide: readonly Frame[] = [
  together(
    `${word('bevilja(?:ts|des|s|d|de|r)')}`,
    [
      word(
        'insats(?:en|er|erna)?|plats(?:en)?|stöd(?:et)?|hjälp(?:en)?|boendestöd(?:et)?|kontaktperson(?:en)?|ledsagning(?:en)?',
      ),
      `av\\s+${PUB}|${word('nämnden\\s+bevilja\\p{L}*|vi\\s+(?:utför|ger)|utförs?\\s+av')}`,
      PEOPLE,
    ],
    {
      unlessSentence: beside,
    },
  ),
  doing(
    PUB,
    word('skyldig(?:a|t)?\\s+att|måste|enligt\\s+lag'),
    [
      word(
        '(?:vi|föreningen|organisationen)\\s+(?:\\p{L}+\\s+)?(?:göra|utföra|ge|driva|ta\\p{L}*|hjälpa|erbjuda)|(?:ska|kan)\\s+(?:vi|föreningen|organisationen)(?:\\s+\\p{L}+){0,2}',
      ),
    ],
    {
      unlessSentence: beside,
      needs: re(word('ordna|erbjuda|ge|tillhandahålla|ha|se\\s+till')),
    },
  ),
  together(
    `enl(?:igt|\\.)?\\s+(?:\\d+\\s+kap\\.?\\s+(?:\\d+\\s*[a-z]?\\s*§\\s+)?|\\d+\\s*§\\s+)?(?:i\\s+)?${WELFARE_LAW}`,
    [`${PUB}|${PUBS}|${word('vi')}`, DUTY, GIVE],
    {
      unlessSentence: beside,
    },
  ),
  together(
    `enl(?:igt|\\.)?\\s+(?:\\d+\\s+kap\\.?\\s+(?:\\d+\\s*[a-z]?\\s*§\\s+)?|\\d+\\s*§\\s+)?(?:i\\s+)?(?<!\\p{L})(?:sol|lss|hsl|socialtjänstlagen|skollagen|hälso-\\s*och\\s+sjukvårdslagen)(?!\\p{L})`,
    [
      word(
        'insats(?:en|er|erna)?|stöd(?:et)?|plats(?:en)?|verksamhet(?:en)?|beviljad\\p{L}*|bevilja\\p{L}*|hjälp(?:en)?|vård(?:en)?|det|vi|omsorg(?:en)?|skyldighet(?:er|en)?',
      ),
    ],
    {
      unlessSentence: beside,
    },
  ),
  together(
    word(
      '(?:som|som\\s+ett)\\s+bistånd|bistånds(?:beslut\\p{L}*|bedöm\\p{L}*|insats\\p{L}*|prövning\\p{L}*|prövad\\p{L}*|beviljad\\p{L}*|beslutad\\p{L}*)|lss-?\\s?(?:insats(?:en|er|erna)?|beslut\\p{L}*|boende|verksamhet)|sol-?\\s?(?:insats\\p{L}*|beslut\\p{L}*)|myndighetsbeslut(?:et)?|gynnande\\s+beslut|behovspröv\\p{L}*|beviljade?\\s+insats(?:er)?|insats\\s+utan\\s+(?:föregående\\s+)?behovsprövning|beslut\\s+(?:från|av)\\s+(?:en\\s+)?(?:bistånds|lss)\\p{L}*|individuell\\s+(?:behovs)?prövning',
    ),
    [`${PUB}|${PUBS}|${CIVIL}|${DOINGS}|${PEOPLE}|${word('man|det')}`],
    { unlessSentence: beside },
  ),
  together(
    word(
      'lagstadgad\\p{L}*|lagreglerad\\p{L}*|lagstyrd\\p{L}*|lagålagd\\p{L}*|lagfäst\\p{L}*|lagskyldig\\p{L}*|obligatoriska?\\s+(?:uppgift\\p{L}*|verksamhet\\p{L}*|uppdrag\\p{L}*)|skyldig(?:a)?\\s+enl(?:igt|\\.)?\\s+lag|enl(?:igt|\\.)?\\s+lag\\s+(?:är\\s+)?(?:skyldig\\p{L}*|ska|måste)|lagen\\s+kräver',
    ),
    [
      `${PUB}|${PUBS}|${DOINGS}`,
      `${DOINGS}|${word('uppgift(?:er|en)?|ansvar(?:et)?|uppdrag(?:et)?|erbjuda|ge|ordna')}`,
    ],
    { unlessSentence: beside },
  ),
  together(
    `${word('åligg(?:er|ande|anden)|ankommer\\s+på|vilar\\s+på')}\\s+(?:på\\s+)?(?:${PUB}|${PUBS})`,
    [
      `${DOINGS}|${word('verksamhet(?:en)?|insats(?:er|en)?')}`,
      `${CIVIL}|${word('partnerskapet|avtalet|överenskommelsen')}`,
    ],
    {
      unlessSentence: beside,
    },
  ),
  doing(
    PUB,
    word(
      'måste|är\\s+(?:\\p{L}+\\s+){0,2}?skyldig\\p{L}*|är\\s+tvungen|är\\s+tvungna|har\\s+(?:en\\s+)?(?:laglig\\s+)?(?:skyldighet|plikt)|ska\\s+enl(?:igt|\\.)?\\s+lag(?:en)?|enl(?:igt|\\.)?\\s+lag(?:en)?\\s+(?:\\p{L}+\\s+)?(?:ska|måste|är)',
    ),
    [
      word('erbjuda|ordna|anordna|tillhandahålla|se\\s+till|sörja|ha|ge|svara\\s+för'),
      DOINGS,
      word('vi|föreningen|organisationen|partnerskapet|stiftelsen|församlingen|egentligen|hemlösa|det\\s+är\\s+det'),
    ],
    {
      unlessSentence: beside,
    },
  ),
  together(
    `beslut\\s+om\\s+\\p{L}+(?:\\s+\\p{L}+)?\\s+enl(?:igt|\\.)?\\s+${WELFARE_LAW}`,
    [`${CIVIL}|${DOINGS}|${word('insats(?:en)?')}`],
    {
      needs: re(
        word(
          'vi\\s+(?:ska|ger|gör)|insatsen|föreningen|organisationen|plats(?:en)?|krävs|partnerskapet|ges|utför\\p{L}*|verksamheten',
        ),
      ),
      also: ({ text }) => !re(word('komplement|utöver|oavsett|vid\\s+sidan|ersätter\\s+inte|inte')).test(text),
    },
  ),
  together(
    `(?:${PUB}|${PUBS})[^.!?;]{0,40}?${word('skyldighet(?:en|er|erna)?|åliggande(?:n)?|lagens\\s+krav')}`,
    [word('fullgör\\p{L}*|uppfyll\\p{L}*|led\\s+i|del\\s+av|klara|leva\\s+upp|bidra(?:r)?|tillgodose\\p{L}*')],
    {
      unlessSentence: beside,
    },
  ),
];

const HOUSE = word(
  '\\p{L}*stödboende(?:t|n)?|hvb(?:-\\p{L}+)?|(?:skyddat|tillfälligt|akut|särskilt|korttids|kollektivt|gemensamt|eget|tryggt|övergångs)\\s+boende|\\p{L}+(?<!äldre)boende(?:t|n)?|\\p{L}*härbärge(?:t)?|gruppbostad(?:en)?|\\p{L}*lägenhet(?:er|en|erna)?|\\p{L}*sovplats(?:er|erna)?|\\p{L}*sängplats(?:er)?|nattlogi|\\p{L}*logi|bostadsplatser|kollektiv(?:et)?(?=\\s+där|\\s+för)|familjehem(?:met)?|bostad\\s+först|jourlägenhet\\p{L}*|nattplatser|\\p{L}*akutplats(?:er|en)?|\\p{L}*jourplats(?:er)?|halvvägshus(?:et)?|\\p{L}*övernattning\\p{L}*|\\p{L}*bostäder(?:na)?|\\p{L}*bostad(?:en)?|\\p{L}*bostäder(?:na)?|hyresrum|tak\\s+över\\s+huvudet|rum\\s+att\\s+bo\\s+i',
);
const LIVES = word(
  'bo(?:r)?|sova|sover|övernatta(?:r)?|inneboende|flyttar?\\s+in|bott|nattlogi|övernattning(?:ar)?|(?:stanna|stannar|tillbringa|tillbringar|vara|är)\\s+(?:kvar\\s+)?(?:över\\s+)?natten',
);
const visiting = re(
  `${word('kommer\\s+till\\s+oss|(?:kommer|går)\\s+(?:hit|till\\s+(?:föreningen|träffarna))|sin\\s+lokal|har\\s+lokal|besök\\p{L}*|sjung\\p{L}*|äldreboende\\p{L}*|vård-\\s+och\\s+omsorgsboende(?:t|n)?|servicehus\\p{L}*|läger\\p{L}*|lägret|\\p{L}*lägret(?:s)?|\\p{L}*läger(?:s)?|i\\s+centrum|i\\s+stan|de\\s+flesta\\s+bor|inget\\s+eget|inga\\s+egna|hitta\\s+ett|kontor(?:et)?|i\\s+närheten|student\\p{L}*|tält|kollo\\p{L}*|sommarläger|kontakt(?:er)?\\s+med\\s+(?:ett|en)|söka|söker|saknar|bostadslösa\\s+saknar|husvagn\\p{L}*|vindskydd\\p{L}*|fjällstug\\p{L}*|vandrarhem\\p{L}*|hotell\\p{L}*|grannar(?:na)?|hyresgäst\\p{L}*|bostadsområde\\p{L}*|eget\\s+boende|egen\\s+lägenhet|hemma|trapphus\\p{L}*|placerad\\p{L}*|andra\\s+som|bostadskö\\p{L}*|studie\\p{L}*|hembesök\\p{L}*|cup(?:en)?|match(?:er)?|resa(?:n)?')}`,
);

export const housingWide: readonly Frame[] = [
  together(
    HOUSE,
    [
      `${CIVIL}|${word('verksamhet(?:en)?|insats(?:en)?|partnerskap(?:et)?|projekt(?:et)?|\\d+\\s+plats(?:er)?|plats(?:er)?|personal(?:en)?|jourpersonal|de\\s+har|natten|nätter(?:na)?|hyra(?:n)?|ingår|bemann\\p{L}*')}`,
      `${word('tillhandahåll\\p{L}*|erbjud\\p{L}*|driv\\p{L}*|ha(?:r)?|hyr(?:a|er)?(?:\\s+ut)?|hyran|ingår|öppn\\p{L}*|start\\p{L}*|plats(?:er)?|\\d+|personal(?:en)?|ansvar\\p{L}*|förestå\\p{L}*|bo(?:r)?|ställer|upplåt\\p{L}*|ordn\\p{L}*|förfog\\p{L}*|omfattar|inkluder\\p{L}*|natten|intäkt(?:er)?|innehåll\\p{L}*|bedriv\\p{L}*|finns|bemann\\p{L}*|inreder|håller')}`,
    ],
    { unlessSentence: visiting },
  ),
  doing(
    `(?:${PEOPLE}|${word('de|man|den|här')})`,
    LIVES,
    [
      `${word('hos\\s+oss|här|\\p{L}*sal(?:en)?|\\p{L}*lokal(?:en|er|erna)?|\\p{L}*rum(?:men|met)?|\\p{L}*lägenhet(?:er|erna|en)?|\\p{L}*hus(?:et)?|\\p{L}*gård(?:en)?|madrass\\p{L}*|sängar|våning(?:en)?|övervåning(?:en)?|\\p{L}+hem(?:met)|i\\s+verksamheten|natt(?:en|etid)?|nätter(?:na)?')}`,
    ],
    { unlessSentence: visiting },
  ),
  together(
    `${word('hyr(?:a|er)?|lånar|låna|får|erbjuds|ha(?:r)?')}\\s+(?:\\p{L}+\\s+){0,2}?(?<!\\p{L})(?:rum|lägenhet(?:er)?|bostad|säng|sovplats)(?!\\p{L})`,
    [PEOPLE, `(?:av|hos|från|i)\\s+${CIVIL}`],
    { unlessSentence: visiting },
  ),
  together(
    word('boende(?:t)?'),
    [
      word(
        'inkluder\\p{L}*|ingår|erbjud\\p{L}*|tillhandahåll\\p{L}*|\\d+\\s+platser|driv\\p{L}*|omfattar|månader|nätter|dygn(?:et)?',
      ),
      `${CIVIL}|${DOINGS}`,
    ],
    {
      unlessSentence: visiting,
      unless: re(
        word('boende\\s+i|alla|målgrupp(?:en)?|är\\s+boende|som\\s+är|nära|närboende|familj(?:er)?\\s+boende'),
      ),
    },
  ),
];
