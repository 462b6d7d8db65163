import type { Course } from '#src/workshop/types.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import type { Ref } from '#steps/catalogue/key.ts';
import { controlPrompts, ownershipPrompts } from './card-prompts.ts';
import type { Side } from './fields.ts';
import { Outline, type Sheet } from './Paper.tsx';
import { chunks } from './pack.ts';
import { type Contents, wordsOf } from './QuestionSheets.tsx';

interface Card {
  readonly id: string;
  /** "1 av 15", for the leader. */
  readonly number: string;
  readonly title: string;
  readonly prompt: string;
  /** Card that heads a pile. */
  readonly pile?: Side | 'none';
}

const perSheet = 15;
const pileSides: Readonly<Record<string, Side>> = { kommunen: 'public', organisationen: 'org', gemensamt: 'joint' };

const blank = (id: string): Card => ({ id, number: 'Eget kort', title: '', prompt: '' });

/** Fills the last sheet with empty cards, at least one. */
function withBlanks(cards: readonly Card[]): readonly Card[] {
  const count = perSheet - (cards.length % perSheet);
  return [...cards, ...Array.from({ length: count }, (_, index) => blank(`tomt-${index + 1}`))];
}

function CardOnPaper({ card }: { readonly card: Card }) {
  const side = card.pile ?? 'joint';
  return (
    <li className="cut-card" data-pile={card.pile !== undefined}>
      <p className="cut-number">{card.number}</p>
      {card.title === '' ? <span className="cut-blank" /> : <p className="cut-title">{card.title}</p>}
      <p className="cut-foot">
        <span>{card.prompt}</span>
        {side === 'none' ? null : <Outline side={side} scale={card.pile ? 1.7 : 1.25} />}
      </p>
    </li>
  );
}

function cardSheets(cards: readonly Card[]): readonly Sheet[] {
  return chunks(withBlanks(cards), perSheet).map((page) => ({
    title: 'Sorteringskort',
    layout: 'cards',
    mark: 'Klipp längs linjerna',
    body: (
      <>
        <p className="cut-lead">Lägg högarnas kort överst på bordet och sortera. Skriv egna kort på de tomma.</p>
        <ul className="cut-grid">
          {page.map((card) => (
            <CardOnPaper key={card.id} card={card} />
          ))}
        </ul>
      </>
    ),
  }));
}

function cardsOf(contents: Contents, ref: Ref, heading: string, prompts: Readonly<Record<string, string>>) {
  const question = questionOfRef(ref);
  const words = question && wordsOf(contents, question);
  const found = Object.entries(question?.fields ?? {}).find(([, field]) => field.kind === 'cards');
  const [key, field] = found ?? [];
  if (!words || key === undefined || field?.kind !== 'cards') return undefined;
  const texts = words.options?.[key] ?? {};
  const cards = field.cards.map((id, index) => ({
    id,
    number: `${heading} ${index + 1} av ${field.cards.length}`,
    title: texts[id] ?? id,
    prompt: prompts[id] ?? '',
  }));
  const piles = field.piles.map(
    (id): Card => ({
      id,
      number: 'Hög',
      title: texts[id] ?? id,
      prompt: 'Lägg korten under det här.',
      pile: pileSides[id] ?? 'none',
    }),
  );
  return { cards, piles };
}

/** Cards of O4 and R4 with empty ones, and a card to head each pile. Hidden questions give no cards. */
export function sortingSheets(course: Course, contents: Contents): readonly Sheet[] {
  const open = (ref: string): boolean => !course.hidden.includes(ref);
  const ownership = open('O4') ? cardsOf(contents, 'O4', 'Vem äger?', ownershipPrompts) : undefined;
  const control = open('R4') ? cardsOf(contents, 'R4', 'Vem bestämmer?', controlPrompts) : undefined;
  const asked = [ownership, control].filter((one) => one !== undefined);
  const [first] = asked;
  return first === undefined ? [] : cardSheets([...asked.flatMap(({ cards }) => cards), ...first.piles]);
}
