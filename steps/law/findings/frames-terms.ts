/** Terms: what can be demanded, how long it lasts, and who is shut out. */
import { type Frame, frame, re } from './frames.ts';
import { ACTIVITY, AGREEMENT, gap, ORG, PUBLIC, SHORTFALL, word } from './words.ts';

const insured = re(
  `${word('\\p{L}*försäkring\\p{L}*|fönster|sönder|nyckel\\p{L}*|olycka\\p{L}*|lokal(?:en)?|hyr\\p{L}*|trädgård\\p{L}*|mask|ogräs|brukare\\s+skadas')}`,
);
const mutual = re(word('parterna|part|ingen\\s+av|någon\\s+av|båda'));
const MONEY = word(
  '\\p{L}*ersättning(?:en)?|bidrag(?:et)?|betalning(?:en)?|\\p{L}*belopp(?:et)?|stödet|medfinansiering(?:en)?|utbetalning(?:en)?|pengar(?:na)?|medel|medlen',
);
const CUTS = word(
  'reduceras|sättas\\s+ned|sättas\\s+ner|sänkas|dras\\s+ned|reducera|reducerar|sänks|sänka|sänker|minskas|minska|minskar|sätts\\s+ned|sätta\\s+ned|sätts\\s+ner|dras\\s+av|dra\\s+av|drar\\s+av|hålls\\s+inne|hålla\\s+inne|håller\\s+inne|innehålla|innehålls|behålla|krymper|uteblir',
);

export const enforcement: readonly Frame[] = [
  frame(
    `${ORG}[^.!?;]{0,15}?(?<k>${word('ersätter|ersätta|gottgör')})\\s+${PUBLIC}\\s+för\\s+(?:\\p{L}+\\s+){0,2}?${word('skada(?:n)?|skador(?:na)?|merkostnad(?:en|er|erna)?')}`,
    { unlessSentence: insured },
  ),
  frame(
    `(?<k>${word('vite(?:t|n|sbelopp\\p{L}*)?|straffavgift\\p{L}*|förseningsavgift\\p{L}*|sanktionsavgift\\p{L}*|avtalssanktion\\p{L}*|sanktion(?:er|erna)?|prisavdrag\\p{L}*|bötfälls?|bötesbelopp\\p{L}*|hävningsrätt\\p{L}*|ekonomisk(?:a)?\\s+påföljd\\p{L}*|påföljd(?:er|en)?')})`,
    {
      unless: re(
        word(
          'döm(?:de|des|t|ts)|bibliotek\\p{L}*|parkering\\p{L}*|nyck(?:el|lar)\\p{L}*|tappar\\s+bort|walkover|distriktet|(?:till|av)\\s+klubben',
        ),
      ),
    },
  ),
  frame(`(?<k>${word('avdrag(?:et)?')})${gap(3)}(?:på|från|om|vid|i|med|för)\\s`, {
    needs: re(`${MONEY}|${PUBLIC}|${SHORTFALL}`),
    unless: re(word('skatt\\p{L}*|lön\\p{L}*|rut|rot')),
  }),
  frame(
    `(?<k>${word('kräv(?:a|er|s|as)|påfordra|fordra|påkalla')})${gap(3)}${word('fullgör\\p{L}*|utförande(?:t)?|prestation(?:en)?')}`,
  ),
  frame(
    `${PUBLIC}[^.!?;]{0,40}?(?<k>${word('kräva|kräver|påfordra|fordra|tvinga|utkräva|framtvinga|driva\\s+igenom|genomdriva')})[^.!?;]{0,60}?${word('utför\\p{L}*|genomför\\p{L}*|fullgör\\p{L}*|rättelse|hålls|blir\\s+av|åtagande(?:t|na)?')}`,
  ),
  frame(`(?<k>${CUTS})[^.!?;]{0,40}?${MONEY}`, { needs: re(`${SHORTFALL}|${word('prestation\\p{L}*')}`) }),
  frame(`${MONEY}[^.!?;]{0,40}?(?<k>${CUTS})`, { needs: re(`${SHORTFALL}|${word('prestation\\p{L}*')}`) }),
  frame(`(?<k>på\\s+${word('organisationens|föreningens|utförarens|stiftelsens|partens')}\\s+bekostnad)`, {
    needs: re(PUBLIC),
  }),
  frame(
    `${ORG}[^.!?;]{0,30}?${word('svarar\\s+för|ersätter|ersätta|står\\s+för|ansvarar\\s+för|betalar')}[^.!?;]{0,25}?(?<k>${word('skada(?:n)?|skador(?:na)?|merkostnad(?:en|er|erna)?')})[^.!?;]{0,40}?${PUBLIC}`,
    { unlessSentence: insured },
  ),
  frame(`(?<k>${word('kompensation(?:en)?|gottgörelse|ersättning')})`, {
    needs: re(`${PUBLIC}[^.!?;]{0,30}?rätt\\s+till|rätt[^.!?;]{0,20}?${PUBLIC}`),
    also: ({ text }) => re(SHORTFALL).test(text),
  }),
  frame(`(?<k>${word('skadestånd(?:et|sskyldig\\p{L}*|sansvar\\p{L}*)?')})`, {
    unlessSentence: insured,
    needs: re(`${PUBLIC}|${ORG}|${SHORTFALL}`),
    also: ({ text }) => re(`${SHORTFALL}|${ORG}|${AGREEMENT}|${ACTIVITY}`).test(text),
  }),
  frame(
    `(?<k>${word('häva|häver|hävs|hävas')})\\s+(?:\\p{L}+\\s+){0,2}?${word('avtalet|överenskommelsen|kontraktet|partnerskapet')}`,
    {
      unless: mutual,
      needs: re(`${PUBLIC}|${SHORTFALL}`),
    },
  ),
];

const RENEWS = word(
  'förny(?:as|s|ar|a)|förläng(?:s|as|er|ning|ningen)|prolonger\\p{L}*|fortsätter|fortgår|löper\\s+vidare|rullar|löper(?!\\s+ut)',
);
const UNSAID = `(?:(?:om|såvida|med\\s+mindre)\\s+(?:\\p{L}+\\s+){0,2}?(?:ingen|inget|inte|ej)|ingen\\s+(?:av\\s+\\p{L}+\\s+)?(?:part(?:en)?\\s+)?säger|sker\\s+ingen\\s+uppsägning|utan\\s+uppsägning|säger\\s+ingen|sägs\\s+(?:det|den|avtalet)\\s+inte\\s+upp|säger\\s+(?:\\p{L}+\\s+){0,2}?inte\\s+upp)`;
const contracts = re(AGREEMENT);

export const term: readonly Frame[] = [
  frame(`(?<k>${word('tills\\s?vidare')})`, {
    needs: contracts,
    also: ({ text }, match) => nearAgreement(text, match),
  }),
  frame(`(?<k>${word('prolonger\\p{L}*')})`, { unless: re(word('efter\\s+utvärdering|efter\\s+gemensam')) }),
  frame(
    `(?<k>${RENEWS})[^.!?;]{0,50}?${word('automatiskt|av\\s+sig\\s+själv\\p{L}*|per\\s+automatik|åt\\s+gången|i\\s+sänder|i\\s+taget|år\\s+efter\\s+år')}`,
    {
      needs: contracts,
    },
  ),
  frame(`${word('automatisk(?:t)?|tyst')}\\s+(?<k>${word('förläng\\p{L}*|förny\\p{L}*')})`, {
    unless: re(word('lån(?:et)?|lånetid\\p{L}*|bok\\p{L}*')),
  }),
  frame(`(?<k>${RENEWS})[^.!?;]{0,60}?${UNSAID}`, { needs: contracts, denialAtKey: true }),
  frame(`${AGREEMENT}[^.!?;]{0,30}?(?<k>${word('permanent(?:a)?|tidsobegränsa\\p{L}*|för\\s+evigt')})`),
  frame(`${UNSAID}[^.!?;]{0,80}?(?<k>${RENEWS})`, { needs: contracts, denialCounts: true }),
  frame(
    `(?<k>(?:utan|inget|ingen|saknar|inte\\s+(?:något|någon))\\s+(?:\\p{L}+\\s+)?${word('slutdatum|sluttid(?:punkt)?|slutdag|tidsgräns|bortre\\s+gräns|sista\\s+dag')})`,
    {
      needs: contracts,
      denialCounts: true,
    },
  ),
  frame(
    `(?<k>${word('på\\s+obestämd\\s+tid|obegränsad\\s+tid|inte\\s+tidsbegräns\\p{L}*|ej\\s+tidsbegräns\\p{L}*|på\\s+obegränsad\\s+tid|löpande\\s+utan\\s+slut')})`,
    {
      needs: contracts,
      denialCounts: true,
    },
  ),
  frame(
    `${word('gäller|löper|fortgår|fortsätter|pågår|rullar')}[^.!?;]{0,30}?(?<k>${word('tills|till\\s+dess(?:\\s+att)?|fram\\s+tills|så\\s+länge')})[^.!?;]{0,50}?${word('säger\\s+upp|sägs\\s+upp|uppsäg\\p{L}*|säger\\s+nej|avslutar')}`,
    {
      needs: contracts,
      denialCounts: true,
    },
  ),
];

/** `tills vidare` must belong to the agreement: no room, evening or activity stands nearer. */
function nearAgreement(text: string, match: RegExpMatchArray): boolean {
  const before = text.slice(0, match.index ?? 0);
  const other = re(
    `${word('lokal\\p{L}*|sal(?:en)?|rum(?:met)?|bokad\\p{L}*|sekretess\\p{L}*|tystnadsplikt\\p{L}*|verksamheten|studier|kvällar(?:na)?')}(?![^]*${AGREEMENT})`,
  );
  return !other.test(before) && !(before.trim() === '' && !contracts.test(text));
}

const OTHERS = word('konkurrent(?:er)?|annan|andra|annat|fler|ytterligare');
const ACTOR = word(
  '\\p{L}*förening(?:ar|en)?|organisation(?:er|en)?|aktör(?:er|en)?|part(?:er|en)?|utförare|företag|leverantör(?:er)?|samarbetspartner|anordnare',
);
const COMMITS = word('åtar\\s+sig|förbinder\\s+sig|lovar|får|ska|skall|kommer|avstår|utfäster\\s+sig');
const ENGAGE = word(
  'anlita|ta\\s+in|samarbeta|ingå|teckna|sluta|stödja|stöda|bevilja|ge|använda|vända\\s+sig|samverka|finansiera|bidra',
);

export const exclusive: readonly Frame[] = [
  frame(
    `(?<k>${word('ensamrätt\\p{L}*|exklusivitet\\p{L}*|exklusivrätt\\p{L}*|exklusiv\\p{L}*\\s+(?:rätt\\p{L}*|avtal\\p{L}*|samarbet\\p{L}*|partner\\p{L}*)|företrädesrätt\\p{L}*|förköpsrätt\\p{L}*|monopol\\p{L}*')})`,
  ),
  frame(`${COMMITS}[^.!?;]{0,40}?(?<k>${word('inte|inga|ingen|aldrig|från\\s+att')})[^.!?;]{0,50}?${OTHERS}`, {
    denialCounts: true,
    needs: re(PUBLIC),
    also: ({ text }) =>
      re(`${ENGAGE}`).test(text) &&
      re(`${OTHERS}(?:\\s+\\p{L}+)?\\s+${ACTOR}|samarbeta\\s+med\\s+andra|med\\s+(?:andra|annan)|konkurrent`).test(
        text,
      ),
  }),
  frame(`(?<k>${word('bara|endast|enbart')})\\s+${ORG}\\s+(?:har\\s+rätt|får|ska|skall)`),
  frame(
    `${PUBLIC}[^.!?;]{0,60}?(?<k>${word('bara|endast|enbart|uteslutande')})\\s+(?:\\p{L}+\\s+){0,3}?(?:denna|den\\s+här|med\\s+(?:föreningen|organisationen)|föreningen|organisationen)`,
    {
      needs: re(`${ENGAGE}|${COMMITS}`),
    },
  ),
  frame(`(?:samarbetet|avtalet|partnerskapet|överenskommelsen)\\s+(?:är|ska\\s+vara|blir)\\s+(?<k>exklusiv\\p{L}*)`),
  frame(`(?<k>${word('(?:den|de|det)\\s+enda')})\\s+(?:\\p{L}+\\s+)?som\\s+(?:får|ska|kan\\s+få)`, {
    needs: re(`${ORG}`),
  }),
  frame(`(?<k>(?:inga\\s+andra|ingen\\s+annan)\\s+${ACTOR})\\s+(?:får|ska|kan|skall)`, {
    denialCounts: true,
    needs: re(word('stöd|bidrag|avtal|plats|medel|verksamhet')),
  }),
  frame(
    `${ORG}[^.!?;]{0,30}?(?:är|blir)\\s+(?<k>${word('ensam(?:ma)?|enda')})\\s+(?:\\p{L}+\\s+)?${word('aktör(?:en)?|utförare(?:n)?|part(?:en)?|leverantör(?:en)?|samarbetspartner(?:n)?|anordnare')}`,
    {
      needs: re(`${PUBLIC}|${AGREEMENT}|avtalstid`),
    },
  ),
  frame(
    `(?<k>${word('första\\s+rätt|förstahandsrätt|förtur')})\\s+(?:till|vid|på)\\s+(?:\\p{L}+\\s+){0,2}?${word('avtal(?:et)?|förlängning(?:en)?|uppdrag(?:et)?|medel|bidrag|nästa\\s+\\p{L}+')}`,
  ),
];
