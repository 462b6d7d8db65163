/** The pictures of mutuality as the annexes of the agreement print them: worded for a reader outside the room. */
import type { CaseFile } from '#steps/case/case-file.ts';
import type { AnnexId } from '#templates/agreement/annexes/ids.ts';
import type { Block } from '#templates/tree/document.ts';
import { plain } from '#templates/tree/runs.ts';
import { balancePicture } from './balance.ts';
import { yearPicture } from './competence.ts';
import type { Picture } from './marks.ts';
import { ownershipPicture } from './ownership.ts';
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

/** Blocks to print last in an annex, by its id. */
export function annexPictures(c: CaseFile): Partial<Readonly<Record<AnnexId, readonly Block[]>>> {
  return {
    'bilaga-budget': inAnnex(balancePicture(c), {
      title: 'Parternas insatser i bild',
      caption: 'Varje rad har sin egen skala och enhet. Rader läggs aldrig ihop. Balans betyder inte lika belopp.',
      table: 'Insatserna i bilden, per år',
    }),
    'bilaga-uppfoljning': inAnnex(temperaturePicture(c), {
      title: 'Partnerskapstempen',
      caption: '1 är mycket lågt och 5 mycket högt. Kvadrat är den offentliga parten, cirkel organisationen.',
      table: 'Partnerskapstempen vid varje avstämning, 1–5',
    }),
    'bilaga-roller': [
      ...inAnnex(steeringPicture(c), {
        title: 'Styrningen i bild',
        caption: 'Läs bilden nedifrån och upp: det som inte löses går ett steg högre.',
        table: 'Styrningen steg för steg',
      }),
      ...inAnnex(ownershipPicture(c), {
        title: 'Vem som äger och bestämmer vad, i bild',
        caption: 'Varje kort ligger hos den som bestämmer om det.',
        table: 'Korten i bilden',
      }),
    ],
    'bilaga-larande': inAnnex(yearPicture(c), {
      title: 'Lärandet under första året',
      caption: 'Tolv månader från avtalets början. Siffrorna hör till listan under månaderna.',
      table: 'Lärandet i tidsordning',
    }),
  };
}
