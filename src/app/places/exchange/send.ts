/** Handing the open case over: the letter, in a file, a link that a code opens, or codes. */
import type { Watch } from '#src/app/shell/device.ts';
import { type Session, sendEdits } from '#src/app/shell/session.ts';
import { textOf } from '#steps/case/answers.ts';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { appVersion, ruleSetVersion } from '#steps/catalogue/about.ts';
import { handedAlready, handOver, saltsNeeded } from '#steps/exchange/hand-over.ts';
import { codeSize, pack, toChunks, toCodes, toPayload, toSealed } from '#steps/exchange/payload.ts';
import { whyNotOpened } from '#steps/import/opens-again.ts';
import type { HandOverFacts } from '#templates/hand-over/receipt.ts';
import { Stopped, stored } from './acts.ts';
import { letterName } from './mail-text.ts';

/** Letters in each part of a message. */
const chunkSize = 1500;

export interface HandedOver {
  readonly fileName: string;
  readonly rev: string;
  /** A link that only the code opens; undefined where the browser cannot lock one. */
  readonly locked: { readonly link: string; readonly code: string } | undefined;
  readonly parts: readonly string[];
  /** What each QR code says, in order. */
  readonly codes: readonly string[];
  /** The case as handed over, and what the receipt says of it. */
  readonly facts: HandOverFacts;
}

interface Letter {
  readonly file: CaseFile;
  readonly text: string;
  /** ISO time. */
  readonly at: string;
}

/** The letter of this content to this receiver: the one that has been made already, or a new one that the case remembers. */
async function letterTo(session: Session, c: CaseFile, as: Voice, to: Voice): Promise<Letter> {
  const { exchangesOf, saltsFor, rememberExchange, writerOf } = await session.device.exchanges();
  const at = session.device.now();
  const sent = (await exchangesOf(session.store, c.id)).filter(({ direction }) => direction === 'sent');
  const again = handedAlready(
    c,
    to,
    as,
    sent.map((one) => one.case),
  );
  if (again) return { file: again, text: serialiseCase(again), at };
  const salts = await saltsFor(session.store, c.id, saltsNeeded(c, to));
  const handed = handOver(c, { as, to, writer: await writerOf(session.store, c.id), salts, at });
  const file = { ...handed.file, app: appVersion, ruleSet: ruleSetVersion };
  const text = serialiseCase(file);
  const trouble = whyNotOpened(text);
  if (trouble !== null) throw new Stopped(trouble);
  await rememberExchange(session.store, { rev: file.rev, direction: 'sent', at, case: file });
  sendEdits(session, handed.edits);
  await stored(session);
  return { file, text, at };
}

/**
 * Hands the open case over: the file is made, the own case remembers it, and it becomes the base of what comes back.
 * `by` says whether the file is saved for the user to send, or only put into a link or codes.
 */
export async function handOverNow(
  session: Session,
  as: Voice,
  to: Voice,
  by: 'file' | 'link' | 'codes',
): Promise<HandedOver> {
  const { caseFile } = session.actor.getSnapshot().context;
  if (!caseFile) throw new Error('No case is open');
  const { file, text, at } = await letterTo(session, caseFile, as, to);
  const fileName = session.device.fileNameFor(letterName({ file, from: as, to }), session.today, 'iop.json');
  if (by === 'file') session.device.saveFile(fileName, new TextEncoder().encode(text), 'application/json');
  const payload = toPayload(text);
  const hidden = handOver(caseFile, { as, to, salts: {}, at }).stays.hidden.filter(({ voice }) => voice === as).length;
  return {
    fileName,
    rev: file.rev,
    locked: by === 'link' ? await lockedLink(session, text) : undefined,
    parts: toChunks(payload, chunkSize),
    codes: session.device.canLink() ? toCodes(payload).map(session.device.linkWith) : toChunks(payload, codeSize),
    facts: { file, fileName, from: as, to, at, hidden },
  };
}

/** A link with the file locked in it, and the code to tell in another way. */
async function lockedLink(session: Session, text: string): Promise<HandedOver['locked']> {
  const { canSeal, newCode, seal } = await session.device.sealed();
  if (!canSeal() || !session.device.canLink()) return undefined;
  const code = newCode();
  return { link: session.device.linkWith(toSealed(await seal(pack(text), code))), code };
}

/** The receipt of a hand-over as a PDF, drawn beside the page. Rejects when it cannot be made, or is given up. */
export async function saveReceipt(session: Session, facts: HandOverFacts, watch: Watch): Promise<string> {
  const [{ handOverReceipt }, fonts] = await Promise.all([
    import('#templates/hand-over/receipt.ts'),
    session.device.loadPdfFonts(),
  ]);
  const name = session.device.fileNameFor(
    `kvitto ${textOf(facts.file, 'partnership.name') ?? ''}`,
    session.today,
    'pdf',
  );
  const { bytes } = await session.device.drawPdf({ document: handOverReceipt(facts), fonts }, watch);
  session.device.saveFile(name, bytes, 'application/pdf');
  return name;
}
