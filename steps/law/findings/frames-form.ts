/** The form: buying and selling, acting for the kommun, being steered by it, having been bought before, old EU acts. */
import { type Frame, frame, re } from './frames.ts';
import { ACTIVITY, gap, ORG, objectGap, PUBLIC, PUBLICS, THINGS, word } from './words.ts';

const BUYS = word(
  'köper|köpa|köpt|köps|köpas|köpte|inköper|beställer|beställa|beställt|beställs|beställas|avropar|avropa|avropas|upphandlar|handlar\\s+upp|anlitar',
);
const SELLS = word('säljer|sälja|säljs|levererar|leverera|levereras|saluför');
const things = re(THINGS);
const roles = 'beställare|uppdragsgivare|kund|köpare';
const sellers = 'utförare|leverantör|uppdragstagare|entreprenör|säljare|underleverantör';

export const purchase: readonly Frame[] = [
  frame(
    `${PUBLIC}${gap(4)}(?<k>${BUYS})${objectGap(4)}(?:${ACTIVITY}|${word('föreningens|organisationens|stiftelsens|våra')})`,
    { unless: things },
  ),
  frame(`${PUBLIC}${gap(3)}(?<k>${BUYS})${gap(6)}(?:av|från|hos)\\s+${ORG}`, { unless: things }),
  frame(`(?<k>${BUYS})\\s+${PUBLIC}${objectGap(4)}${ACTIVITY}`, { unless: things }),
  frame(`(?<k>${word('inköp')})\\s+av\\s+(?:\\p{L}+\\s+)?${ACTIVITY}`, { unless: things }),
  frame(
    `${ORG}${gap(2)}(?:utför|utföra|tillhandahåller|tillhandahålla)\\s+(?<k>${word('tjänst(?:en|er|erna)|uppdraget')})`,
  ),
  frame(
    `(?:${ACTIVITY}|${word('avtalet|överenskommelsen|partnerskapet')})${gap(4)}(?<k>${word('(?:direkt)?upphandlas|efter\\s+(?:direkt)?upphandling|genom\\s+direktupphandling|direktupphandl\\p{L}*')})`,
    { unless: things, unlessSentence: re(word('tidigare|förut|har|hade|sedan|fram')) },
  ),
  frame(`${ACTIVITY}${gap(4)}(?<k>${word('köps|köpas|köpts|beställs|beställas|beställts|avropas|levereras')})`, {
    unless: things,
    unlessSentence: re(word('tidigare|förut|förr')),
  }),
  frame(`${word('beslutar|godkänner|föreslår')}${gap(4)}(?<k>${word('köpa|beställa')})${gap(4)}${ACTIVITY}`, {
    unless: things,
  }),
  frame(`${ORG}${gap(3)}(?<k>${SELLS})${gap(4)}(?:${ACTIVITY}|till\\s+${PUBLIC})`, { unless: things }),
  frame(`(?<k>${SELLS})\\s+${ORG}${gap(4)}(?:${ACTIVITY}|till\\s+${PUBLIC})`, { unless: things }),
  frame(
    `(?<k>${word('ramavtal\\p{L}*|avrop(?:et|en|s|ar|ad)?|kravspecifikation\\p{L}*|ska-?krav\\p{L}*|förfrågningsunderlag\\p{L}*|anbud(?:et)?|tjänsteköp\\p{L}*|leveransavtal\\p{L}*|avropsavtal\\p{L}*|tjänstekontrakt\\p{L}*')})`,
    {
      unless: things,
      unlessSentence: re(
        `${word('tagit\\s+in|tar\\s+in|togs\\s+in|konkurrensuts\\p{L}*|senast(?!e)|vann|förra\\s+gången|tidigare|förut|har\\s+gått|gick|hade')}`,
      ),
    },
  ),
  frame(`(?<k>${word('option(?:en)?|optioner|optionsår\\p{L}*')})\\s+(?:på|att|om|ger|för\\s+kommunen|kan|utnyttjas)`, {
    unless: re(word('studie\\p{L}*|material\\p{L}*')),
  }),
  frame(`(?<k>${word('leverans(?:en|er|erna)?')})`, {
    unless: things,
    needs: re(`${PUBLIC}|${PUBLICS}|${ORG}|${ACTIVITY}`),
  }),
  frame(`enligt\\s+${PUBLICS}\\s+(?:\\p{L}+\\s+)?(?<k>${word('specifikation(?:er)?|beställning(?:ar)?')})`),
  frame(`${PUBLIC}\\s+(?:är|blir|agerar|ses)${gap(3)}(?<k>${word(roles)})`),
  frame(`(?:roll(?:en)?\\s+(?:är|blir)|som|i\\s+egenskap\\s+av)\\s+(?:en\\s+)?(?<k>${word(`${roles}|${sellers}`)})`, {
    unless: things,
    needs: re(`${PUBLIC}|${PUBLICS}|${ORG}`),
  }),
  frame(`${PUBLIC}${gap(2)}(?<k>${word('anlitar|anlita|hyr\\s+in|engagerar')})${gap(2)}${ORG}`),
  frame(`(?<k>${word('köparen|säljaren')})\\s+(?:ska|skall|får|har|åtar|ansvarar|betalar|godkänner|kan)`, {
    unless: things,
  }),
  frame(`${ORG}\\s+(?:är|blir|agerar|ses)${gap(3)}(?<k>${word(sellers)})`),
  frame(
    `(?<k>${word(`(?:leverantör|uppdragstagar|entreprenör|utförar|beställar|uppdragsgivar)en(?:s)?`)})(?!\\s+av)\\s+(?:ansvarar|ska|skall|utför|har|får|åtar|förbinder|levererar|är|tillhandahåller|kan|äger|fakturerar|ersätts)`,
    { unless: things },
  ),
  frame(`(?<k>${word('beställning(?:en|ar|arna)?')})\\s+(?:av|på)\\s+(?:\\p{L}+\\s+)?${ACTIVITY}`, { unless: things }),
  frame(`(?<k>${word('beställning(?:en|ar|arna)?')})\\s+(?:görs|sker|lämnas|skickas)${gap(3)}av\\s+${PUBLIC}`, {
    unless: things,
  }),
];

const RUNS = word(
  'driver|driva|drivs|sköter|sköta|sköts|skötas|fullgör|utför|utföra|utförs|bedriver|bedriva|bedrivs|tillhandahåll\\p{L}*|genomför|genomföra|genomförs|ansvarar|ordnar|anordnar|producerar|håller|erbjuder|ger|drift(?:en)?',
);
const chosenByOwn = re(
  `${word('årsmöte\\p{L}*|medlem\\p{L}*|stadgar(?:na)?|styrelsen|stadgan|fullmäktige')}|${PUBLIC}\\s+(?:har\\s+)?(?:fått|får|fick)\\s+(?:i\\s+)?uppdrag`,
);

export const onBehalf: readonly Frame[] = [
  frame(`${RUNS}[^.!?;]{0,80}?(?<k>åt)\\s+${PUBLIC}`),
  frame(`(?<k>åt\\s+${PUBLIC})[^.!?;]{0,50}?${RUNS}`),
  frame(`(?<k>för\\s+${PUBLICS}\\s+räkning|på\\s+${PUBLICS}\\s+(?:vägnar|uppdrag)|i\\s+${PUBLICS}\\s+ställe)`),
  frame(
    `(?<k>${word('flyttas|flyttar|förs|går|överförs|övergår|lämnas')})(?:\\s+över)?\\s+från\\s+(?:\\p{L}+\\s+)?${PUBLIC}[^.!?;]{0,30}?till\\s+${ORG}`,
    { needs: re(ACTIVITY) },
  ),
  frame(`${ORG}${gap(2)}(?<k>${word('tar\\s+över|övertar')})${gap(3)}${word('ansvar(?:et)?|driften|verksamheten')}`, {
    needs: re(PUBLIC),
  }),
  frame(`${ACTIVITY}[^.!?;]{0,30}?(?<k>på\\s+entreprenad)`, {
    unlessSentence: re(word('tidigare|förut|hade|har|var|bedrevs|drevs')),
  }),
  frame(`(?<k>på\\s+uppdrag\\s+av)\\s+(?:\\p{L}+\\s+)?${PUBLIC}`, {
    unless: re(word('fullmäktige')),
    unlessSentence: re(`${word('\\p{L}*bolag(?:et)?|\\p{L}*företag(?:et)?')}[^.!?;]*?${word('hade|skötte|drev|höll')}`),
  }),
  frame(`${PUBLIC}${gap(2)}(?:ger|gav|gett|lämnar|uppdrar)${gap(3)}(?:i\\s+)?(?<k>${word('uppdrag(?:et)?')})`, {
    needs: re(ORG),
    unless: chosenByOwn,
  }),
  frame(`${ORG}${gap(2)}(?:ges|får|fått|fick|tilldelas|åtar\\s+sig)${gap(3)}(?<k>${word('uppdrag(?:et)?')})`, {
    needs: re(PUBLIC),
    unless: chosenByOwn,
  }),
  frame(`(?<k>${word('uppdragsavtal(?:et)?|driftsavtal(?:et)?|entreprenadavtal(?:et)?')})`),
  frame(
    `(?<k>${word('tar\\s+över|ta\\s+över|övertar|överta|övertas|läggs\\s+ut|lägger\\s+ut|lägga\\s+ut|läggs\\s+över|lägger\\s+över|lägga\\s+över|överlåts?|överlåter|överlåta|lämnas\\s+över|lämnar\\s+över')})${gap(5)}(?:${ACTIVITY}|${PUBLICS}|på\\s+entreprenad|på\\s+${ORG})`,
    { needs: re(`${PUBLIC}|${PUBLICS}|${ORG}`), unless: re(word('ordförandeskap\\p{L}*|nyckel\\p{L}*|möbler\\p{L}*')) },
  ),
  frame(
    `(?:${ACTIVITY}|${PUBLICS})${gap(3)}(?<k>${word('övertas|läggs\\s+ut|överlåts|tas\\s+över')})${gap(2)}(?:av|på|till)\\s+${ORG}`,
  ),
  frame(
    `${word('driver|driva|drivs|sköter|sköta|bedriver|bedriva|utför|utföra|drift(?:en)?\\s+av')}\\s+(?<k>${PUBLICS})\\s+${word('\\p{L}+')}`,
    {
      needs: re(ORG),
    },
  ),
  frame(
    `${PUBLIC}${gap(3)}(?<k>${word('bett|ber|bad')})${gap(2)}${ORG}[^.!?;]{0,30}?${word('driva|sköta|utföra|ta\\s+över|genomföra')}`,
  ),
  frame(
    `${PUBLICS}\\s+(?:\\p{L}+\\s+)?${word('\\p{L}+')}${gap(4)}(?<k>${word('drivs|sköts|utförs|bedrivs')})${gap(3)}av\\s+${ORG}`,
    { unless: re(word('lokal(?:er)?|hus')) },
  ),
  frame(
    `${ORG}[^.!?;]{0,50}?som\\s+${PUBLIC}\\s+(?<k>${word('(?:tidigare|förut|annars|själv|hittills)\\s+(?:har\\s+)?(?:drev|driver|skötte|sköter|hade|utförde|gjorde|gör|drivit|skött|utfört)')})`,
  ),
  frame(`${ORG}${gap(2)}(?<k>${word('ersätter|ersätta')})\\s+${PUBLICS}\\s+${word('\\p{L}+')}`),
];

const RULES = word(
  '\\p{L}*krav(?:en|et)?|\\p{L}*anvisningar(?:na)?|instruktion(?:er|erna)?|direktiv(?:en)?|specifikation(?:er|en)?|manual(?:en)?|metodhandbok(?:en)?|checklist(?:a|or)|rutin(?:er|erna)?|riktlinj(?:er|erna)?|modell(?:en)?',
);
const HOW = word(
  'öppettid(?:er|erna)?|tider(?:na)?|schemat?|schemat|bemanning(?:en)?|\\p{L}*metod(?:en|er|erna)?|arbetssätt(?:et)?|schema(?:t)?|innehåll(?:et)?|personaltäthet(?:en)?|program(?:met)?|utförande(?:t)?|upplägg(?:et)?',
);

export const control: readonly Frame[] = [
  frame(
    `${word('ska|skall|måste|är\\s+skyldig\\p{L}*|åtar\\s+sig')}[^.!?;]{0,60}?(?<k>${PUBLICS})\\s+(?:\\p{L}+,?\\s+(?:och\\s+)?){0,3}?${RULES}`,
    {
      unless: re(
        word(
          'dataskydd\\p{L}*|säkerhet\\p{L}*|brand\\p{L}*|lokal\\p{L}*|registerkontroll\\p{L}*|gdpr|personuppgift\\p{L}*|trygghet\\p{L}*|sekretess\\p{L}*|miljö\\p{L}*|logotyp\\p{L}*|bidrag\\p{L}*|ordning\\p{L}*',
        ),
      ),
    },
  ),
  frame(
    `${PUBLIC}${gap(3)}(?<k>${word('bestämmer|bestämma|avgör|avgöra|fastställer|fastställa|detaljstyr|styr|dikterar|föreskriver|beslutar\\s+om|anger')})${gap(4)}(?:${HOW}|hur\\s+(?:\\p{L}+\\s+){0,3}?${word('utförs|utföras|bedrivs|bedrivas|genomförs|genomföras|läggs\\s+upp|går\\s+till|utformas|arbetar')})`,
    { unless: re(word('sina\\s+egna|sin\\s+egen|sitt\\s+eget|själv|biblioteket')) },
  ),
  frame(`${word('bestäms|fastställs|regleras|styrs|beslutas')}[^.!?;]{0,40}?(?<k>av\\s+${PUBLIC})`, {
    needs: re(HOW),
  }),
  frame(`${PUBLIC}${gap(2)}(?<k>detaljstyr\\p{L}*)`),
  frame(`(?<k>${PUBLICS}\\s+(?:\\p{L}+\\s+)?${word('godkännande|samtycke|medgivande')})`, {
    denialCounts: true,
    needs: re(`${HOW}|${word('personal|anställ\\p{L}*|ledare|verksamheten|ändr\\p{L}*')}`),
    unlessSentence: re(word('lokal\\p{L}*|logotyp\\p{L}*|logga')),
  }),
  frame(`${HOW}[^.!?;]{0,40}?(?<k>${word('godkännas|godkänns')})\\s+(?:i\\s+förväg\\s+)?av\\s+${PUBLIC}`),
  frame(
    `${HOW}[^.!?;]{0,30}?som\\s+${PUBLIC}\\s+(?:har\\s+)?(?<k>${word('bestämmer|anger|beslutar|fastställer|kräver|beslutat|bestämt|fastställt|angett|angivit')})`,
  ),
  frame(`(?<k>${word('arbetsled\\p{L}*|leder\\s+och\\s+fördelar')})`, { needs: re(`${PUBLIC}|${PUBLICS}`) }),
];

const BOUGHT = word('upphandla(?:ts|d|t|de|des|s)|upphandling(?:en)?|entreprenad|tjänsteköp|anbudsupphandl\\p{L}*');

export const boughtBefore: readonly Frame[] = [
  frame(
    `${ACTIVITY}[^.!?;]{0,60}?${word('har|hade|var|varit|blev|tidigare|förut|bedrevs|drevs|drivits|fram|sedan')}[^.!?;]{0,60}?(?<k>${BOUGHT})`,
    {
      unlessSentence: things,
    },
  ),
  frame(
    `${word('har|hade|tidigare|förut|förra|senast|nuvarande|gällande|i\\s+dag')}[^.!?;]{0,40}?(?<k>${word('upphandla(?:ts|d|t|de|des)|på\\s+entreprenad')})`,
    {
      needs: re(`${ACTIVITY}|${word('avtal(?:et)?')}`),
      unlessSentence: things,
    },
  ),
  frame(`${ACTIVITY}${gap(3)}(?<k>${word('upphandlades')})`, { unlessSentence: things }),
  frame(
    `(?<k>${word('tidigare|förut|förra\\s+året|hittills')})[^.!?;]{0,40}?${word('\\p{L}*företag(?:et)?|\\p{L}*bolag(?:et)?|privat\\p{L}*')}[^.!?;]{0,50}?${word('kontrakt(?:et)?|avtal(?:et)?|drev|skött?e|utförde|hand\\s+om|verksamheten|uppdraget')}`,
    { unlessSentence: things },
  ),
  frame(
    `${ACTIVITY}[^.!?;]{0,40}?${word('drivits|utförts|skötts|drevs|sköttes|utfördes')}\\s+av\\s+(?:ett\\s+|en\\s+)?(?<k>${word('(?:privat\\p{L}*\\s+)?(?:företag|bolag|\\p{L}+bolag|entreprenör|utförare|leverantör|vårdföretag)')})`,
    { unlessSentence: things },
  ),
  frame(
    `(?<k>${word('köpts|köptes')})(?:\\s+in)?[^.!?;]{0,40}?${word('upphandling(?:en)?|företag|bolag|tidigare|förut|privat\\p{L}*')}`,
    { unlessSentence: things, needs: re(ACTIVITY) },
  ),
  frame(
    `${PUBLIC}${gap(1)}${word('har|hade')}\\s+(?:\\p{L}+\\s+){0,4}?(?<k>${word('köpt')})${gap(3)}(?:${ACTIVITY}|detta|det\\s+här)`,
    {
      unlessSentence: things,
    },
  ),
  frame(
    `(?<k>${word('(?:tidigare|nuvarande|förra|föregående)\\s+(?:utförare|leverantör|entreprenör)(?:n|en|s|ens)?')})`,
    {
      unlessSentence: things,
    },
  ),
  frame(`(?<k>${word('vann\\s+upphandlingen|tilldelades\\s+kontraktet|upphandlade\\s+avtal(?:et)?')})`, {
    unlessSentence: things,
  }),
];
