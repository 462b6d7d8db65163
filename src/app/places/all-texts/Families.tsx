import { pageOf, questionOfKey } from '#steps/catalogue/index.ts';
import type { FamilyId } from '#steps/law/findings/families.ts';
import { findingQuestion } from '#steps/law/texts/finding-texts.ts';
import { Entry, Facts } from './Entry.tsx';
import type { AllTexts } from './load.ts';

/** The question that the words concern, with the answers that they speak against in the words that they are chosen by. */
function concernText(texts: AllTexts, key: string, against: readonly string[] | 'any'): string {
  const question = questionOfKey(key);
  const stage = question && pageOf(question.page)?.stage;
  const words = texts.contents.find((one) => one.stage === stage)?.content.questions[question?.ref ?? ''];
  const options = words?.options?.[key];
  const plain: Readonly<Record<string, string>> = { ja: 'Ja', nej: 'Nej', delvis: 'Delvis' };
  const label = words?.labels?.[key];
  const named = label === undefined || /[?.]$/u.test(label) ? label : `${words?.question ?? ''} ”${label}”.`;
  const asked = named ?? words?.question ?? key;
  const when =
    against === 'any'
      ? 'Frågar vad som än är svarat.'
      : `Frågar vid ${against.map((value) => `”${options?.[value] ?? plain[value] ?? value}”`).join(' och ')}, och när frågan inte är besvarad.`;
  return `${asked} ${when}`;
}

function FamilyOf({ id, texts }: { readonly id: FamilyId; readonly texts: AllTexts }) {
  const { asks, silent } = texts.families.examples[id];
  const { concerns, sources } = texts.families.table[id];
  const { name, why } = texts.findings.familyTexts[id];
  return (
    <Entry id={`ord-${id}`} title={name} level={3}>
      <p>{why}</p>
      <Facts
        rows={[
          ['Så frågar verktyget', findingQuestion('…', '…', id)],
          ['Gäller frågan', concerns.map(({ key, against }) => concernText(texts, key, against)).join(' Annars: ')],
          ['Det här frågar', asks.join(' · ')],
          ['Det här frågar inte', silent.join(' · ')],
          ['Källor', sources.map((source) => `${texts.sources[source].title} [${source}]`).join(' · ')],
        ]}
      />
    </Entry>
  );
}

/** The families of words that ask, with what asks and what does not. */
export function Families({ texts }: { readonly texts: AllTexts }) {
  return texts.families.ids.map((id) => <FamilyOf key={id} id={id} texts={texts} />);
}
