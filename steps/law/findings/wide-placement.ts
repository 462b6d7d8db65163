/** Who decides who comes, as people write of it. */
import { type Frame, re } from './frames.ts';
import { doing, together } from './together.ts';
import { word } from './words.ts';
import { CIVIL, DOINGS, GOODS, MUST, PEOPLE, PUB, PUBS } from './words-wide.ts';

const SEND = word(
  'anvis(?:ar|a|at)|placer(?:ar|a|at)|hänvis(?:ar|a|at)|remitter(?:ar|a|at)|skick(?:ar|a|at)|slussar?|slussa|välj(?:er|a)\\s+ut|plock(?:ar|a)\\s+ut|handplock(?:ar|a)|tar\\s+ut|ta\\s+ut|utse(?:r)?|fördelar|skriv(?:er|a)\\s+in|lotsar?|aktualiserar|rekryterar|matchar|turordnar|pek(?:ar|a)\\s+ut|tilldelar|hänskjuter|överremitterar|ordinerar|förskriver|skriver\\s+(?:ut\\s+)?remiss|ger\\s+plats\\s+åt|anmäler\\s+in|sätter\\s+upp|knackar\\s+ut|sorterar\\s+ut|gallrar|prioriterar|väljer|nominerar|skriv(?:er|a)\\s+upp|ringer\\s+om|hör\\s+av\\s+sig\\s+om|ser\\s+till\\s+att|(?:vill|ska)\\s+ha\\s+in|disponer(?:ar|a)|bjuder\\s+in|föreslår|anmäl(?:er|a)|styr\\s+(?:över|hit)|ger\\s+(?:ett\\s+)?beslut|har\\s+beslutat',
);
const SENT = word(
  'anvis(?:as|ats|ade|ad|at)|placer(?:as|ats|ade)|hänvis(?:as|ats|ade)|remitter(?:as|ats|ade)|skick(?:as|ats|ade)|slussas|väljs(?:\\s+ut)?|utväljs|utvalda|plockas\\s+ut|tas\\s+ut|utses|fördelas|tilldelas|skrivs\\s+in|matchas|turordnas|aktualiseras|ordineras|prioriteras|godkänns|antas|beviljas|anmäls|rekryteras|disponeras|tilldelade|reserveras|skrivs\\s+upp|kallas|erbjuds|inskrivna|inskriven|erbjudits',
);
const SENDING = word(
  '\\p{L}*remiss(?:en|er)?|anvisning(?:en|ar)?|placering(?:en|ar|arna|sbeslut\\p{L}*)?|hänvisning(?:en|ar)?|beslut\\s+(?:från|av|om\\s+(?:plats|deltagande|insats))|uttagning(?:en)?|intag(?:et|ning(?:en)?)?|urval(?:et)?|antagning(?:en)?|inskrivning(?:en)?|platsfördelning(?:en)?|kölista(?:n)?|turordning(?:en)?',
);
const DECIDE = word(
  'bestäm(?:mer|ma|t)|beslutat|avgjort|valt|beslut(?:ar|a)(?:\\s+om)?|avgör(?:a)?|välj(?:er|a)|godkänn(?:er|a)|prövar|utser|säger|bedömer|styr|prioriterar|fattar\\s+beslut|har\\s+sista\\s+ordet|sköter|gör|ansvarar\\s+för|hanterar|kan\\s+neka|äger\\s+rätt\\s+att\\s+bestämma',
);
const toUs = `(?:${DOINGS}|${CIVIL}|${word('oss|hit|plats(?:en|er|erna)?|verksamheten|vara\\s+med|delta(?:r)?')})`;
const elsewhere = re(
  `${GOODS}|${word('tidning(?:en)?|nyhetsbrev\\p{L}*|annons(?:en)?|bor\\s+på|ledare(?:n)?|bemanning(?:en)?|orter|kvällar|hemsida(?:n)?|webb\\p{L}*|halltid(?:er)?|boka|nyck(?:el|lar)\\p{L}*|lokal(?:en|er)?|rum(?:met)?|yta(?:n)?|källare(?:n)?|förråd(?:et)?|biblioteket|information(?:en)?|\\p{L}*blad|broschyr\\p{L}*|enkät(?:en|er)?|inbjudan|rapport\\p{L}*|statistik(?:en)?|boenden?|på\\s+boende|familjehem(?:met)?|hvb\\p{L}*|äldreboende(?:t)?|särskilt\\s+boende|handling(?:ar|arna)?|protokoll(?:et)?|pengar(?:na)?|medel|kontaktperson(?:er|en)?|representant(?:er|en)?|ledamot|ledamöter(?:na)?|styrgrupp(?:en)?|styrelse(?:n)?|tider(?:na)?|metod(?:en|er)?|\\p{L}*metod(?:en|er)?|öppettider(?:na)?|aktiviteter|innehåll(?:et)?|mejl|mail|brev(?:et)?|e-post|vakans\\p{L}*|ansökan|ansökning(?:ar|arna)?|samordnare(?:n)?|\\p{L}*handläggare\\s+som\\s+kontakt|revisor(?:er)?|hallar|parkering\\p{L}*|ordinarie\\s+vård|akuten')}`,
);
const byThemselves = re(
  word(
    'själv(?:a)?|frivilligt|öppen\\s+för\\s+alla|öppet\\s+för\\s+alla|var\\s+och\\s+en|tipsa\\p{L}*|informera\\p{L}*',
  ),
);

export const placementWide: readonly Frame[] = [
  together(
    `${word('remitter(?:as|ats|ade)|anvis(?:as|ats|ade)|placer(?:as|ats)|hänvis(?:as|ats|ade)|aktualiseras')}\\s+(?:\\p{L}+\\s+)?(?:till|hos|i|hit)\\s+(?:${CIVIL}|${word('verksamheten|insatsen|gruppen|träffarna|samtalen|oss|\\p{L}+s\\s+(?:verksamhet|samtal|stödsamtal|grupper|träffar)')})`,
    [PEOPLE],
    {
      unless: elsewhere,
    },
  ),
  together(
    `(?<!\\p{L})vi(?!\\p{L})(?:\\s+\\p{L}+){0,2}?\\s+${word('placer(?:ar|a)|anvis(?:ar|a)|hänvis(?:ar|a)|remitter(?:ar|a)|skick(?:ar|a)\\s+(?:dit|till\\s+dem)')}`,
    [PEOPLE],
    {
      unless: elsewhere,
      needs: re(word('där|dit|föreningen|organisationen|verksamheten|plats(?:er)?|dem|dagarna|gruppen')),
    },
  ),
  doing(
    PUB,
    word('list(?:a|or)|namn(?:en)?|uppgift\\s+om'),
    [
      word('dem|de|vilka|personer|deltagare|elever|dem\\s+vi'),
      word('ger|skickar|lämnar|får|gör'),
      word('besöka|ta\\s+emot|kontakta|ringa|delta|plats|hjälpa|ska'),
    ],
    { unless: elsewhere },
  ),
  together(word('fylls|tillsätts|besätts|belägges|används'), [`av\\s+(?:${PUB})`, word('\\p{L}*plats(?:er|erna)?')], {
    unless: elsewhere,
  }),
  doing(PUB, SEND, [`${PEOPLE}|${word('vilka|vem|de\\s+som|dem|den\\s+som')}`, toUs], {
    unless: elsewhere,
    unlessSentence: byThemselves,
    notAfter: re(word('oss|föreningen|organisationen')),
  }),
  together(
    `${SENT}[^.!?;]{0,50}?av\\s+(?:\\p{L}+\\s+){0,2}?${PUB}`,
    [`${PEOPLE}|${word('den|de|vilka|vem|plats(?:er|erna|en)?')}`, `${toUs}|^[–*•-]?\\s*(?:${PEOPLE})\\s*:`],
    {
      unless: elsewhere,
      unlessSentence: byThemselves,
    },
  ),
  together(
    `(?:på|via|genom|efter|krävs|kräver|med|behövs|från|ha|har)\\s+(?:en\\s+|ett\\s+)?${SENDING}`,
    [`${PUB}|${PUBS}|${toUs}`, `${PEOPLE}|${word('man|den|de|plats(?:en|er)?|delta(?:r|ga)?|komma|får')}`],
    {
      unless: elsewhere,
      unlessSentence: byThemselves,
    },
  ),
  together(`${SENDING}[^.!?;]{0,40}?(?:krävs|behövs|från|av|sköts|görs|sker|till)`, [PUB, toUs], {
    unless: elsewhere,
    unlessSentence: byThemselves,
  }),
  doing(
    PUB,
    `${DECIDE}(?:\\s+(?!hur|när)\\p{L}+){0,3}?\\s+${word('vilka|vem|vilken')}`,
    [`${PEOPLE}|${word('får|ska|kommer|erbjuds|delta|börja|gå|hälsa|plats')}`],
    {
      unless: elsewhere,
      unlessSentence: re(word('nyck(?:el|lar)\\p{L}*')),
      notAfter: re(word('oss|föreningen|organisationen|som\\s+kommer')),
    },
  ),
  doing(
    PUB,
    `${DECIDE}\\s+om\\s+(?:en\\s+|ett\\s+)?(?:${PEOPLE}|${word('någon|man|den')})`,
    [word('plats(?:en)?|delta|erbjud\\p{L}*|vara\\s+med|börja|får|ska|grupp(?:en)?')],
    {
      unless: elsewhere,
      notAfter: re(word('oss|föreningen|organisationen')),
    },
  ),
  together(
    `${word('beslut|bedömning|godkännande|medgivande|kallelse|inskrivning(?:en)?|biståndsbeslut|intyg')}`,
    [
      `(?:av|från|hos)\\s+(?:${PUB}|${PUBS})`,
      word('förutsätter|krävs|kräver|behövs|behöver|föregås|först|innan|efter|villkor\\p{L}*|måste'),
      `${word('inskrivning(?:en)?|deltagande(?:t)?|delta|plats(?:en)?|komma|börja|gå')}`,
    ],
    { unless: elsewhere },
  ),
  together(
    `${word('\\p{L}*plats(?:er|erna|en)?')}[^.!?;]{0,40}?${word('disponeras|tilldelas|fördelas|bokas|tillfaller|används|fylls|beslutas|reserveras|reserverade|nyttjas')}\\s+(?:av|för|på|till)\\s+${PUB}`,
    [word('\\p{L}+')],
    { unless: elsewhere },
  ),
  together(
    `(?:${PEOPLE})\\s+(?:som\\s+)?${PUB}\\s+${word('\\p{L}+(?:ar|er|r)')}(?:\\s+(?:om|hit|till\\s+oss|ut|in|upp))?`,
    [word('ta(?:r)?\\s+(?:hand|emot)|ge\\s+plats|släppa\\s+in|erbjuda|lova(?:t|r)|bereda|skyldig\\p{L}*|måste|ska')],
    {
      unless: re(`${word('möter|ansvarar|känner|behöver|stödjer|stöttar|inte\\s+når|når|utbildar')}`),
    },
  ),
  together(
    `${word('vilka|vem|vilken')}[^.!?;]{0,50}?${word('avgör(?:s)?|bestäm(?:s|mer)|beslut(?:as|ar)|väljs?|utses|prövas|godkänns')}(?:\\s+av)?\\s+(?:\\p{L}+\\s+)?${PUB}`,
    [`${PEOPLE}|${word('får|ska|kommer|delta(?:r)?|plats')}`],
    {
      unless: elsewhere,
    },
  ),
  together(
    word(
      'vikta?|vikt|reserver(?:ade|as|at|ar|ad)|öronmärk(?:ta|t|s)|avsatta?|avdelade|förbehåll(?:na|er|en)|går\\s+till|tillfaller',
    ),
    [word('\\p{L}*plats(?:er|erna|en)?'), `${PUB}|${PUBS}`],
    { unless: elsewhere },
  ),
  together(
    `${word('ta(?:r|s)?\\s+emot|bereda|bereder|erbjud(?:a|er)|släpp(?:a|er)\\s+in|ge')}[^.!?;]{0,40}?(?:som|från)\\s+${PUB}`,
    [`${PEOPLE}|${word('den|de|dem|alla|samtliga')}`],
    { unless: elsewhere },
  ),
  together(
    `(?:som|dem|de)\\s+(?:av\\s+)?${PUB}\\s+(?:har\\s+)?${word('skick(?:ar|at)|anvis(?:ar|at)|vill\\s+ha\\s+in|anmäl(?:er|t)|valt(?:\\s+ut)?|godkän(?:t|ner)|hänvis(?:ar|at)|beslut(?:ar|at)\\s+om|har\\s+ansvar\\s+för|aktualiserat')}`,
    [`${PEOPLE}|${word('den|de|dem|alla')}`, `${MUST}|${word('tar|emot|plats(?:er)?|till')}`],
    {
      unless: elsewhere,
    },
  ),
];
