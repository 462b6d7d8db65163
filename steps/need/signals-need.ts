/** Warning signals of stage 1 about the need: how it is told, and what those concerned have said (B2–B5). */

import { asText, hasAnyPhrase, laneOpen, type Signal, type SignalView, scoped, wordsOf } from '#steps/signals/view.ts';
import { isNegated } from './signals-wording.ts';

const solutionPhrases = [
  'verksamheten ska',
  'projektet ska',
  'partnerskapet ska',
  'insatsen ska',
  'mötesplatsen ska',
  'kaféet ska',
  'lösningen är',
  'vi föreslår',
  'vi vill starta',
  'vi vill öppna',
  'vi vill anställa',
  'vi ska starta',
  'vi ska öppna',
  'vi ska anställa',
  'vi behöver anställa',
];

/** B2: the text describes a solution instead of the challenge. */
export function solutionWords(view: SignalView): readonly Signal[] {
  return ['public', ...view.orgIds].flatMap((voice) => {
    const text = asText(view.voice('challenge', voice));
    if (text === undefined || !laneOpen(view, 'B2', voice) || !hasAnyPhrase(text, solutionPhrases)) return [];
    return [
      {
        id: scoped('B2-B', voice),
        level: 'B',
        ref: 'B2',
        because: ['challenge'],
        text: 'Texten beskriver en lösning. Prova att bara skriva hur det är i dag, och för vem. Lösningen kommer senare.',
        source: 'Metodfråga B2 (S2)',
      } satisfies Signal,
    ];
  });
}

/** Share of words in common, 0–1, counted with repeats. 1 = the same words. */
function likeness(a: string, b: string): number {
  const left = wordsOf(a);
  const rest = [...wordsOf(b)];
  const total = left.length + rest.length;
  const common = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return total === 0 ? 0 : (2 * common.length) / total;
}

const copied = 0.85;

/** B3: the joint text is one party's own text. Only after the reveal, and when both have written. */
export function jointIsCopy(view: SignalView): readonly Signal[] {
  const joint = view.answer('need.joint');
  const text = asText(joint?.value);
  if (!joint || text === undefined || !view.revealed('B2')) return [];
  const own = ['public', ...view.orgIds].flatMap((voice) => asText(view.voice('challenge', voice)) ?? []);
  const alike = own.filter((each) => likeness(each, text) >= copied);
  // When all wrote the same, or only one has written, the joint text is nobody's alone.
  if (alike.length === 0 || alike.length === own.length) return [];
  return [
    {
      id: 'B3-G',
      level: 'G',
      ref: 'B3',
      because: [joint.path, 'challenge'],
      text: 'Den gemensamma texten är nästan ordagrant den ena partens. Läs båda texterna igen. Vad vill den andra parten ha med?',
      source: 'Metodfråga B3 (S2, S3)',
    },
  ];
}

/** B4: nothing that the parties know comes from the people concerned. */
export function noVoiceFromPeople(view: SignalView): readonly Signal[] {
  const rows = view.rows('evidence');
  const silent = rows.length > 0 && rows.every((row) => row.fields['fromTargetGroup'] === 'nej');
  if (!silent || !view.revealed('B4')) return [];
  return [
    {
      id: 'B4-B',
      level: 'B',
      ref: 'B4',
      because: rows.map((row) => `evidence/${row.id}`),
      text: 'Inget av det ni vet kommer från målgruppen. Fråga några av dem det gäller, till exempel i ett samtal eller en kort enkät.',
      source: 'Metodfråga B4',
    },
  ];
}

const involvement =
  /^(tillfråga|fråga|intervjua|intervju|deltagit|medverkat|enkät|samtal|läst|ritat|svarat|berättat|lyssna|hört|lämnat|sitter|varit|fått)/u;

const shortNo = ['nej', 'ingen', 'inga', 'inte alls', 'inte än', 'inte ännu', 'inget'];

/** True when the text says that nobody has been asked and nothing says that somebody has. */
function saysNotAsked(text: string): boolean {
  const words = wordsOf(text);
  if (shortNo.includes(words.join(' '))) return true;
  const found = words.flatMap((word, at) =>
    involvement.test(word) ? [isNegated(words.slice(Math.max(0, at - 3), at))] : [],
  );
  return found.length > 0 && found.every((negated) => negated);
}

/** B5: those concerned have not been asked at all. */
export function notAsked(view: SignalView): readonly Signal[] {
  const how = view.answer('targetGroup.involvedHow');
  const text = asText(how?.value);
  if (!how || text === undefined || !saysNotAsked(text)) return [];
  return [
    {
      id: 'B5-G',
      level: 'G',
      ref: 'B5',
      because: [how.path],
      text: 'De som berörs har inte fått säga sitt. Fråga några av dem innan ni bestämmer innehållet, och skriv vad de svarade.',
      source: 'Metodfråga B5 (S15, S16)',
    },
  ];
}
