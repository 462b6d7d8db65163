/** People: who decides who comes, help that the law makes the kommun give, and living somewhere. */
import { type Frame, frame, re } from './frames.ts';
import { ACTIVITY, ANYONE, gap, ORG, objectGap, PERSON, PUBLIC, PUBLICS, word } from './words.ts';

const SENDS = word(
  'anvisar|anvisa|placerar|placera|hänvisar|hänvisa|remitterar|remittera|skickar|skicka|slussar|slussa|väljer\\s+ut|välja\\s+ut|utser|utse|fördelar|fördela|skriver\\s+in|skriva\\s+in|lotsar|lotsa|aktualiserar|rekryterar|rekrytera|matchar|turordnar|peka\\s+ut|pekar\\s+ut',
);
const SENT = word(
  'anvisas|anvisats|anvisade|anvisad|placeras|placerats|hänvisas|hänvisats|remitteras|remitterats|skickas|skickats|slussas|slussats|väljs\\s+ut|utses|fördelas|tilldelas|skrivs\\s+in|väljs|valts|rekryteras|utväljs|matchas|turordnas',
);

/** What is ours to come to; anything else that people are sent to is a fact about their lives. */
const ours =
  '(?:(?:föreningens|organisationens|stiftelsens|våra|vårt?|vår)\\s+\\p{L}+|(?:den\\s+(?:här\\s+)?|vår(?:a|t)?\\s+|föreningens\\s+|organisationens\\s+|en\\s+)?(?:oss|hit|verksamheten|plats(?:en|er|erna)?|\\p{L}*grupp(?:en|er|erna)?|\\p{L}*träff(?:en|ar|arna)?|mötesplats(?:en)?|\\p{L}*förening(?:en)?|organisation(?:en)?|stiftelsen|boendet|stödet|insatsen|programmet|kursen|partnerskapet|projektet|kvällarna|mottagningen|samtal(?:en)?|aktiviteter(?:na)?|verksamhet|jouren|lägret|stödgruppen|träffpunkten|\\p{L}+gården))';
const elsewhere = new RegExp(
  `^\\s*(?:bort\\s+|ut\\s+|vidare\\s+|också\\s+)?(?:i|på|till|hos)\\s+(?!${ours}(?!\\p{L}))\\p{L}`,
  'iu',
);

/** Where the person is sent is not the partnership: `placeras av socialnämnden i familjehem`. */
const hither: Frame['also'] = ({ text }, match) => {
  const after = text.slice((match.index ?? 0) + match[0].length);
  return !elsewhere.test(after) || new RegExp(`(?<!\\p{L})(?:till|i|på|hos)\\s+${ours}(?!\\p{L})`, 'iu').test(after);
};

const PLACES = word('\\p{L}*plats(?:en|er|erna)?|verksamheten|deltagandet|deltagarna|boendet|gruppen');
const DECIDES = word(
  'beslutar|besluta|avgör|avgöra|bestämmer|bestämma|väljer|välja|godkänner|godkänna|prövar|anger|utser|peka\\s+ut|pekar\\s+ut|säger|bedömer|styr|prioriterar|fattar\\s+beslut|ut',
);
const mere = re(
  word(
    'tidning(?:en)?|annons(?:en)?|bor\\s+på|hvb|information(?:en)?|\\p{L}*blad|broschyr\\p{L}*|bord|stolar|möbler|lokal(?:en|er)?|rum(?:met)?',
  ),
);

export const placement: readonly Frame[] = [
  frame(
    `${word('\\p{L}*plats(?:en|er|erna)?')}${gap(4)}(?<k>${word('reserverade|avsatta|vikta|öronmärkta|bokade')})\\s+för\\s+(?:${PUBLICS}|${PUBLIC}|personer\\s+som)`,
  ),
  frame(`${PUBLIC}${gap(5)}(?<k>${SENDS})${objectGap(3)}${PERSON}`, { also: hither, unless: mere }),
  frame(`(?<k>${SENDS})\\s+${PUBLIC}${objectGap(3)}${PERSON}`, { also: hither, unless: mere }),
  frame(`${ANYONE}[^.!?;]{0,40}?som\\s+${PUBLIC}${gap(2)}(?<k>${SENDS})`, { also: hither, unlessSentence: mere }),
  frame(
    `(?:${PERSON}|${PLACES}|${word('den|de|dem')})[^.!?;]{0,50}?(?<k>${SENT})[^.!?;]{0,40}?av\\s+(?:\\p{L}+\\s+)?${PUBLIC}`,
    {
      also: hither,
    },
  ),
  frame(
    `${ANYONE}[^.!?;]{0,30}?som\\s+(?:av\\s+)?${PUBLIC}\\s+(?:har\\s+)?(?<k>${word('beviljat|beviljar|beslutat|anmält|anmäler|valt|väljer|godkän(?:t|ner)|skickat|anvisat|hänvisat|remitterat|beviljats|valts|placerat')})`,
    { also: hither, unlessSentence: mere },
  ),
  frame(
    `(?<k>${word('urvalet|intaget|intagningen|antagningen|inskrivningen|urval|intag')})[^.!?;]{0,40}?av\\s+${PUBLIC}`,
  ),
  frame(
    `${PUBLIC}${gap(3)}${word('sköter|ansvarar\\s+för|gör|beslutar\\s+om|hanterar|styr')}\\s+(?<k>${word('urvalet|intaget|intagningen|antagningen|inskrivningen|placeringen|urvalet\\s+av')})`,
  ),
  frame(`av\\s+${PUBLIC}\\s+(?<k>${word('anvisade|placerade|hänvisade|remitterade|utvalda')})\\s+${PERSON}`),
  frame(
    `${PUBLIC}${gap(6)}(?:som\\s+)?(?<k>${DECIDES})(?:\\s+om)?\\s+(?:\\p{L}+\\s+)?(?:${word('vem|vilka|vilken')}|${word('plats(?:en|er)?')})(?!${gap(3)}${word('öppettider|metoder|mål')})(?!\\s+\\p{L}*(?:bemanning|ort|kväll|ledare|övning|metod|aktiviteter|insatser|tider|dagar|mål|krav|regler|lokaler|frågor|ämnen))`,
    { unless: re(word('lokal\\p{L}*|möte\\p{L}*')), unlessSentence: re(word('nyck(?:el|lar)\\p{L}*')) },
  ),
  frame(`(?<k>${DECIDES})\\s+${PUBLIC}\\s+(?:\\p{L}+\\s+)?${word('vem|vilka')}`),
  frame(
    `${word('vem|vilka')}[^.!?;]{0,50}?(?<k>${word('avgörs|bestäms|beslutas|väljs|utses|prövas')})\\s+av\\s+(?:${PUBLIC}|${PUBLICS})`,
  ),
  frame(`${word('vem|vilka')}[^.!?;]{0,50}?(?<k>${word('avgör|bestämmer|beslutar|väljer')})\\s+${PUBLIC}`),
  frame(
    `${PUBLIC}${gap(2)}(?<k>${word('erbjuder|ger|beviljar|tilldelar')})\\s+(?:\\p{L}+\\s+)?${PERSON}\\s+(?:en\\s+)?plats`,
  ),
  frame(
    `${PERSON}[^.!?;]{0,40}?${word('kommer|anmäls|rekryteras')}[^.!?;]{0,30}?(?<k>${word('efter\\s+remiss|via\\s+remiss|genom\\s+remiss|på\\s+remiss')})`,
  ),
  frame(`(?<k>${word('beslut\\s+om\\s+plats|beslut\\s+om\\s+deltagande')})[^.!?;]{0,40}?${PUBLIC}`),
  frame(
    `${PUBLIC}${gap(3)}(?<k>${word('disponerar|förfogar\\s+över|bokar|reserverar|bokar\\s+upp|tilldelar|fördelar|delar\\s+ut|råder\\s+över|äger\\s+rätt\\s+till')})${gap(4)}${word('\\p{L}*plats(?:en|er|erna)')}`,
  ),
  frame(
    `${PLACES}${gap(4)}(?<k>${word('fördelas|tilldelas|beviljas|disponeras|reserveras|bestäms|beslutas|avropas|godkänns')})${gap(2)}av\\s+${PUBLIC}`,
  ),
  frame(
    `(?<k>${word('placering(?:en|ar|arna)?|anvisning(?:en|ar)?|remiss(?:en|er)?')})\\s+(?:sker|görs|till\\s+verksamheten|från|genom|av\\s+${PERSON})(?=[^.!?;]*(?:${PUBLIC}|verksamheten))`,
  ),
];

const HELP_LAW = word(
  'lagen\\s+om\\s+stöd|sol|lss|hsl|socialtjänstlagen|skollagen|hälso-\\s+och\\s+sjukvårdslagen|lag',
);
const beside = re(
  word(
    'komplement(?:et)?|kompletterar|utöver|vid\\s+sidan|oavsett|oberoende|skiljer|påverk\\p{L}*|kvarstår|oförändra\\p{L}*',
  ),
);
const background = re(`${PERSON}${gap(2)}(?:som\\s+)?har\\s+(?:ett\\s+)?(?:bistånds|beslut)`);

export const statutory: readonly Frame[] = [
  frame(
    `(?<k>${word('bistånds(?:beslut\\p{L}*|bedöm\\p{L}*|insats\\p{L}*|prövning\\p{L}*|prövad\\p{L}*|beviljad\\p{L}*)|beslut\\s+om\\s+bistånd|behovsprövning(?:en)?|behovsprövad\\p{L}*|ansöka\\s+om\\s+bistånd|ansökan\\s+om\\s+bistånd|bistånd\\s+enligt')})`,
    {
      unless: beside,
      unlessSentence: background,
    },
  ),
  frame(
    `${word('insats(?:en|er|erna)?|stöd(?:et)?|hjälp(?:en)?|plats(?:en)?|verksamheten')}${gap(3)}(?<k>omfattas\\s+av|${word('beviljas|ges|beslutas|beviljats|beviljad|lämnas|är\\s+en\\s+insats|utgör\\s+en\\s+insats')})${gap(3)}enl(?:igt|\\.)?\\s+(?:\\d+\\s+kap\\.?\\s+\\d+\\s*§\\s+)?${HELP_LAW}`,
    {
      unless: beside,
    },
  ),
  frame(
    `(?<k>${word('insats(?:er|en|erna)?|lss-insats\\p{L}*|daglig\\s+verksamhet|kontaktperson(?:er)?|boendestöd|ledsagning|avlösning')}\\s+enl(?:igt|\\.)?\\s+(?:\\d+\\s+kap\\.?\\s+(?:\\d+\\s*§\\s+)?)?${HELP_LAW})`,
    {
      unless: re(
        `${word('komplement(?:et)?|kompletterar|utöver|vid\\s+sidan|oavsett|oberoende|skiljer|ersätter|har|påverk\\p{L}*|ansök\\p{L}*|ges\\s+av')}`,
      ),
      needs: re(`${ORG}|${ACTIVITY}|avser|omfattar`),
      also: ({ text }) =>
        re(`${ORG}|${word('verksamheten|partnerskapet|projektet|avser|omfattar|består')}`).test(text) ||
        (text.length < 60 && !re(word('kommunen|den|de')).test(text)),
    },
  ),
  frame(
    `(?<k>${PUBLICS}|${PUBLIC})[^.!?;]{0,50}?${word('ansvar(?:et)?|skyldighet(?:en|er)?|uppgift(?:er|en)?|uppdrag')}\\s+enl(?:igt|\\.)?\\s+(?:\\d+\\s+kap\\.?\\s+(?:\\d+\\s*§\\s+)?)?${HELP_LAW}`,
    { unless: beside },
  ),
  frame(
    `(?:${PUBLICS}|${PUBLIC})[^.!?;]{0,40}?(?<k>${word('lagstadgad\\p{L}*|lagreglerad\\p{L}*|lagbundn\\p{L}*|lagålagd\\p{L}*')})\\s+(?:\\p{L}+\\s+)?${word('skyldighet(?:en|er)?|ansvar(?:et)?|uppgift(?:en|er)?|uppdrag(?:et)?|skyldigheter(?:na)?')}`,
    { unless: beside },
  ),
  frame(
    `${PUBLIC}[^.!?;]{0,30}?(?<k>skyldig\\p{L}*|ansvarar\\s+enl(?:igt|\\.)?\\s+lag|måste\\s+enl(?:igt|\\.)?\\s+(?:lag|skollagen|socialtjänstlagen|sol|lss)|ska\\s+enl(?:igt|\\.)?\\s+(?:lag|skollagen|socialtjänstlagen|sol|lss))[^.!?;]{0,50}?${word('erbjuda|ordna|anordna|ge|tillhandahålla|bedriva|driva|sörja|för')}`,
    {
      needs: re(word('lag|lagen|sol|lss|skollagen|socialtjänstlagen|enligt')),
      unless: re(word('handlingar|uppgifter|följa\\s+upp|anmäla')),
    },
  ),
];

const HOUSE = word(
  'boende|stödboende|hvb(?:-hem)?|skyddat\\s+boende|jourboende|\\p{L}*boende(?:t)?|gruppbostad(?:en)?|härbärge(?:t)?|akutboende|(?:tränings|jour|stöd|genomgångs)lägenhet(?:er|en)?|kollektivboende|familjehem|sovplatser|nattlogi',
);
const RUNS_IT = word(
  'driver|driva|erbjuder|erbjuda|öppnar|öppna|startar|tillhandahåller|tillhandahålla|bedriver|omfattar|innehåller|består\\s+av|inrymmer|förestår|sköter|har\\s+(?:ett|eget|egna)',
);

export const housing: readonly Frame[] = [
  frame(`^(?:ett\\s+|vårt\\s+)?(?<k>${HOUSE})\\s+med\\s+(?:\\d+|\\p{L}+)\\s+(?:plats|rum|lägenhet|säng)\\p{L}*`),
  frame(
    `(?:${ORG}|${word('verksamheten|partnerskapet|projektet|insatsen')})${gap(2)}${RUNS_IT}${objectGap(4)}(?<k>${HOUSE})`,
    {
      unless: re(word('kontakt\\p{L}*|besök\\p{L}*')),
    },
  ),
  frame(
    `${word('i\\s+(?:verksamheten|partnerskapet|projektet|insatsen|uppdraget)')}\\s+ingår\\s+(?:\\p{L}+\\s+){0,2}?(?<k>${HOUSE})`,
  ),
  frame(`(?:drift(?:en)?\\s+av)\\s+(?:\\p{L}+\\s+){0,3}?(?<k>${HOUSE})`),
  frame(`${word('verksamheten|insatsen|det')}\\s+är\\s+(?:ett|en)\\s+(?:\\p{L}+\\s+){0,2}?(?<k>${HOUSE})`),
  frame(
    `(?:${PERSON}|${word('de|man')})${gap(6)}(?<k>${word('bor|bo|övernattar|övernatta|sover|sova|flyttar\\s+in')})\\s+(?:\\p{L}+\\s+)?(?:hos\\s+oss|i\\s+(?:lägenheterna|rummen|boendet)|i\\s+verksamheten|i\\s+(?:föreningens|organisationens|stiftelsens|våra|vårt)|på\\s+plats|på\\s+boendet|hos\\s+(?:föreningen|organisationen|stiftelsen))`,
    {
      unless: re(word('\\p{L}*läger(?:t)?|lägret')),
    },
  ),
  frame(
    `${ORG}[^.!?;]{0,40}?${word('erbjuder|har|hyr\\s+ut|tillhandahåller')}[^.!?;]{0,30}?(?<k>${word('lägenheter|rum\\s+att\\s+bo|bostäder|sovplatser|logi')})`,
    {
      unless: re(word('möte\\p{L}*|lokal\\p{L}*')),
    },
  ),
  frame(`(?<k>${word('dygnet\\s+runt')})[^.!?;]{0,40}?${word('personal|boende|omsorg|vård|bemann\\p{L}*')}`, {
    unless: re(word('telefon\\p{L}*|chatt\\p{L}*')),
  }),
];
