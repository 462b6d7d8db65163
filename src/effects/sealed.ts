/** Bytes locked with a code that people tell each other, so that whoever has the link alone reads nothing. */

/** Letters that are not taken for each other when they are read aloud or written by hand. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const groups = 3;
const groupSize = 4;
/** What a try costs, so that nobody can try all codes. */
const rounds = 600_000;
const [saltSize, ivSize] = [16, 12];

/** Undefined where the browser gives no keys: a page that did not come over https. */
export const canSeal = (): boolean => window.isSecureContext !== false && crypto.subtle !== undefined;

/** A new code: `K7QM-2XHP-9DTF`. Every letter is as likely as any other. */
export function newCode(): string {
  const out: string[] = [];
  while (out.length < groups * groupSize) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < letters.length * 8) out.push(letters.charAt(byte % letters.length));
  }
  return Array.from({ length: groups }, (_, n) => out.slice(n * groupSize, (n + 1) * groupSize).join('')).join('-');
}

/** A code as it is used, however it was written: no spaces, no dashes, capitals. */
const plain = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

async function keyOf(code: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const word = await crypto.subtle.importKey('raw', new TextEncoder().encode(plain(code)), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, word, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** The bytes, locked: salt, start value and what only the code opens. */
export async function seal(bytes: Uint8Array<ArrayBuffer>, code: string): Promise<Uint8Array<ArrayBuffer>> {
  const salt = crypto.getRandomValues(new Uint8Array(saltSize));
  const iv = crypto.getRandomValues(new Uint8Array(ivSize));
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(code, salt), bytes);
  return new Uint8Array([...salt, ...iv, ...new Uint8Array(locked)]);
}

/** What was locked; undefined when the code is another, or the bytes have been changed. */
export async function unseal(
  sealed: Uint8Array<ArrayBuffer>,
  code: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const [salt, iv] = [sealed.slice(0, saltSize), sealed.slice(saltSize, saltSize + ivSize)];
  try {
    const key = await keyOf(code, salt);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed.slice(saltSize + ivSize)));
  } catch {
    return undefined;
  }
}
