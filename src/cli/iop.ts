/** The command line: the same pure core as the app, in Node, without a browser. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { toHtml } from '#src/documents/html.ts';
import { toPdf, unprintable } from '#src/documents/pdf/pdf.ts';
import type { CaseFile } from '#steps/case-file.ts';
import { openCase } from '#steps/import/gate.ts';
import { assess } from '#steps/law/assess.ts';
import { lawDue } from '#steps/law/due.ts';
import { makeDocument } from '#templates/make.ts';
import { chart } from './chart.ts';
import { readFonts } from './fonts.ts';
import { knownCaseRows } from './known-cases.ts';
import { questionList } from './questions.ts';

const usage = `Användning:
  npm run iop -- questions --json              hela frågekatalogen
  npm run iop -- check FIL…                    prövar arbetsfiler; fel på svenska, avslutar med 1 vid fel
  npm run iop -- assess FIL --json [--date D]  den rättsliga bedömningen, med regler och svar bakom
  npm run iop -- draft FIL --out MAPP [--date D] [--format pdf,html]
                                               avtalsutkast (eller vägval när annan form är vald)
  npm run iop -- known-cases --json            kända fall och övningsfall: väntad och funnen nivå, per del
  npm run iop -- law-due [--date D]            rättsliga värden och källor att se över
  npm run iop -- chart                         metodens tillståndskarta som Mermaid
D är en dag, ÅÅÅÅ-MM-DD; utan den används dagens datum.`;

interface Arguments {
  readonly files: readonly string[];
  readonly flags: Readonly<Record<string, string>>;
}

const withValue = ['--date', '--out', '--format'];

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
  const result = openCase(bytes);
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
  print(JSON.stringify(assess(caseFile, { today }), null, 2));
  return 0;
}

async function draft({ files, flags }: Arguments): Promise<number> {
  const today = dayOf(flags);
  const [file] = files;
  const out = flags['--out'];
  if (today === undefined) return fail('Datumet ska skrivas ÅÅÅÅ-MM-DD.');
  if (file === undefined || out === undefined || out === '')
    return fail('Skriv en fil och en mapp: draft FIL --out MAPP.');
  const caseFile = readCase(file);
  if (!caseFile) return 1;
  const formats = (flags['--format'] ?? 'pdf,html').split(',');
  const document = makeDocument(caseFile, { kind: 'agreement', today });
  const name = basename(file).replace(/(\.iop)?\.json$|\.txt$/, '');
  mkdirSync(out, { recursive: true });
  const write = (extension: string, data: Uint8Array | string): void => {
    const path = join(out, `${name}.${extension}`);
    writeFileSync(path, data);
    print(path);
  };
  if (formats.includes('pdf')) {
    const fonts = readFonts();
    const missing = unprintable(document, fonts);
    if (missing.length > 0) complain(`Tecken som inte gick att skriva ut är ersatta: ${missing.join(' ')}`);
    write('pdf', await toPdf(document, fonts));
  }
  if (formats.includes('html')) write('html', toHtml(document));
  return 0;
}

async function known({ flags }: Arguments): Promise<number> {
  const today = dayOf(flags);
  if (today === undefined) return fail('Datumet ska skrivas ÅÅÅÅ-MM-DD.');
  const rows = await knownCaseRows(today);
  print(JSON.stringify(rows, null, 2));
  return rows.every((row) => row.asExpected) ? 0 : 1;
}

/** Values and sources that have run out, or were not looked at for six months. Never an error: it is a list of work. */
function due({ flags }: Arguments): number {
  const today = dayOf(flags);
  if (today === undefined) return fail('Datumet ska skrivas ÅÅÅÅ-MM-DD.');
  const rows = lawDue(today);
  for (const row of rows)
    print(
      `${row.id}: ${row.why === 'expired' ? 'har gått ut' : 'ska kontrolleras igen'} (${row.since ?? 'datum saknas'})`,
    );
  if (rows.length === 0) print('Inget att se över.');
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
  if (command === 'chart') {
    print(chart());
    return 0;
  }
  return fail(command === undefined ? 'Skriv ett kommando.' : `Kommandot ”${command}” finns inte.`);
}
