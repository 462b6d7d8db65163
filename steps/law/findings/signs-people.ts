/** For whom it is done, who steers and who sends whom, as it is said in passing. */
import { type Frame, re } from './frames.ts';
import { doing, together } from './together.ts';
import { word } from './words.ts';
import { CIVIL, DOINGS, MANNER, ORDERS, PEOPLE, PUB, PUBS } from './words-wide.ts';

const handed = re(
  word(
    'ordförand\\p{L}*|nyckel\\p{L}*|nycklar(?:na)?|rapport\\p{L}*|redovisning\\p{L}*|årsmöte\\p{L}*|medlem(?:mar|marna)?|stadgar(?:na)?|lokal(?:en|er|erna)?|handling(?:ar|arna)|god\\s+man|förvaltningen\\s+i\\s+uppdrag|uppdrag\\s+att\\s+(?:återkomma|utreda|ta\\s+fram|se\\s+över)',
  ),
);
const RUN = word('driv\\p{L}*|sköt\\p{L}*|utför\\p{L}*|bedriv\\p{L}*|håller\\s+i|ansvarar');

export const onBehalfSigns: readonly Frame[] = [
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
    `${word('ha|har')}\\s+${word('sagt\\s+ja|godkänt|tillstyrkt|gett\\s+(?:klartecken|lov|sitt\\s+\\p{L}+)|gått\\s+med\\s+på')}`,
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

const mere = re(
  word(
    'själv(?:a)?|frivilligt|egen\\s+vilja|tipsa\\p{L}*|informera\\p{L}*|berätta\\p{L}*|var\\s+och\\s+en|parkering\\p{L}*|lokal(?:en|er)?|rum(?:met)?|broschyr\\p{L}*|affisch\\p{L}*|familjehem(?:met)?|hvb\\p{L}*|skolklass\\p{L}*|på\\s+studiebesök|rapport\\p{L}*|mejl|brev|protokoll(?:et)?|statistik(?:en)?|inbjudan|representant\\p{L}*|ledamot|kontaktperson\\p{L}*|tidigare\\s+varit',
  ),
);
export const placementSigns: readonly Frame[] = [
  together(
    `${word('fått|får|få|har')}\\s+(?:en\\s+|sin\\s+)?${word('plats')}\\s+(?:genom|via|av|från)\\s+(?:${PUB})`,
    [word('\\p{L}+')],
    { unlessSentence: mere },
  ),
  together(
    `(?:dem|de|den|barn|ungdomar|personer|familjer|elever)\\s+som\\s+(?:${PUB})\\s+(?:har\\s+)?${word('sagt\\s+ja\\s+till|godkänt|valt|valt\\s+ut|pekat\\s+ut|beslutat\\s+om|bestämt')}`,
    [word('tar\\s+(?:bara\\s+)?emot|bara|endast|får|plats(?:er)?|släpp\\p{L}*')],
    { unlessSentence: mere },
  ),
  together(
    `${word('disponerar|förfogar|råder|fyller|besätter|tilldelar|fördelar')}\\s+(?:över\\s+)?(?:${PUB})`,
    [word('\\p{L}*plats(?:er|erna|en)?')],
    { unlessSentence: mere },
  ),
  together(
    `${word('måste|ska|behöver')}\\s+(?:först\\s+)?(?:ha\\s+)?${word('varit|vara|gå|gått|fråga|frågat|träffat|träffa|prata|pratat|vänt\\s+sig|vända\\s+sig|fått\\s+ja|få\\s+ja')}\\s+(?:\\p{L}+\\s+)?(?:hos|via|till|med|genom|av|från)\\s+(?:\\p{L}+\\s+)?(?:${PUB})`,
    [word('komma|delta|vara\\s+med|plats|börja|in')],
    { unlessSentence: mere },
  ),
  together(
    `${word('urval(?:et)?|intag(?:et|ning(?:en)?)?|antagning(?:en)?|inskrivning(?:en)?|uttagning(?:en)?|platstilldelning(?:en)?')}[^.!?;]{0,30}?${word('av|hos|på|via')}\\s+(?:${PUB})`,
    [word('görs|sker|sköts|ligger|beslutas|hanteras|styrs')],
    { unlessSentence: mere },
  ),
  doing(
    PUB,
    `${word('välj(?:er|a)\\s+ut|plock(?:ar|a)\\s+(?:ut|fram)|handplock(?:ar|a)|pek(?:ar|a)\\s+ut|tar\\s+ut|nominer(?:ar|a)')}\\s+(?:\\p{L}+\\s+){0,3}?(?:${PEOPLE}|${word('dem|de\\s+som|vilka')})`,
    [word('\\p{L}+')],
    {
      unlessSentence: re(`${mere.source}|${word('revisor\\p{L}*|ledamöter|kontaktpersoner|ledare|bidrag')}`),
    },
  ),
  doing(
    PUB,
    word(
      'skick(?:ar|a)\\s+(?:\\p{L}+\\s+){0,2}?(?:en\\s+till|hit|över|till\\s+oss|personer|någon|nån|dem|folk|barn|ungdomar|familjer)|ringer\\s+(?:\\p{L}+\\s+){0,3}?plats|släpper\\s+in|bokar\\s+in\\s+(?:personer|deltagare|barn|ungdomar|familjer)|sorterar\\s+(?:fram|ut)|delar\\s+ut\\s+platser(?:na)?|fördelar\\s+platser(?:na)?|fyller\\s+platser(?:na)?|håller\\s+i\\s+kön|sköter\\s+kön|har\\s+kölistan',
    ),
    [`${CIVIL}|${DOINGS}|${PEOPLE}|${word('vi|oss|platser(?:na)?')}`],
    { unlessSentence: mere },
  ),
  together(
    `${word('gå(?:r)?\\s+(?:via|genom)|sker\\s+(?:via|genom)|anmäl(?:s|as|an|er\\s+sig)?\\s+(?:via|genom|hos)|ansök(?:s|an|er)?\\s+(?:via|genom|hos)|kommer\\s+(?:via|genom|efter\\s+beslut)|kommer\\s+(?:till\\s+oss\\s+)?efter\\s+beslut')}\\s+(?:av\\s+|från\\s+)?(?:\\p{L}+\\s+){0,1}?(?:${PUB})`,
    [
      `${PEOPLE}|${word('alla|plats(?:er|erna|en)?|deltagande(?:t)?|den\\s+som|de\\s+som|intag(?:et|ningen)?')}`,
      word('alltid|måste|ska|alla|plats(?:er|erna|en)?|bara|endast|beslut(?:et)?|efter|samtliga|får'),
    ],
    {
      unlessSentence: re(
        `${mere.source}|${word('pengar(?:na)?|bidrag(?:et)?|ansökan\\s+om\\s+(?:bidrag|medel)|lov|nyhetsbrev\\p{L}*')}`,
      ),
    },
  ),
  together(
    `${word('neka|säga\\s+nej\\s+till|avvisa|tacka\\s+nej\\s+till|vägra')}`,
    [
      PUB,
      `${PEOPLE}|${word('den|någon|dem|de')}`,
      word('får\\s+inte|kan\\s+inte|inte|aldrig'),
      word('anvis\\p{L}*|skick\\p{L}*|hänvis\\p{L}*|valt|beslut\\p{L}*|vill\\s+placera|anmäl\\p{L}*|remitter\\p{L}*'),
    ],
    { denialCounts: true },
  ),
];
