/** The command line: the same pure core as the app, in Node, without a browser. */
import { readFileSync } from 'node:fs';
import { openBytes } from '#src/documents/open-bytes.ts';
import { wizard } from '#src/wizard/machine.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { assessmentOf } from '#steps/law/assess/assessment-of.ts';
import type { Due } from '#steps/law/values/dated-values.ts';
import { lawDue } from '#steps/law/values/due.ts';
import { documentKinds } from '#templates/kinds/kinds.ts';
import { chart } from './chart.ts';
import { checkDependencies } from './dependencies.ts';
import { draftWish, writeDraft } from './draft.ts';
import { knownCaseRows } from './known-cases.ts';
import { mergeFiles } from './merge.ts';
import { aboutPackage, schemaText } from './package.ts';
import { questionList } from './questions.ts';

const usage = `Användning:
  npm run iop -- questions --json              hela frågekatalogen
  npm run iop -- check FIL…                    prövar arbetsfiler; fel på svenska, avslutar med 1 vid fel
  npm run iop -- assess FIL --json [--date D]  den rättsliga bedömningen, med regler och svar bakom
  npm run iop -- draft FIL --out MAPP [--document SLAG] [--format pdf,docx,html,txt,ics] [--date D]
                       [--short] [--traceability] [--attach-case]
                                               ett dokument; utan --document utkastet till avtal
                                               (eller vägval när annan form är vald)
  npm run iop -- known-cases --json            kända fall och övningsfall: väntad och funnen nivå, per del
  npm run iop -- law-due [--date D]            rättsliga värden och källor att se över
  npm run iop -- merge [--base FIL] MIN DERAS [--out FIL]
                                               slår ihop två arbetsfiler; skriver ut det som skiljer
  npm run iop -- check-package FIL…            prövar kommunpaket; fel på svenska, avslutar med 1 vid fel
  npm run iop -- package-schema                schemat för ett kommunpaket, som JSON Schema
  npm run iop -- check-deps                    söker kända fel i paketen som verktyget är gjort av
  npm run iop -- chart                         metodens tillståndskarta som Mermaid
D är en dag, ÅÅÅÅ-MM-DD; utan den används dagens datum.
SLAG är ${documentKinds.map((info) => `${info.kind} (${info.name})`).join(', ')}.
--traceability lägger till bilagan Spårbarhet. --attach-case bäddar in arbetsfilen i en pdf.`;

interface Arguments {
  readonly files: readonly string[];
  readonly flags: Readonly<Record<string, string>>;
}

const withValue = ['--date', '--out', '--format', '--document', '--base'];

function parse(args: readonly string[]): Arguments {
  const files: string[] = [];
  const flags: Record<string, string> = {};
  for (let i = 0; i < args.length; i += 1) {
    const word = args[i] ?? '';
    if (withValue.includes(word)) {
      flags[word] = args[i + 1] ?? '';
      i += 1;
    } else if (word.startsWith('--')) flags[word] = 'yes';
    else files.push(word);
  }
  return { files, flags };
}

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const complain = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

function dayOf(flags: Arguments['flags']): string | undefined {
  const given = flags['--date'];
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  const day = new Date(`${given}T00:00:00Z`);
  return /^20\d{2}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(given)
    ? given
    : undefined;
}

/** Reads a file through the import gate; says what is wrong, in Swedish, when it cannot be opened. */
function readCase(file: string): CaseFile | undefined {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(file));
  } catch {
    complain(`${file}: Filen går inte att läsa. Kontrollera namnet och platsen.`);
    return undefined;
  }
  const result = openBytes(bytes);
  if (!result.ok) {
    complain(`${file}: ${result.text}`);
    return undefined;
  }
  for (const notice of result.notices) complain(`${file}: ${notice.text}`);
  return result.case;
}

function check({ files }: Arguments): number {
  if (files.length === 0) return fail('Skriv minst en fil.');
  const good = files.filter((file) => {
    const found = readCase(file);
    if (found) print(`${file}: Arbetsfilen går att öppna (version ${found.version}, ${found.rev.slice(0, 12)}).`);
    return found !== undefined;
  });
  return good.length === files.length ? 0 : 1;
}

function fail(text: string): number {
  complain(`${text}\n\n${usage}`);
  return 1;
}

function assessment({ files, flags }: Arguments): number {
  const today = dayOf(flags);
  const [file] = files;
  if (today === undefined) return fail('Datumet ska skrivas ÅÅÅÅ-MM-DD.');
  if (file === undefined) return fail('Skriv en fil.');
  const caseFile = readCase(file);
  if (!caseFile) return 1;
  print(JSON.stringify(assessmentOf(caseFile, today), null, 2));
  return 0;
}

async function draft({ files, flags }: Arguments): Promise<number> {
  const today = dayOf(flags);
  const [file] = files;
  if (today === undefined) return fail('Datumet ska skrivas ÅÅÅÅ-MM-DD.');
  if (file === undefined) return fail('Skriv en fil och en mapp: draft FIL --out MAPP.');
  const wish = draftWish(flags);
  if (!wish.ok) return fail(wish.text);
  const caseFile = readCase(file);
  return caseFile ? writeDraft(caseFile, file, wish, today, { print, complain }) : 1;
}

async function known({ flags }: Arguments): Promise<number> {
  const today = dayOf(flags);
  if (today === undefined) return fail('Datumet ska skrivas ÅÅÅÅ-MM-DD.');
  const rows = await knownCaseRows(today);
  print(JSON.stringify(rows, null, 2));
  return rows.every((row) => row.asExpected) ? 0 : 1;
}

const dueWords: Readonly<Record<Due['why'], string>> = {
  expired: 'har gått ut',
  'not-checked': 'ska läsas igen',
  'kronor-missing': 'värdet i kronor saknas',
  unverified: 'innehållet är inte kontrollerat',
  'not-read': 'är inte läst',
  'old-wording': 'hela lagen är läst i en äldre lydelse',
};

/** Values and sources that have run out, or were not looked at for six months. Never an error: it is a list of work. */
function due({ flags }: Arguments): number {
  const today = dayOf(flags);
  if (today === undefined) return fail('Datumet ska skrivas ÅÅÅÅ-MM-DD.');
  const rows = lawDue(today);
  for (const row of rows) print(`${row.id}: ${dueWords[row.why]} (${row.since ?? 'dag saknas'})`);
  if (rows.length === 0) print('Inget att se över.');
  return 0;
}

function checkPackages({ files, flags }: Arguments): number {
  const today = dayOf(flags);
  if (today === undefined) return fail('Datumet ska skrivas ÅÅÅÅ-MM-DD.');
  if (files.length === 0) return fail('Skriv minst en fil.');
  const told = files.map((file) => aboutPackage(file, today));
  for (const { ok, text } of told) (ok ? print : complain)(text);
  return told.every(({ ok }) => ok) ? 0 : 1;
}

function mergeTwo({ files, flags }: Arguments): number {
  const [mine, theirs] = files.map(readCase);
  const base = flags['--base'] === undefined ? null : readCase(flags['--base']);
  if (!mine || !theirs || base === undefined) return fail('Skriv två arbetsfiler: merge [--base FIL] MIN DERAS.');
  print(JSON.stringify(mergeFiles({ base, mine, theirs, out: flags['--out'], at: new Date().toISOString() }), null, 2));
  return 0;
}

/** Runs one command. Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  const parsed = parse(rest);
  if (command === 'questions') {
    print(JSON.stringify(await questionList(), null, 2));
    return 0;
  }
  if (command === 'check') return check(parsed);
  if (command === 'assess') return assessment(parsed);
  if (command === 'draft') return draft(parsed);
  if (command === 'known-cases') return known(parsed);
  if (command === 'law-due') return due(parsed);
  if (command === 'merge') return mergeTwo(parsed);
  if (command === 'check-package') return checkPackages(parsed);
  if (command === 'package-schema') {
    process.stdout.write(schemaText());
    return 0;
  }
  if (command === 'check-deps') return checkDependencies(print);
  if (command === 'chart') {
    print(chart(wizard));
    return 0;
  }
  return fail(command === undefined ? 'Skriv ett kommando.' : `Kommandot ”${command}” finns inte.`);
}
