/** One form as a section of the vägval: why, what decides, next steps for each side, and what to mind. */

import type { LawKey } from '#steps/law/keys.ts';
import {
  type AlternativeText,
  alternativeNotes,
  alternativeTexts,
  certaintyTexts,
  fitTexts,
  keyNames,
} from '#steps/law/texts/result.ts';
import { inWords } from '#steps/swedish/format.ts';
import type { Block } from '#templates/tree/document.ts';
import { bullets, h2, h3, led, numbered, text, under } from '#templates/tree/prose.ts';
import { lowerFirst, withoutStop } from '#templates/tree/swedish.ts';
import { formSteps } from './forms.ts';

export interface FormChoice {
  /** ALT-id. */
  readonly id: string;
  /** Absent when the parties have chosen it and no answer speaks of it. */
  readonly fit?: 'fits' | 'try';
  readonly because: readonly LawKey[];
  readonly notes: readonly string[];
}

const texts = new Map<string, AlternativeText>(Object.entries(alternativeTexts));
const notes = new Map<string, string>(Object.entries(alternativeNotes));

export const formName = (id: string): string => texts.get(id)?.name ?? 'En annan form';

function standing({ fit, because }: FormChoice): string {
  if (fit === undefined) return 'Parterna har valt formen. Svaren säger inget för eller emot.';
  const names = because.map((key) => lowerFirst(keyNames[key]));
  if (names.length === 0) return fit === 'fits' ? 'Svaren talar för formen.' : 'Formen kan passa. Pröva den.';
  return fit === 'fits'
    ? `Svaren talar för formen: ${inWords(names)}.`
    : `Formen kan passa. Ta först reda på: ${inWords(names)}.`;
}

/**
 * `say` puts regionen where the parties are regions. `said` is given beside a table that already has when the form fits, its
 * law and its notes: then the section only says why and what to do, and nothing of what other forms have said to mind.
 */
export function formSection(choice: FormChoice, say: (text: string) => string, said?: Set<string>): readonly Block[] {
  const words = texts.get(choice.id);
  const steps = Object.hasOwn(formSteps, choice.id) ? formSteps[choice.id] : undefined;
  if (!words || !steps) return [];
  const covered: readonly string[] = steps.says ?? [];
  const noted = choice.notes.flatMap((id) => (covered.includes(id) ? [] : (notes.get(id) ?? [])));
  const mind = [...new Set([...steps.mind, ...noted])].filter((one) => !said?.has(one)).map(say);
  for (const one of [...steps.mind, ...noted]) said?.add(one);
  const fit = choice.fit === undefined ? '' : ` (${fitTexts[choice.fit].toLocaleLowerCase('sv-SE')})`;
  const facts = [
    led('Hos er:', say(standing(choice))),
    led('Passar när:', say(words.fits)),
    led('Passar inte när:', say(words.fitsNot)),
    led('Regler:', `${withoutStop(words.law)}. ${certaintyTexts[words.certainty]}`),
  ];
  return [
    h2(`${words.name}${fit}`, choice.id),
    text(said ? `${say(steps.reason)} Regler: ${withoutStop(words.law)}.` : say(steps.reason)),
    ...(said
      ? [
          led(say('Kommunen:'), steps.publicSteps.map(say).join(' ')),
          led('Organisationen:', steps.orgSteps.map(say).join(' ')),
          ...(mind.length === 0 ? [] : [led('Att tänka på:', mind.join(' '))]),
        ]
      : [
          ...facts,
          h3(say('Nästa steg för kommunen')),
          ...numbered(steps.publicSteps.map(say)),
          h3('Nästa steg för organisationen'),
          ...numbered(steps.orgSteps.map(say)),
          ...under(h3('Att tänka på'), bullets(mind)),
        ]),
  ];
}
