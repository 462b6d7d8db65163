/** Who pays: money from the kommun asks; a fee, a cost, a wage and insurance do not. */
import { re } from './frames.ts';
import type { Sentence } from './sentences.ts';
import { gap, ORG, PERSON, PUBLIC, PUBLICS, word } from './words.ts';
import { GOODS, PUB, PUBS } from './words-wide.ts';

/** Who pays is a visitor, a member, an insurer, or the organisation to its own. */
const notFromPublic = re(
  [
    word(
      '\\p{L}*avgift(?:en|er|erna)?|inträde(?:t)?|entré(?:n)?|biljett(?:en|er)?|\\p{L}*lott(?:er)?|fika(?:t)?|kaffe(?:t)?|kostar|kostnad(?:en|er|erna)?|självkostnad\\p{L}*|hyra(?:n)?|swish\\p{L}*|lön(?:en|er)?|ideell\\p{L}*|volontär\\p{L}*|frivillig\\p{L}*|värder\\p{L}*|schablon\\p{L}*|\\p{L}*försäkring\\p{L}*|skad(?:a|ad|ade|as)|resa|resor(?:na)?|mil|milersättning\\p{L}*|utlägg\\p{L}*|medlem(?:mar|marna|men)?',
    ),
    `${PERSON}\\s+(?:själva\\s+)?(?:får\\s+)?betalar`,
    `betalar\\s+(?:varje\\s+)?${PERSON}`,
    `${ORG}\\s+(?:själv\\s+)?(?:ger|betalar|ersätter|köper)\\s`,
    `som\\s+${ORG}\\s+(?:själv\\s+)?betalar`,
  ].join('|'),
);
const publicPays = re(
  `${PUBLICS}\\s+(?:avgift|kostnad|pris|ersättning|betalning|bidrag|stöd|taxa)|avgift(?:en)?\\s+för\\s+${PUBLIC}|${PUBLIC}${gap(3)}(?:betalar|ersätter|kompenserar|utbetalar|ger|bidrar|står)|(?:betalar|ersätter|ger|står|bidrar)\\s+${PUBLIC}|(?:av|från)\\s+${PUBLIC}`,
);
const fromElsewhere = (text: string): boolean => notFromPublic.test(text) && !publicPays.test(text);

/** A cost that somebody has, a fee that somebody pays, or what others get. */
const ownCost = re(
  `${word('gick\\s+(?:loss\\s+)?på|blev\\s+det|tog\\s+(?:vi|föreningen|klubben)|kostade?|kostar|taxan\\s+för|sönder|fönster|säljer|försäljning\\p{L}*|våfflor|budgeterat|uppskattas|schablon\\p{L}*|snitt(?:et)?|i\\s+genomsnitt|avgift(?:en|er|erna)?|\\p{L}+avgift(?:en|er|erna)?|inträde|swish\\p{L}*|bistånd\\s+från|lotteri\\p{L}*|sponsor\\p{L}*|försörjningsstöd(?:et)?|lokalhyra\\p{L}*|hyra(?:n)?|lön(?:en|er|ebidrag\\p{L}*)?|traktamente\\p{L}*|milersättning\\p{L}*|medlemsavgift\\p{L}*|aktivitetsersättning\\p{L}*|aktivitetsstöd(?:et)?|invånare|skatt(?:en)?|statsbidrag(?:et)?|volontär\\p{L}*|ideell\\p{L}*')}|${GOODS}`,
);
const paidByPublic = re(
  `(?:av|från)\\s+${PUB}|kostnad[^.!?;]{0,30}?för\\s+${PUB}|${PUB}[^.!?;]{0,25}?${word('betalar|ersätter|ger|står\\s+för|lämnar|stöttar|bidrar')}|${word('betalar|ersätter|ger')}\\s+${PUB}|${PUBS}\\s+\\p{L}*(?:ersättning|bidrag|stöd|betalning)`,
);
/** What is held back or owed when something was not done is no price. */
const heldBack = re(
  word(
    'vite(?:t|n)?|avdrag(?:et)?|straff\\p{L}*|böter|dras?\\s+av|dra(?:r)?\\s+(?:\\p{L}+\\s+)?av|håll(?:er|s)?\\s+stängt|räknar\\s+av|för\\s+sent?|är\\s+sent?|försenad\\p{L}*|dröjer|inställd\\p{L}*|stängd\\p{L}*|skadestånd(?:et)?',
  ),
);

/** Whether the money that a sentence speaks of may be the kommun's. */
export const isPaid = ({ text }: Sentence): boolean =>
  !heldBack.test(text) && (paidByPublic.test(text) || !(ownCost.test(text) || fromElsewhere(text)));
