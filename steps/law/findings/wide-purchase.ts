/** Buying and selling, now and before, as people write of them: what stands together, in whatever order. */
import { type Frame, re } from './frames.ts';
import { doing, together } from './together.ts';
import { word } from './words.ts';
import { CIVIL, DOINGS, GOODS, PEOPLE, PUB, PUBS, WE } from './words-wide.ts';

const BUY = word(
  'köp(?:er|a|te|t|s|as|ts)(?:\\s+(?:in|loss|till|upp|in\\s+sig|sig))?|inköp(?:er|t|ta|a)?|köp(?:et)?(?=\\s+av)|beställ(?:er|a|de|t|s|as|ts)|avrop(?:ar|a|as|ade)|handl(?:ar|a|as|at)\\s+upp|anlit(?:ar|a|as|at|ats)|hyr(?:a|er|s)?\\s+in|lej(?:a|er|er\\s+in|s)|upphandl(?:ar|a|as)|tjänsteköp\\p{L}*',
);
const SELL = word(
  'sälj(?:er|a|s|as)|sålt|såld(?:e|a)?|lever(?:erar|era|eras|ans|anser|ansen|anserna|erat)|saluför\\p{L}*|offerer\\p{L}*',
);
const before = re(
  word(
    'tidigare|förut|förr|förra|innan|brukade|hittills|dessförinnan|på\\s+den\\s+tiden|en\\s+gång|vann|(?:sedan|sen|från|under|till|mellan)\\s+(?:20|19)\\d\\d|\\p{L}*företag(?:et)?|\\p{L}*bolag(?:et)?|senast|nuvarande|gällande|löper\\s+ut|konkurrensuts\\p{L}*|upphandlad\\p{L}*',
  ),
);
const goods = re(GOODS);

export const purchaseWide: readonly Frame[] = [
  doing(WE, BUY, [`${DOINGS}|${word('av\\s+dem|hos\\s+dem|från\\s+dem')}`], { unless: goods, unlessSentence: before }),
  together(
    word('köp(?:et)?\\s+av\\s+(?:\\p{L}+\\s+)?(?:verksamhet|tjänst|tjänster|insats|insatser|platser|stöd)(?:en|er)?'),
    [word('\\p{L}+')],
    {
      unless: goods,
      unlessSentence: before,
    },
  ),
  doing(PUB, BUY, [`${DOINGS}|${CIVIL}|${PEOPLE}`], { unless: goods, unlessSentence: before }),
  together(`${BUY}\\s+${PUB}`, [`${DOINGS}|${CIVIL}`], { unless: goods, unlessSentence: before }),
  together(
    `${BUY}[^.!?;]{0,60}?(?:av|från|hos)\\s+${CIVIL}`,
    [`${PUB}|${word('tjänst(?:en|er|erna)?|verksamheten|insats(?:en|er|erna)?')}`],
    { unless: goods, unlessSentence: before },
  ),
  doing(
    CIVIL,
    SELL,
    [
      `${PUB}|${PUBS}|${word('\\p{L}*(?:timmar|platser|tjänst|tjänster|träffar|insatser|kurser|tid|föreläsningar|samtal|handledning|utbildning|stöd)')}`,
    ],
    { unless: re(`${GOODS}|${word('hantverk\\p{L}*|handarbet\\p{L}*|second\\s+hand|förmån|fika|kiosk(?:en)?')}`) },
  ),
  together(`${SELL}\\s+${CIVIL}`, [`${PUB}|${PUBS}|${DOINGS}`], { unless: goods }),
  together(
    `${word('förvärv(?:et|ar|a)?|anskaff(?:a|ar|as|ning(?:en)?)|boka(?:r)?(?:\\s+in)?|beställning(?:en|ar|arna)?|order|inköp(?:et)?|köp(?:et)?|hyra?\\s+in|införskaffa\\p{L}*')}[^.!?;]{0,50}?${word('\\p{L}*tjänst(?:en|er|erna)?|\\p{L}*insats(?:en|er|erna)?|\\p{L}*grupper(?:na)?|\\p{L}*träffar(?:na)?|\\p{L}*timmar(?:na)?|\\p{L}*kurs(?:en|er|erna)?|verksamheten|\\p{L}*platser(?:na)?|\\p{L}*föreläsning(?:ar|en)?|\\p{L}*samtal(?:en)?|\\p{L}*utbildning(?:ar|en)?|\\p{L}*ledare|\\p{L}*tränare')}`,
    [`${PUB}|${PUBS}|${CIVIL}|${word('parterna')}`],
    {
      unless: goods,
      unlessSentence: before,
    },
  ),
  together(
    `${word('betal(?:ar|a|as)|mot\\s+betalning|pris(?:et)?')}`,
    [word('som\\s+(?:en\\s+)?tjänst|våra\\s+tjänster|tjänster(?:na)?|tjänsten'), PUB, `${CIVIL}|våra?`],
    {
      unless: goods,
      unlessSentence: before,
    },
  ),
  together(word('kund(?:en)?|köpare(?:n)?|uppdragsgivare(?:n)?|beställare(?:n)?|beställarens'), [PUB, CIVIL], {
    unless: goods,
  }),
  together(
    word(
      'offert(?:en|er|erna)?|anbud(?:et|en|s\\p{L}*)?|prisförfrågan|avropsordning|ramavtals\\p{L}*|leveransplan\\p{L}*|leveranskrav\\p{L}*|leveranstid\\p{L}*|tjänstebeskrivning\\p{L}*|tjänsteavtal(?:et)?|köpeavtal(?:et)?|köpekontrakt(?:et)?|bas(?:-\\s+och\\s+|och\\s+)?option\\p{L}*|orderbekräftelse\\p{L}*',
    ),
    [`${PUB}|${PUBS}|${CIVIL}|${DOINGS}`],
    { unless: goods, unlessSentence: before },
  ),
];

const PAST = word(
  'ersätter|dåvarande|upphörde|omfattades|tidigare|förut|förr|förra\\s+\\p{L}+|innan|dessförinnan|brukade|hittills|(?:sedan|sen|från|under|till|mellan|fram\\s+till)\\s+(?:\\p{L}+\\s+)?(?:20|19)\\d\\d|nuvarande|dagens|nu|idag|i\\s+dag|var|hade|har|drev|drevs|drivits|skötte|sköttes|skötts|låg|vann|la|lade|lagt|fram\\s+till|en\\s+gång|senaste|senast|gick|gjordes|utfördes|blev|köpte|köptes|föregående|befintlig\\p{L}*|löper\\s+ut|går\\s+ut',
);
const HIRED = word(
  'upphandla(?:d|t|ts|de|des)|upphandling(?:en|ar|arna)?|\\p{L}*upphandlad|anbud(?:et)?|entreprenad(?:en)?|\\p{L}*entreprenör(?:en|er)?|\\p{L}*företag(?:et|en|ets)?|\\p{L}*bolag(?:et|en|ets)?|leverantör(?:en|er|ens)?|(?:extern|privat)\\p{L}*\\s+(?:utförare|aktör\\p{L}*|anordnare)|ramavtal(?:et)?|konsult(?:er|en|bolag\\p{L}*|firma\\p{L}*)?|attendo|humana|vardaga|ambea|frösunda|privat(?:a)?\\s+(?:utförare|aktör(?:er)?|bolag|företag)|\\p{L}*firma(?:n)?|lov-?utförare|konkurrensuts\\p{L}*',
);
const TENDERED = word(
  'upphandla(?:d|t|ts|de|des)|upphandling(?:en|ar|arna)?|anbud(?:en|et)?|entreprenad(?:en)?|konkurrensuts\\p{L}*|(?:extern|dåvarande|tidigare|nuvarande|privat|förra|föregående)\\p{L}*\\s+(?:utförare\\p{L}*|leverantör\\p{L}*|entreprenör\\p{L}*|anordnare\\p{L}*)|på\\s+kontrakt|kontrakt(?:et)?|ramavtal(?:et)?|avtal\\s+med\\s+(?:\\p{L}+\\s+){0,2}?(?:företag|bolag|\\p{L}+bolag|\\p{L}+företag)',
);
const aside = re(
  `${GOODS}|${word('måltid\\p{L}*|aldrig|varken|vare\\s+sig|städ\\p{L}*|sponsor\\p{L}*|lokala\\s+företag|näringsliv(?:et)?|arbetsgivar\\p{L}*|praktikplats\\p{L}*|praktik|jobb(?:et)?|anställning\\p{L}*|anställd\\p{L}*|fastighets\\p{L}*|bostadsbolag(?:et)?|bostads\\p{L}*|försäkrings\\p{L}*|hyres\\p{L}*|föräldrar(?:na)?|egenföretag\\p{L}*|starta\\s+(?:\\p{L}+\\s+)?företag|snö\\p{L}*|vakt\\p{L}*|väktare|bevakning\\p{L}*|larm\\p{L}*|tryckeri\\p{L}*|utredning(?:ar|en)?|skotta\\p{L}*')}`,
);

export const boughtBeforeWide: readonly Frame[] = [
  together(
    HIRED,
    [
      PAST,
      word(
        'kontrakt(?:et)?|\\p{L}*avtal(?:et)?|köp\\p{L}*|upphandl\\p{L}*|anbud\\p{L}*|entreprenad\\p{L}*|driv\\p{L}*|drev\\p{L}*|skött?e?s?|låg|utför\\p{L}*|hand\\s+om|vann|uppdrag(?:et)?|anlit\\p{L}*|levererade?|tog|stod\\s+för|bedriv\\p{L}*|bedrev\\p{L}*|gjorde|gjordes|konkurrensuts\\p{L}*',
      ),
    ],
    {
      unlessSentence: aside,
    },
  ),
  together(
    word('köpt(?:e|s|es)?'),
    [
      word('tidigare|förut|externt|förr|innan|förra\\s+\\p{L}+|hittills|i\\s+flera\\s+år|sedan'),
      `${DOINGS}|${word('detta|samma|det\\s+här')}`,
    ],
    { unlessSentence: aside },
  ),
  together(TENDERED, [PAST, `${DOINGS}|${word('motsvarande|uppdraget')}`], { unlessSentence: aside }),
  together(
    `${word('betalade|betalat|betalt')}\\s+(?:\\p{L}+\\s+){0,3}?${word('\\p{L}*företag(?:et)?|\\p{L}*bolag(?:et)?|\\p{L}*firma|konsult(?:er)?|privat\\p{L}*')}`,
    [PUB],
    { unlessSentence: re(word('städ\\p{L}*|snö\\p{L}*|skotta\\p{L}*|bygg\\p{L}*')) },
  ),
  together(
    `${PUB}[^.!?;]{0,25}?${word('brukade\\s+köpa|köpte|har\\s+(?:\\p{L}+\\s+){0,3}?köpt|hade\\s+(?:\\p{L}+\\s+){0,3}?köpt|köpte\\s+in|anlitade')}`,
    [`${DOINGS}|${word('det\\s+här|detta|samma')}`],
    { unlessSentence: aside },
  ),
];
