/**
 * What the app asks of the device it runs on: the clock, ids, files, fonts, links, the second window. The one edge: no
 * other file of the app reaches for effects, and screens are given them with the session or the start page.
 */
import { followHash, showHash } from '#src/effects/address.ts';
import { newId, now, today } from '#src/effects/clock.ts';
import { forgetCrash, lastCrash } from '#src/effects/crash.ts';
import { eraseEverything } from '#src/effects/erase.ts';
import { bytesOf, chooseFile, fileNameFor, readFiles, saveFile } from '#src/effects/files.ts';
import { loadPdfFonts } from '#src/effects/fonts.ts';
import type { Jobs } from '#src/effects/jobs.ts';
import { rememberPending } from '#src/effects/journal.ts';
import { addressOf, keepsNothing, warnBeforeLeaving } from '#src/effects/keeping.ts';
import { worksOffline } from '#src/effects/offline.ts';
import { canLink, copyText, linkWith, siteAddress, takePayload } from '#src/effects/payload.ts';
import { pixelsOf, svgText, svgToPng } from '#src/effects/picture.ts';
import { followRoom, openRoom } from '#src/effects/room.ts';
import { shippedPackage, shipsPackage } from '#src/effects/shipped.ts';
import { askToKeep } from '#src/effects/store.ts';
import { followChanges } from '#src/effects/tabs.ts';
import { saveTrouble } from '#src/effects/trouble.ts';
import type { Watch } from '#src/effects/work.ts';

export type {
  CaseMeta,
  CaseStore,
  LogRow,
  MadeEdit,
  QuarantineRow,
  Repair,
  Rung,
  SnapshotMeta,
} from '#src/effects/case-store.ts';
export type { ReadableFile } from '#src/effects/files.ts';
export type { NewVersion } from '#src/effects/offline.ts';
export type { Room, Step } from '#src/effects/room.ts';
export type { Trouble } from '#src/effects/trouble.ts';
export type { Watch } from '#src/effects/work.ts';

/** The browser: every effect by the name it has in its own file. */
export const browser = {
  now,
  today,
  newId,
  followHash,
  showHash,
  addressOf,
  keepsNothing,
  warnBeforeLeaving,
  worksOffline,
  fileNameFor,
  readFiles,
  chooseFile,
  bytesOf,
  saveFile,
  loadPdfFonts,
  svgText,
  svgToPng,
  pixelsOf,
  canLink,
  copyText,
  linkWith,
  siteAddress,
  /** Locking what a link carries. */
  sealed: () => import('#src/effects/sealed.ts'),
  takePayload,
  openRoom,
  followRoom,
  followChanges,
  rememberPending,
  lastCrash,
  forgetCrash,
  askToKeep,
  saveTrouble,
  eraseEverything,
  shipsPackage,
  shippedPackage,
  /** What was written down when a page closed; fetched when a case is opened. */
  takeUp: () => import('#src/effects/take-up.ts'),
  /** Reads a chosen file beside the page. */
  readCaseFile: async (given: Jobs['readFile']['given'], watch: Watch) =>
    (await import('#src/effects/work.ts')).doJob({ name: 'readFile', given }, watch),
  /** Draws a PDF beside the page. */
  drawPdf: async (given: Jobs['drawPdf']['given'], watch: Watch) =>
    (await import('#src/effects/work.ts')).doJob({ name: 'drawPdf', given }, watch),
  /** Keeps a translated page whole; fetched with the walk, which changes what stands on the page. */
  bearTranslation: async () => (await import('#src/effects/translated.ts')).bearTranslation(),
  /** What this device remembers of files handed over; fetched when something is, since it reads through the gate. */
  exchanges: () => import('#src/effects/exchanges.ts'),
} as const;

export type Device = typeof browser;
