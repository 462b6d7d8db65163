/** `draft`: any document of a case, in any format, without a browser. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { toCalendar } from '#src/documents/calendar.ts';
import { toDocx } from '#src/documents/docx.ts';
import { toHtml } from '#src/documents/html.ts';
import { toPdf, unprintable } from '#src/documents/pdf/pdf.ts';
import { toText } from '#src/documents/text.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { attachedCase, mayAttach } from '#steps/exchange/may-attach.ts';
import { type DocumentKindInfo, documentFormats, documentKinds, kindNamed } from '#templates/kinds/kinds.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { documentWords } from '#templates/kinds/words.ts';
import { calendarData } from '#templates/minutes/follow-up-dates.ts';
import { readFonts } from './fonts.ts';

const formats = [...documentFormats, 'ics'] as const;
type Format = (typeof formats)[number];

/** What the flags ask for, or a Swedish sentence on what is wrong. */
export type DraftWish =
  | { readonly ok: false; readonly text: string }
  | {
      readonly ok: true;
      readonly out: string;
      readonly info: DocumentKindInfo;
      readonly formats: readonly Format[];
      readonly attach: boolean;
      readonly traceability: boolean;
    };

const isFormat = (text: string): text is Format => formats.some((format) => format === text);
const wrong = (text: string): DraftWish => ({ ok: false, text });

export function draftWish(flags: Readonly<Record<string, string>>): DraftWish {
  const out = flags['--out'] ?? '';
  if (out === '' || out.startsWith('--')) return wrong('Skriv en fil och en mapp: draft FIL --out MAPP.');
  const kind = flags['--document'] ?? 'agreement';
  const info = kindNamed(kind);
  if (!info) {
    const names = documentKinds.map((one) => one.kind).join(', ');
    return wrong(`Dokumentet ”${kind}” finns inte. Välj bland: ${names}.`);
  }
  const wanted = (flags['--format'] ?? 'pdf,html').split(',').map((format) => format.trim());
  const unknown = wanted.find((format) => !isFormat(format));
  if (unknown !== undefined) return wrong(`Formatet ”${unknown}” finns inte. Välj bland: ${formats.join(', ')}.`);
  const attach = flags['--attach-case'] !== undefined;
  if (attach && !wanted.includes('pdf'))
    return wrong('Arbetsfilen kan bara bäddas in i en pdf. Lägg till pdf i --format.');
  const traceability = flags['--traceability'] !== undefined;
  if (traceability && kind !== 'agreement') return wrong('Spårbarhet finns bara i utkastet till avtal.');
  return {
    ok: true,
    out,
    info,
    formats: [...new Set(wanted.filter(isFormat))],
    attach,
    traceability,
  };
}

export interface Say {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Writes the files and prints their paths. Returns the exit code. */
export async function writeDraft(
  c: CaseFile,
  file: string,
  wish: Extract<DraftWish, { readonly ok: true }>,
  today: string,
  say: Say,
): Promise<number> {
  const { info, out } = wish;
  if (wish.attach && !mayAttach(c)) {
    say.complain(
      `${file}: Arbetsfilen har svar som inte är visade för den andra parten. Därför går den inte att bädda in.`,
    );
    return 1;
  }
  const words = await documentWords();
  const document = makeDocument(c, { kind: info.kind, today, traceability: wish.traceability, words });
  const base = basename(file).replace(/(\.iop)?\.json$|\.txt$/, '');
  const name = info.kind === 'agreement' ? base : `${base}-${info.fileName}`;
  try {
    mkdirSync(out, { recursive: true });
  } catch {
    say.complain(`${out}: Mappen går inte att skapa. Kontrollera namnet och platsen.`);
    return 1;
  }
  const makers: Readonly<Record<Format, () => Promise<Uint8Array | string | undefined>>> = {
    pdf: async () => {
      const fonts = readFonts();
      const missing = unprintable(document, fonts);
      if (missing.length > 0) say.complain(`Tecken som inte gick att skriva ut är ersatta: ${missing.join(' ')}`);
      const bytes = new TextEncoder().encode(serialiseCase(attachedCase(c)));
      return toPdf(document, fonts, wish.attach ? { attachCase: { name: 'arbetsfil.iop.json', bytes } } : {});
    },
    docx: () => toDocx(document, { origin: { caseId: c.id, traceability: wish.traceability }, fonts: readFonts() }),
    html: async () => toHtml(document),
    txt: async () => toText(document),
    ics: async () => toCalendar(calendarData(c, today)),
  };
  for (const format of wish.formats) {
    const path = join(out, `${name}.${format}`);
    const data = await makers[format]();
    if (data === undefined) {
      say.complain(`${path}: Filen skrivs inte. Det finns ingen dag att lägga i en kalender än.`);
      return 1;
    }
    try {
      writeFileSync(path, data);
    } catch {
      say.complain(`${path}: Filen går inte att skriva. Kontrollera mappen.`);
      return 1;
    }
    say.print(path);
  }
  return 0;
}
