/** For whom it is done and who steers, as it is said in passing. */
import { type Frame, re } from './frames.ts';
import { doing, together } from './together.ts';
import { word } from './words.ts';
import { CIVIL, DOINGS, MANNER, ORDERS, PUB, PUBS } from './words-wide.ts';

const handed = re(
  word(
    'ordförand\\p{L}*|nyckel\\p{L}*|nycklar(?:na)?|rapport\\p{L}*|redovisning\\p{L}*|årsmöte\\p{L}*|medlem(?:mar|marna)?|stadgar(?:na)?|lokal(?:en|er|erna)?|handling(?:ar|arna)|god\\s+man|förvaltningen\\s+i\\s+uppdrag|uppdrag\\s+att\\s+(?:återkomma|utreda|ta\\s+fram|se\\s+över)',
  ),
);
const RUN = word('driv\\p{L}*|sköt\\p{L}*|utför\\p{L}*|bedriv\\p{L}*|håller\\s+i|ansvarar');

export const onBehalfSigns: readonly Frame[] = [
  together(
    `(?:^|[–*•-]\\s*)${word('drift(?:en)?|skötsel(?:n)?|skötseln|bemanning(?:en)?')}\\s+av\\s+(?:${PUBS})`,
    [word('\\p{L}+')],
    { unlessSentence: handed },
  ),
  together(
    `(?:${PUBS})\\s+(?:\\p{L}+\\s+)?${DOINGS}[^.!?;]{0,30}?${word('vi|föreningen|organisationen|stiftelsen|församlingen|klubben')}\\s+som\\s+(?:\\p{L}+\\s+)?${word('sköter|driver|kör|håller\\s+i|bemannar|ansvarar|utför|tar\\s+hand')}`,
    [word('\\p{L}+')],
    { unlessSentence: handed },
  ),
  doing(
    PUB,
    `${word('låter|tänker\\s+låta|vill\\s+låta|ber|överlåter\\s+åt')}\\s+(?:\\p{L}+\\s+)?${CIVIL}\\s+(?:att\\s+)?(?:\\p{L}+\\s+){0,2}?${word('driva|sköta|ta\\s+över|köra|bedriva|fortsätta|utföra|ta\\s+hand\\s+om')}`,
    [
      `${PUBS}|${word('vidare|i\\s+stället|istället|sin|sitt|sina|egen|eget|den|det|över')}`,
      word('lägger|stänger|avvecklar|slutar|egen|eget|över|vidare|hittills|i\\s+dag'),
    ],
    { unlessSentence: handed },
  ),
  doing(
    PUB,
    `${word('inte|inga|ingen')}[^.!?;]{0,50}?${word('så|därför|i\\s+stället|istället|numera')}\\s+(?:nu\\s+)?${word('gör|tar|sköter|driver|kör|håller')}\\s+(?:vi|föreningen|organisationen)`,
    [word('orka(?:de|r)?|hann|hinner|klara(?:de|r)?|kunde|kan|ville|vill|har|hade|råd')],
    { denialCounts: true, unlessSentence: handed },
  ),
  together(
    `${RUN}\\s+(?:\\p{L}+\\s+){0,2}?(?:det|den|de)\\s+som\\s+(?:\\p{L}+\\s+)?${word('var|är|har\\s+varit|brukade\\s+vara')}\\s+(?:${PUBS}|${word('kommunal(?:a|t)?')})`,
    [CIVIL],
    { unlessSentence: handed },
  ),
  together(
    `${word('anbud(?:et)?|offert(?:en)?')}\\s+(?:på|om|för|avseende)\\s+(?:att\\s+)?${word('driften|drift|driva|sköta|skötseln|bedriva')}`,
    [CIVIL],
    { unlessSentence: handed },
  ),
  together(
    `som\\s+(?:${PUB})\\s+${word('annars|egentligen')}`,
    [word('vi|föreningen|organisationen'), word('gör|göra|sköta|driva|ordna|utför\\p{L}*|skulle|hade')],
    { unlessSentence: handed },
  ),
  doing(
    PUB,
    `${word('flyttar|lämnar|överlåter|för|lägger|skjuter')}\\s+(?:över\\s+)?(?:sin|sitt|sina)\\s+\\p{L}+[^.!?;]{0,20}?(?:till|på|hos)\\s+${CIVIL}`,
    [word('\\p{L}+')],
    {
      unlessSentence: re(
        `${handed.source}|${word('handlingar|uppgifter|synpunkter|\\p{L}*rapport|\\p{L}*tider|möbler')}`,
      ),
    },
  ),
  together(
    `${word('driften|verksamheten|ansvaret')}[^.!?;]{0,60}?${word('går|flyttas|övergår|lämnas|förs|läggs')}\\s+(?:över\\s+)?(?:till|på)\\s+${CIVIL}`,
    [`${PUB}|${PUBS}|${word('kommunal|kommunala')}`],
    { unlessSentence: handed },
  ),
  together(word('på\\s+entreprenad'), [`${PUB}|${PUBS}`, `${RUN}`], {
    unlessSentence: re(word('tidigare|förut|förr|hade|var|bedrevs|drevs|sköttes|under\\s+åren|sedan|städ\\p{L}*')),
  }),
  together(
    `(?:det|allt|mycket\\s+av\\s+det)\\s+som\\s+(?:\\p{L}+-?\\s+och\\s+)?(?:${PUB})[^.!?;]{0,20}?${word('gjorde|gör|skötte|sköter|drev|driver|ordnade|hade\\s+hand\\s+om|stod\\s+för')}`,
    [CIVIL, word('nu|nuförtiden|numera|i\\s+stället|istället|tar|framöver|förut|tidigare')],
    { unlessSentence: handed },
  ),
  together(
    `${word('kör|driver|sköter|ordnar|håller\\s+i|gör|utför|bemannar|(?:tar|har)\\s+hand\\s+om|fixar')}\\s+(?:\\p{L}+\\s+){0,2}?åt\\s+${word('dem|dom|kommunen|regionen|staden|nämnden|förvaltningen|socialtjänsten')}`,
    [`${PUB}|${PUBS}`],
    { unlessSentence: handed },
  ),
  together(
    `${word('är|blir|förblir')}\\s+(?:\\p{L}+\\s+){0,2}?(?:${PUBS})\\s+(?:\\p{L}+\\s+)?${word('verksamhet|ansvar|uppgift|sak|åtagande|insats|service|angelägenhet')}`,
    [
      `${CIVIL}`,
      word(
        'driv\\p{L}*|sköt\\p{L}*|utför\\p{L}*|gör|kör|håller\\s+i|ordnar|genomför|står\\s+för|tar\\s+hand\\s+om|bedriv\\p{L}*',
      ),
    ],
    { unlessSentence: handed },
  ),
  together(
    `${word('avlast(?:ar|a|ning)|går\\s+in\\s+(?:i\\s+stället\\s+för|istället\\s+för)|tar\\s+vid\\s+(?:där|efter)|kliver\\s+in\\s+(?:där|när)|fyller\\s+luckan\\s+efter|ersätter\\s+det\\s+som')}`,
    [
      `${PUB}|${PUBS}`,
      CIVIL,
      word(
        'lägg(?:er|a)\\s+ner|lagt\\s+ner|lade\\s+ner|stäng\\p{L}*|slutar|slutat|dragit\\s+sig|uppgift\\p{L}*|verksamhet\\p{L}*|\\p{L}*gård(?:en)?',
      ),
    ],
    { unlessSentence: handed },
  ),
  together(
    `${word('huvudman(?:nen|naskap(?:et)?)?|i\\s+kommunal\\s+regi|kommunen\\s+äger\\s+verksamheten|i\\s+kommunens\\s+namn|på\\s+kommunens\\s+mandat|kommunens\\s+förlängda\\s+arm')}`,
    [
      `${PUB}|${PUBS}`,
      CIVIL,
      word('driv\\p{L}*|sköt\\p{L}*|utför\\p{L}*|bedriv\\p{L}*|verkar|agerar|arbetar|kör|genomför\\p{L}*'),
    ],
    { unlessSentence: re(`${handed.source}|${word('studieförbund\\p{L}*|folkhögskol\\p{L}*|friskol\\p{L}*')}`) },
  ),
];

const ours = re(
  word(
    'gemensam\\p{L}*|tillsammans|parterna|båda|samråd\\p{L}*|dialog(?:en)?|styrgrupp(?:en)?|själv(?:a)?|fritt|brand\\p{L}*|ordning\\p{L}*|säkerhet\\p{L}*|personuppgift\\p{L}*|gdpr|registerutdrag\\p{L}*|logo\\p{L}*|lokal(?:en|er|erna|ens)?|hallen|redovisning\\p{L}*|rapport\\p{L}*|tillgänglig\\p{L}*|alkohol\\p{L}*|bidragsregler\\p{L}*|lägger\\s+sig\\s+inte',
  ),
);
export const controlSigns: readonly Frame[] = [
  together(
    `${word('tar|får|lyder|lyda')}\\s+${word('order|direktiv|instruktioner')}?\\s*(?:av|från|under)\\s+(?:${PUBS}\\s+\\p{L}+|${PUB})`,
    [word('order|direktiv|instruktioner|lyder|lyda')],
    { unlessSentence: ours },
  ),
  together(
    `${word('gör|göra|arbeta|jobba|arbetar|jobbar')}\\s+(?:precis\\s+)?(?:som|det)\\s+(?:${PUB})\\s+${word('säger|vill|bestämmer|bestämt|kräver|sagt')}`,
    [word('vi|föreningen|organisationen|ledarna|måste|ska')],
    { unlessSentence: ours },
  ),
  together(
    `${word('ha|har')}\\s+${word('sagt\\s+ja|godkän(?:t)|tillstyrkt|gett\\s+(?:klartecken|lov|sitt\\s+\\p{L}+)|gått\\s+med\\s+på')}`,
    [PUB, word('innan|först|får|förrän'), `${MANNER}|${word('ny(?:a|tt)?|ändr\\p{L}*|byt\\p{L}*')}`],
    {
      denialCounts: true,
      unlessSentence: re(
        `${ours.source}|${word('avtal(?:et)?|överenskommelse(?:n)?|betal\\p{L}*|pengar(?:na)?|bidrag(?:et)?')}`,
      ),
    },
  ),
  together(
    `(?:${PUBS})\\s+\\p{L}+\\s+${word('leder|styr|fördelar|planerar|arbetsleder|instruerar')}\\s+(?:\\p{L}+\\s+)?${word('arbetet|verksamheten|\\p{L}*grupperna|personalen|oss|ledarna|volontärerna|passen|träffarna|kvällarna|samtalen')}`,
    [word('\\p{L}+')],
    { unlessSentence: ours },
  ),
  together(
    `${word('ändra|byta|ställa\\s+in|göra\\s+om|lägga\\s+om|flytta|anställa|korta|förlänga')}[^.!?;]{0,40}?utan\\s+(?:att\\s+)?${word('fråga|prata\\s+med|få\\s+ja\\s+(?:av|från)|stämma\\s+av\\s+med|ha\\s+frågat|höra\\s+med')}\\s+(?:\\p{L}+\\s+)?(?:${PUB})`,
    [`${MANNER}|${word('något|någonting|det|dag(?:ar)?')}`],
    { denialCounts: true, unlessSentence: ours },
  ),
  together(`${word('bindande|tvingande')}\\s+${ORDERS}`, [`${PUB}|${PUBS}`], { unlessSentence: ours }),
  together(
    `(?:${PUBS})\\s+(?:\\p{L}+\\s+)?${ORDERS}[^.!?;]{0,30}?${word('följas|följs|gäller\\s+för|tillämpas|efterlevas|styr')}`,
    [word('ska|skall|måste|alla\\s+delar|fullt\\s+ut|styr|arbetet|verksamheten|passen|träffarna')],
    {
      unlessSentence: re(
        `${ours.source}|${word('riktlinjer\\s+för\\s+bidrag|miljö\\p{L}*|dataskydd\\p{L}*|policy\\s+för\\s+(?:droger|alkohol)|arkiv\\p{L}*|upphandling\\p{L}*')}`,
      ),
    },
  ),
  doing(
    PUB,
    `${word('talar\\s+om|säger|skriver|bestämmer|beslutar|anger|dikterar|berättar|kräver|begär')}\\s+(?:för\\s+oss\\s+|åt\\s+oss\\s+|till\\s+oss\\s+|att\\s+)?(?:\\p{L}+\\s+)?${word('vilka\\s+(?:dagar|tider|kvällar|ledare|metoder|aktiviteter|teman|övningar|moment)|vilken\\s+(?:metod|modell|bemanning)|hur\\s+många\\s+(?:ledare|timmar|vuxna|anställda|pass|tillfällen)|när\\s+(?:vi|det|verksamheten)|hur\\s+(?:vi|arbetet|verksamheten|det)\\s+ska|vi\\s+ska\\s+(?:ha|vara|använda|följa|göra|arbeta)|vi\\s+(?:har|använder|följer|arbetar)')}`,
    [`${CIVIL}|${word('oss|vi|öppet')}`],
    { unlessSentence: ours },
  ),
  together(
    `${word('krav\\s+från|på\\s+order\\s+av|på\\s+anmodan\\s+av|enligt\\s+order\\s+från|direktiv\\s+från|instruktioner?\\s+från|krav\\s+av')}\\s+(?:\\p{L}+\\s+)?(?:${PUB})`,
    [
      `${MANNER}|${word('minst|i\\s+tjänst|socionom\\p{L}*|utbildad\\p{L}*|legitimerad\\p{L}*|behörig\\p{L}*|öppet|\\d')}`,
    ],
    { unlessSentence: ours },
  ),
  together(
    `${word('(?:först|bara|endast)\\s+(?:när|sedan|om|efter\\s+att)|innan|förrän|utan\\s+att|efter\\s+att')}\\s+(?:\\p{L}+\\s+){0,2}?(?:${PUBS}\\s+\\p{L}+|${PUB})(?:\\s+\\p{L}+){0,2}?\\s+${word('godkän(?:t|ner|na)|sagt\\s+(?:ja|okej|ok)|säger\\s+ja|skrivit\\s+under|gett\\s+(?:klartecken|lov|sitt)|accepterat|samtyckt|tillstyrkt|bestämt')}`,
    [
      `${MANNER}|${word('ändr\\p{L}*|byt(?:a|er|e)|schema\\p{L}*|program\\p{L}*|ny(?:a|tt)?\\s+\\p{L}+|anställ\\p{L}*|aktivitet\\p{L}*|tider(?:na)?')}`,
    ],
    {
      denialCounts: true,
      unlessSentence: re(
        `${ours.source}|${word('avtal(?:et)?|överenskommelse(?:n)?|\\p{L}*betal\\p{L}*|pengar(?:na)?|bidrag(?:et)?')}`,
      ),
    },
  ),
  together(
    `${word('detaljreglera\\p{L}*|detaljstyr\\p{L}*|kvalitetskrav(?:en)?|bemanningskrav(?:en)?|kompetenskrav(?:en)?|metodkrav(?:en)?|metodtrohet(?:en)?|arbetsledning(?:en)?|arbetsled\\p{L}*')}`,
    [`${PUB}|${PUBS}`],
    { unlessSentence: re(`${ours.source}|${word('inte|ingen|inga|aldrig|föreningens\\s+egen')}`) },
  ),
];
