/** One form as a section of the vägval: why, what decides, next steps for each side, and what to mind. */

import type { LawKey } from '#steps/law/keys.ts';
import {
  type AlternativeText,
  alternativeNotes,
  alternativeTexts,
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

/** `say` puts regionen where the parties are regions. */
export function formSection(choice: FormChoice, say: (text: string) => string): readonly Block[] {
  const words = texts.get(choice.id);
  const steps = Object.hasOwn(formSteps, choice.id) ? formSteps[choice.id] : undefined;
  if (!words || !steps) return [];
  const mind = [...new Set([...steps.mind, ...choice.notes.flatMap((id) => notes.get(id) ?? [])])];
  const fit = choice.fit === undefined ? '' : ` (${fitTexts[choice.fit].toLocaleLowerCase('sv-SE')})`;
  return [
    h2(`${words.name}${fit}`, choice.id),
    text(say(steps.reason)),
    led('Hos er:', say(standing(choice))),
    led('Passar när:', say(words.fits)),
    led('Passar inte när:', say(words.fitsNot)),
    led('Regler:', `${withoutStop(words.law)}. Säkerhet: ${words.certainty}.`),
    h3(say('Nästa steg för kommunen')),
    ...numbered(steps.publicSteps.map(say)),
    h3('Nästa steg för organisationen'),
    ...numbered(steps.orgSteps.map(say)),
    ...under(h3('Att tänka på'), bullets(mind.map(say))),
  ];
}
