/** Money: paid for each unit or for what is done, and invoices. User fees, insurance, volunteers and wages are nothing. */
import { type Frame, frame, re } from './frames.ts';
import { isPaid } from './who-pays.ts';
import { gap, ORG, PUBLIC, SUM, UNIT, word } from './words.ts';

const PAYS = word(
  'betal(?:ar|a|as|t|ade)|utbetal(?:ar|a|as|ning|ningen)|ersätter|ersätta|ersätts|ersättas|kompenserar|kompenseras|utger|utges|debiterar|debiteras|debitera|fakturerar|faktureras|erlägger|erläggs|erlägga',
);
const PAYMENT = word(
  '\\p{L}*ersättning(?:en|ar|arna)?|\\p{L}*betalning(?:en|ar|arna)?|\\p{L}*arvode(?:t|n)?|\\p{L}*pris(?:et|er)?|taxa(?:n)?|vederlag(?:et)?|kompensation(?:en)?|bidrag(?:et)?|medfinansiering(?:en)?|stödet|\\p{L}*peng(?:en)?|belopp(?:et)?|utbetalning(?:en|arna)?',
);
const EACH = `(?:(?:per|à|á)\\s+(?:\\p{L}+\\s+)?|/\\s?|för\\s+(?:varje|var|vart)\\s+(?:\\p{L}+\\s+){0,2}?|för\\s+(?=var\\s+och\\s+en))`;

const perUnit = `(?:${SUM}|${PAYS}|${PAYMENT}|får\\s+betalt)`;

export const payment: readonly Frame[] = [
  frame(`${perUnit}[^.!?;]{0,90}?(?<k>${EACH}${UNIT})`, { also: isPaid }),
  frame(`(?<k>${EACH}${UNIT})[^.!?;]{0,70}?${perUnit}`, { also: isPaid }),
  frame(`(?<k>varje\\s+(?:\\p{L}+\\s+){0,2}?${UNIT})${gap(5)}${SUM}`, {
    also: isPaid,
    needs: re(`${PUBLIC}|${ORG}|${PAYMENT}|${word('\\p{L}*ersättning\\p{L}*|finansier\\p{L}*')}`),
  }),
  frame(
    `(?<k>${word('\\p{L}*belägg\\p{L}*|volym(?:en)?|antalet|närvaro(?:n)?')})[^.!?;]{0,40}?${word('styr|avgör|påverkar|bestämmer|ligger\\s+till\\s+grund|reglerar')}[^.!?;]{0,40}?(?:${PAYS}|${PAYMENT})`,
  ),
  frame(
    `(?:${PAYS}|${PAYMENT})[^.!?;]{0,40}?(?<k>${word('beror\\s+på|styrs\\s+av|följer|varierar\\s+med|kopplas\\s+till|är\\s+kopplad\\s+till|rörlig\\p{L}*')})[^.!?;]{0,30}?${word('\\p{L}*belägg\\p{L}*|volym\\p{L}*|antal\\p{L}*|närvaro\\p{L}*|prestation\\p{L}*')}`,
    {
      also: isPaid,
    },
  ),
  frame(
    `(?:${PAYS}|${PAYMENT})[^.!?;]{0,50}?${word('(?:be)?räkn\\p{L}*|beror|efter|utifrån|baser\\p{L}*|juster\\p{L}*|följer|motsvarar|för\\s+det|på')}[^.!?;]{0,25}?(?<k>${word('antal(?:et)?|hur\\s+många|hur\\s+mycket')})`,
    {
      also: isPaid,
      unless: re(word('invånare|påverkas|oavsett')),
    },
  ),
  frame(`(?<k>${word('antal(?:et)?')})[^.!?;]{0,40}?${word('gånger|multiplicerat\\s+med|x')}\\s+${SUM}`, {
    also: isPaid,
  }),
  frame(`(?<k>${word('motprestation(?:en)?')})`, { needs: re(`${PUBLIC}|${ORG}`) }),
  frame(
    `(?<k>${word('pris(?:et|er|erna)?')})\\s+(?:för|på)\\s+(?:\\p{L}+\\s+)?${word('tjänst(?:en|er|erna)|insats(?:en|er|erna)|uppdrag(?:et)?|plats(?:en|erna)?|verksamheten')}`,
    { also: isPaid },
  ),
  frame(`(?<k>${word('priset|priserna')})\\s+(?:justeras|räknas\\s+upp|indexregleras|är\\s+fast|gäller|framgår)`, {
    also: isPaid,
  }),
  frame(
    `${PUBLIC}${gap(2)}betalar\\s+(?:\\p{L}+\\s+)?(?<k>för)\\s+(?:\\p{L}+\\s+){0,2}?${word('\\p{L}*platser(?:na)?|tjänst(?:en|er|erna)|insats(?:en|er|erna)|timmar(?:na)?|dygn(?:en)?|besök(?:en)?|samtal(?:en)?|verksamheten')}`,
  ),
  frame(
    `(?<k>${word('prislista(?:n)?|löpande\\s+räkning|exklusive\\s+moms|exkl\\.?\\s+moms|moms\\s+tillkommer|nedlagd\\s+tid|prestationsbaserad\\p{L}*|ackord(?:et)?')})`,
    {
      needs: re(`${PAYS}|${PAYMENT}|${PUBLIC}`),
      also: isPaid,
    },
  ),
  frame(`(?<k>${word('(?:mål)?bonus(?:en|ar|arna|ersättning\\p{L}*|system\\p{L}*|betalning\\p{L}*)?')})`, {
    unless: re(word('medlem\\p{L}*|bonuskort|kort(?:et)?|barn|familj\\p{L}*')),
  }),
  frame(
    `(?:${PAYS}|${PAYMENT})[^.!?;]{0,70}?(?<k>(?:på|efter|utifrån|av|med|till)\\s+(?:antalet|antal)\\s+(?:\\p{L}+\\s+){0,2}?${word('\\p{L}+')})`,
    { also: isPaid, unless: re(word('invånare|påverkas')) },
  ),
  frame(
    `(?<k>${word('tim(?:pris|ersättning|arvode|taxa|debitering)\\p{L}*|(?:vård)?dygns(?:ersättning|pris|avgift|arvode)\\p{L}*|plats(?:ersättning|pris)\\p{L}*|styckpris\\p{L}*|à-pris\\p{L}*|enhetspris\\p{L}*|prestations(?:ersättning|baserad)\\p{L}*|besöksersättning\\p{L}*|deltagar(?:ersättning|peng)\\p{L}*|volymersättning\\p{L}*')})`,
    { also: isPaid },
  ),
  frame(`(?<k>${word('vederlag(?:et|s)?|tjänstearvode(?:t)?')})`),
  frame(
    `(?<k>${word('ersättning(?:en)?|betalning(?:en)?|betalar|betalas|betala|ersätts|ersätter|arvode(?:t)?|betalt')})${gap(5)}för\\s+(?:\\p{L}+\\s+){0,3}?${word('utförd\\p{L}*|utfört|tjänst(?:en|er|erna)?|insats(?:en|er|erna)|genomförd\\p{L}*|prestation\\p{L}*|levererad\\p{L}*|drift(?:en)?|uppdrag(?:et)?|arbetet|utförandet')}`,
    { also: isPaid },
  ),
  frame(
    `${PUBLIC}${gap(3)}(?:betalar|utger|utbetalar|lämnar)\\s+(?:en\\s+)?(?<k>${word('\\p{L}*ersättning|arvode')})`,
    {
      also: isPaid,
    },
  ),
  frame(`(?<k>${word('ersättning(?:en)?')})\\s+(?:utgår|utbetalas|betalas\\s+ut)(?=[^.!?;]*(?:${PUBLIC}|${ORG}))`, {
    also: isPaid,
  }),
  frame(`${ORG}${gap(4)}(?<k>${word('debiterar|debitera|tar\\s+betalt')})${gap(3)}${PUBLIC}`),
  frame(`(?<k>${word('mot\\s+(?:betalning|ersättning|vederlag)')})`, {
    also: isPaid,
    needs: re(`${PUBLIC}|${ORG}`),
  }),
  frame(`(?<k>${word('får\\s+betalt|få\\s+betalt')})`, { also: isPaid, needs: re(PUBLIC) }),
];

export const invoices: readonly Frame[] = [
  frame(`(?<k>${word('faktur\\p{L}+')})${gap(5)}${PUBLIC}`, { unless: re(`${word('hyr\\p{L}*')}`) }),
  frame(`${ORG}${gap(4)}(?<k>${word('fakturerar|fakturera')})`, { needs: re(PUBLIC) }),
  frame(`(?<k>mot\\s+${word('faktura')})`, { unless: re(word('hyr\\p{L}*')) }),
  frame(`^(?<k>${word('faktur(?:a|or|ering)')})\\s+(?:skickas|ställs|sker|betalas)`, {
    unless: re(word('hyr\\p{L}*|av\\s+föreningen|av\\s+organisationen|av\\s+stiftelsen')),
  }),
];
