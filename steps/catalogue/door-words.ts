/**
 * The words of the doors: what one gets, for whom, and what to have at hand. Minutes and pages are counted from the
 * questions behind the door and written here, since the start page reads nothing else; `test/paths/doors.test.ts`
 * holds them to the questions. No imports: the start page shows them.
 */
export const doorIds = ['initiative', 'form', 'agreement'] as const;

export type DoorId = (typeof doorIds)[number];

export interface DoorWords {
  /** Name in the address. */
  readonly address: string;
  /** Who the door is for, by shape and words. */
  readonly who: 'org' | 'either' | 'both';
  readonly whoText: string;
  readonly title: string;
  readonly gets: string;
  readonly atHand: string;
  /** Minutes to read and answer, in fives. */
  readonly minutes: number;
  /** Most pages for a small partnership. */
  readonly pages: number;
}

export const doorWords: Readonly<Record<DoorId, DoorWords>> = {
  initiative: {
    address: 'initiativ',
    who: 'org',
    whoText: 'Organisationen själv',
    title: 'Skriv ett initiativ',
    gets: 'Två sidor att skicka till kommunen: vad ni ser, vad ni vill göra och vad ni frågar efter.',
    atHand: 'Stadgarna och er idé',
    minutes: 15,
    pages: 5,
  },
  form: {
    address: 'form',
    who: 'either',
    whoText: 'En av er, eller båda',
    title: 'Pröva om det kan bli ett IOP',
    gets: 'En första bild: vad som talar för, vad som talar emot och vem som behöver läsa.',
    atHand: 'Ungefär vad det kostar',
    minutes: 15,
    pages: 7,
  },
  agreement: {
    address: 'avtal',
    who: 'both',
    whoText: 'Båda tillsammans',
    title: 'Skriv avtalet ihop',
    gets: 'Ett avtal att skriva under, och ett underlag på tre sidor till nämnden.',
    atHand: 'Budget, mål och vem som beslutar',
    minutes: 95,
    pages: 35,
  },
};

export const doorAt = (address: string): DoorId | undefined => doorIds.find((id) => doorWords[id].address === address);
