/** The pictures of mutuality as the underlag prints them: worded for a reader outside the room; those of mutuality stand there already. */
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Block } from '#templates/tree/document.ts';
import { plain } from '#templates/tree/runs.ts';
import { yearPicture } from './competence.ts';
import type { Picture } from './marks.ts';
import { steeringPicture } from './steering.ts';
import { temperaturePicture } from './temperature.ts';

interface Words {
  readonly title: string;
  readonly caption: string;
  readonly table: string;
}

/** Heading, drawing and table; nothing at all while the picture cannot be drawn. */
function inAnnex({ wide, table }: Picture, words: Words): readonly Block[] {
  if (!wide) return [];
  return [
    { kind: 'heading', level: 3, runs: plain(words.title) },
    { ...wide, caption: words.caption },
    { ...table, caption: words.table },
  ];
}

/** The pictures in the order of the method, each with its table. */
export function underlagPictures(c: CaseFile): readonly Block[] {
  return [
    ...inAnnex(temperaturePicture(c), {
      title: 'Partnerskapstempen',
      caption: '1 är mycket lågt och 5 mycket högt. Kvadrat är den offentliga parten, cirkel organisationen.',
      table: 'Partnerskapstempen vid varje avstämning, 1–5',
    }),
    ...inAnnex(steeringPicture(c), {
      title: 'Styrningen i bild',
      caption: 'Läs bilden nedifrån och upp: det som inte löses går ett steg högre.',
      table: 'Styrningen steg för steg',
    }),
    ...inAnnex(yearPicture(c), {
      title: 'Lärandet under första året',
      caption: 'Tolv månader från avtalets början. Siffrorna hör till listan under månaderna.',
      table: 'Lärandet i tidsordning',
    }),
  ];
}
