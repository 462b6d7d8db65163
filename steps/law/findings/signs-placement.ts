/** Who sends whom and who decides who comes, as it is said in passing. */
import { type Frame, re } from './frames.ts';
import { doing, together } from './together.ts';
import { word } from './words.ts';
import { CIVIL, DOINGS, PEOPLE, PUB, PUBS } from './words-wide.ts';

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
    `(?:dem|de|den|barn|ungdomar|personer|familjer|elever)\\s+som\\s+(?:${PUB})\\s+(?:har\\s+)?${word('sagt\\s+ja\\s+till|godkän(?:t)|valt|valt\\s+ut|pekat\\s+ut|beslutat\\s+om|bestämt')}`,
    [word('tar\\s+(?:bara\\s+)?emot|bara|endast|får|plats(?:er)?|släpp\\p{L}*')],
    { unlessSentence: mere },
  ),
  together(
    `${word('plats(?:er|erna|en)|\\p{L}*platser(?:na)?')}[^.!?;]{0,30}?${word('står|finns|ställs|är|hålls')}\\s+(?:\\p{L}+\\s+){0,2}?(?:till|för)\\s+(?:${PUBS})\\s+${word('förfogande|räkning|behov|deltagare|klienter|brukare')}`,
    [word('\\p{L}+')],
    { unlessSentence: re(word('parkering\\p{L}*|lokal(?:en|er)?')) },
  ),
  together(
    `${word('\\p{L}*platser(?:na)?')}\\s*(?:=|:|–|är|tillhör)\\s*(?:\\p{L}+\\s+)?(?:${PUBS})(?!\\s+\\p{L})`,
    [word('\\p{L}+')],
    { unlessSentence: re(word('parkering\\p{L}*|arbetsplats\\p{L}*|mötesplats\\p{L}*|lekplats\\p{L}*')) },
  ),
  doing(
    PUB,
    `${word('skick(?:ar|a|at)|sänd(?:er|a)|placer(?:ar|a|at)|bussar|slussar')}\\s+(?:ut\\s+|över\\s+)?${word('sina|några\\s+av\\s+sina|en\\s+del\\s+av\\s+sina|våra')}\\s+(?:${PEOPLE}|${word('inskrivna|aktuella|klienter')})\\s+(?:till|hit|dit)`,
    [word('\\p{L}+')],
    { unlessSentence: re(word('studiebesök\\p{L}*|biblioteket|badhuset|skolan')) },
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
