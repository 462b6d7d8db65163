// Makes the constant sRGB profile in icc.ts (ICC v2, matrix and curve). Run by hand; the result is committed, because a
// curve computed at run time could differ between engines and change the bytes of a document.
import { writeFileSync } from 'node:fs';

const s15 = (value) => Math.round(value * 65536);

function tag(type, body) {
  return Buffer.concat([Buffer.from(type, 'latin1'), Buffer.alloc(4), body]);
}
function xyz(x, y, z) {
  const body = Buffer.alloc(12);
  [x, y, z].forEach((value, index) => {
    body.writeInt32BE(s15(value), index * 4);
  });
  return tag('XYZ ', body);
}
function description(text) {
  const body = Buffer.alloc(4 + text.length + 1 + 4 + 4 + 2 + 1 + 67);
  body.writeUInt32BE(text.length + 1, 0);
  body.write(text, 4, 'latin1');
  return tag('desc', body);
}
const steps = 256;
const curve = Buffer.alloc(4 + steps * 2);
curve.writeUInt32BE(steps, 0);
for (let index = 0; index < steps; index++) {
  const value = index / (steps - 1);
  const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  curve.writeUInt16BE(Math.round(linear * 65535), 4 + index * 2);
}
const parts = [
  ['desc', description('sRGB IEC61966-2.1')],
  ['cprt', tag('text', Buffer.from('Public domain\0', 'latin1'))],
  ['wtpt', xyz(0.9505, 1, 1.0891)],
  ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
  ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
  ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
  ['rTRC', tag('curv', curve)],
];
const table = Buffer.alloc(4 + (parts.length + 2) * 12);
table.writeUInt32BE(parts.length + 2, 0);
let offset = 128 + table.length;
const bodies = [];
const entries = parts.map(([name, body]) => {
  const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
  const entry = [name, offset, body.length];
  bodies.push(padded);
  offset += padded.length;
  return entry;
});
const red = entries.find(([name]) => name === 'rTRC');
entries.push(['gTRC', red[1], red[2]], ['bTRC', red[1], red[2]]);
entries.forEach(([name, at, length], index) => {
  table.write(name, 4 + index * 12, 'latin1');
  table.writeUInt32BE(at, 8 + index * 12);
  table.writeUInt32BE(length, 12 + index * 12);
});
const header = Buffer.alloc(128);
header.writeUInt32BE(offset, 0);
header.writeUInt32BE(0x02100000, 8);
header.write('mntrRGB XYZ ', 12, 'latin1');
[2026, 1, 1].forEach((value, index) => {
  header.writeUInt16BE(value, 24 + index * 2);
});
header.write('acsp', 36, 'latin1');
[0.9642, 1, 0.82491].forEach((value, index) => {
  header.writeInt32BE(s15(value), 68 + index * 4);
});
const profile = Buffer.concat([header, table, ...bodies]);
const lines = profile
  .toString('base64')
  .match(/.{1,100}/g)
  .map((line) => `  '${line}',`);
writeFileSync(
  new URL('./icc.ts', import.meta.url),
  `/** sRGB colour profile (ICC v2, ${profile.length} bytes, public domain), made by build-icc.mjs. Base64. */\nexport const srgbProfile = [\n${lines.join('\n')}\n].join('');\n`,
);
