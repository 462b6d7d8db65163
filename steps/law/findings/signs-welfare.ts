/** What the law makes the kommun give and where people live, as it is said in passing. */
import { type Frame, re } from './frames.ts';
import { doing, together } from './together.ts';
import { word } from './words.ts';
import { CIVIL, DOINGS, PEOPLE, PUB, PUBS } from './words-wide.ts';

const besides = re(
  word(
    'vid\\s+sidan|utöver|utanför|komplement\\p{L}*|kompletter\\p{L}*|ersätter\\s+inte|ersätta|oavsett|oberoende|inte\\s+samma|annat\\s+än|tidigare|arkiv\\p{L}*|ansök(?:er|a|an)|har\\s+(?:hemtjänst|ledsagning|assistans|boendestöd|kontaktperson)|har\\s+redan|redan\\s+har|vänd(?:er)?\\s+sig\\s+till|kontakta(?:r)?|hänvisa\\p{L}*|skiljer|inte|ingen|ej|frivillig\\p{L}*|bredvid|istället|i\\s+stället',
  ),
);
/** Help that a law names, and that a kommun or region must have. */
const NAMED = word(
  'budget-\\s*och\\s+skuldrådgivning(?:en)?|familjerådgivning(?:en)?|(?:kommunala\\s+)?aktivitetsansvar(?:et)?|samhällsorientering(?:en)?|hemtjänst(?:en|insatser)?|daglig\\s+verksamhet|ledsagarservice(?:n)?|ledsagning(?:en)?|avlösarservice(?:n)?|avlösning\\s+i\\s+hemmet|kontaktfamilj(?:er)?|boendestöd(?:et)?|personlig\\s+assistans|elevhälsa(?:n)?|fritidshem(?:met)?|skolbarnomsorg(?:en)?|hemsjukvård(?:en)?|sfi|svenska\\s+för\\s+invandrare|korttidsvistelse(?:n)?|korttidstillsyn(?:en)?|anhörigstöd\\s+enligt\\s+lag|öppenvårdsinsats(?:er|en)?|dödsbohandläggning|färdtjänst(?:en)?',
);
export const statutorySigns: readonly Frame[] = [
  together(
    `${word('bevilja(?:t|d|de)')}\\s+(?:\\p{L}+\\s+)?${word('bistånd|insats(?:er)?|stöd')}|${word('bistånd|insats(?:en|er)?')}\\s+(?:\\p{L}+\\s+)?${word('bevilja(?:s|ts|t|d)')}`,
    [word('kräv\\p{L}*|måste|ska|behöv\\p{L}*|först|delta|få|komma|plats|vi|föreningen')],
    { unlessSentence: besides },
  ),
  doing(
    PUB,
    `${word('är|blir')}\\s+(?:\\p{L}+\\s+){0,2}?${word('skyldig\\p{L}*|tvungen|tvungna|ålagd\\p{L}*')}\\s+att\\s+(?:\\p{L}+\\s+)?${word('ha|erbjuda|ge|ordna|tillhandahålla|bedriva|driva|stötta|hjälpa|svara\\s+för|se\\s+till')}`,
    [`${DOINGS}|${word('det|detta|här|vilket|som|rådgivning\\p{L}*')}`],
    {
      unlessSentence: re(
        word(
          'vid\\s+sidan|utöver|komplement\\p{L}*|kompletter\\p{L}*|ersätter\\s+inte|oavsett|handlingar|uppgifter|diarie\\p{L}*|arkiv\\p{L}*|följa|oro\\p{L}*|anmäla|grannkommun\\p{L}*|lokaler(?:na)?|utanför',
        ),
      ),
    },
  ),
  together(
    `${word('beslut\\s+om|beviljade?s?|beviljats')}\\s+(?:\\p{L}+\\s+)?(?:${NAMED}|${word('kontaktperson(?:en)?|stödperson(?:en)?|avlösare|insats(?:en|er)?\\s+enligt')})`,
    [
      `${CIVIL}|${word('insats(?:en|er|erna)?|stöd(?:et)?|plats(?:en|er|erna)?|verksamhet(?:en)?|ges|utför\\p{L}*')}`,
      word('ges|ge|ger|får|få|kräv\\p{L}*|måste|ska|utför\\p{L}*|tar\\s+emot|riktar\\s+sig|avser|för\\s+den'),
    ],
    { unlessSentence: besides },
  ),
  together(
    `${word('rätt\\s+till')}\\s+(?:\\p{L}+\\s+){0,2}?${word('enligt|genom|i')}\\s+${word('lag(?:en)?|sol|lss|hsl|skollagen|socialtjänstlagen')}`,
    [`${DOINGS}|${word('det|detta')}`, `${CIVIL}|${word('partnerskapet|verksamheten')}`],
    { unlessSentence: besides },
  ),
  together(
    word(
      'insats(?:en|er)?\\s+utan\\s+(?:(?:\\p{L}+\\s+)?behovsprövning|biståndsbeslut)|utan\\s+(?:föregående\\s+)?behovsprövning',
    ),
    [
      `${PUB}|${PUBS}|${word('sol|socialtjänstlagen')}`,
      word('beslut\\p{L}*|erbjud\\p{L}*|ges|är|vara|räknas|insats(?:en|er)?'),
    ],
    { denialCounts: true, unlessSentence: re(word('inte|ingen|inga|aldrig|öppen\\s+för\\s+alla')) },
  ),
  together(
    NAMED,
    [
      word(
        'är|utgör|ingår|omfattar|avser|innehåller|ger|ges|utför(?:s|a|ar)?|erbjuder|handlar\\s+om|består\\s+av|fullgör\\p{L}*|driver|sköter|vara|blir|räknas\\s+som|ansvarar\\s+för',
      ),
      `${CIVIL}|${PUB}|${word('partnerskap(?:et)?|verksamhet(?:en)?|insatsen|det|träffarna|avtalet|överenskommelsen|projektet')}`,
    ],
    { unlessSentence: besides },
  ),
  together(
    `${word('grunduppdrag(?:et)?|kärnuppdrag(?:et)?|lagens\\s+krav|lagkrav(?:et)?|skyldighet(?:en|er)?\\s+enligt|lagstadgad\\p{L}*|rätt\\s+till\\s+(?:det|stödet|hjälpen|insatsen)\\s+enligt')}`,
    [
      `${PUB}|${PUBS}`,
      `${DOINGS}|${word('det|detta|partnerskap(?:et)?')}`,
      word('är|ingår|uppfyll\\p{L}*|fullgör\\p{L}*|klara|del\\s+av|genom|tillgodose\\p{L}*|lever\\s+upp|hör\\s+till'),
    ],
    { unlessSentence: besides },
  ),
];

const notHome = re(
  word(
    'besök\\p{L}*|äldreboende\\p{L}*|läger\\p{L}*|kollo\\p{L}*|kontor(?:et)?|möteslokal\\p{L}*|mötesplats\\p{L}*|vandrarhem\\p{L}*|hotell\\p{L}*|hyresgäst\\p{L}*|boende\\s+i\\s+området|de\\s+boende|söker\\s+(?:bostad|lägenhet)|bostadskö\\p{L}*|tält|resa(?:n)?|hemma\\s+hos|placerad\\p{L}*|\\p{L}*läger(?:s)?|\\p{L}*lägret(?:s)?|cup(?:en)?|personalrum\\p{L}*|förråd(?:et)?',
  ),
);
export const housingSigns: readonly Frame[] = [
  together(`^[–*•-]?\\s*${word('(?:stöd|jour|akut|korttids|genomgångs|skyddat\\s+)boende|härbärge|hvb')}`, ['\\d'], {
    unlessSentence: notHome,
  }),
  together(
    `${word('säng(?:ar|en)|sovplats(?:er)?|madrasser|rum')}\\s+(?:för|till)\\s+(?:upp\\s+till\\s+)?(?:\\d+|\\p{L}+)\\s+(?:${PEOPLE})`,
    [word('natt(?:en)?|varje\\s+natt|sova|bo|bor|nätter(?:na)?|månad(?:er)?')],
    { unlessSentence: notHome },
  ),
  together(
    `(?:på|i)\\s+(?:vår(?:t|a)?\\s+|föreningens\\s+|stiftelsens\\s+)?${word('gård(?:en)?|hus(?:et)?|villa(?:n)?|kollektiv(?:et)?|lägenhet(?:en|erna)?|våning(?:en)?|gästhem(?:met)?')}\\s+${word('bor|sover')}`,
    [`${PEOPLE}|${word('\\d+|tre|fyra|fem|sex|sju|åtta|nio|tio')}`],
    { unlessSentence: re(`${notHome.source}|${word('vid\\s+sidan|bredvid|grannen')}`) },
  ),
  together(
    word(
      'boendeplats(?:er|erna|en)?|boplats(?:er|erna)?|bäddar|bäddplats(?:er|erna)?|vårdplats(?:er|erna)?|natthärbärge(?:t)?|träningslägenhet(?:er|erna|en)?|skyddade?\\s+lägenhet(?:er)?|genomgångsbostad\\p{L}*|genomgångslägenhet\\p{L}*|utslussningslägenhet\\p{L}*|referensboende(?:t)?|bostadssocial\\p{L}*|kategoriboende(?:t)?|stödlägenhet\\p{L}*',
    ),
    [
      `\\d|${word('på|i|hos|för|med|hyrs?|finns|ingår|erbjud\\p{L}*|driv\\p{L}*|tillhandahåll\\p{L}*|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv')}`,
    ],
    { unlessSentence: notHome },
  ),
  together(
    `${word('hyr(?:s|er)?\\s+ut|hyr\\s+i\\s+andra\\s+hand|andrahandskontrakt(?:et)?|i\\s+andra\\s+hand|upplåt(?:er|s)|inneboende')}`,
    [
      word('\\p{L}*lägenhet(?:er|erna|en)?|\\p{L}*bostad(?:en)?|\\p{L}*bostäder(?:na)?|rum(?:men)?'),
      `${PEOPLE}|${word('dem|de\\s+som|den\\s+som|målgruppen|hemlösa')}`,
    ],
    { unlessSentence: notHome },
  ),
  together(
    `${word('kan|får|erbjuds\\s+att')}\\s+(?:\\p{L}+\\s+)?(?:${PEOPLE}|${word('de|dem|man|den')})\\s+${word('bo|sova|bo\\s+kvar')}\\s+(?:\\p{L}+\\s+)?${word('tills|medan|under|i\\s+väntan|så\\s+länge|gratis|tillfälligt')}`,
    [word('gård(?:en)?|\\p{L}*gården|\\p{L}*huset|lägenhet(?:en|er)?|rum(?:men)?|hos\\s+oss|här|\\p{L}*hem(?:met)')],
    { unlessSentence: re(word('läger\\p{L}*|lägret|cup(?:en)?|resa(?:n)?|hemma')) },
  ),
  doing(
    `(?:${PEOPLE}|${word('de|dem|man|den')})`,
    `${word('bor|bo|sover|sova|övernattar')}\\s+(?:\\p{L}+\\s+)?(?:hos|i)\\s+(?:oss|föreningen|organisationen|stiftelsen|församlingen|jouren|kyrkan|vår|vårt|våra)`,
    [word('\\p{L}+')],
    { unlessSentence: notHome },
  ),
  together(
    `${word('flytta(?:r)?\\s+in|bor\\s+kvar|tillfälligt\\s+hem|tak\\s+över\\s+huvudet|någonstans\\s+att\\s+(?:bo|sova)|plats\\s+att\\s+sova')}`,
    [
      `${CIVIL}|${word('hos\\s+oss|här|huset|gården|verksamheten|stödet|partnerskapet')}`,
      `${PEOPLE}|${word('den|de|dem|man')}`,
    ],
    {
      unlessSentence: re(
        `${notHome.source}|${word('kommun(?:en)?\\s+som|till\\s+kommunen|till\\s+orten|till\\s+byn|nyinflyttad\\p{L}*|i\\s+området')}`,
      ),
    },
  ),
];
