import type { Block } from '#templates/tree/document.ts';
import { shapeOf, words } from '../words.ts';
import { breakLines } from './break-lines.ts';
import { lineItems, plainSpan } from './inline.ts';
import type { Metrics } from './metrics.ts';
import type { Place } from './place.ts';
import { soft, type TextStyle, type } from './style.ts';
import { shift } from './table.ts';
import { type Face, type Item, makeTag, type Op, type Slice, type Tag } from './types.ts';

type Signatures = Extract<Block, { kind: 'signatures' }>;
type Party = Signatures['parties'][number];

const gap = 24;

/** The party's shape in black, its centre line on a line of text whose top is at `top`. */
export function shapeOps(side: Party['side'], x: number, top: number, size: number): Op[] {
  const shape = shapeOf(side);
  if (shape === 'square') return [{ kind: 'rect', x, y: top, width: size, height: size }];
  if (shape === 'circle') return [{ kind: 'circle', x: x + size / 2, y: top + size / 2, radius: size / 2 }];
  // The joint mark is 1.64 times as wide as high; it gets the same room as the others.
  return [{ kind: 'mark', x, y: top + size * 0.16, size: size * 0.68 }];
}

/** Adds lines at the running height and tells how far down it has come. */
function column(x: number, width: number, metrics: Metrics) {
  const items: Item[] = [];
  let y = 0;
  return {
    items,
    height: () => y,
    space: (amount: number) => {
      y += amount;
    },
    text: (text: string, face: Face, style: TextStyle, tag: Tag, grey: number, indent = 0) => {
      for (const line of breakLines(plainSpan(text, face, style.size, tag, metrics, grey), width - indent, metrics)) {
        items.push(...lineItems(line, x + indent, y, style, metrics));
        y += style.leading;
      }
    },
    line: () => {
      items.push({ op: { kind: 'line', from: [x, y], to: [x + width, y], width: 0.6 } });
      y += 2;
    },
  };
}

function partyItems(party: Party, x: number, width: number, metrics: Metrics, parent: Tag) {
  const tag = makeTag('Sect', parent);
  const set = column(x, width, metrics);
  for (const op of shapeOps(party.side, x, 3.5, 9)) set.items.push({ op });
  set.text(party.name, 'sansBold', type.party, makeTag('P', tag), 0, 16);
  const rule = (label: string) => {
    set.space(21);
    set.line();
    set.text(label, 'sans', type.label, makeTag('P', tag), soft);
  };
  rule(words.placeAndDate);
  const signatories = party.signatories.length === 0 ? [{ name: '', title: '' }] : party.signatories;
  for (const person of signatories) {
    set.space(8);
    rule(words.signature);
    if (person.name === '') rule(words.printedName);
    else {
      set.space(2);
      set.text(person.name, 'serif', type.body, makeTag('P', tag), 0);
    }
    if (person.title !== '') set.text(person.title, 'serif', type.body, makeTag('P', tag), soft);
  }
  return set;
}

/** The signature block: two parties side by side, or three when they are three, kept whole; more stand in further rows. */
export function signatureSlices(block: Signatures, place: Place, parent: Tag): Slice[] {
  const abreast = block.parties.length === 3 ? 3 : 2;
  const width = (place.wide - gap * (abreast - 1)) / abreast;
  const rows: Slice[] = [];
  for (let index = 0; index < block.parties.length; index += abreast) {
    const columns = block.parties
      .slice(index, index + abreast)
      .map((party, side) => partyItems(party, place.x + side * (width + gap), width, place.metrics, parent));
    const height = Math.max(...columns.map((one) => one.height()));
    rows.push({ height, before: 26, breakable: true, items: columns.flatMap((one) => one.items) });
  }
  return wholeIfItFits(rows);
}

const roomOnPage = 600;

function wholeIfItFits(rows: readonly Slice[]): Slice[] {
  const height = rows.reduce((sum, row) => sum + row.height + row.before, 0);
  if (rows.length < 2 || height > roomOnPage) return [...rows];
  let y = 0;
  const items = rows.flatMap((row, index) => {
    if (index > 0) y += row.before;
    const moved = row.items.map((item) => ({ ...item, op: shift(item.op, y) }));
    y += row.height;
    return moved;
  });
  return [{ height: y, before: 26, breakable: true, items }];
}
