/** A purchase, and what was bought before, as it is said in passing: turns of phrase that seldom mean anything else. */
import { type Frame, re } from './frames.ts';
import { doing, together } from './together.ts';
import { word } from './words.ts';
import { CIVIL, DOINGS, GOODS, PUB, PUBS } from './words-wide.ts';

const goods = re(GOODS);

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
    `${word('beställ(?:er|a|t|de)|köp(?:er|a|t|te)|boka(?:r|t|de)?')}\\s+(?:in\\s+)?(?:ytterligare\\s+)?\\d+\\s+(?:\\p{L}+\\s+)?\\p{L}*(?:tillfällen|timmar|träffar|platser|pass|kurser|samtal|gånger|kvällar)(?!\\p{L})`,
    [word('\\p{L}+')],
    { unless: goods, unlessSentence: re(word('tidigare|förut|i\\s+fjol|aldrig')) },
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
