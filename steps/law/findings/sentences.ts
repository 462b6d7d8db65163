/**
 * Sentences and what holds inside them: where a clause begins and ends, what is negated there, what stands in quotation
 * marks, and what is only supposed. Pure and made for Swedish.
 */

export interface Sentence {
  readonly text: string;
  /** UTF-16 offset in the text that it stands in. */
  readonly start: number;
  /** Offsets in the sentence where a new clause begins, the first 0. */
  readonly clauses: readonly number[];
}

const ends =
  /(?:(?<!(?<!\p{L})(?:kap|st|ca|nr|dnr|jfr|resp|inkl|exkl|max|min|kl|bl\.a|t\.ex|s\.k|d\.v\.s|m\.m|t\.o\.m|fr\.o\.m|p|art|prop|ang|f\.d))[.!?…]+(?=["”’)]*(?:\s|$))|[;\n\r•]+)/giu;

const verbs =
  'ska|skall|äger|drar|utgör|åläggs|svarar|upphör|får|kan|måste|bör|vill|skulle|är|blir|har|hade|var|finns|ges|sker|går|gör|görs|tar|tas|står|ger|gäller|löper|utgår|utges|rullar|fortsätter|fortgår|betalar|betalas|ersätter|ersätts|reduceras|sänks|minskas|minskar|förnyas|förlängs|prolongeras|behöver|kräver|krävs|köper|säljer|beställer|driver|bestämmer|beslutar|avgör|väljer|anvisar|placerar|hänvisar|skickar|tillhandahåller|utför|sköter|kommer|erbjuder|erbjuds|följer|styr|bidrar|fakturerar|debiterar|används|räknas|påverkas|ansvarar|möter|träffas|planerar|utvärderar|lånar|planeras|fördelas|anvisas|placeras|blev|fick|gav|säger|deltar|innebär|omfattar|fullgör|uppfyller|genomför|uteblir|uppstår|håller|når|lämnar|\\p{L}+[ae]s';
const finite = new RegExp(`(?<!\\p{L})(?:${verbs})(?!\\p{L})`, 'giu');

/** Words that open a clause of their own. `att` opens none: what is denied before it is denied after it too. */
const opens =
  /(?:,|:|\s[–-]\s|(?<!\p{L})(?:men|medan|eftersom|därför att|så att|när|innan|som|där|samt|dock|däremot|förutsatt att|såvida|trots att|fast|ifall|för att)(?!\p{L})|(?<!\p{L})om(?=\s+(?!\d|att(?!\p{L}))(?:\p{L}+\s+){0,6}?(?:inte|ingen|inget|inga|så|annat|kommunen|organisationen|föreningen|det|den|de|ni|vi|part|parten|någon|ingendera|antalet|tjänsten|verksamheten|insatsen)(?!\p{L})))/giu;

const andThen = new RegExp(`(?<!\\p{L})och(?=\\s+(?:\\p{L}+\\s+){0,2}?(?:${verbs})(?!\\p{L}))`, 'giu');
const butRather =
  /(?<=(?<!\p{L})(?:inte|ej|ingen|inget|inga|aldrig)(?!\p{L})[^.]*)(?<!\p{L})utan(?!\s+att)(?!\p{L})/giu;

/** `Om … uteblir får kommunen …` and `Når de inte målen får …`: the second verb begins the main clause. */
function mainAfterCondition(clause: string): number | undefined {
  const conditional = /^\s*(?:om|när|ifall|därest)(?!\p{L})/iu.test(clause);
  const found = [...clause.matchAll(finite)].map((one) => one.index);
  const verbFirst =
    /^\s*(?:når|sker|uteblir|fullgör|utför|bryter|blir|säger|håller|uppfyller|genomför|levererar|ställer|missar)(?!\p{L})/iu.test(
      clause,
    ) ||
    /^\s*\p{L}+s\s+(?:\p{L}+\s+){0,3}?inte(?!\p{L})/iu.test(clause) ||
    /^\s*\p{L}+r\s+(?:vi|de|ni|man|parten|någon|något|det|föreningen|organisationen|klubben|stiftelsen)\s+(?:\p{L}+\s+)?inte(?!\p{L})/iu.test(
      clause,
    );
  if (verbFirst) return found.find((index) => index > 12);
  if (/^\s*som(?!\p{L})[^,]*?(?<!\p{L})(?:inte|ingen|inga|aldrig)(?!\p{L})/iu.test(clause)) return found[1];
  return conditional ? found[1] : undefined;
}

function clausesOf(text: string): readonly number[] {
  const cuts = [...text.matchAll(opens), ...text.matchAll(andThen), ...text.matchAll(butRather)].map(
    (one) => one.index,
  );
  const first = [...new Set([0, ...cuts])].sort((a, b) => a - b);
  const more = first.flatMap((start, index) => {
    const main = mainAfterCondition(
      text.slice(start, first[index + 1] ?? text.length).replace(/^[,:\s]+/u, (gone) => ' '.repeat(gone.length)),
    );
    return main === undefined ? [] : [start + main];
  });
  return [...new Set([...first, ...more])].sort((a, b) => a - b);
}

/** The sentences of a text, in order. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const take = (to: number): void => {
    const piece = text.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    const body = piece.trim();
    if (body !== '') found.push({ text: body, start: from + lead, clauses: clausesOf(body) });
  };
  for (const end of text.matchAll(ends)) {
    take(end.index);
    from = end.index + end[0].length;
  }
  take(text.length);
  return found;
}

/** The clause that a place in the sentence belongs to. */
export function clauseAt({ text, clauses }: Sentence, at: number): string {
  const index = clauses.findLastIndex((start) => start <= at);
  return text.slice(clauses[index] ?? 0, clauses[index + 1] ?? text.length);
}

/** `inte välja ut, placera eller skicka`: an infinitive after a comma is denied where the first one is. */
const infinitive = new RegExp(
  `^\\s*,\\s*(?:eller\\s+|och\\s+)?(?!(?:${verbs}|alla|andra|samma|båda|flera|dessa|ingenstans)(?!\\p{L}))\\p{L}{3,}a(?!\\p{L})`,
  'iu',
);

/** The clause with its verb: in a list of nouns the verb stands after the last of them. */
function withVerb(sentence: Sentence, at: number): string {
  const { text, clauses } = sentence;
  const index = clauses.findLastIndex((start) => start <= at);
  const from = clauses[index] ?? 0;
  const ends = [...clauses.slice(index + 1), text.length];
  const end = ends.find((to) => text.slice(from, to).search(finite) >= 0);
  const [next = text.length] = ends;
  const listed = /^\s*(?:,\s*)?\p{L}+(?:\s+(?:och|eller)\s+(?:\p{L}+\s+)?\p{L}+)?\s*$/iu.test(text.slice(from, next));
  const goesOn = (listed && end === undefined) || infinitive.test(text.slice(from, next));
  const before = index > 0 && goesOn ? (clauses[index - 1] ?? from) : from;
  return listed && end !== undefined ? text.slice(from, end) : text.slice(before, next);
}

const empty = /(?<!\p{L})(?:inte (?:bara|minst|enbart|endast|mindre)|om inte annat|icke-)/giu;
const denies =
  /(?<!\p{L})(?:inte|ej|icke|aldrig|ingen|inget|inga|ingenting|ingetdera|ingendera|varken|vare sig|utan|saknas|saknar|undviker|slipper|oberoende av|oavsett|förutom|undantaget)(?!\p{L})/iu;
const nobody = /^\s*(?:ingen|inga|inget)(?!\p{L})[^,]*?(?<!\p{L})som(?!\p{L})/iu;

/** `inte någon uppgift som …`, `ingen tjänst som …`: what the relative clause tells of is not there. */
function ofNothing({ text, clauses }: Sentence, at: number): boolean {
  const index = clauses.findLastIndex((start) => start <= at);
  const from = clauses[index] ?? 0;
  if (index < 1 || !/^\s*som(?!\p{L})/iu.test(text.slice(from))) return false;
  return /(?<!\p{L})(?:(?:inte|ej|aldrig)\s+(?:\p{L}+\s+)?(?:någon|något|några|en|ett)|ingen|inget|inga)(?!\p{L})[^,]*$/iu.test(
    text.slice(clauses[index - 1] ?? 0, from),
  );
}

/** Whether what stands at a place is denied, before it or after it, within its clause. */
export function isDenied(sentence: Sentence, at: number): boolean {
  const plain = (text: string) => text.replaceAll(empty, ' ').replace(/^utan(?!\s+att)/iu, '');
  return denies.test(plain(withVerb(sentence, at))) || nobody.test(sentence.text) || ofNothing(sentence, at);
}

const supposed =
  /(?<!\p{L})(?:skulle|hade\s+\p{L}+\s+velat|i\s?stället\s+(?:vill|kan)|om\s+(?:ni|kommunen|man)\s+i\s?stället|(?<!(?:kommunen|regionen|nämnden|förvaltningen|staden)\s)annars(?!\s+(?:dras?|drar|får|betalar?|blir|minskas|sänks|kräv|ska|måste|häv)))(?!\p{L})/iu;
/** What stands before is meant, what stands after is what it is set against. */
const contrast =
  /(?<!\p{L})(?:i\s?stället\s+för|snarare än|alternativ(?:et)?\s+till|mellanting|slippa|till skillnad (?:från|mot)|i motsats till)(?!\p{L})/iu;
const ofLaw =
  /(?:(?<!\p{L})(?:avses|definieras|menas|innebär begreppet|enligt lagens mening)(?!\p{L})|(?<!\p{L})lag(?:en)?\s*(?:\(\d|om\s+(?:offentlig|valfrihet))|\d\s*§\s*(?:LOU|LUK|LOV)|(?<!\p{L})LOU\s+(?:gäller|säger|omfattar|är))/iu;

/** What stands at a place is only supposed, or is what something else is set against. */
export const isSupposed = ({ text }: Sentence, at: number): boolean =>
  supposed.test(text) || contrast.test(text.slice(0, at));
/** The sentence tells what a law says. */
export const isOfLaw = ({ text }: Sentence): boolean => ofLaw.test(text);

const otherPlace =
  /(?<!\p{L})(?:grannkommun\p{L}*|(?:en\s+)?annan\s+(?:kommun|region|stad|stadsdel)|andra\s+(?:kommuner|regioner|städer)|(?!kommun)\p{L}{3,}s\s+stad(?=\s)|på\s+andra\s+håll|i\s+\p{L}+\s+kommun\s+(?:har|hade|gör|köper|finns)\s+(?:man|de|det)|i\s+(?:norge|danmark|finland)|(?:inget|inte|ingenting)\s+med\s+(?:oss|partnerskapet|det\s+här)\s+att\s+göra)(?!\p{L})/iu;
const ourPlace =
  /(?<!\p{L})(?:oss|här|vår[at]?(?!\s+grann)|partnerskapet|överenskommelsen|hos\s+föreningen|till\s+föreningen)(?!\p{L})/iu;

/** The sentence tells of another kommun, or of what it says itself is no part of this. */
export const isElsewhere = ({ text }: Sentence): boolean => {
  const found = otherPlace.exec(text);
  if (!found) return false;
  return /att\s+göra$|\s+kommun\s/iu.test(found[0]) || !ourPlace.test(text);
};

/** What stands at a place is a quoted word or name, not something said. */
export function isQuoted({ text }: Sentence, at: number): boolean {
  for (const quoted of text.matchAll(/[”"»“][^”"»«“]{1,120}[”"«“]/gu)) {
    const whole = quoted[0].length >= text.length - 2;
    if (!whole && at > quoted.index && at < quoted.index + quoted[0].length) return true;
  }
  return /(?<!\p{L})(?:ordet|orden|begreppet|termen)\s*$/iu.test(text.slice(0, at));
}
