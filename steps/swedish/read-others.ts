/** Organisation numbers and links as people paste them. */
import { orgNumber } from './format.ts';
import { plainly } from './read-numbers.ts';

/**
 * '8024000001', '802400-0001', '16802400-0001' and 'SE802400000101' → '802400-0001'. Any other text is left as it
 * stands: an association may be on its way to get its number. Twelve digits that begin with a century are a person's.
 */
export function readOrgNumber(text: string): string {
  const bare = plainly(text).replace(/[ -]/g, '');
  const [, twelve] = /^16(\d{10})$/.exec(bare) ?? [];
  const [, vat] = /^se(\d{10})01$/.exec(bare) ?? [];
  const ten = twelve ?? vat ?? (/^\d{10}$/.test(bare) ? bare : undefined);
  return ten === undefined ? text : orgNumber(ten);
}

const isSafe = (link: string): boolean => /^(?:https:\/\/[^/\s]|mailto:[^/\s])\S*$/i.test(link) && URL.canParse(link);
const host = '(?:[a-z0-9åäöé](?:[a-z0-9åäöé-]{0,61}[a-z0-9åäöé])?\\.)+[a-z]{2,20}';
const bareHost = new RegExp(`^(?:http://)?(${host}(?::\\d{1,5})?(?:[/?#]\\S*)?)$`, 'i');
const bareMail = new RegExp(`^[^\\s@<>(),;:"]{1,64}@${host}$`, 'i');

/** 'https://…' and 'mailto:…' as they stand; 'www.kommun.se/plan', 'http://…' and an address with what they lack. */
export function readLink(text: string): string | undefined {
  const trimmed = text.trim();
  if (isSafe(trimmed)) return trimmed;
  if (bareMail.test(trimmed)) return `mailto:${trimmed}`;
  const bare = bareHost.exec(trimmed)?.[1];
  // Without 'http://' only what begins as an address of the web is one: 'plan.docx' is a file.
  const meant = bare !== undefined && /^(?:http:\/\/|www\.)/i.test(trimmed) ? `https://${bare}` : undefined;
  return meant !== undefined && isSafe(meant) ? meant : undefined;
}
