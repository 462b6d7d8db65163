import { describe, expect, it } from 'vitest';
import { allQuestions } from '#steps/catalogue/index.ts';
import { optionWords } from '#steps/catalogue/option-words.ts';
import type { Field } from '#steps/catalogue/step.ts';
import { choiceWords } from '#templates/fields/choice-words.ts';

/** Every choice of the catalogue: the name that documents know it by, with its options. */
function choicesIn(key: string, field: Field): readonly (readonly [name: string, options: readonly string[]])[] {
  if (field.kind === 'choice' || field.kind === 'choices') return [[key.replace(/^.*\[\]\./, ''), field.options]];
  const inner = field.kind === 'list' ? field.item : field.kind === 'group' ? field.fields : {};
  const base = key.replace(/\[\]$/, '');
  return Object.entries(inner).flatMap(([name, child]) =>
    choicesIn(field.kind === 'list' ? `[].${name}` : `${base}.${name}`, child),
  );
}

const choices = allQuestions.flatMap(({ fields }) =>
  Object.entries(fields).flatMap(([key, one]) => choicesIn(key, one)),
);

describe('an option in a document', () => {
  it('always has words: the id is never printed', () => {
    const bare = choices.flatMap(([name, options]) =>
      options
        .filter((option) => choiceWords(name, option) === option && optionWords(name, option) === undefined)
        .map((option) => `${name} = ${option}`),
    );
    expect(bare).toEqual([]);
    expect(choices.length).toBeGreaterThan(60);
  });

  it('is called what the question calls it, unless the document says it shorter', () => {
    expect(choiceWords('payAfterLegalForce', 'inga_stora_utbetalningar')).toBe('Det finns inga stora utbetalningar');
    expect(choiceWords('previouslyProcured', 'delvis')).toBe('Något liknande, av oss');
    expect(choiceWords('formChoice', 'iop')).toBe('idéburet offentligt partnerskap (IOP)');
  });

  it('says yes, partly and no alone, and begins with a small letter inside a sentence', () => {
    expect(choiceWords('healthCare', 'delvis')).toBe('Delvis');
    expect(choiceWords('learning.forms', 'dubbla_besok')).toBe('dubbla besök');
  });
});
