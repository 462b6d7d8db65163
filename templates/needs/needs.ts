/**
 * What each document needs: the questions whose answers it prints, or names as a gap while they are missing. The doors,
 * the pages that a door asks, the order of them and what the overview says is missing all follow from this one list.
 * That a document prints exactly these gaps is held by `test/cases/needs.test.ts`.
 */
import type { Ref } from '#steps/catalogue/key.ts';
import type { When } from '#steps/catalogue/when.ts';
import { unlessYes } from '#steps/catalogue/when.ts';

export interface Need {
  readonly ref: Ref;
  /** The facts that have to hold, beside those of the question itself. Absent = whenever the question is asked. */
  readonly when?: When;
  /** The gap is named first when other answers are there: a row that it is asked of, or an answer that comes before it. */
  readonly late?: true;
}

/**
 * `result` is the first assessment: what is missing while it can say nothing. `assessment` is the whole of it, for a
 * jurist: what it prints, and every answer that can change a level. The others are documents as they are called.
 */
export type NeedingKind = 'initiative' | 'result' | 'assessment' | 'memo' | 'agreement';

const always = (...refs: readonly Ref[]): readonly Need[] => refs.map((ref) => ({ ref }));
const given = (when: When, ...refs: readonly Ref[]): readonly Need[] => refs.map((ref) => ({ ref, when }));
const late = (...refs: readonly Ref[]): readonly Need[] => refs.map((ref) => ({ ref, late: true }));

export const needs: Readonly<Record<NeedingKind, readonly Need[]>> = {
  initiative: always('F1', 'B1', 'B2', 'B5', 'B9', 'B11', 'O1', 'O3'),
  result: [
    ...always('F2', 'F13', 'F14', 'R17', 'R19', 'R20', 'R21', 'R10', 'R2', 'R3', 'R27', 'R31', 'R32'),
    ...always('R35', 'R38', 'R62', 'R50', 'A28'),
    // What the organisation gets follows from what is put down; once that is money nothing more is needed.
    ...given(unlessYes('valueTransferred'), 'O1'),
    ...late('F4', 'R33', 'R9'),
  ],
  assessment: [
    ...always('F2', 'F4', 'F11', 'F13', 'F14', 'F15', 'B5', 'R16', 'R17', 'R1', 'R18', 'R19', 'R20', 'R21', 'R10'),
    ...always(
      'R23',
      'R2',
      'R3',
      'R61',
      'R26',
      'R5',
      'R27',
      'R11',
      'R7',
      'R35',
      'R36',
      'R37',
      'R38',
      'R62',
      'R48',
      'R50',
    ),
    ...always('R14', 'R12', 'O16', 'A8', 'A22', 'A25', 'A27', 'A29', 'A32'),
    ...given(unlessYes('valueTransferred'), 'O1'),
  ],
  memo: [
    ...always('F4', 'F5', 'F6', 'F14', 'B3', 'B4', 'B5', 'B11', 'R17', 'R2', 'R10', 'R11', 'R31', 'R7', 'R12'),
    ...always('O1', 'A8', 'A6', 'A7', 'A36', 'A39', 'A60', 'A61', 'A62', 'A63', 'A64', 'U1', 'U8'),
    ...late('F1', 'R14', 'A17'),
  ],
  agreement: [
    ...always('F10', 'F1', 'F2', 'F3', 'F4', 'F6', 'B3', 'B5', 'B12', 'B13', 'B7', 'B15', 'B11'),
    ...always('R1', 'R21', 'R10', 'R61', 'R26', 'R27', 'R13', 'R46', 'R12', 'O1', 'O5', 'O6', 'O14'),
    ...always('L4', 'L5', 'L7', 'A8', 'A6', 'A32', 'A2', 'A10', 'A11', 'A12', 'A13', 'A34', 'A35', 'A36', 'A48', 'A37'),
    ...always('A18', 'A19', 'A20', 'A21', 'A22', 'A4', 'A39', 'A17', 'U1', 'U9', 'U8', 'U3', 'A42'),
    ...given('publicPartyPays', 'R7', 'A7', 'A23', 'A24', 'A26', 'A31'),
    ...given(unlessYes('children'), 'R38'),
    ...late('O2', 'R2', 'R5', 'R31', 'R32', 'R33', 'R9', 'L2', 'L3', 'U2'),
  ],
};
