/** Groups' codes read from pictures: what a camera took of a telephone's screen becomes a file like any other. */
import type { Device, ReadableFile } from '#src/app/shell/device.ts';
import { fromPayload, joinChunks } from '#steps/exchange/payload.ts';

export interface CodesRead {
  /** Whole files, ready for the gate that every file passes. */
  readonly files: readonly ReadableFile[];
  /** Codes whose other parts have not come yet. */
  readonly waiting: readonly string[];
  /** One sentence for every picture that gave no file. */
  readonly told: readonly string[];
}

/** Longest sides that a picture is read at, in pixels: a code that is not found at one size may be found at another. */
const sides = [1600, 1100, 800, 600] as const;

async function textIn(picture: File, device: Device): Promise<string | undefined> {
  const { decodeQR } = await import('qr/decode.js');
  for (const side of sides) {
    try {
      return decodeQR(await device.pixelsOf(picture, side));
    } catch {
      // Not found at this size: the next one may do.
    }
  }
  return undefined;
}

const asFile = (bytes: Uint8Array): ReadableFile => new File([bytes.slice()], 'grupp.iop.json');

/** Reads pictures one by one. `waiting` holds the codes of files that came in part before. */
export async function readCodes(
  pictures: readonly File[],
  waiting: readonly string[],
  device: Device,
): Promise<CodesRead> {
  let read: CodesRead = { files: [], waiting, told: [] };
  for (const picture of pictures) read = await withPicture(read, await textIn(picture, device));
  return read;
}

async function withPicture(read: CodesRead, text: string | undefined): Promise<CodesRead> {
  const { files, waiting, told } = read;
  const say = (sentence: string): CodesRead => ({ ...read, told: [...told, sentence] });
  if (text === undefined)
    return say('Bilden har ingen kod som går att läsa. Ta den rakt framifrån, så att hela koden syns.');
  const codes = [...waiting.filter((one) => one !== text), text];
  const joined = joinChunks(codes.join(' '));
  if (joined === null) return say('Koden hör inte till IOP-verkstaden.');
  if (!joined.ok) {
    const missing = joined.missing.join(' och ');
    return { ...say(`Läs också kod ${missing} av ${joined.count}.`), waiting: codes };
  }
  const unpacked = fromPayload(joined.payload);
  return unpacked.ok ? { files: [...files, asFile(unpacked.bytes)], waiting: [], told } : say(unpacked.text);
}
