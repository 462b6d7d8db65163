/** Stage 6 of the gate: is it our format, which version, and the way from an older version to today's. */
import { caseFormat, caseVersion, type Lanes } from '#steps/case/case-file.ts';
import { withMovedAnswers } from '#steps/case/moved-answers.ts';

/** A parsed JSON object. */
export type Raw = Readonly<Record<string, unknown>>;

/** One pure step from version n to n + 1; must not change `version` itself. */
export type Migration = (old: Raw) => Raw;

/** The steps that exist, by the version they start from. Version 1 is the first, so there are none yet. */
export const migrations: Readonly<Record<number, Migration>> = {};

/** Newest minor version that this build knows: raised when questions are added without a new format version. */
export const caseMinor = 0;

export interface Versions {
  /** Newest format version that this build knows. */
  readonly version: number;
  readonly minor: number;
  readonly migrations: Readonly<Record<number, Migration>>;
}

export const knownVersions: Versions = { version: caseVersion, minor: caseMinor, migrations };

export type Routed =
  | { readonly to: 'refused' }
  | { readonly to: 'open'; readonly raw: Raw; readonly migrated: boolean; readonly newerMinor: boolean }
  | { readonly to: 'read-only'; readonly raw: Raw };

export function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isCount = (value: unknown, least: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least;

function migrated(raw: Raw, from: number, known: Versions): Raw | null {
  let current = raw;
  for (let version = from; version < known.version; version += 1) {
    const step = known.migrations[version];
    if (!step) return null;
    current = { ...step(current), version: version + 1 };
  }
  return current;
}

/** Routes a parsed file by `format`, `version` and `minor`. Only positive whole versions ever reach a migration. */
export function route(value: unknown, known: Versions): Routed {
  if (!isRecord(value) || value['format'] !== caseFormat) return { to: 'refused' };
  const version = value['version'];
  const minor = Object.hasOwn(value, 'minor') ? value['minor'] : 0;
  if (!isCount(version, 1) || !isCount(minor, 0)) return { to: 'refused' };
  if (version > known.version) return { to: 'read-only', raw: value };
  const stepped = migrated(value, version, known);
  if (!stepped) return { to: 'refused' };
  const raw = movedIn(stepped);
  const newerMinor = version === known.version && minor > known.minor;
  return { to: 'open', raw, migrated: version < known.version || raw !== stepped, newerMinor };
}

const areLanes = (value: unknown): value is Record<string, Lanes> =>
  isRecord(value) && Object.values(value).every(isRecord);

/** Answers to questions that are put in another way now, where they belong. Needs no version of its own: it is done once. */
export function movedIn(raw: Raw): Raw {
  const { answers, notes = {} } = raw;
  if (!areLanes(answers) || !areLanes(notes)) return raw;
  const held = { answers, notes };
  const moved = withMovedAnswers(held);
  return moved === held ? raw : { ...raw, ...moved };
}
