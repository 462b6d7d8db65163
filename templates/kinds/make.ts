/** Case in, document out: the one way from answers to a document, for the app and the command line alike. */

import { answerOf } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { revisionOf } from '#steps/case/revision.ts';
import { ruleSetVersion, rulesAsOf } from '#steps/catalogue/about.ts';
import { assessmentOf } from '#steps/law/assess/assessment-of.ts';
import { findingsOnce, isOpen } from '#steps/law/findings/findings-of-case.ts';
import type { Assessment } from '#steps/law/result.ts';
import { longDate } from '#steps/swedish/format.ts';
import { agreement, agreementIsPossible } from '#templates/agreement/agreement.ts';
import type { AgreementInput } from '#templates/agreement/input.ts';
import { assessmentDocument } from '#templates/assessment/assessment.ts';
import { everything } from '#templates/everything/everything.ts';
import { agreementInput, lookupOf } from '#templates/from-case/input.ts';
import { initiative } from '#templates/initiative/initiative.ts';
import { memo } from '#templates/memo/memo.ts';
import { minutes } from '#templates/minutes/minutes.ts';
import { promises } from '#templates/promises/promises.ts';
import { openDifferences } from '#templates/questions/disagreements.ts';
import { questionsDocument } from '#templates/questions/questions.ts';
import type { Named } from '#templates/questions/to-do.ts';
import { route } from '#templates/route/other-form.ts';
import type { Document } from '#templates/tree/document.ts';
import type { DocumentInput } from './input.ts';
import type { DocumentKind } from './kinds.ts';
import { publishedAgreement } from './published.ts';
import { type DocumentWords, noWords } from './words.ts';

export interface MakeOptions {
  readonly kind: DocumentKind;
  /** ISO day the document is made for; the clock is never read here. */
  readonly today: string;
  /** Adds the appendix Spårbarhet to the agreement. */
  readonly traceability?: boolean;
  /** Words of the questions (`documentWords`). Without them a question is named by its code. */
  readonly words?: DocumentWords;
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

function inputOf(c: CaseFile, assessment: Assessment, options: MakeOptions): AgreementInput {
  const texts = Object.entries(options.words?.questions ?? {}).map(([ref, words]) => [ref, words.question]);
  const input = agreementInput(c, {
    date: options.today,
    footer: footerOf(c, options.today),
    rulesDate: rulesAsOf,
    levels: levelsIn(assessment),
    questionWords: Object.fromEntries(texts),
  });
  return {
    ...input,
    ...(assessment.parts.some((part) => part.agreementWaits) ? { waitsForLawyer: true } : {}),
    said: findingsOnce(assessment.parts).filter(isOpen),
    ...(c.kind === 'published' ? {} : { differences: openDifferences(c, options.words ?? noWords) }),
    ...(options.traceability === true ? { traceability: true } : {}),
  };
}

/**
 * The agreement and its findings are read from the same input.
 * @returns what `agreement` and `crossChecks` take.
 */
export function agreementInputOf(c: CaseFile, today: string): AgreementInput {
  return inputOf(c, assessmentOf(c, today), { kind: 'agreement', today });
}

/** There is an agreement to make: none of a published partnership, whose terms are not ours to tell. */
const stands = ({ c, input }: DocumentInput): boolean =>
  c.kind !== 'published' && !otherFormChosen(c) && agreementIsPossible(input);

const makers: Readonly<Record<Exclude<DocumentKind, 'agreement'>, (input: DocumentInput) => Document>> = {
  promises: (all) => promises(all, stands(all) ? agreement(all.input) : undefined),
  memo,
  initiative,
  assessment: assessmentDocument,
  route,
  questions: (all) => questionsDocument(all, all.c.kind === 'published' ? [] : documentsOf(all)),
  everything,
  minutes,
};

/** The documents whose gaps stand in Arbetslistan. */
function documentsOf(all: DocumentInput): readonly Named[] {
  const other = otherFormChosen(all.c) || !agreementIsPossible(all.input);
  return [
    other ? { name: 'Vägval', document: route(all) } : { name: 'Utkast till avtal', document: agreement(all.input) },
    { name: 'Beslutsunderlag', document: memo(all) },
    { name: 'Initiativ från organisationen', document: initiative(all) },
  ];
}

/**
 * Any document of a case. The draft agreement becomes the document vägval when the parties have chosen another form or
 * no part of the partnership stands. Everything is a draft with its gaps named.
 */
export function makeDocument(c: CaseFile, options: MakeOptions): Document {
  const { today } = options;
  const assessment = assessmentOf(c, today);
  const input = inputOf(c, assessment, options);
  const all: DocumentInput = {
    c,
    assessment,
    input,
    every: lookupOf(c, {}),
    words: options.words ?? noWords,
    today: options.today,
  };
  if (options.kind !== 'agreement') return makers[options.kind](all);
  if (c.kind === 'published') return publishedAgreement(all);
  if (otherFormChosen(c) || !agreementIsPossible(input)) return route(all);
  return agreement(input);
}
