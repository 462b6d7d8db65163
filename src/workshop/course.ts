/**
 * The course file (`.iop-kurs.json`): a trainer's own programme. It passes the same checks of bytes and depth as a case,
 * and is rebuilt field by field, so that nothing unknown comes in.
 */
import { canonical } from '#steps/case/revision.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { z } from '#steps/catalogue/zod.ts';
import { readText } from '#steps/import/bytes.ts';
import { scan } from '#steps/import/scan.ts';
import { type EarlierMoment, namingMoment } from './needs.ts';
import { sheetIds } from './sheets.ts';
import { type Course, momentTools } from './types.ts';

const text = (max: number) => z.string().check(z.maxLength(max));
const list = <T extends z.core.SomeType>(item: T, max: number) => z.array(item).check(z.maxLength(max));

const slide = z.object({
  heading: text(200),
  instructions: list(z.object({ side: z.enum(['public', 'org', 'joint']), text: text(300) }), 4),
  note: z.optional(text(300)),
});

const moment = z.object({
  id: text(40),
  title: text(120),
  minutes: z.int().check(z.minimum(0), z.maximum(600)),
  script: text(2000),
  steps: list(text(500), 20),
  happens: list(text(500), 20),
  questions: list(text(5), 60),
  slide,
  picture: z.optional(z.enum(['statements', 'parking'])),
  tool: z.optional(z.enum(momentTools)),
  tools: z.optional(list(z.enum(momentTools), 10)),
  sheets: z.optional(list(z.enum(sheetIds), 20)),
});

const programme = z.object({
  id: z.enum(['smakprov', 'halvdag', 'heldag', 'tre-traffar', 'kvall']),
  title: text(120),
  summary: text(400),
  meetings: list(z.object({ title: text(120), moments: list(moment, 40), homework: z.optional(text(1000)) }), 10).check(
    z.minLength(1),
  ),
  besides: z.optional(text(300)),
  timesFrom: text(200),
});

const courseSchema = z.object({
  format: z.literal('iop-kurs'),
  version: z.literal(1),
  title: text(120),
  programme,
  hidden: list(text(5), 200),
  own: list(z.object({ id: text(40), text: text(500), moment: text(40) }), 50),
  cases: list(text(20), 20),
});

export type CourseResult =
  | { readonly ok: true; readonly course: Course }
  | { readonly ok: false; readonly text: string };

const notACourse = 'Filen är ingen kursfil. Välj en fil som slutar på .iop-kurs.json. Inget har ändrats i er kurs.';
const newer = 'Kursfilen kommer från en nyare version av IOP-verkstaden. Uppdatera sidan och öppna filen igen.';

function isNewer(value: unknown): boolean {
  const record = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  return record['format'] === 'iop-kurs' && typeof record['version'] === 'number' && record['version'] > 1;
}

function parse(text: string): unknown {
  return scan(text).ok ? JSON.parse(text) : undefined;
}

/** Bytes → a course, or one Swedish sentence. Questions that the catalogue does not know are left out. Never throws. */
export function openCourse(bytes: Uint8Array): CourseResult {
  const read = readText(bytes);
  if (!read.ok) return { ok: false, text: read.text };
  const raw = parse(read.text.replace(/^\uFEFF/, ''));
  if (isNewer(raw)) return { ok: false, text: newer };
  const parsed = courseSchema.safeParse(raw);
  if (!parsed.success) return { ok: false, text: notACourse };
  const known = (refs: readonly string[]) => refs.filter((ref) => questionOfRef(ref) !== undefined);
  const { programme: found, hidden, ...rest } = parsed.data;
  const meetings = found.meetings.map((meeting) => ({
    ...meeting,
    moments: meeting.moments.map((one) => namingMoment({ ...one, questions: known(one.questions) } as EarlierMoment)),
  }));
  return { ok: true, course: { ...rest, hidden: known(hidden), programme: { ...found, meetings } } as Course };
}

/** Text of a course file: stable key order, so that the same course gives the same file. */
export function serialiseCourse(course: Course): string {
  return `${canonical(course)}\n`;
}
