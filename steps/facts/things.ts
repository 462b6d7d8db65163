/** Facts about premises, equipment, buildings and what is made together. */
import type { Fact, Facts } from './fact.ts';
import { contributes, isOneOf, written } from './truth.ts';

/** A card of O4 lies in the pile for what is shared; "vet inte" is unknown. */
const shares =
  (wanted: string): Fact['truth'] =>
  (read) => {
    const cards = read.value('ownership.cards');
    const sorted = typeof cards === 'object' && !Array.isArray(cards) ? Object.entries(cards) : [];
    const pile = sorted.find(([card]) => card === wanted)?.[1];
    return pile === 'vet_inte' || typeof pile !== 'string' ? 'unknown' : isOneOf(pile, ['gemensamt']);
  };

const noneSuch = 'ni inte har skrivit någon sådan insats';

export const things = {
  premisesShared: {
    explanation: 'Någon part bidrar med lokal.',
    asks: 'om någon bidrar med lokal',
    keys: ['contributions'],
    truth: contributes('lokaler'),
    reasons: { no: noneSuch },
  },
  equipmentShared: {
    explanation: 'Någon part bidrar med utrustning.',
    asks: 'om någon bidrar med utrustning',
    keys: ['contributions'],
    truth: contributes('utrustning'),
    reasons: { no: noneSuch },
  },
  premisesOrEquipmentShared: {
    explanation: 'Någon part bidrar med lokal eller utrustning.',
    asks: 'om någon bidrar med lokal eller utrustning',
    keys: ['contributions'],
    truth: contributes('lokaler', 'utrustning'),
    reasons: { no: noneSuch },
  },
  sharedMaterial: {
    explanation: 'Material eller metoder tas fram gemensamt.',
    asks: 'vem som äger material som ni tar fram',
    keys: ['ownership.cards'],
    truth: shares('material'),
    reasons: { no: 'inget material ägs gemensamt' },
  },
  sharedMethod: {
    explanation: 'Metoden är gemensam.',
    asks: 'vem som äger metoden',
    keys: ['ownership.cards'],
    truth: shares('metod'),
    reasons: { no: 'metoden inte ägs gemensamt' },
  },
  licenceChosen: {
    explanation: 'Gemensamt material får en öppen licens.',
    asks: 'om materialet får en öppen licens',
    keys: ['material.licence'],
    truth: written('material.licence'),
    reasons: { no: 'materialet inte får en öppen licens' },
    silent: true,
  },
} as const satisfies Facts;
