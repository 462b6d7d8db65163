/** Case in, document out: the one way from answers to a document, for the app and the command line alike. */
import { ruleSetVersion, rulesAsOf } from '#steps/about.ts';
import { answerOf } from '#steps/answers.ts';
import { type CaseFile, revisionOf } from '#steps/case-file.ts';
import { longDate } from '#steps/format.ts';
import { assess } from '#steps/law/assess.ts';
import type { Assessment } from '#steps/law/types.ts';
import { agreement, agreementIsPossible } from './agreement.ts';
import type { Document } from './document.ts';
import { agreementInput } from './from-case.ts';
import { route } from './other-form.ts';

export interface MakeOptions {
  readonly kind: 'agreement';
  /** ISO day the document is made for; the clock is never read here. */
  readonly today: string;
  /** Words of the questions by ref, for the table of open questions. */
  readonly questionWords?: Readonly<Record<string, string>>;
}

/** The parties themselves have chosen another form than a partnership (R14). */
export function otherFormChosen(c: CaseFile): boolean {
  const choice = answerOf(c, 'formChoice');
  return typeof choice === 'string' && choice !== 'iop';
}

function footerOf(c: CaseFile, today: string): string {
  return `Regler ${ruleSetVersion} · ${longDate(today)} · version ${revisionOf(c).slice(0, 8)}`;
}

function levelsIn(assessment: Assessment) {
  return Object.fromEntries(
    assessment.parts.flatMap((part) => (part.level === null ? [] : [[part.partId, part.level]])),
  );
}

/**
 * The draft agreement, or the document vägval when the parties have chosen another form or no part of the partnership
 * stands (README point 13 of the method library). Everything else is always a draft with its gaps named.
 */
export function makeDocument(c: CaseFile, options: MakeOptions): Document {
  const assessment = assess(c, { today: options.today });
  const input = agreementInput(c, {
    date: options.today,
    footer: footerOf(c, options.today),
    rulesDate: rulesAsOf,
    levels: levelsIn(assessment),
    ...(options.questionWords ? { questionWords: options.questionWords } : {}),
  });
  if (c.kind !== 'published' && (otherFormChosen(c) || !agreementIsPossible(input))) {
    return route({ c, assessment, input, today: options.today });
  }
  return agreement(input);
}
