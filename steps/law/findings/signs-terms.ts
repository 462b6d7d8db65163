/** What can be demanded, how long it lasts and who is shut out, as it is said in passing. */
import { type Frame, re } from './frames.ts';
import { doing, together } from './together.ts';
import { word } from './words.ts';
import { CIVIL, DEAL, DOINGS, MUST, PUB, PUBS } from './words-wide.ts';

const misuse = re(
  word(
    'fönster|sönder|nyck(?:el|lar)\\p{L}*|\\p{L}*försäkring\\p{L}*|lokal(?:en|er|erna)?|hyr\\p{L}*|bibliotek\\p{L}*|parkering\\p{L}*|personuppgift\\p{L}*|dataskydd\\p{L}*|gdpr|medlem\\p{L}*|ändamål(?:et|en)?|använts?\\s+fel|oanvända?|outnyttjad\\p{L}*|kvar|redovisning(?:en)?|årsredovisning\\p{L}*|skatt\\p{L}*|registerutdrag\\p{L}*|utdrag',
  ),
);

export const enforcementSigns: readonly Frame[] = [
  together(
    `${word('för\\s+varje\\s+(?:dag|vecka|kväll|träff|gång|rapport)')}`,
    [
      word('sena?|försena\\p{L}*|dröj\\p{L}*|inställd\\p{L}*|utebli\\p{L}*|missa\\p{L}*|stängd?\\p{L}*'),
      word('betalar|betala|drar|dras|minskas|kostar'),
      `${CIVIL}|${PUB}`,
    ],
    { unlessSentence: misuse },
  ),
  together(
    `${word('garanter(?:ar|as|a)')}`,
    [
      `${DOINGS}|${word('hålls|utförs|genomförs|levereras')}`,
      word('annars|om\\s+inte|vid\\s+äventyr|dras|kommunen\\s+att'),
      `${CIVIL}|${PUB}`,
    ],
    { unlessSentence: misuse },
  ),
  together(
    `${word('göra\\s+om|gör\\s+om|göras\\s+om|tas\\s+om|hållas\\s+på\\s+nytt')}`,
    [
      word(
        'måttet|brist\\p{L}*|underkän\\p{L}*|utan\\s+(?:extra\\s+)?(?:kostnad|ersättning)|egen\\s+bekostnad|inte\\s+(?:godkän\\p{L}*|håll\\p{L}*)',
      ),
      CIVIL,
    ],
    { denialCounts: true, unlessSentence: misuse },
  ),
  together(
    `${word('avhjälp\\p{L}*|rättelse|åtgärd(?:a|as|at|ats)|rättas?\\s+till')}`,
    [
      word(
        'brist(?:er|en|erna)?|fel(?:en|et)?|avvikelse(?:r|n|rna)?|åtagande\\p{L}*|utförande(?:t)?|avtalsbrott(?:et)?',
      ),
      `${PUB}|${PUBS}`,
      word('inom|senast|skyldig\\p{L}*|ska|skall|måste|utan\\s+dröjsmål|annars|egen\\s+bekostnad|krav'),
    ],
    { unlessSentence: misuse },
  ),
  doing(
    PUB,
    word('dra(?:r)?\\s+(?:av|bort)|räknar\\s+av|håller\\s+inne|hålla\\s+inne|kvittar|kortar\\s+av'),
    [
      word(
        'för\\s+(?:varje|var)|per|om|när|ifall|inställd\\p{L}*|stäng\\p{L}*|inte|utebliv\\p{L}*|missad\\p{L}*|färre',
      ),
    ],
    { unlessSentence: misuse, denialAtKey: true },
  ),
  together(
    word(
      'avtalsbrott(?:et)?|kontraktsbrott(?:et)?|fullgörelse(?:n)?|skadeståndsskyldig\\p{L}*|hävningsgrund\\p{L}*|hävningsrätt\\p{L}*|prestationsansvar(?:et)?|leveransgaranti\\p{L}*|leveranssäkerhet\\p{L}*|väsentligt\\s+dröjsmål|dröjsmålet',
    ),
    [`${PUB}|${PUBS}|${CIVIL}|${DEAL}`],
    { unlessSentence: misuse },
  ),
  together(
    `${word('kräv(?:a|er|s)|tving(?:a|ar|as)|fordra|utkräv(?:a|er)|genomdriv(?:a|er)')}[^.!?;]{0,30}?${word('de\\s+fullgörs|det\\s+görs|fullgörs|utförs|genomförs|blir\\s+gjort|blir\\s+av|hålls|genomföra|hålla|göra\\s+(?:det|klart)|fullfölja|leverera')}`,
    [`${PUB}`],
    { unlessSentence: misuse },
  ),
  together(
    `${word('stäm(?:ma|mer|s|ning)|inför\\s+(?:rätta|domstol)|till\\s+domstol|svars\\s+rättsligt|rättsligt\\s+bindande|juridiskt\\s+bindande')}`,
    [
      PUB,
      `${CIVIL}|${word('oss')}`,
      word('håller|utför\\p{L}*|genomför\\p{L}*|lovat|åtagande\\p{L}*|inte|skyldig\\p{L}*|leverera'),
    ],
    { unlessSentence: re(`${misuse.source}|${word('stämmer\\s+(?:av|överens)|stäms\\s+av|tvist\\p{L}*')}`) },
  ),
  together(
    `${word('betala|betalar|stå\\s+för|står\\s+för|ersätta|ersätter|svarar\\s+för')}\\s+(?:\\p{L}+\\s+){0,3}?${word('merkostnad(?:en|er|erna)?|extrakostnad(?:en|er|erna)?|mellanskillnad(?:en)?')}`,
    [`${PUB}|${PUBS}|${word('annan\\s+utförare|någon\\s+annan')}`, CIVIL],
    { unlessSentence: misuse },
  ),
];

const notDeal = re(
  word(
    'anställning\\p{L}*|tillsvidareanställ\\p{L}*|tjänst(?:en)?\\s+som|lokal(?:en|er|erna)?|lokalavtal\\p{L}*|hyr(?:a|an|er|es\\p{L}*)?|rum(?:met)?|bok(?:ad\\p{L}*|ning\\p{L}*|at)|kvällar(?:na)?|arrende\\p{L}*|abonnemang\\p{L}*|medlemskap\\p{L}*|tystnadsplikt\\p{L}*|sekretess\\p{L}*|lån(?:et|etid\\p{L}*|ekort\\p{L}*)?|studie\\p{L}*|försäkring\\p{L}*|håller\\s+(?:vi\\s+)?till|träff(?:as|en|ar|arna)|nytt\\s+beslut|ny\\s+prövning|upphör|löper\\s+ut|prao|praktik\\p{L}*|elavtal\\p{L}*|licens\\p{L}*|prenumeration\\p{L}*|ordförande\\p{L}*|styrelse\\p{L}*|beslut(?:et)?\\s+gäller',
  ),
);
const endless =
  'tills\\s?vidare|på\\s+obestämd\\s+tid|i\\s+all\\s+evighet|för\\s+all\\s+framtid|utan\\s+(?:något\\s+)?slut(?:datum)?|utan\\s+tidsgräns|utan\\s+bortre\\s+(?:gräns|parentes)|så\\s+länge\\s+(?:båda|parterna|ingen|vi)\\s+(?:\\p{L}+\\s+){0,2}?(?:vill|säger\\s+upp|önskar|är\\s+överens|är\\s+nöjda)|till\\s+dess\\s+(?:att\\s+)?(?:\\p{L}+\\s+){1,3}?säg(?:er|s)|tills\\s+(?:\\p{L}+\\s+){1,3}?säg(?:er|s)';
export const termSigns: readonly Frame[] = [
  together(
    `${word('rulla(?:r)?|löp(?:er|a)|kör(?:a)?|fortsätt(?:er|a)')}\\s+(?:\\p{L}+\\s+){0,2}?${word('år\\s+(?:efter|för|från)\\s+år')}`,
    [word('det|detta|avtal(?:et)?|partnerskap(?:et)?|samarbete(?:t)?|vi')],
    { unlessSentence: notDeal },
  ),
  together(
    `${word('om|så\\s+länge|säger|hör')}\\s+${word('ingen')}(?:\\s+av\\s+\\p{L}+)?\\s*${word('hör\\s+av\\s+sig|säger\\s+(?:något|nåt|upp|nej|ifrån|annat)|något|upp|protesterar|av\\s+sig')}`,
    [word('fortsätter|förlängs|förnyas|rullar|löper|gäller|kör')],
    { denialCounts: true, unlessSentence: notDeal },
  ),
  together(
    word('slutdatum|bortre\\s+gräns|sista\\s+datum|slutdag'),
    [word('inte|inget|ingen|saknas|aldrig'), word('satt|skrivit|finns|har|bestämt|skrivet')],
    {
      denialCounts: true,
      unlessSentence: re(`${notDeal.source}|${word('anmäl\\p{L}*|ansök\\p{L}*|kurs(?:en)?|läger|projektet')}`),
    },
  ),
  together(
    `${word('förnyas|förlängs|skrivs\\s+om|fortsätter')}\\s+(?:\\p{L}+\\s+)?${word('varje\\s+år|vart\\s+år|årligen|år\\s+för\\s+år|årsvis')}`,
    [DEAL],
    {
      denialCounts: true,
      unlessSentence: re(
        word(
          'lokal\\p{L}*|hyr\\p{L}*|efter\\s+(?:ett\\s+)?(?:nytt\\s+)?beslut|om\\s+(?:båda|parterna|nämnden)|efter\\s+prövning',
        ),
      ),
    },
  ),
  together(
    `${word('när\\s+(?:det|avtalet|samarbetet|partnerskapet|överenskommelsen|vi)\\s+(?:ska\\s+)?(?:tar?\\s+slut|slutar?|upphör(?:a)?|avslutas|sluta)')}`,
    [word('inte|ingen|inget|aldrig|ej'), word('bestäm\\p{L}*|satt|skriv\\p{L}*|sagt|står|angett|anges|vet|klart')],
    { denialCounts: true, unlessSentence: re(word('kvällen|träffen|lägret|passet|anställning\\p{L}*')) },
  ),
  together(
    `${word('uppsägning\\s+(?:inte|ej)\\s+(?:skett|sker|gjorts|inkommit)|uteblir\\s+uppsägning|sker\\s+inte\\s+uppsägning')}`,
    [word('förläng\\p{L}*|förny\\p{L}*|fortsätt\\p{L}*|löper|gäller')],
    { denialCounts: true, unlessSentence: re(word('lån\\p{L}*|prenumeration\\p{L}*|hyr\\p{L}*')) },
  ),
  together(
    `^[–*•-]?\\s*${word('(?:avtals|slut|löp)(?:datum|tid|dag)(?:en)?')}\\s*[:–-]\\s*${word('saknas|inget|ingen|ej\\s+\\p{L}+|obegränsad|obestämd|tills\\s?vidare|löpande')}`,
    [word('\\p{L}+')],
    { denialCounts: true },
  ),
  together(
    `${word('gälla|gäller')}(?:\\s+(?:vidare|på|alltså|i\\s+praktiken))?\\s+(?:\\p{L}+\\s+){0,2}?(?:${word(endless)})`,
    [word('\\p{L}+')],
    { unlessSentence: notDeal },
  ),
  together(
    `${word('löp(?:er|a)|rulla(?:r)?|fortsätt(?:er|a)|pågå(?:r)?|fortgå(?:r)?|hålla|ligga\\s+fast')}(?:\\s+(?:vidare|på|alltså|i\\s+praktiken))?\\s+(?:\\p{L}+\\s+){0,2}?(?:${word(endless)})`,
    [DEAL],
    { unlessSentence: notDeal },
  ),
  together(
    `${word('rullande|löpande')}\\s+(?:\\p{L}+\\s+)?${word('avtal(?:et)?|överenskommelse(?:n)?|ettårs\\p{L}*|förlängning(?:ar)?|tolvmånader\\p{L}*|perioder|basis')}`,
    [DEAL],
    { unlessSentence: notDeal },
  ),
  together(
    word(
      'evighetsavtal(?:et)?|tillsvidareavtal(?:et)?|tillsvidareöverenskommelse(?:n)?|automatförläng\\p{L}*|autoförläng\\p{L}*|automatisk\\s+(?:förlängning|förnyelse)|förlängs\\s+tyst|tyst\\s+förlängning|förläng(?:s|as)\\s+med\\s+(?:ett|två|tre|12|tolv)\\s+(?:år|månader)\\s+(?:i\\s+taget|åt\\s+gången|om)',
    ),
    [word('\\p{L}+')],
    {
      unlessSentence: re(
        `${notDeal.source}|${word('utvärdering\\p{L}*|parterna\\s+(?:är|blir)\\s+(?:överens|ense)|nämnden\\s+beslutar')}`,
      ),
    },
  ),
];

const open = re(
  word(
    'hindrar|hindra|utesluter|fritt|fri|välkom\\p{L}*|öppet|medlem(?:mar|marna)?|nyck(?:el|lar)\\p{L}*|personuppgift\\p{L}*|ändamål|inget\\s+hinder|får\\s+gärna|lika\\s+villkor|samma\\s+villkor',
  ),
);
const others = `(?:${word('annan|andra|annat|övriga|fler|ytterligare|konkurrerande|konkurrent(?:er)?')})`;
export const exclusiveSigns: readonly Frame[] = [
  doing(
    PUB,
    `${word('inte|ej|icke|aldrig')}\\s+(?:\\p{L}+\\s+){0,3}?${word('ingå|teckna|sluta|träffa|inleda|stödja|finansiera|anlita|ge|bevilja')}[^.!?;]{0,50}?${word('tredje\\s+(?:man|part)|någon\\s+annan|nåt\\s+annat|något\\s+annat|annan\\s+\\p{L}+|andra\\s+\\p{L}+')}`,
    [word('under|så\\s+länge|medan|avtal\\p{L}*|lova\\p{L}*|äger|får|förbinder|åtar|ska')],
    { denialCounts: true, unlessSentence: open },
  ),
  together(
    `${word('avstå(?:r)?\\s+från\\s+att')}\\s+${word('inleda|ingå|teckna|stödja|stötta|samarbeta|ge|sluta|anlita|finansiera|träffa|bevilja')}`,
    [PUB, others],
    { denialCounts: true, unlessSentence: open },
  ),
  together(
    `${word('ingen|inga|inget|ej|inte')}\\s+(?:\\p{L}+\\s+)?${others}(?:\\s+\\p{L}+){0,2}?\\s+${word('får|ska|kommer|kan|tillåts|släpps|ges|beviljas')}`,
    [
      word('så\\s+länge|under|medan|avtal(?:et|stiden)?|partnerskapet|kommunen|kommunens|nämnden|regionen|bidrag|stöd'),
      word(
        '\\p{L}*förening(?:ar|en)?|\\p{L}*organisation(?:er|en)?|aktör(?:er|en)?|\\p{L}*klubb(?:ar|en)?|part(?:er|en)?|utförare|företag|församling|kyrka|anordnare',
      ),
    ],
    { denialCounts: true, unlessSentence: open },
  ),
  together(
    word(
      'konkurrensförbud(?:et)?|konkurrensklausul(?:en)?|konkurrensskydd(?:et)?|ensamavtal(?:et)?|ensamställning|ensam\\s+rätt(?!\\s+att\\s+(?:bestäm|beslut|avgör|välj)\\p{L}*)|ensam\\s+på\\s+området|ensamrätt\\p{L}*',
    ),
    [`${PUB}|${PUBS}|${CIVIL}|${DEAL}|${word('får|ges|till|med')}`],
    { unlessSentence: open },
  ),
  doing(
    PUB,
    `${word('bara|endast|enbart|uteslutande')}\\s+(?:\\p{L}+\\s+){0,2}?(?:med|till|hos|av|genom|via)?\\s*(?:oss|vår|föreningen|organisationen|stiftelsen|klubben|församlingen)`,
    [
      `${MUST}|${word('får|lovar|kommer|samarbeta\\p{L}*|stödja|stödjer|ge|ger|hänvisar|teckna|använda|använder|vänder|vända|finansiera\\p{L}*')}`,
    ],
    { unlessSentence: open },
  ),
];
