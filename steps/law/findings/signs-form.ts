/**
 * The form, as it is said in passing: paid by what is done, an invoice, a purchase, what was bought before. Each sign is a
 * turn of phrase that seldom means anything else, so little else is asked of the sentence.
 */
import { type Frame, re } from './frames.ts';
import { doing, together } from './together.ts';
import { isPaid } from './who-pays.ts';
import { word } from './words.ts';
import { CIVIL, DOINGS, GOODS, KRONOR, MONEY_WORDS, PEOPLE, PUB, PUBS } from './words-wide.ts';

const goods = re(GOODS);
export const paymentSigns: readonly Frame[] = [
  together(
    `${word('följer(?:\\s+med)?')}\\s+(?:varje\\s+|den\\s+|med\\s+)?(?:${PEOPLE})`,
    [word('pengar(?:na)?|\\p{L}*peng(?:en)?|ersättning(?:en)?|bidrag(?:et)?|check(?:en)?')],
    { also: isPaid },
  ),
  together(
    word(
      '(?:à|a)-?pris(?:et|er)?|styck(?:e)?pris\\p{L}*|timpris\\p{L}*|timarvode\\p{L}*|prisbilaga(?:n)?|prisjustering\\p{L}*|ersättningsmodell(?:en)?|ersättningsnivå(?:n|er|erna)?|vinstpåslag(?:et)?|vinstmarginal(?:en)?|påslag\\s+för\\s+vinst|prestationsersättning\\p{L}*|utförd\\s+prestation|levererad\\s+(?:tid|timme|insats)|debiterbar\\p{L}*',
    ),
    [word('\\p{L}+')],
    { also: isPaid },
  ),
  together(
    `schablon\\p{L}*\\s+(?:\\p{L}+\\s+){0,3}?(?:om|på)\\s+${KRONOR}[^.!?;]{0,15}?(?:per|för\\s+varje)\\s+(?:${PEOPLE})`,
    [
      `${PUB}|${word('ersättning(?:en)?|bidrag(?:et)?')}`,
      word('betal\\p{L}*|regler\\p{L}*|ersätt\\p{L}*|stäm\\p{L}*|ger|får|lämnas|utgår|räkn\\p{L}*'),
    ],
    { unless: re(word('ideell\\p{L}*|volontär\\p{L}*|timm\\p{L}*\\s+ideellt|värder\\p{L}*|egen\\s+insats')) },
  ),
  together(
    `${word('dubbelt\\s+så\\s+mycket|hälften\\s+så\\s+mycket|mer|mindre')}\\s+(?:\\p{L}+\\s+)?${word('pengar|bidrag|ersättning')}`,
    [`^${word('kommer|deltar|blir|får|når')}`, '\\d|(?:tio|tjugo|trettio|fyrtio|femtio|hundra|fler|färre)', PUB],
    { also: isPaid },
  ),
  together(`${word('varje\\s+gång')}`, [PUB, KRONOR, word('betal\\p{L}*|får|ger|står|ersätt\\p{L}*|bidrar')], {
    also: isPaid,
  }),
  together(
    `${word('villkora(?:t|d|s)|förutsätter|krävs')}\\s+(?:av\\s+)?att\\s+(?:\\p{L}+\\s+)?${word('minst|antalet|\\d+')}`,
    [word('stöd(?:et)?|bidrag(?:et)?|ersättning(?:en)?|pengar(?:na)?|utbetalning(?:en)?')],
    { also: isPaid },
  ),
  together(
    `${word('hur\\s+många|hur\\s+mycket|antalet')}`,
    [
      word(
        'vad\\s+vi\\s+(?:ska\\s+)?få(?:r)?|vår\\s+ersättning|vad\\s+(?:föreningen|organisationen)\\s+(?:ska\\s+)?få(?:r)?|(?:ekonomiska\\s+)?utfall(?:et)?|intäkt(?:en|er|erna)?|utbetalning(?:en)?',
      ),
      word('räkn\\p{L}*|avgör\\p{L}*|bestäm\\p{L}*|styr\\p{L}*|beror'),
      `${PUB}|${CIVIL}`,
    ],
    { also: isPaid, unless: re(word('invånare')) },
  ),
  together(
    `${word('i\\s+takt\\s+med|först\\s+(?:när|sedan|efter|då)|när\\s+(?:vi|föreningen|organisationen)\\s+har')}[^.!?;]{0,50}?${word('platserna\\s+fylls|fyllts|utfört|genomfört|genomförts|hållit|hållits|levererat|avslutat|gått\\s+i\\s+mål')}`,
    [
      `${MONEY_WORDS}|${word('betalar|betalt|pengar(?:na)?')}`,
      `${PUB}|${word('ersättning(?:en)?|betalning(?:en)?|betalt|medlen|bidraget|pengarna')}`,
    ],
    { also: isPaid, unless: re(word('redovisning\\p{L}*|revision\\p{L}*|underteckn\\p{L}*|besluts?|laga')) },
  ),
  together(
    `${word('fler|flera|färre')}\\s+(?:${PEOPLE}|${DOINGS}|${word('besök|träffar|timmar|gånger')})[^.!?;]{0,40}?${word('mer|mindre|högre|lägre|större|mindre')}\\s+(?:\\p{L}+\\s+)?${word('pengar|ersättning|bidrag|betalt|stöd|summa|belopp')}`,
    [word('\\p{L}+')],
    { also: isPaid },
  ),
  together(
    `${word('(?:en\\s+)?(?:slant|tusenlapp|hundralapp|femhundring|peng|hacka|tia)')}[^.!?;]{0,20}?(?:per|för\\s+(?:varje|var))\\s`,
    [`${PUB}|${PUBS}|${word('bidrag(?:et)?|ersättning(?:en)?')}`],
    { also: isPaid },
  ),
];

const sends = word(
  'skick(?:ar|a|as|at)|översänd(?:er|a|s)|mejl(?:ar|a|as)|skriv(?:er|a|s)|ställ(?:er|a|s)\\s+ut|sänd(?:er|a|s)|lämn(?:ar|a|as)|får\\s+(?:in\\s+)?|betalar|begär(?:s)?|mot',
);
const billed = 'oss|föreningen|organisationen|klubben|stiftelsen|församlingen';
/** The bill goes to the organisation: from the kommun, or from a shop. */
export const billToUs = re(
  `betalade\\s+(?:vi|kassören|${billed})(?!\\p{L})|faktur(?:erar|era|erade)\\s+(?:\\p{L}+\\s+){0,2}?(?:${billed})(?!\\p{L})|(?:${word(billed)})\\s+faktureras(?!\\p{L})|(?:faktur|räkning)\\p{L}*\\s+som\\s+(?:kassören|vi|styrelsen|${billed})\\s+(?:själv(?:a)?\\s+)?betal`,
);
/** Somebody who is no part of this asks to be paid. */
const incoming = re(
  `${word('firma(?:n)?|butik(?:en)?|hantverkare(?:n)?|elektriker(?:n)?|företag(?:et)?|bolag(?:et)?|konsult(?:en)?|hyresvärd(?:en)?|hyran|\\p{L}*hyra(?:n)?|elräkning(?:en)?|telefonräkning(?:en)?|i\\s+räkning\\s+att|med\\s+i\\s+räkningen')}`,
);
export const invoiceSigns: readonly Frame[] = [
  together(
    word(
      'moms(?:en)?\\s+(?:\\p{L}+\\s+)?(?:läggs|tillkommer|debiteras|utgår|tas\\s+ut|betalas)|lägg(?:er|a)\\s+(?:\\p{L}+\\s+)?på\\s+(?:\\p{L}+\\s+)?moms|moms\\s+på|plus\\s+moms|inklusive\\s+moms|inkl\\.?\\s+moms|med\\s+moms',
    ),
    [`${PUB}|${PUBS}|${word('ersättning(?:en)?|beloppet|bidraget')}`],
    {
      unless: re(`${GOODS}|${word('kiosk(?:en)?|försäljning\\p{L}*|biljett\\p{L}*|fika|inköp\\p{L}*|avdrag\\p{L}*')}`),
    },
  ),
  together(`${sends}\\s+(?:\\p{L}+\\s+){0,2}?${word('räkning(?:en|ar|arna)?')}`, [`${PUB}|${PUBS}`], {
    unlessSentence: incoming,
    unless: re(word('löpande\\s+räkning|för\\s+\\p{L}+\\s+räkning')),
  }),
  together(
    word(
      'faktureringsrutin\\p{L}*|fakturaunderlag\\p{L}*|fakturaadress\\p{L}*|fakturareferens\\p{L}*|fakturan?s\\s+förfallodag|kundfaktura|kreditfaktura',
    ),
    [`${PUB}|${PUBS}|${CIVIL}|${word('referens\\p{L}*|ersättning(?:en)?|betalning(?:en)?')}`],
    { unlessSentence: incoming },
  ),
];

export const purchaseSigns: readonly Frame[] = [
  together(`${word('leverantör(?:er)?')}\\s+(?:till|åt|för)\\s+(?:${PUB})`, [`${CIVIL}|${word('vi')}`], {
    unless: goods,
  }),
  together(
    `${word('anskaffning(?:en)?|inköp(?:et)?|köp(?:et)?')}\\s+av[^.!?;]{0,40}?(?:från|av|hos)\\s+${CIVIL}`,
    [word('\\p{L}+')],
    { unless: goods },
  ),
  together(
    `${word('de|dom|kommunen')}\\s+${word('beställer|köper')}[^.!?;]{0,25}?${word('vi|föreningen')}\\s+${word('levererar|säljer|utför|fixar|gör')}`,
    [word('\\p{L}+')],
    { unless: goods },
  ),
  together(
    `(?:^|[–*•-]\\s*)(?:in)?köp\\s+av\\s+(?:[\\d\\p{L}]+\\s+){0,2}?(?:${DOINGS}|${word('\\p{L}*platser')})`,
    [word('\\p{L}+')],
    { unless: goods },
  ),
  together(
    `${word('lägg(?:er|a|s)|lagt|gör|görs|gjort|skickar?|får|fått|tar\\s+emot')}\\s+(?:en\\s+|sin\\s+|vår\\s+)?${word('beställning(?:en|ar|arna)?|order(?:n)?')}`,
    [PUB, `${DOINGS}|${CIVIL}|${word('på|om|av')}`],
    { unless: goods },
  ),
  together(
    `${word('leverans(?:en|er|erna)?')}\\s+(?:av\\s+\\p{L}+\\s+)?${word('omfattar|avser|sker|består|godkänns|ska|delas')}`,
    [
      word(
        'avtal\\p{L}*|tillfällen|timmar|träffar|tjänst\\p{L}*|insats\\p{L}*|kommun\\p{L}*|parterna|pass|kurs\\p{L}*',
      ),
    ],
    { unless: goods },
  ),
  together(
    `${word('(?:en|ren|vanlig|det\\s+är)\\s+affär(?:en)?|affärsmässig\\p{L}*|affärsuppgörelse\\p{L}*|affärsrelation\\p{L}*')}`,
    [PUB, word('betal\\p{L}*|får|köp\\p{L}*|sälj\\p{L}*|tjänst\\p{L}*|villkor')],
    { unless: goods },
  ),
  together(
    `${word('avrop(?:et|en|s|ar|as|ad)?')}`,
    [word('görs|sker|skriftlig\\p{L}*|lämnas|skickas|kommunen|nämnden')],
    {
      unless: goods,
    },
  ),
  doing(
    PUB,
    word(
      'tingar|abonnerar\\s+på|skaffar\\s+sig|förvärvar|anskaffar|tecknar\\s+sig\\s+för|handlar(?=\\s+\\p{L}+\\s+av)',
    ),
    [`${DOINGS}|${CIVIL}`],
    { unless: goods },
  ),
  together(
    word(
      'tilldelningsbeslut(?:et)?|upphandlingskontrakt(?:et)?|upphandlingsdokument(?:en)?|kontraktsföremål(?:et)?|tjänsteleverantör(?:en)?|tjänsteutförare|säljare\\s+av\\s+tjänst\\p{L}*|direktupphandling(?:en)?|tjänsteinköp\\p{L}*|köpa-sälj\\p{L}*|köp-\\s*och\\s*sälj\\p{L}*|beställar-?\\s?(?:och\\s+)?utförar\\p{L}*',
    ),
    [`${PUB}|${PUBS}|${CIVIL}|${DOINGS}|${word('avtalet|partnerskapet')}`],
    {
      unless: goods,
      unlessSentence: re(word('tidigare|förut|var|hade|aldrig|(?:19|20)\\d\\d\\s*[–-]\\s*(?:19|20)\\d\\d')),
    },
  ),
  together(
    `${PUBS}\\s+(?:\\p{L}+\\s+)?${word('beställning(?:en|ar|arna)?|order|inköp(?:et)?')}`,
    [`${CIVIL}|${DOINGS}`],
    { unless: goods },
  ),
];

const thing = re(
  `${GOODS}|${word('aldrig|varken|utredning\\p{L}*|konsulter|städ\\p{L}*|måltid\\p{L}*|snö\\p{L}*|larm\\p{L}*|väktar\\p{L}*|vakt\\p{L}*|system(?:et)?|fastighet\\p{L}*|hyr\\p{L}*')}`,
);
export const boughtBeforeSigns: readonly Frame[] = [
  together(
    `${word('avtal|kontrakt|överenskommelse|ramavtal')}\\s+(?:enligt|efter|genom|via|enl\\.?)\\s+(?:\\p{L}+\\s+)?${word('lou|lov|(?:direkt)?upphandling(?:en)?|anbud\\p{L}*|upphandlingslag\\p{L}*')}`,
    [
      word(
        'tidigare|förut|förr|haft|hade|fanns|fram\\s+till|innan|sedan|gick\\s+ut|löpte\\s+ut|nuvarande|i\\s+dag|idag|(?:till\\s+och\\s+med|t\\.?o\\.?m\\.?|till)\\s+(?:\\p{L}+\\s+){0,3}?(?:19|20)\\d\\d|(?:19|20)\\d\\d\\s*[–-]\\s*(?:19|20)\\d\\d',
      ),
    ],
    { unlessSentence: thing },
  ),
  together(
    `${word('upphandlat|upphandlad|upphandlades|upphandlats|handlat\\s+upp|handlade\\s+upp|handlats\\s+upp|konkurrensutsatt\\p{L}*|konkurrensutsattes|lades\\s+ut\\s+på\\s+entreprenad|anbudsgivare(?:n)?|anbudsförfarande(?:t)?|anbudsprocess(?:en)?|anbudsomgång(?:en)?')}`,
    [
      `${DOINGS}|${word('det\\s+här|detta|samma|motsvarande|liknande|avtalet')}`,
      `${PUB}|${word('tidigare|förut|förr|senast|innan|gällande|nuvarande|löper\\s+ut|(?:19|20)\\d\\d|i\\s+fjol|förra')}`,
    ],
    { unlessSentence: thing },
  ),
  together(
    `${word('företag|bolag|\\p{L}+bolag|\\p{L}+företag|entreprenör|leverantör|utförare')}[^.!?;]{0,40}?${word('innan|före|förut|tidigare|hade|skötte|drev|stod\\s+för|höll\\s+i|ansvarade')}`,
    [
      `${PUB}|${PUBS}`,
      word('skötte|drev|stod\\s+för|höll\\s+i|ansvarade|avtal|kontrakt|uppdrag(?:et)?'),
      `${DOINGS}|${word('det\\s+här|detta|samma')}`,
    ],
    { unlessSentence: thing },
  ),
];
