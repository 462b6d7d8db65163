/** A figure with every shape and every fill. */
import type { Block } from '#templates/tree/document.ts';

export const figureSample: Block = {
  kind: 'figure',
  id: 'figur-insatser',
  caption: 'Parternas insatser per år, kronor',
  alt: 'Två staplar. Kommunen går in med 170 000 kronor, föreningen med 120 000 kronor, varav 80 000 i arbetstid.',
  width: 210,
  height: 100,
  marks: [
    { shape: 'line', x1: 10, y1: 80, x2: 200, y2: 80 },
    { shape: 'rect', x: 20, y: 10, width: 40, height: 70, fill: 'public' },
    { shape: 'rect', x: 80, y: 30, width: 40, height: 50, fill: 'org' },
    { shape: 'circle', x: 165, y: 45, radius: 22, fill: 'org' },
    { shape: 'circle', x: 185, y: 45, radius: 14, fill: 'joint' },
    { shape: 'circle', x: 145, y: 45, radius: 5, fill: 'ink' },
    { shape: 'rect', x: 30, y: 40, width: 20, height: 12, fill: 'paper' },
    { shape: 'line', x1: 70, y1: 5, x2: 70, y2: 95, dashed: true },
    { shape: 'text', x: 40, y: 49, text: '170', size: 8, anchor: 'middle' },
    { shape: 'text', x: 40, y: 92, text: 'Kommunen', size: 8, anchor: 'middle', strong: true },
    { shape: 'text', x: 100, y: 92, text: 'Föreningen', size: 8, anchor: 'middle' },
    { shape: 'text', x: 200, y: 92, text: 'Tillsammans', size: 8, anchor: 'end' },
  ],
};
