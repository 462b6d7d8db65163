import { asksUs } from '#src/wizard/doors.ts';
import { placeOf } from '#src/wizard/places.ts';
import { whenStored } from '#src/wizard/save-queue.ts';
import { textOf } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { newCase } from '#steps/case/new-case.ts';
import { authorOf, isPerspective, type Perspective } from '#steps/case/perspective.ts';
import { revisionOf, serialiseCase, withRev } from '#steps/case/revision.ts';
import { appVersion, ruleSetVersion } from '#steps/catalogue/about.ts';
import type { DoorId } from '#steps/catalogue/door-words.ts';
import type { Rung } from './device.ts';
import { goTo } from './navigation.ts';
import { takePackage } from './own-package.ts';
import { inform, keepPending, noteConflicts, type Session } from './session.ts';
import { chooseWay, keptWay } from './ways.ts';

/** Which page to show first: the one in the address, else the one last visited, else the overview. */
export async function reopen(session: Session, hash: string): Promise<void> {
  const id = await session.store.getSetting('open-case');
  if (typeof id !== 'string' || id === '' || cannotBeShown(session, id, hash)) return;
  const opened = await openStored(session, id, hash === '').catch(() => false);
  if (!opened || hash === '') return;
  const wanted = placeOf(hash);
  if (wanted) goTo(session, wanted);
}

/** A case that has just failed is tried once more when the page is loaded anew, and never again by itself. */
function cannotBeShown({ device }: Session, id: string, hash: string): boolean {
  const crash = device.lastCrash();
  return crash?.id === id && (crash.times > 1 || hash === '' || hash === '#/');
}

/** Puts the text of the field that somebody is in into the case: leaving the field does that. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/**
 * Waits until everything written in the open case is stored. What a failing store will not take is written down in the
 * journal; what fits nowhere goes on waiting in the queue, and the line about saving says so.
 */
async function leaveCase(session: Session): Promise<void> {
  leaveField();
  const stored = await whenStored(session.queue);
  const { caseFile } = session.actor.getSnapshot().context;
  const gone = session.held.gone.get();
  if (!stored.ok && caseFile && (gone || keepPending(session))) {
    session.queue.send({ type: 'edits.journalled', caseId: caseFile.id, upTo: Number.POSITIVE_INFINITY });
  }
  session.queue.send({ type: 'case.changed' });
  session.held.conflicts.set([]);
  session.held.gone.set(false);
}

/** Shows a case, to those who sat at the screen when it was last shown here. */
async function showCase(session: Session, caseFile: CaseFile, readOnly = false): Promise<void> {
  const kept = await session.store.getSetting(`perspective:${caseFile.id}`).catch(() => undefined);
  const perspective = isPerspective(kept) ? kept : 'tillsammans';
  const door = readOnly ? null : await keptWay(session, caseFile.id);
  session.actor.send({ type: 'case.opened', caseFile, readOnly, perspective, door: door ?? null });
  void takePackage(session);
  // What the other side asks is what a file is opened for.
  if (door === undefined && asksUs(caseFile, perspective)) await chooseWay(session, 'asked');
}

const lookThrough = 'Den skadade filen ligger åt sidan och finns på sidan Om IOP-verkstaden.';

/** What is told of a case that was broken on the device, by where it was mended from. */
const mended: Readonly<Record<Rung, readonly string[]>> = {
  current: [],
  log: [
    `Fallet var skadat på den här enheten och är lagat ur historiken. Se efter att det ni skrev senast finns med. ${lookThrough}`,
  ],
  snapshot: [
    `Fallet var skadat på den här enheten och är lagat från den senaste kopian. Det ni skrev efter den kan saknas, så gå igenom svaren. ${lookThrough}`,
  ],
  file: [
    `Fallet var skadat på den här enheten och är lagat från den fil ni sparade senast. Det ni skrev efter den saknas, så gå igenom svaren. ${lookThrough}`,
  ],
};

/** Stores what was written down when a page closed. What cannot be stored now stays written down, and that is told. */
function takeUp(session: Session, id: string): Promise<readonly string[]> {
  const taken = session.device.takeUp().then(({ takeUpPending }) => takeUpPending(session.store, id));
  return taken.then(
    () => [],
    () => [
      'Det ni skrev sist innan sidan stängdes gick inte att spara nu. Det ligger kvar på enheten och läses in nästa gång ni öppnar fallet.',
    ],
  );
}

/** Opens a case from this device, with anything typed just before the browser closed. */
export async function openStored(session: Session, id: string, atLastPlace = true): Promise<boolean> {
  const report = await session.store.openReport(id);
  if (!report.found) return false;
  await leaveCase(session);
  const said = [...mended[report.from], ...(await takeUp(session, id))];
  await showCase(session, (await session.store.openCase(id)) ?? report.case);
  await noteConflicts(session, id);
  await session.store.setSetting('open-case', id);
  if (atLastPlace) {
    const place = placeOf((await session.store.getPlace(id)) ?? '#/oversikt');
    if (place && place.kind !== 'place') goTo(session, place);
  }
  if (said.length > 0) inform(session, said);
  return true;
}

/**
 * Goes back to the newest copy of a case on this device that says something else than the case does, and opens it. What
 * stood before becomes a copy of its own. `before` is the copy tried last.
 */
export async function openOlder(session: Session, id: string, before?: string): Promise<string | undefined> {
  const { store } = session;
  const current = await store.openCase(id);
  const copies = (await store.listSnapshots(id)).filter(
    (copy) => before === undefined || Number(copy.id) < Number(before),
  );
  for (const copy of copies) {
    const older = await store.openSnapshot(id, copy.id);
    if (!older || (current && revisionOf(older) === current.rev)) continue;
    await store.restoreSnapshot(id, copy.id);
    session.device.forgetCrash();
    await openStored(session, id);
    return copy.id;
  }
  return undefined;
}

export async function closeCase(session: Session): Promise<void> {
  await leaveCase(session);
  void session.store.setSetting('open-case', '').catch(() => undefined);
  session.actor.send({ type: 'case.closed' });
}

export interface NewCaseAnswers {
  readonly perspective: Perspective;
  readonly name: string;
  readonly track: CaseFile['track'];
  /** The door that the case begins behind; null opens its overview. */
  readonly door: DoorId | null;
}

/** Asks the browser to keep what is stored. Some ask the person first: nothing waits for that, and nobody need answer. */
function rememberKept({ device, store }: Session): void {
  void device
    .askToKeep()
    .then((kept) => store.setSetting('kept', kept))
    // What is said of keeping is then what was said before; the case itself is stored and told of by its own save.
    .catch(() => undefined);
}

/** Starts a case of one's own, and opens its overview or the first page behind the door. */
export async function startCase(session: Session, answers: NewCaseAnswers): Promise<void> {
  const by = authorOf(answers.perspective);
  const at = session.device.now();
  const empty = newCase({
    id: session.device.newId(),
    at,
    by,
    voices: answers.perspective === 'tillsammans' ? 'both' : 'alone',
    track: answers.track,
    app: appVersion,
    ruleSet: ruleSetVersion,
  });
  const name = answers.name.trim();
  const lanes = name === '' ? {} : { 'partnership.name': { joint: { value: name, by, at } } };
  const caseFile = withRev({ ...empty, answers: lanes });
  await session.store.createCase(caseFile);
  await session.store.setSetting(`perspective:${caseFile.id}`, answers.perspective);
  rememberKept(session);
  await leaveCase(session);
  await showCase(session, caseFile);
  await session.store.setSetting('open-case', caseFile.id);
  if (answers.door !== null) await chooseWay(session, answers.door);
}

/** Puts a case that came from a file or an example on this device and opens it. */
export async function adoptCase(
  session: Session,
  caseFile: CaseFile,
  readOnly: boolean,
  original?: Uint8Array,
): Promise<void> {
  if (!readOnly) {
    await session.store.createCase(caseFile, original);
    await session.store.setSetting('open-case', caseFile.id);
  }
  await leaveCase(session);
  await showCase(session, caseFile, readOnly);
}

/** Saves the open case as a file that its users own, and says so when that file would not open again. */
export async function saveToFile(session: Session): Promise<void> {
  const { caseFile } = session.actor.getSnapshot().context;
  if (!caseFile) return;
  const title = textOf(caseFile, 'partnership.name') ?? 'partnerskap';
  const text = serialiseCase({ ...caseFile, app: appVersion, ruleSet: ruleSetVersion });
  const bytes = new TextEncoder().encode(text);
  session.device.saveFile(session.device.fileNameFor(title, session.today, 'iop.json'), bytes, 'application/json');
  const { whyNotOpened } = await import('#steps/import/opens-again.ts');
  const trouble = whyNotOpened(text);
  // A file that does not open is no copy, so the case still counts as not saved to a file.
  if (trouble !== null) inform(session, [trouble]);
  else await session.store.noteFileSaved(caseFile.id, session.device.now(), bytes);
}
