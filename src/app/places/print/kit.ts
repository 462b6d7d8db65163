/** The sheets of the print kit: how many of each kind a workshop needs, and how it is made. */
import type { FactCard } from '#src/examples/cards.ts';
import type { Example } from '#src/examples/index.ts';
import type { AnswerKey } from '#src/examples/keys.ts';
import type { SheetId } from '#src/workshop/sheets.ts';
import type { Course } from '#src/workshop/types.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { LawTexts } from '#steps/law/texts/load.ts';
import { caseSheets } from './CaseSheets.tsx';
import type { Side } from './fields.ts';
import { keySheets } from './KeySheets.tsx';
import { guideSheets } from './LeaderGuide.tsx';
import { MarkedKey, markedSheets, ratingSheets } from './LearningSheets.tsx';
import { practiceMark, type Sheet } from './Paper.tsx';
import { parkingSheets } from './ParkingSheet.tsx';
import { type Contents, questionSheets } from './QuestionSheets.tsx';
import { roleSheets } from './RoleCards.tsx';
import { type ClauseHead, skeletonSheets } from './Skeleton.tsx';
import { sortingSheets } from './SortingCards.tsx';
import { seatSheets, slipSheets, votingSheets } from './VotingShapes.tsx';
import { bigMapSheets, mapSheets } from './WallMap.tsx';

export interface LoadedCase {
  readonly example: Example;
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
  readonly group: 'grupp' | 'deltagare' | 'vagg' | 'ledare';
  readonly sheets: (data: KitData) => readonly Sheet[];
  /** Copies of each sheet; one when left out. */
  readonly copies?: (counts: Counts) => number;
}

const perGroup = ({ groups }: Counts): number => groups;
const perPerson = ({ people }: Counts): number => people;
const perPair = ({ people }: Counts): number => Math.ceil(people / 2);

/** Documents about an invented case say so (W15). */
const markOf = ({ chosen }: KitData): string | undefined =>
  chosen?.example.kind === 'practice' ? practiceMark : undefined;
const asked = (side: Side) => (data: KitData) =>
  questionSheets({ course: data.course, contents: data.contents, which: data.which, side, mark: markOf(data) });

export const kinds: Readonly<Record<SheetId, Kind>> = {
  kommunens: {
    side: 'public',
    about: 'Frågor till kommunen, med plats att skriva.',
    group: 'grupp',
    sheets: asked('public'),
    copies: perGroup,
  },
  organisationens: {
    side: 'org',
    about: 'Frågor till organisationen, med plats att skriva.',
    group: 'grupp',
    sheets: asked('org'),
    copies: perGroup,
  },
  gemensamt: {
    side: 'joint',
    about: 'Frågor som ni svarar på tillsammans, och kursens egna.',
    group: 'grupp',
    sheets: asked('joint'),
    copies: perGroup,
  },
  fall: {
    about: 'Fakta om fallet, utan svar.',
    group: 'grupp',
    sheets: (data) => (data.chosen ? caseSheets(data.chosen, data.contents) : []),
    copies: perGroup,
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
    copies: perGroup,
  },
  kort: {
    about: 'Åtta kort på varje blad, tomma kort och kort till högarna.',
    group: 'grupp',
    sheets: (data) => sortingSheets(data.course, data.contents),
    copies: perGroup,
  },
  skelett: {
    about: 'Avtalets rubriker i ordning, med plats att skriva.',
    group: 'grupp',
    sheets: (data) => (data.clauses.length === 0 ? [] : skeletonSheets(data.clauses, markOf(data))),
    copies: perGroup,
  },
  skyltar: {
    about: 'Kvadrat och cirkel, så att alla ser vem som spelar vem.',
    group: 'grupp',
    sheets: () => seatSheets(),
    copies: perGroup,
  },
  sjalvskattning: {
    about: 'Fem påståenden, före och efter. Ett blad till varje deltagare.',
    group: 'deltagare',
    sheets: (data) => ratingSheets(data.statements),
    copies: perPerson,
  },
  provfall: {
    about: 'Ett blad till varje deltagare. Svaren står i facit.',
    group: 'deltagare',
    sheets: () => markedSheets(),
    copies: perPerson,
  },
  rostlappar: {
    about: 'Ett blad till två deltagare.',
    group: 'deltagare',
    sheets: () => slipSheets(),
    copies: perPair,
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
  },
  facit: {
    about: 'Bara för ledaren. Fallets väntade utfall och svaren på provfallet.',
    group: 'ledare',
    sheets: ({ chosen, lawTexts }) => keySheets(chosen?.example, chosen?.key, lawTexts, MarkedKey()),
  },
};

export const copiesOf = (id: SheetId, counts: Counts): number => kinds[id].copies?.(counts) ?? 1;
