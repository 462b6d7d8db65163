/** A case file as a source of answers for the rules. */
import {
  choicesOf,
  fieldOf,
  isOwn,
  lanesOf,
  orgsInPart,
  partIds,
  pathOf,
  publicIds,
  type Read,
  readAt,
  textOf,
} from '#steps/case/answers.ts';
import { type CaseFile, rowsOf, type Value, voicesOf } from '#steps/case/case-file.ts';
import { keyInfo, type LawKey, type LawValue } from '../keys.ts';
import type { CaseFacts } from '../rules/cross-checks.ts';
import type { AnswerSource, RawAnswer } from './answers.ts';
import { workedOut } from './worked-out.ts';

/** Stored value → value of the rules. Routes written R2–R4 are read as aidR2–aidR4. */
function lawValue(key: LawKey, value: Value): LawValue {
  if (Array.isArray(value)) return value.map(String);
  if (key === 'sgeiRoute' && typeof value === 'string') return value.replace(/^R(?=[234]$)/, 'aidR');
  return typeof value === 'string' || typeof value === 'number' ? value : 'obesvarad';
}

function rawOf(key: LawKey, read: Read): RawAnswer {
  const { path } = read;
  switch (read.state) {
    case 'answered':
      return { value: lawValue(key, read.value), path };
    case 'unknown':
      return { value: 'vet_inte', path };
    case 'unanswered':
      return { value: 'obesvarad', path };
    case 'disagree': {
      const values = read.values.map((one) => ({ voice: one.voice, value: lawValue(key, one.value) }));
      return { value: 'oenig', path, values };
    }
  }
}

/** Flags that follow from who the parties are (F1); they hold whether ticked or not. */
function flagsFromParties(c: CaseFile): readonly string[] {
  const kinds = rowsOf(c, 'publicParties').map((row) => fieldOf(row, 'kind'));
  const local = kinds.filter((kind) => kind === undefined || kind === 'kommun' || kind === 'region').length;
  return [
    ...(kinds.includes('kommunalt_bolag') ? ['kommunalt_bolag_part'] : []),
    ...(local > 1 ? ['flera_kommuner'] : []),
  ];
}

function lawyerFlags(c: CaseFile, raw: RawAnswer): RawAnswer {
  const derived = flagsFromParties(c);
  if (derived.length === 0) return raw;
  const ticked = typeof raw.value === 'object' ? raw.value.filter((flag) => flag !== 'inget') : ['vet_inte'];
  return { ...raw, value: [...new Set([...ticked, ...derived])] };
}

const answeredWithout = (choices: readonly string[], ...wanted: readonly string[]): boolean =>
  choices.length > 0 && !choices.some((choice) => wanted.includes(choice) || choice === 'vet_inte');

/** A nej that follows from an answered R13 or R48, never from silence. */
function impliedNo(c: CaseFile, key: LawKey): LawValue | undefined {
  const rights = choicesOf(c, 'rightsAffected');
  if (key === 'sharedPersonalData' && answeredWithout(rights, 'personuppgifter', 'sekretess')) return 'nej';
  if (key === 'sensitiveData' && answeredWithout(rights, 'personuppgifter', 'sekretess')) return ['nej'];
  const flags = choicesOf(c, 'lawyerFlags');
  if (key === 'worksSubsidisedOverHalf' && answeredWithout(flags, 'lokal_byggs_saljs')) return 'nej';
  return undefined;
}

/** Each side answers for its own people or facts (README 2); the other keys of both are known to either. */
const eachForItself: readonly LawKey[] = ['conflictOfInterest', 'crisisNonProfit'];

const ofPublic = (voice: string): boolean => voice === 'public';

/**
 * What the other side leaves open where both may answer (F11, F14, R39; README 2): its "vi vet inte än" cannot be
 * settled by the first side's answer, and where each answers for its own people its silence cannot either.
 */
function leftOpen(c: CaseFile, key: LawKey, read: Read): 'vet_inte' | 'obesvarad' | undefined {
  const { who, ref } = keyInfo(key);
  if (who !== 'K, O' || read.state !== 'answered' || read.voice === 'joint' || voicesOf(c) === 'alone')
    return undefined;
  const scope = read.path.slice(key.length);
  const own = Object.entries(lanesOf(c.answers, read.path)).filter(([voice, entry]) => isOwn(voice, entry.by));
  const answered = own.map(([voice]) => voice);
  const unsure = Object.keys(lanesOf(c.notes, `unknown:${ref}${scope}`));
  if (unsure.some((voice) => !answered.includes(voice))) return 'vet_inte';
  const bothSides = answered.some(ofPublic) && answered.some((voice) => !ofPublic(voice));
  return eachForItself.includes(key) && !bothSides ? 'obesvarad' : undefined;
}

function readCase(c: CaseFile, key: LawKey, scopeId: string | undefined): RawAnswer {
  const found = scopeId === undefined ? undefined : workedOut(c, key, scopeId);
  if (found !== undefined) return { value: found, path: pathOf(key, scopeId) };
  const implied = impliedNo(c, key);
  if (implied !== undefined) return { value: implied, path: pathOf(key, scopeId) };
  const read = readAt(c, key, scopeId);
  const open = leftOpen(c, key, read);
  if (open !== undefined) return { value: open, path: read.path };
  const raw = rawOf(key, read);
  return key === 'lawyerFlags' ? lawyerFlags(c, raw) : raw;
}

/** Reads a case file; each key is read once and remembered. */
export function caseSource(c: CaseFile): AnswerSource {
  const memory = new Map<string | undefined, Map<LawKey, RawAnswer>>();
  const parts = partIds(c);
  const orgs = new Map(parts.map((partId) => [partId, orgsInPart(c, partId)] as const));
  const remembered = (scopeId: string | undefined): Map<LawKey, RawAnswer> => {
    const known = memory.get(scopeId) ?? new Map<LawKey, RawAnswer>();
    memory.set(scopeId, known);
    return known;
  };
  return {
    parts,
    orgsIn: (partId) => orgs.get(partId) ?? orgsInPart(c, partId),
    read: (key, scopeId) => {
      const answers = remembered(scopeId);
      const known = answers.get(key);
      if (known) return known;
      const answer = readCase(c, key, scopeId);
      answers.set(key, answer);
      return answer;
    },
  };
}

/** Facts outside the law keys that cross-checks need. */
export function caseFacts(c: CaseFile): CaseFacts {
  const start = textOf(c, 'term.start');
  const decided = publicIds(c)
    .map((id) => textOf(c, 'decision.publicDate', id) ?? textOf(c, 'decision.plannedDate', id))
    .filter((date) => date !== undefined);
  return {
    startsBeforeDecision: start !== undefined && decided.some((date) => start < date),
    namesStatutoryDuty: rowsOf(c, 'responsibilities').some((row) => fieldOf(row, 'statutory') === 'ja'),
    changedInSubstance: new Map(
      partIds(c).flatMap((id) => {
        const text = textOf(c, 'changedInSubstance', id);
        return text === undefined ? [] : [[id, text] as const];
      }),
    ),
    otherPublicParty: rowsOf(c, 'publicParties').some((row) => {
      const kind = fieldOf(row, 'kind');
      return kind === 'statlig_myndighet' || kind === 'annan_offentlig';
    }),
  };
}
