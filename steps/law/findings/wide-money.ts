/** Money and invoices, as people write of them: what stands together in a sentence, in whatever order. */
import { type Frame, re } from './frames.ts';
import { together } from './together.ts';
import { isPaid } from './who-pays.ts';
import { UNIT, word } from './words.ts';
import { CIVIL, GOODS, KRONOR, MONEY_WORDS, PEOPLE, PUB, PUBS } from './words-wide.ts';

const each =
  '(?:(?:per|à|á)\\s+(?:\\p{L}+\\s+(?:och\\s+)?)?|/\\s?|för\\s+(?:varje|var|vart)\\s+(?:\\p{L}+\\s+){0,2}?|i\\s+(?=timmen|tim(?!\\p{L})))';
const counted = `(?:${UNIT}|${PEOPLE}|${word('timmen|tim|föreläsning|lektion|pass|kväll|tillfälle|\\p{L}*timme|\\p{L}*samtal|medlem|kursdag|termin\\s+och\\s+\\p{L}+|rum|rumsnatt|vecka\\s+och\\s+\\p{L}+|match|station|besökt\\s+\\p{L}+')})`;
const HOW_MANY = word(
  'antal(?:et)?|hur\\s+(?:många|mycket|stor\\s+del)|mängden|\\p{L}*volym(?:en|er)?|\\p{L}*närvaro(?:n)?|\\p{L}*beläggning(?:en)?|\\p{L}*prestation(?:er|en)?|\\p{L}*utfall(?:et)?|\\p{L}*resultat(?:et)?|deltagarantal(?:et)?|\\p{L}*statistik(?:en)?|(?:utförda|genomförda|faktiska|faktiskt)\\s+\\p{L}+',
);
const FOLLOWS = word(
  'baser\\p{L}*|beräkn\\p{L}*|räkn\\p{L}*|beror|beroende|styr(?:s)?|efter|utifrån|följer|i\\s+(?:förhållande|proportion|relation)|koppl\\p{L}*|knut\\p{L}*|knyt\\p{L}*|avgör|bestäms?|variera\\p{L}*|proportionell\\p{L}*|juster\\p{L}*|regler\\p{L}*|på|av|mot',
);

const done = word(
  '\\p{L}*(?:dagar|dagarna|timmar|timmarna|dygn|dygnen|nätter|nätterna|pass|passen|platser|platserna|samtal|samtalen|besök|besöken|tillfällen|tillfällena|träffar|träffarna|insatser|insatserna|lektioner|lektionerna|deltagare|deltagarna)',
);

export const paymentWide: readonly Frame[] = [
  together(
    `(?:per|à)\\s+(?!${word('år|månad|mån|termin|kvartal|vecka|invånare|kalenderår|halvår|läsår|period|del|part|verksamhetsår|budgetår|post|telefon|mejl|mail|e-post|automatik|capita|den|styck|kommun|organisation|förening|avtalsår|sms|brev|\\d+')})(?:\\p{L}+\\s+)?\\p{L}+`,
    [
      `${KRONOR}|${word('betalas|utbetalas|utgår|lämnas|ersätts')}`,
      `${PUB}|${PUBS}|${word('ersättning(?:en)?|bidrag(?:et)?')}`,
    ],
    { also: isPaid },
  ),
  together(
    `för\\s+(?:varje|var)\\s+(?!${word('år|månad|termin|kvartal|vecka|invånare|kalenderår|halvår|läsår|period|del|part|verksamhetsår|budgetår|nytt')})\\p{L}+`,
    [KRONOR, `${PUB}|${PUBS}|${word('ersättning(?:en)?|bidrag(?:et)?')}`],
    { also: isPaid },
  ),
  together(`${each}${counted}`, [`${KRONOR}|${MONEY_WORDS}`], { also: isPaid }),
  together(`${FOLLOWS}(?:\\s+\\p{L}+){0,3}?\\s+${HOW_MANY}`, [MONEY_WORDS], {
    also: isPaid,
    unless: re(word('invånare')),
  }),
  together(`${HOW_MANY}[^.!?;]{0,40}?${FOLLOWS}`, [MONEY_WORDS], { also: isPaid, unless: re(word('invånare')) }),
  together(`ju\\s+(?:fler|flera|mer|färre)[^.!?;]{2,50}?(?:desto|dess|ju)\\s+(?:mer|mindre|större|högre|lägre)`, [
    MONEY_WORDS,
  ]),
  together(
    `${word('avser|för|efter|enligt|utifrån|mot')}\\s+(?:\\p{L}+\\s+){0,4}?${done}`,
    [
      MONEY_WORDS,
      word(
        'rapporter\\p{L}*|redovis\\p{L}*|utförd\\p{L}*|genomförd\\p{L}*|faktisk\\p{L}*|nedlagd\\p{L}*|registrer\\p{L}*|hållits|hållna|ägt\\s+rum|bokad\\p{L}*|levererad\\p{L}*|nyttjad\\p{L}*|använd\\p{L}*|efterskott|beställd\\p{L}*',
      ),
    ],
    { also: isPaid, unless: re(word('\\p{L}*plan\\p{L}*|uppföljning\\p{L}*')) },
  ),
  together(
    `\\d+\\s+\\p{L}+\\s*(?:x|×|\\*|st\\s+à|à|á)\\s*\\d[\\d ]*`,
    [`${KRONOR}|${MONEY_WORDS}`, `${PUB}|${PUBS}|${word('bidrag(?:et)?|ersättning(?:en)?')}`],
    { also: isPaid },
  ),
  together(
    `om\\s+${word('vi|det|de|föreningen|organisationen|antalet')}\\s+(?:\\p{L}+\\s+){0,3}?(?:\\d+|fler|färre|minst|över|under)\\s`,
    [MONEY_WORDS, '\\d', `${PEOPLE}|${done}`],
    {
      also: isPaid,
      needs: re(`${PUB}|${PUBS}|${word('bidrag(?:et)?|ersättning(?:en)?|utbetal\\p{L}*')}`),
      unless: re(word('utvärder\\p{L}*|hör|plats')),
    },
  ),
  together(
    word('sjunker|ökar|stiger|minskar|höjs|sänks|växer|krymper|trappas'),
    [
      MONEY_WORDS,
      `${each}${counted}|${word('när\\s+(?:fler|färre)|antal(?:et)?|med\\s+(?:varje|antalet)|ju')}`,
      `${PUB}|${CIVIL}`,
    ],
    {
      also: isPaid,
      denialCounts: true,
    },
  ),
  together(
    word(
      '\\p{L}*styckpris\\p{L}*|timpenning(?:en)?|resultatbaserad\\p{L}*|utfallsbaserad\\p{L}*|utfallsbetalning\\p{L}*|utfallskontrakt\\p{L}*|rörlig\\s+(?:del|ersättning|peng)|(?:plats|elev|deltagar|dygns|vård)peng(?:en|ar)?|tim-?\\s?kostnad(?:en)?|(?:tim|dygns|dag|plats|vecko)(?:taxa|pris|arvode|ersättning|belopp|kostnad)\\p{L}*|taxa(?:n)?|prislist\\p{L}*|självkostnadspris\\s+till\\s+kommunen|överenskommet\\s+pris|marknadsmässigt?\\s+(?:pris|ersättning)|marknadspris(?:et)?|fast\\s+pris',
    ),
    [`${PUB}|${PUBS}|${CIVIL}|${MONEY_WORDS}`],
    { also: isPaid },
  ),
  together(
    `${word('betal(?:ar|as?|t|ning(?:en)?)|ersätt(?:s|er|ning(?:en)?)|pengar(?:na)?|arvode(?:t|ras)?')}(?:\\s+\\p{L}+){0,3}?\\s+för\\s+(?:\\p{L}+\\s+){0,2}?${word('utfört|utför\\p{L}*|genomför\\p{L}*|levererad?\\p{L}*|jobb(?:et)?|arbete(?:t)?|\\p{L}*timmar(?:na)?|tid(?:en)?|kväll(?:ar|arna)|\\p{L}*pass(?:en)?|\\p{L}*platser(?:na)?|\\p{L}*tjänst(?:en|er|erna)|det\\s+(?:vi|föreningen|organisationen)\\s+(?:gör|utför|levererar)|\\p{L}*insatser(?:na)?|\\p{L}*föreläsning(?:ar|arna|en)?|\\p{L}*samtal(?:en)?')}`,
    [`${PUB}|${PUBS}|${CIVIL}|${MONEY_WORDS}`],
    { also: isPaid },
  ),
];

const INVOICE = word(
  '(?:e-?|samlings|månads|slut|del|kvartals|halvårs|termins|förskotts|svefaktura)?faktur(?:a|an|or|orna|era|erar|eras|ering(?:en|ar)?|erade|erat|erats)',
);
/** An invoice to the organisation, for something that it has bought, or as proof of a cost. */
const incoming = re(
  `(?<!(?:kommunen|regionen|nämnden|förvaltningen)\\s)betalar\\s+(?:\\p{L}+\\s+){0,2}?faktur|${GOODS}|${word('kopi(?:a|or|orna)|kvitton?(?:na)?|verifikat\\p{L}*|verifikationer|bokför\\p{L}*|attester\\p{L}*|el|hyra(?:n)?|hyres\\p{L}*|lokalen|redan\\s+betalt|fick|fått|fick\\s+vi|kommer\\s+från|själva|betalar\\s+(?:vi|föreningen|organisationen|klubben)|leverantörs\\p{L}*|hyresvärd\\p{L}*|medlem\\p{L}*|sponsor\\p{L}*|revisor\\p{L}*|deltagaravgift\\p{L}*')}|faktur(?:a|an|or)\\s+från(?!\\s+(?:oss|föreningen|organisationen|stiftelsen|klubben|församlingen))|(?:betalas|betala)\\s+av\\s+${CIVIL}|${CIVIL}\\s+(?:\\p{L}+\\s+)?betalar\\s+faktur`,
);
const asked = `${PUB}|${PUBS}|${CIVIL}|${word('\\p{L}*betal\\p{L}*|förskott|efterskott|dagar|ställs|adresseras|märks|märkt|referens|skickas|sänds|utfärdas|månad(?:en|svis)?|kvartal(?:et|svis)?|halvår(?:et|svis)?|termin(?:en|svis)?|rekvisition|pengar(?:na)?|ersättning(?:en)?|mot|bidrag(?:et)?')}`;

export const invoicesWide: readonly Frame[] = [
  together(INVOICE, [asked], { unless: incoming }),
  together(
    `${word('skick(?:ar|a|as)|skriv(?:er|a|s)|ställ(?:er|a|s)\\s+ut|sänd(?:er|a|s)|mot|lämnar')}\\s+(?:\\p{L}+\\s+){0,2}?${word('räkning(?:en|ar)?(?!\\s+av)')}`,
    [asked],
    { unless: incoming },
  ),
];
