/** Options in the words of a document: those of the question, unless the document says it shorter. */
import { optionWords } from '#steps/catalogue/option-words.ts';

const yesPartlyNo: ReadonlyMap<string, string> = new Map([
  ['ja', 'Ja'],
  ['delvis', 'Delvis'],
  ['nej', 'Nej'],
]);

/** What the documents say shorter than the question, or in words of their own. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  previouslyProcured: { ja: 'Ja, av oss' },
  selectionBasis: { motiverat_val: 'Skrivna skäl för valet' },
  claimedLeg: { E: 'Ett köp som får göras direkt' },
  residentialType: { annat_boende: 'Annat boende' },
  sharedPersonalData: { tillsammans: 'Ja, parterna bestämmer tillsammans' },
  formChoice: { iop: 'idéburet offentligt partnerskap (IOP)' },
  recipientChecks: { inget: 'Inget är kontrollerat' },
  learners: { volontarer: 'ideellt engagerade' },
  'accounts.auditorKind': { fortroendevald: 'Förtroendevald revisor', auktoriserad: 'Auktoriserad revisor' },
  ownership: {
    utmaning: 'Utmaningen',
    mal: 'Målen',
    metod: 'Metoden',
    namn: 'Namnet',
    personal: 'Personalen',
    volontarer: 'De ideellt engagerade',
    lokaler: 'Lokalerna',
    utrustning: 'Utrustningen',
    personuppgifter: 'Personuppgifterna',
    myndighetsbeslut: 'Myndighetsbesluten',
    resultat: 'Resultaten',
    kommunikation: 'Kommunikationen',
    opinionsbildning: 'Opinionsbildningen',
    overskott: 'Överskottet',
    material: 'Material och immateriella rättigheter',
    tider: 'Verksamhetens tider',
    antal: 'Antal deltagare eller tillfällen',
    bemanning: 'Bemanningen',
  },
  direction: {
    'org-to-public': 'Kommunen lär av Organisationen',
    'public-to-org': 'Organisationen lär av Kommunen',
    joint: 'Gemensamt',
  },
};

/** Questions whose yes, partly and no say more than the word alone. */
const toldInFull: ReadonlySet<string> = new Set([
  'previouslyProcured',
  'localEffect',
  'sharedPersonalData',
  'existsWithoutMoney',
  'placements',
  'renewalWithoutReview',
]);

/** Options that stand inside a sentence of ours and begin with a small letter there. */
const insideSentences: ReadonlySet<string> = new Set(['values.principles', 'learners', 'learning.forms']);

/**
 * The words of an option. Yes, partly and no are said alone, since the document prints the question beside them; an
 * option without words is a fault that the contracts find, and is shown as it stands.
 */
export function choiceWords(key: string, option: string): string {
  const short = own[key]?.[option] ?? (toldInFull.has(key) ? undefined : yesPartlyNo.get(option));
  if (short !== undefined) return short;
  const words = optionWords(key, option) ?? option;
  return insideSentences.has(key) ? words.charAt(0).toLocaleLowerCase('sv-SE') + words.slice(1) : words;
}
