/** Checks of time, protection, decisions and learning: C-05, C-06, C-08, C-09, C-10 and C-12. */
import type { AgreementInput } from '#templates/agreement/input.ts';
import { signatoriesOf } from '#templates/agreement/signatures.ts';
import type { Selection } from '#templates/clause/select.ts';
import { type FieldLookup, type Party, partiesOf, standingParts, textOf } from '#templates/fields/fields.ts';
import { sideTerm } from '#templates/fields/form.ts';
import { termMonths } from '#templates/fields/term.ts';
import { type Finding, finding, fold } from './finding.ts';

/** C-05: the term ends after it starts, is not too long, and is extended at most once and for at most 24 months. */
export function term({ fields }: AgreementInput): readonly Finding[] {
  const start = textOf(fields.value('term.start'));
  const end = textOf(fields.value('term.end'));
  const found: Finding[] = [];
  if (start !== '' && end !== '' && end <= start)
    found.push(finding('C-05', 'Slutdatumet ligger inte efter startdatumet. Rätta något av dem.', 'term.end', 'stop'));
  else if ((termMonths(fields) ?? 0) > 60 && !fields.value('termConfirmed'))
    found.push(finding('C-05', 'Tiden är längre än 60 månader. Korta den, eller skriv varför den behövs.', 'term.end'));
  if (fields.fact('openEnded') === 'yes')
    found.push(finding('C-05', 'Avtalet gäller tills vidare. Sätt ett slutdatum.', 'term.end', 'stop'));
  if (fields.fact('autoRenewal') === 'yes')
    found.push(
      finding(
        'C-05',
        'Avtalet förlängs av sig själv. Välj i stället en förlängning efter ny prövning, eller ingen.',
        'extension.possible',
        'stop',
      ),
    );
  const more = monthsIn(textOf(fields.value('extension.maxLength')));
  if (fields.fact('extensionPossible') === 'yes' && more > 24)
    found.push(finding('C-05', 'Förlängningen får vara högst 24 månader. Korta den.', 'extension.possible'));
  return found;
}

/** Months in words of the user: "12 månader" 12, "två år" 24, "1 år" 12; 0 when there is no number. */
export function monthsIn(text: string): number {
  const names = ['noll', 'ett|en', 'två', 'tre', 'fyra', 'fem', 'sex'];
  const word = names.findIndex((name) => new RegExp(`(?<!\\p{L})(?:${name})(?!\\p{L})`, 'iu').test(text));
  const number = Number(/\d+/u.exec(text)?.[0] ?? Math.max(0, word));
  return /år/u.test(text) ? number * 12 : number;
}

/** C-06: no extension without an evaluation to build on. */
export function extensionNeedsEvaluation(_input: AgreementInput, { numbers }: Selection): readonly Finding[] {
  if (!numbers.has('K47') || numbers.has('K31')) return [];
  return [
    finding('C-06', 'Förlängning kräver att utvärderingen är med. Lägg in den.', 'evaluation.monthsBeforeEnd', 'stop'),
  ];
}

/** C-08: what children, personal circumstances and personal data call for is included. */
export function protection({ fields }: AgreementInput, { numbers }: Selection): readonly Finding[] {
  const pairs = [
    ['children', 'K39', 'Barn deltar. Avsnittet om barns trygghet ska vara med.', 'childGroups'],
    [
      'sensitive',
      'K37',
      'Personliga förhållanden blir kända. Avsnittet om tystnadsplikt ska vara med.',
      'rightsAffected',
    ],
    [
      'dataHandled',
      'K38',
      'Personuppgifter hanteras. Avsnittet om personuppgifter ska vara med.',
      'sharedPersonalData',
    ],
  ] as const;
  const missing = pairs
    .filter(([fact, clause]) => fields.fact(fact) === 'yes' && !numbers.has(clause))
    .map(([, , text, key]) => finding('C-08', text, key, 'stop'));
  if (fields.fact('dataProcessor') === 'yes')
    missing.push(
      finding(
        'C-08',
        'Den ena hanterar personuppgifter åt den andra. Det kan tyda på ett köp. Låt en jurist skriva texten.',
        'sharedPersonalData',
        'stop',
      ),
    );
  if (fields.fact('dataHandled') === 'unknown')
    missing.push(finding('C-08', 'Svara på hur ni hanterar personuppgifter.', 'sharedPersonalData'));
  return missing;
}

/** C-09: a former purchase needs an explanation of what has changed in substance. */
export function formerPurchase({ fields }: AgreementInput): readonly Finding[] {
  return standingParts(fields)
    .filter((part) => ['ja', 'delvis'].includes(textOf(fields.value('previouslyProcured', { part: part.id }))))
    .filter((part) => !fields.value('changedInSubstance', { part: part.id }))
    .map(() =>
      finding('C-09', 'Verksamheten har köpts tidigare. Skriv vad som har ändrats i sak.', 'changedInSubstance'),
    );
}

/** C-10: until names, decisions and paragraphs are there, the draft cannot be signed. */
export function signing({ fields, edition }: AgreementInput): readonly Finding[] {
  if (edition === 'example') return [];
  return fields.parties.flatMap((party) => {
    const name = party.name ?? sideTerm(fields, party.side);
    const found: Finding[] = [];
    if (!signatoriesOf(fields, party).some((one) => one.name !== '' && one.title !== ''))
      found.push(finding('C-10', `Skriv namn och titel på den som undertecknar för ${name}.`, 'signatures'));
    const keys =
      party.side === 'public'
        ? (['decision.publicDate', 'decision.publicParagraph', 'decision.caseNumber'] as const)
        : (['decision.orgBody', 'decision.orgDate'] as const);
    const decided = party.side === 'public' ? 'dag, paragraf och diarienummer' : 'vem som beslutade och vilken dag';
    if (keys.some((key) => !fields.value(key, { party: party.id })))
      found.push(finding('C-10', `Skriv ${decided} när ${name} har fattat sitt beslut.`, 'decision.publicDate'));
    return [...found, ...signsForBoth(fields, party)];
  });
}

/** K59: the same person must not sign for both sides. */
function signsForBoth(fields: FieldLookup, party: Party): readonly Finding[] {
  if (party.side !== 'public') return [];
  const others = partiesOf(fields, 'org').flatMap((org) => signatoriesOf(fields, org).map((one) => fold(one.name)));
  return signatoriesOf(fields, party)
    .filter((one) => one.name !== '' && others.includes(fold(one.name)))
    .map((one) =>
      finding('C-10', `${one.name} står som undertecknare för båda sidor. Välj olika personer.`, 'signatures', 'stop'),
    );
}

/** C-12: learning goes both ways. */
export function bothWays({ fields }: AgreementInput): readonly Finding[] {
  const rows = fields.rows('learning').map((row) => textOf(row.fields['direction']));
  const found: Finding[] = [];
  if (!rows.includes('org-to-public'))
    found.push(
      finding('C-12', `Skriv något som ${sideTerm(fields, 'public')} ska lära av Organisationen.`, 'learnFromOrg'),
    );
  if (!rows.includes('public-to-org'))
    found.push(
      finding('C-12', `Skriv något som Organisationen ska lära av ${sideTerm(fields, 'public')}.`, 'learnFromPublic'),
    );
  return found;
}
