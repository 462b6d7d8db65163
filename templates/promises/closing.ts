/** The last lines of the page: what a kommun cannot do, what a board should know, and how it can end. */
import { inWords, longDate } from '#steps/swedish/format.ts';
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, textOf } from '#templates/fields/fields.ts';
import type { Run } from '#templates/tree/document.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { capital, nounAfter, numberWord } from '#templates/tree/swedish.ts';
import type { Line } from './line.ts';
import { yes } from './values.ts';

/** What a kommun cannot do, by the answers; nothing is said that nobody has answered. */
export function limitLines(lookup: FieldLookup): readonly Line[] {
  const not = (name: Parameters<FieldLookup['fact']>[0]): boolean => lookup.fact(name) === 'no';
  const cannot = [
    ...(not('enforceable') ? [{ words: 'kräva att en insats genomförs', point: 'K05-3' }] : []),
    ...(not('detailedControl') ? [{ words: 'styra arbetet i detalj', point: 'K05-2' }] : []),
    ...(not('placesNamedPersons') ? [{ words: 'bestämma vem som får delta', point: 'K10-2' }] : []),
  ];
  const points = [...cannot.map(({ point }) => point), 'K07-2', 'K09-2'];
  const first = cannot.length === 0 ? '' : `${capital(inWords(cannot.map(({ words }) => words)))}. `;
  return [
    {
      lead: 'Det här kan kommunen inte',
      words: `${first}${yes(lookup, 'publicPartyPays') ? 'Kommunen får inte sänka bidraget för att någon kritiserar den.' : 'Organisationen får kritisera kommunen.'} Ingen lovar ett visst resultat.`,
      points,
    },
  ];
}

/** What a board should know before it signs. */
export function boardLines(lookup: FieldLookup): readonly Line[] {
  const decided = lookup.fact('fundingDecided') === 'no' ? ' Pengarna är inte beslutade för hela tiden.' : '';
  return [
    {
      lead: 'Det här ska styrelsen veta',
      words: `Organisationen är part, och ni skriver under för den. När en styrelse själv kan bli ansvarig säger avtalet inget om. Fråga en jurist.${decided}`,
      points: ['K01-1', 'K27-1'],
    },
  ];
}

/** How it can end, for everybody. */
export function endLines(lookup: FieldLookup): readonly Line[] {
  const end = textOf(lookup.value('term.end'));
  const months = (key: 'termination.noticeMonths' | 'termination.orgNoticeMonths'): readonly Run[] => {
    const { value } = lookup.value(key) ?? {};
    return typeof value === 'number'
      ? plain(`${numberWord(value)}${nounAfter(value, ' månaders')} uppsägning`)
      : [gap(ask('uppsägningstid', key)), { text: ' månaders uppsägning' }];
  };
  const unequal: readonly Run[] = yes(lookup, 'unequalNotice')
    ? [{ text: ' från kommunen och ' }, ...months('termination.orgNoticeMonths'), { text: ' från organisationen' }]
    : [];
  return [
    {
      lead: 'Så kan det ta slut',
      words: [
        ...(yes(lookup, 'endsByItself') && end !== '' ? plain(`Den ${longDate(end)}, utan uppsägning. `) : []),
        { text: 'Efter ' },
        ...months('termination.noticeMonths'),
        ...unequal,
        {
          text: ', när frågan har tagits upp i styrgruppen. Genast vid väsentliga brott, konkurs eller allvarliga missförhållanden. Genast också när en domstol eller myndighet säger att partnerskapet strider mot lag.',
        },
      ],
      points: ['K46-1', 'K53-1', 'K54-1'],
    },
  ];
}
