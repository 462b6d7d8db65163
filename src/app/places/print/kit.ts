/** The sheets of the print kit: how many of each kind a workshop needs, and how it is made. */
import type { FactCard } from '#src/examples/cards.ts';
import type { Example } from '#src/examples/index.ts';
import type { AnswerKey } from '#src/examples/keys.ts';
import type { SheetId } from '#src/workshop/sheets.ts';
import type { Course } from '#src/workshop/types.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { LawTexts } from '#steps/law/texts/load.ts';
import { coverSheets } from './CaseSheets.tsx';
import type { Side } from './fields.ts';
import { keySheets } from './KeySheets.tsx';
import { guideSheets } from './LeaderGuide.tsx';
import { MarkedKey, markedSheets, ratingSheets, tableSheet } from './LearningSheets.tsx';
import { type Envelope, practiceMark, type Sheet } from './Paper.tsx';
import { parkingSheets } from './ParkingSheet.tsx';
import { type Contents, questionSheets } from './QuestionSheets.tsx';
import { roleSheets } from './RoleCards.tsx';
import { type ClauseHead, skeletonSheets } from './Skeleton.tsx';
import { sortingSheets } from './SortingCards.tsx';
import { seatSheets, slipSheets, votingSheets } from './VotingShapes.tsx';
import { bigMapSheets, mapSheets } from './WallMap.tsx';

export interface LoadedCase {
  readonly example: Example;
  /** The case as a story to read aloud. */
  readonly story: readonly string[] | undefined;
  readonly caseFile: CaseFile;
  readonly card: FactCard | undefined;
  readonly key: AnswerKey | undefined;
}

export interface KitData {
  readonly course: Course;
  readonly contents: Contents;
  readonly which: 'programme' | 'short';
  readonly statements: readonly string[];
  /** The case to work with, when it has loaded. */
  readonly chosen: LoadedCase | undefined;
  /** Most people at a table. */
  readonly perTable: number;
  /** The cards lie on the tables, so the sheets do not ask the same. */
  readonly cards: boolean;
  /** The table counts its ratings on the back of the cover. */
  readonly tally: boolean;
  readonly lawTexts: LawTexts | undefined;
  readonly clauses: readonly ClauseHead[];
}

export interface Counts {
  readonly groups: number;
  readonly people: number;
}

interface Kind {
  readonly side?: Side;
  readonly about: string;
  /** Where the sheets go: into the envelope of each group, on the wall, or to the leader. */
  readonly group: 'grupp' | 'vagg' | 'ledare';
  readonly sheets: (data: KitData, envelope: Envelope) => readonly Sheet[];
  /** Copies of each sheet in one envelope; one when left out. */
  readonly copies?: (counts: Counts) => number;
  /** Text goes on on the back of a sheet. What is cut apart, raised or hung up has an empty back. */
  readonly backs?: true;
}

/** Most people at a table, when they are spread evenly. */
export const perTable = ({ groups, people }: Counts): number => Math.ceil(people / groups);

/** Documents about an invented case say so (W15). */
const markOf = ({ chosen }: KitData): string | undefined =>
  chosen?.example.kind === 'practice' ? practiceMark : undefined;
const asked = (side: Side) => (data: KitData) => questionSheets({ ...data, side, mark: markOf(data) });

export const kinds: Readonly<Record<SheetId, Kind>> = {
  kommunens: {
    side: 'public',
    about: 'Frågor till kommunen, med plats att skriva.',
    group: 'grupp',
    sheets: asked('public'),
    backs: true,
  },
  organisationens: {
    side: 'org',
    about: 'Frågor till organisationen, med plats att skriva.',
    group: 'grupp',
    sheets: asked('org'),
    backs: true,
  },
  gemensamt: {
    side: 'joint',
    about: 'Frågor som ni svarar på tillsammans, och kursens egna.',
    group: 'grupp',
    sheets: asked('joint'),
    backs: true,
  },
  fall: {
    about:
      'Kuvertets framsida: fallet som en berättelse att läsa högt, och koden som öppnar gruppens fall på en telefon.',
    group: 'grupp',
    sheets: ({ chosen, statements, tally }, envelope) =>
      chosen ? [...coverSheets(chosen, envelope), ...(tally ? [tableSheet(statements)] : [])] : [],
    backs: true,
  },
  roller: {
    about: 'Två kort i A5 på varje blad, ett för varje sida.',
    group: 'grupp',
    sheets: (data) =>
      roleSheets(
        data.contents,
        data.chosen?.example.kind === 'practice' ? data.chosen.caseFile : undefined,
        markOf(data),
      ),
  },
  kort: {
    about: 'Femton kort på varje blad, tomma kort och kort till högarna.',
    group: 'grupp',
    sheets: (data) => sortingSheets(data.course, data.contents),
  },
  skelett: {
    about: 'Avtalets rubriker i ordning, med plats att skriva.',
    group: 'grupp',
    sheets: (data) => (data.clauses.length === 0 ? [] : skeletonSheets(data.clauses, markOf(data))),
    backs: true,
  },
  skyltar: {
    about: 'Kvadrat och cirkel, så att alla ser vem som spelar vem.',
    group: 'grupp',
    sheets: () => seatSheets(),
  },
  sjalvskattning: {
    about: 'Lappar utan namn, före och efter, och ett blad där bordet räknar ihop sina svar.',
    group: 'grupp',
    sheets: ({ statements, perTable, tally }) => [
      ...ratingSheets(statements, perTable),
      ...(tally ? [] : [tableSheet(statements)]),
    ],
  },
  provfall: {
    about: 'Ett blad till varje deltagare. Svaren står i facit.',
    group: 'grupp',
    sheets: () => markedSheets(),
    copies: perTable,
  },
  rostlappar: {
    about: 'Ett kort till varje deltagare. Den form som står överst är rösten.',
    group: 'grupp',
    sheets: (data) => slipSheets(data.perTable),
  },
  karta: {
    about: 'De sju stegen på ett liggande blad.',
    group: 'vagg',
    sheets: () => mapSheets(),
  },
  'stor-karta': {
    about: 'Ett steg på varje blad, att tejpa sida vid sida.',
    group: 'vagg',
    sheets: () => bigMapSheets(),
  },
  former: {
    about: 'Bidrag, upphandling, partnerskap och annat, att sätta i varsitt hörn.',
    group: 'vagg',
    sheets: () => votingSheets(),
  },
  parkering: {
    about: 'Frågor som får vänta, med vem och när.',
    group: 'vagg',
    sheets: (data) => parkingSheets(markOf(data)),
  },
  handledning: {
    about: 'Tider, manus, steg, frågor och hemuppgifter.',
    group: 'ledare',
    sheets: (data) => guideSheets(data.course, data.contents, markOf(data)),
    backs: true,
  },
  facit: {
    about: 'Bara för ledaren. Fallets väntade utfall och svaren på provfallet.',
    group: 'ledare',
    sheets: ({ chosen, lawTexts }) => keySheets(chosen?.example, chosen?.key, lawTexts, MarkedKey()),
  },
};

/** How many rounds of a kind a workshop needs in all. */
export const copiesOf = (id: SheetId, counts: Counts): number =>
  kinds[id].group === 'grupp' ? counts.groups * (kinds[id].copies?.(counts) ?? 1) : 1;

/** Pages that come out of the printer for one pile: with both sides printed, what has no back has an empty one. */
export interface Pile {
  readonly id: SheetId;
  readonly sheets: readonly Sheet[];
  readonly copies: number;
}

/** One pile of every chosen kind, for an envelope or for the room. */
export function pilesOf(
  ids: readonly SheetId[],
  data: KitData,
  counts: Counts,
  envelope: Envelope = { name: '', code: undefined },
): readonly Pile[] {
  return ids.map((id) => ({
    id,
    sheets: kinds[id].sheets(data, envelope),
    copies: kinds[id].copies?.(counts) ?? 1,
  }));
}

/** Sheets of paper in a pile. */
export function leavesOf({ id, sheets, copies }: Pile, bothSides: boolean): number {
  return copies * (bothSides && kinds[id].backs ? Math.ceil(sheets.length / 2) : sheets.length);
}
