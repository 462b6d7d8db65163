/** Facts about who the parties are, what else binds them, and how many parts they have. */
import type { ListKey } from '#steps/catalogue/key.ts';
import type { Truth } from '#steps/catalogue/step.ts';
import type { Fact, Facts } from './fact.ts';
import { anyRow, isOneOf, truth, written } from './truth.ts';

const count =
  (list: Extract<ListKey, 'publicParties' | 'organisations'>, test: (count: number) => boolean): Fact['truth'] =>
  (read) => {
    const { length } = list === 'publicParties' ? read.publicParties : read.organisations;
    return length === 0 ? 'unknown' : truth(test(length));
  };

const publicSide = 'hur många kommuner eller regioner som är med';
const orgSide = 'hur många organisationer som är med';

export const parties = {
  onePublicParty: {
    explanation: 'En enda kommun eller region är part.',
    asks: publicSide,
    keys: ['publicParties'],
    truth: count('publicParties', (n) => n === 1),
    reasons: { no: 'flera kommuner eller regioner är med' },
  },
  severalPublicParties: {
    explanation: 'Flera kommuner eller regioner är parter.',
    asks: publicSide,
    keys: ['publicParties'],
    truth: count('publicParties', (n) => n > 1),
    reasons: { no: 'en enda kommun eller region är med' },
  },
  oneOrganisation: {
    explanation: 'En enda idéburen organisation är part.',
    asks: orgSide,
    keys: ['organisations'],
    truth: count('organisations', (n) => n === 1),
    reasons: { no: 'flera organisationer är med' },
  },
  severalOrganisations: {
    explanation: 'Flera idéburna organisationer är parter.',
    asks: orgSide,
    keys: ['organisations'],
    truth: count('organisations', (n) => n > 1),
    reasons: { no: 'en enda organisation är med' },
  },
  severalParts: {
    explanation: 'Partnerskapet har flera delar.',
    asks: 'hur många delar partnerskapet har',
    keys: ['parts'],
    truth: (read) => (read.parts.length === 0 ? 'unknown' : truth(read.parts.length > 1)),
    reasons: { no: 'partnerskapet har en enda del' },
  },
  otherActors: {
    explanation: 'Andra än parterna medverkar.',
    asks: 'om andra än parterna är med',
    keys: ['otherParticipants'],
    truth: (read) => {
      if (read.rows('otherParticipants').some((row) => typeof row.value('name') === 'string')) return 'yes';
      return read.answered('otherParticipants') ? 'no' : 'unknown';
    },
    reasons: { no: 'inga andra är med' },
    silent: true,
  },
  faithOrganisation: {
    explanation: 'En organisation är ett trossamfund eller har religiösa inslag.',
    asks: 'om religiösa inslag ingår',
    keys: ['organisations[].legalForm', 'organisations[].religiousElements'],
    truth: (read) =>
      anyRow(
        read
          .rows('organisations')
          .flatMap((row): readonly Truth[] => [
            isOneOf(row.value('legalForm'), ['trossamfund']),
            isOneOf(row.value('religiousElements'), ['ja']),
          ]),
      ),
    reasons: { no: 'inga religiösa inslag ingår' },
  },
  distributesSurplus: {
    explanation: 'En organisation delar ut överskott.',
    asks: 'om organisationen delar ut överskott',
    keys: ['organisations[].distributesSurplus'],
    truth: (read) => anyRow(read.rows('organisations').map((row) => isOneOf(row.value('distributesSurplus'), ['ja']))),
    reasons: { no: 'ingen organisation delar ut överskott' },
    refusal: 'sann text om överskott, eftersom organisationen delar ut överskott',
  },
  mandateGiven: {
    explanation: 'Organisationens styrelse har gett någon i uppdrag att förhandla.',
    asks: 'om styrelsen har gett någon i uppdrag att förhandla',
    keys: ['organisations[].negotiationMandate'],
    truth: (read, { org }) =>
      anyRow(
        read
          .rows('organisations')
          .filter((row) => org === undefined || row.id === org)
          .map((row) => isOneOf(row.value('negotiationMandate'), ['ja'])),
      ),
    reasons: { no: 'ingen har fått i uppdrag att förhandla' },
  },
  neitherAlone: {
    explanation: 'Båda sidor har skrivit varför de inte klarar det ensamma.',
    asks: 'varför ni inte klarar det ensamma',
    keys: ['whyNotAlone'],
    truth: (read) => (read.answered('whyNotAlone') ? 'yes' : 'unknown'),
    reasons: { no: 'någon av er klarar det ensam' },
  },
  specialStatute: {
    explanation: 'En särskild lag ger stöd utöver kommunallagen.',
    asks: 'om en särskild lag ger stöd',
    keys: ['legalBasis.specialStatute'],
    truth: written('legalBasis.specialStatute'),
    reasons: { no: 'ingen särskild lag ger stöd' },
    silent: true,
  },
  localCompact: {
    explanation: 'Det finns en lokal överenskommelse med civilsamhället.',
    asks: 'om det finns en lokal överenskommelse',
    keys: ['localCompact.name'],
    truth: written('localCompact.name'),
    reasons: { no: 'det inte finns någon lokal överenskommelse' },
  },
  parallelAgreements: {
    explanation: 'Parterna har andra avtal med varandra.',
    asks: 'om ni har andra avtal med varandra',
    keys: ['parallelAgreements'],
    truth: written('parallelAgreements'),
    reasons: { no: 'ni inte har andra avtal med varandra' },
    silent: true,
  },
} as const satisfies Facts;
