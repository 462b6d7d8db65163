/** What can be demanded, how long it lasts, who is shut out, and old EU acts, as people write of them. */
import { type Frame, re } from './frames.ts';
import { doing, together } from './together.ts';
import { SHORTFALL, word } from './words.ts';
import { CIVIL, DEAL, DOINGS, KRONOR, MONEY_WORDS, MUST, PUB, PUBS } from './words-wide.ts';

const SANCTION = word(
  'vite(?:t|n|sbelopp\\p{L}*|sklausul\\p{L}*)?|straff(?:et|avgift\\p{L}*|belopp\\p{L}*)?|\\p{L}*sanktion(?:er|erna|en)?|böter|bot(?:en)?(?=\\s+på)|prisavdrag(?:et)?|skadestånd(?:et|sskyldig\\p{L}*|sansvar\\p{L}*)?|skadeståndsskyldig\\p{L}*|förseningsavgift\\p{L}*|dröjsmålsvite\\p{L}*|påföljd(?:er|en)?|hävningsrätt\\p{L}*',
);
const LESS = word(
  '(?:dra(?:r|s)?|räkna(?:r|s)?)(?:\\s+\\p{L}+){0,2}?\\s+av|hålla?(?:er|s)?\\s+inne|innehåll(?:a|er|as|s)|minsk(?:a|ar|as)|sänk(?:a|er|s|as)|reducer(?:a|as|ar)|sätt(?:s|as|a|er)\\s+ne[dr]|krymper|ryker|tappar|förlorar|fryser|frysa|stoppa(?:r|s)?|uteblir|drar\\s+in|dras\\s+in|dra\\s+in|avdrag(?:et)?|återkräv(?:a|er|s|as)|kräv(?:a|er|s|as)\\s+tillbaka|betala(?:s)?\\s+tillbaka|återbetala(?:s)?|kompensera(?:s|r)?|kompensation(?:en)?|ersätta|ersättningsskyldig\\p{L}*|mindre\\s+(?:pengar|bidrag|ersättning)|lägre\\s+(?:bidrag|ersättning|belopp)|halvera(?:s|r)?|(?:blir|få(?:r)?)\\s+(?:\\p{L}+\\s+)?(?:mindre|lägre|inga|inget|ingen\\s+(?:\\p{L}+\\s+)?(?:utbetalning|ersättning|peng))|hålls(?:\\s+[^\\s,.]+){0,3}?\\s+inne|håller(?:\\s+[^\\s,.]+){0,4}?\\s+inne|tvinga(?:s|r)?|prisavdrag|dra(?:r|s)?(?=\\s+(?:\\p{L}+\\s+){0,2}?\\d)|(?:ta(?:r|s)?|få(?:r)?)(?:\\s+[^\\s,.]+){0,2}?\\s+tillbaka|dra(?:r|s)(?:\\s+\\p{L}+){0,2}?\\s+ne[dr]|villkorad\\p{L}*|böta|bötfäll\\p{L}*',
);
const FAILS = `(?:${SHORTFALL}|${word('(?:om|när|ifall|varje\\s+gång)\\s+(?:vi|föreningen|organisationen|klubben)\\s+(?:stänger|har\\s+stängt|håller\\s+stängt|ställer\\s+in|hoppar\\s+över)')}|(?:^|[.!?;:,–-]\\s*)(?:\\p{L}+(?:er|ar|r|s))\\s+(?:[^\\s,.]+\\s+){0,3}?inte(?!\\p{L})|(?<!\\p{L})om\\s+(?:\\p{L}+\\s+){1,4}?(?:inte|struntar|slarvar|låter\\s+bli|fallerar|misslyckas|slutar|lägger\\s+ner|backar)(?!\\p{L})|${word('(?:stängd\\p{L}*|inställd\\p{L}*|missad\\p{L}*|utebliv\\p{L}*)\\s+\\p{L}+|understig\\p{L}*|(?:sjunker|faller|hamnar|ligger)\\s+under|lägre\\s+än|dröjer|underlåter|vidta\\s+rättelse|miss(?:ar|as|at)|uteblir|ställ(?:er|s)\\s+(?:(?:vi|de|föreningen|organisationen)\\s+)?in|inställd\\p{L}*|når\\s+(?:vi\\s+)?inte|nås\\s+(?:\\p{L}+\\s+){0,2}?inte|inte\\s+(?:\\p{L}+\\s+){0,3}?(?:klarar|sköter|håller|gör|når|nås|utfört|utförs|levererar|uppfyller|blir\\s+av|genomförs|kommit\\s+igång|lever|har)|sköter\\s+(?:vi\\s+)?(?:oss\\s+)?inte|klarar\\s+(?:vi\\s+)?inte|håller\\s+(?:vi\\s+)?inte|bryter|avvik\\p{L}*|avbryt\\p{L}*|brist(?:er|ande|fällig\\p{L}*)?|färre|för\\s+få|under\\s+(?:\\d+|målet)|misskött?\\p{L}*|kvalitetsbrist\\p{L}*|åsidosätt\\p{L}*')})`;
/** A loan, a misuse of money, or a thing broken: no demand for performance. */
const otherWrong = re(
  `${word('(?:till|av)\\s+klubben|nyck(?:el|lar)\\p{L}*|bibliotek\\p{L}*|parkering\\p{L}*|fönster|döm(?:de|des|t|ts)|fastighetsägar\\p{L}*|sönder|\\p{L}*försäkring\\p{L}*|klädsel|felaktig\\s+användning|annat\\s+ändamål|inte\\s+använ(?:ts?|ds|d)|ändamål(?:et|en)?|inte\\s+har\\s+använts?|används\\s+fel|använts\\s+fel|outnyttjad\\p{L}*|oanvänd\\p{L}*|oförbrukad\\p{L}*|inte\\s+förbruka\\p{L}*|medlem\\p{L}*|hyr\\p{L}*|trädgård\\p{L}*|ogräs|mask(?:en)?|match\\p{L}*|walkover|distriktet|spelare|domare(?:n)?|kvar|överskott\\p{L}*|samtal\\p{L}*|skatt\\p{L}*|lön(?:e)?avdrag\\p{L}*|övriga\\s+föreningar')}`,
);

const notCut = re(
  word('(?:drar|dras|minskas?|minskar|sänks|kräver|tar|hålls)\\s+(?:inte|aldrig|inga|inget|ingenting)'),
);

export const enforcementWide: readonly Frame[] = [
  doing(
    PUB,
    `${word('kräv(?:a|er)|begär(?:a)?|tvinga|fordra')}\\s+att\\s+${word('vi|föreningen|organisationen|klubben|stiftelsen|verksamheten|insatsen|åtagandet|arbetet')}\\s+(?:\\p{L}+\\s+)?${word('\\p{L}+')}`,
    [`${word('kan|får|har\\s+rätt|äger|ska\\s+kunna')}`],
    {
      unless: re(
        word(
          'återbetal\\p{L}*|redovis\\p{L}*|betalar\\s+tillbaka|uppgifter|insyn|följer\\s+lagen|lämnar|visar|rapporterar',
        ),
      ),
      unlessSentence: otherWrong,
    },
  ),
  together(SANCTION, [`${PUB}|${PUBS}|${CIVIL}|${FAILS}|${DEAL}`], { unlessSentence: otherWrong }),
  together(LESS, [FAILS, `${MONEY_WORDS}|${KRONOR}|${PUB}`], {
    unlessSentence: otherWrong,
    also: ({ text }) =>
      !notCut.test(text) &&
      (!re(word('redovisning(?:en)?|rapport(?:en)?')).test(text) || re(word('avdrag|dras?\\s+av|vite')).test(text)),
    denialCounts: true,
  }),
  doing(
    PUB,
    `${word('kräv(?:a|er)|begär(?:a)?|tving(?:a|ar)|föreläg(?:ga|ger)|påkalla|påfordra|fordra|genomdriva|driva\\s+igenom|häva|häver|stämma|stämmer|beivra')}`,
    [
      word(
        'utför\\p{L}*|fullgör\\p{L}*|fullföl\\p{L}*|rättelse\\p{L}*|rätta|genomför\\p{L}*|göra|gör(?:s)?|levere\\p{L}*|åtagande\\p{L}*|lovat|utlovat\\p{L}*|åtgärda\\p{L}*|hålls|blir\\s+av|uppfyll\\p{L}*|domstol|om\\s+att|avtalet|skadestånd|avhjälp\\p{L}*|ställa\\s+upp|ordna|hålla|driva|starta|skadestånd(?:et)?',
      ),
    ],
    {
      unless: re(
        word(
          'återbetal\\p{L}*|redovis\\p{L}*|uppgifter|insyn|parterna|registerutdrag\\p{L}*|tillbaka|avrop(?:et|ar|a)?',
        ),
      ),
      unlessSentence: otherWrong,
    },
  ),
  together(`${word('vår|organisationens|föreningens|stiftelsens|klubbens')}\\s+bekostnad`, [
    `${PUB}|${word('annan|annat')}`,
  ]),
];

const GOES_ON = word(
  'förny(?:as|s|ar|a)|förläng(?:s|as|er|ning|ningen|da)|prolonger\\p{L}*|fortsätt(?:er|a)|fortgår|löp(?:er|a)(?!\\s+ut)(?:\\s+vidare)?|rullar?(?:\\s+(?:på|vidare))?|gäller|gälla|håll(?:er|a)(?:\\s+(?:på|i))?|pågå(?:r)?|ligger\\s+fast|består|är|tickar|kör(?:\\s+vi)?|sägs|skriver',
);
const ENDLESS = word(
  'automatiskt|automatisk|per\\s+automatik|av\\s+sig\\s+själv(?:t)?|tills\\s?vidare|tills\\s+(?:någon|nån|dom|en\\s+av|endera|den\\s+ena|ena\\s+parten|kommunen|föreningen|vi|de)\\s+(?:\\p{L}+\\s+){0,3}?(?:säger|avslut\\p{L}*|stopp|vill|tröttnar|bryter|slutar|ångrar)|för\\s+alltid|i\\s+all\\s+framtid|för\\s+evigt|i\\s+sänder|åt\\s+gången|i\\s+taget|år\\s+för\\s+år|år\\s+från\\s+år|år\\s+efter\\s+år|utan\\s+(?:\\p{L}+\\s+)?(?:slut\\p{L}*|tidsgräns|tidsbegränsning|bortre\\s+\\p{L}+|sista\\s+dag|uppsägning(?!s)\\s*(?:fortsätter)?)|på\\s+obestämd\\s+tid|obegränsad\\s+tid|löpande|permanent|tidsobegränsa\\p{L}*|(?:inget|ingen|saknar|inte\\s+(?:något|någon))\\s+(?:\\p{L}+\\s+)?(?:slut\\p{L}*|tidsgräns|bortre\\s+\\p{L}+|sista\\s+dag)|så\\s+länge\\s+(?:\\p{L}+\\s+){0,2}?(?:vill|är\\s+nöjda|nöjda|fungerar|ingen|finns\\s+pengar|behövs|behov\\p{L}*)|om\\s+(?:\\p{L}+\\s+){0,3}?inte\\s+(?:\\p{L}+\\s+){0,3}?(?:säg\\p{L}*|upp|hör\\s+av\\s+sig)|(?:om|såvida)\\s+ingen(?:\\s+\\p{L}+){0,3}?\\s+(?:säger|avslutar|protesterar|hör|motsätter|vill)|ej\\s+uppsägning|ingen\\s+uppsägning|tyst\\s+\\p{L}+|(?:ett|en)\\s+(?:år|period|termin)\\s+till|(?:hör|säger|protesterar|avslutar)\\s+ingen|tills\\s+(?:det|den|avtalet|de)\\s+(?:sägs\\s+upp|avslutas|bryts)|inte\\s+(?:\\p{L}+\\s+){0,3}?(?:sagts|sägs|säges)\\s+upp|och\\s+så\\s+vidare|om\\s+inte\\s+(?:\\p{L}+\\s+){1,2}?(?:beslutar|säger|meddelar|vill)\\s*(?:annat|annorlunda|upp)?|inte\\s+(?:satt|skrivit)\\s+(?:\\p{L}+\\s+)?slut\\p{L}*|slutdatum\\s+har\\s+vi\\s+inte|inget\\s+slut',
);
const otherTime = re(
  word(
    'halltid\\p{L}*|anställning\\p{L}*|tillsvidareanställ\\p{L}*|tjänst(?:en)?\\s+som|lokal(?:en|er|erna)?|hyr(?:an|a|es\\p{L}*)?|rum(?:met)?|bok(?:ad\\p{L}*|ning\\p{L}*|at)|tisdagar(?:na)?|onsdagar|torsdagar|kvällar(?:na)?|arrende\\p{L}*|abonnemang\\p{L}*|medlemskap\\p{L}*|tystnadsplikt\\p{L}*|sekretess\\p{L}*|ideellt|behov(?:et|en)|efter\\s+(?:gemensam\\s+)?utvärdering|nytt\\s+beslut|nya?\\s+förhandling\\p{L}*|avvecklas|löper\\s+ut|upphör|lån(?:et|etid\\p{L}*)?|studie\\p{L}*|försäkring\\p{L}*',
  ),
);

export const termWide: readonly Frame[] = [
  together(
    word('slutdatum|tidsgräns|tidsbegränsning|slutdag|sluttid\\p{L}*|slutår|bortre\\s+gräns'),
    [DEAL, word('inte|ej|ingen|inget|saknas|saknar|utan')],
    {
      unlessSentence: otherTime,
      denialCounts: true,
      needs: re(
        word('bestämts?|satt|sätts|skrivs?|skrivit|finns|angett|angetts|anges|har|saknas|saknar|utan|ingen|inget'),
      ),
    },
  ),
  together(
    ENDLESS,
    [`${DEAL}|${word('vi\\s+skriver')}`, `${GOES_ON}|${word('avtalstid|löptid|giltighet|tid(?:en)?|från')}|:`],
    {
      unlessSentence: otherTime,
      denialCounts: true,
      also: ({ text }) =>
        !re(
          `${word('inte|ej|aldrig|ingen')}\\s+(?:\\p{L}+\\s+)?${word('automatisk\\p{L}*|tills\\s?vidare|förläng\\p{L}*|förny\\p{L}*|löpande|permanent|av\\s+sig\\s+själv(?:t)?')}`,
        ).test(text),
    },
  ),
];

const OTHER_ONE = word('annan|andra|annat|fler|flera|ytterligare|konkurrerande|någon\\s+annan|konkurrent(?:er)?');
const ACTOR = word(
  '\\p{L}*förening(?:ar|en)?|\\p{L}*klubb(?:ar|en)?|\\p{L}*förbund|\\p{L}*organisation(?:er|en)?|\\p{L}*aktör(?:er|en)?|\\p{L}*part(?:er|en|ner|ners)?|utförare|företag|leverantör(?:er)?|anordnare|sökande|stiftelse(?:r)?|samfund|församling(?:ar)?|kyrk(?:a|or)|bidrag|verksamhet(?:er)?',
);
const PROMISE = word(
  'ska|skall|får|kommer|lova(?:r|t|de)|förbinder\\s+sig|åtar\\s+sig|avstår|utfäster\\s+sig|garanter(?:ar|as|at)|under\\s+(?:hela\\s+)?(?:avtalstiden|perioden|avtalsperioden|tiden)|så\\s+länge|ges|har\\s+rätt',
);
const DEALS = word(
  'träffa|använder|samarbetar|släpp(?:a|er)\\s+in|ingå(?:r)?|teckn(?:a|ar)|slut(?:a|er)|samarbet(?:a|ar|e)|stöd(?:ja|jer|ja)?|stött(?:a|ar)|ge(?:r)?|bevilj(?:a|ar)|anlit(?:a|ar)|ta\\s+in|finansier(?:a|ar)|bidra(?:g)?|samverk(?:a|ar|an)|avtal(?:a)?|pengar|få|vända\\s+sig|bjuda\\s+in|starta|öppna|använda|avvis(?:a|as|ar)|hålla\\s+på|bedriva|driva|ordna|erbjuda',
);
const openDoor = re(
  word(
    'hindrar|hindra|utesluter|utesluta|oberoende|fritt|fritt\\s+fram|inbjud\\p{L}*|bjudits|ansluta|anslut\\p{L}*|välkom\\p{L}*|öppet\\s+för|personuppgift\\p{L}*|syften?|ändamål|träningstid\\p{L}*|medlem(?:mar|marna)?|barn|hallen|lokal(?:en|er)?|nyck(?:el|lar)\\p{L}*|står\\s+(?:det\\s+)?fritt|inget\\s+hinder|dag(?:ar|en)?|tider(?:na)?',
  ),
);

export const exclusiveWide: readonly Frame[] = [
  together(
    word('(?:ska|får|kommer|kan)\\s+(?:inte|ej)\\s+(?:\\p{L}+\\s+)?(?:få|kunna|ges|beviljas|släppas)'),
    [
      word('bidrag(?:et)?|stöd|pengar|medel|avtal'),
      word('så\\s+länge|under|medan|samma|avtal(?:et)?'),
      word('andra|annan|samma|övriga|konkurrent\\p{L}*'),
    ],
    {
      unlessSentence: openDoor,
      denialCounts: true,
    },
  ),
  together(
    `${word('uteslutande|enbart|endast|bara')}\\s+(?:\\p{L}+\\s+)?${word('anlita|samarbeta|använda|vända\\s+sig|samverka|ge\\s+bidrag|stödja|finansiera')}`,
    [PUB, CIVIL],
    { unlessSentence: openDoor },
  ),
  together(
    `${word('bara|endast|enbart|uteslutande')}[^.!?;]{0,20}?${CIVIL}(?:\\s+som)?`,
    [`${PUB}|${PUBS}|${DEAL}`, PROMISE, `${DEALS}|${DOINGS}`],
    {
      unlessSentence: openDoor,
      needs: re(
        `${word('bara|endast|enbart|uteslutande')}\\s+(?:\\p{L}+\\s+){0,2}?(?:${CIVIL})(?:\\s+som)?\\s+(?:som\\s+)?${word('får|ska|skall|har|kommer')}|${word('det|med|av|till')}\\s`,
      ),
      also: ({ text }) =>
        re(
          `${word('bara|endast|enbart|uteslutande')}(?:\\s+\\p{L}+){0,2}?\\s+(?:${word('vi|oss|vår|vårt|med|föreningen|organisationen|stiftelsen|klubben|denna')})`,
        ).test(text),
    },
  ),
  together(
    `${word('enda|ensam(?:ma)?|exklusiv\\p{L}*')}\\s+(?:\\p{L}+\\s+)?${word('\\p{L}*part(?:en|ner|nern)?|\\p{L}*aktör(?:en)?|\\p{L}*förening(?:en)?|\\p{L}*organisation(?:en)?|anordnare(?:n)?|utförare(?:n)?|mottagare(?:n)?|som')}`,
    [`${PUBS}|${PROMISE}`, `${PUB}|${PUBS}|${DEAL}`],
    {
      unlessSentence: openDoor,
    },
  ),
  together(
    `${word('ingen|inga|inget')}\\s+(?:${word('annan|andra|annat|fler')})(?:\\s+\\p{L}+)?`,
    [ACTOR, PROMISE, `${DEALS}|${DOINGS}`],
    {
      unlessSentence: openDoor,
      denialCounts: true,
      also: ({ text }) => re(`${PUB}|${PUBS}|${DEAL}|${MUST}|${word('löfte(?:t|n)?|lovat|lovade|garanti')}`).test(text),
    },
  ),
  doing(PUB, `${word('inte|ej|aldrig|avstå(?:r)?|avvis(?:a|ar)')}[^.!?;]{0,50}?${OTHER_ONE}`, [PROMISE, DEALS], {
    unlessSentence: openDoor,
    denialCounts: true,
  }),
  together(
    `${word('andra|annan|annat|ytterligare|fler')}(?:\\s+\\p{L}+)?\\s+${ACTOR}|${word('andra|annan|annat')}\\s+${ACTOR}`,
    [
      word('inte|ej|aldrig|ingen|inga'),
      word('ska|skall|får|kan|kommer|lovar|lovat|utfäster|åtar|förbinder'),
      `${DEALS}|${word('inleda|få|stöd|partnerskap|bidrag|pengar')}`,
      `${PUB}|${PUBS}|${DEAL}`,
    ],
    {
      unlessSentence: openDoor,
      denialCounts: true,
      needs: re(
        word(
          'inleda|ingå|teckna|få|få\\s+\\p{L}+|ge|stödja|stötta|anlita|samarbeta|finansiera|bjuda|släppa|beviljas|bevilja|söka|delta|samverka|bidra|använda|starta|öppna|driva|bedriva',
        ),
      ),
    },
  ),
  together(
    `${word('företräde|förtur|första\\s+tjing|förstahands\\p{L}*|första\\s+rätt(?:en)?|förkörsrätt|prioriteras|går\\s+före')}`,
    [`${CIVIL}`, word('andra|övriga|nästa|ny(?:a|tt)?|framför|före|förlängning(?:en)?|kommande')],
    {
      unlessSentence: openDoor,
      needs: re(`${PUB}|${DEAL}|${word('överenskommelse|bidrag|medel|uppdrag')}`),
    },
  ),
];
