/**
 * The money, as it is said in passing: paid by what is done, or on an invoice. Each sign is a turn of phrase that seldom
 * means anything else, so little else is asked of the sentence.
 */
import { type Frame, re } from './frames.ts';
import { together } from './together.ts';
import { isPaid } from './who-pays.ts';
import { word } from './words.ts';
import { CIVIL, DOINGS, GOODS, KRONOR, MONEY_WORDS, PEOPLE, PUB, PUBS } from './words-wide.ts';

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
    `${KRONOR}\\s*(?:x|×|\\*|gånger|ggr)\\s*(?:antal(?:et)?\\s+)?(?:\\p{L}+\\s+)?(?:${PEOPLE}|${DOINGS}|${word('\\p{L}*(?:luncher|portioner|måltider|besök|tillfällen|gånger|dygn|nätter)')})`,
    [`${PUB}|${PUBS}|${MONEY_WORDS}`],
    { also: isPaid },
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
