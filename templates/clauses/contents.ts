/**
 * The contents of the agreement: the one list of what stands where. A clause is printed under the section where its file
 * stands here, so a clause is placed, or moved, by one line. The number in the name is only an id; it says nothing about
 * the order.
 */

export interface Chapter {
  /** Id of the heading; never changes. */
  readonly id: string;
  /** The heading of the section, as printed. The heading of a clause stands in its own file. */
  readonly heading: string;
  /** File names without ".md", one a line. */
  readonly clauses: readonly string[];
}

export const contents: readonly Chapter[] = [
  {
    id: 'avsnitt-parter',
    heading: 'Parter',
    clauses: ['K01-parties', 'K02-terms'],
  },
  {
    id: 'avsnitt-varfor',
    heading: 'Varför',
    clauses: ['K03-background', 'K04-decisions'],
  },
  {
    id: 'avsnitt-karaktar',
    heading: 'Vad det här är',
    clauses: ['K05-character', 'K06-legal-basis', 'K11-limits', 'K07-principles'],
  },
  {
    id: 'avsnitt-syfte',
    heading: 'Syfte, mål och för vilka',
    clauses: ['K08-purpose', 'K09-goals', 'K10-target-group', 'K19-equal-treatment'],
  },
  {
    id: 'avsnitt-tillsammans',
    heading: 'Det Parterna gör och lär sig tillsammans',
    clauses: ['K12-joint-commitments', 'K16-participation', 'K17-learning', 'K60-other-actors'],
  },
  {
    id: 'avsnitt-kommunen',
    heading: 'Kommunen bidrar',
    clauses: ['K13-public-commitments', 'K28-premises'],
  },
  {
    id: 'avsnitt-organisationen',
    heading: 'Organisationen bidrar',
    clauses: [
      'K14-organisation-commitments',
      'K15-several-organisations',
      'K18-volunteering',
      'K20-quality',
      'K44-organisation-conditions',
      'K45-assignment',
    ],
  },
  {
    id: 'avsnitt-pengarna',
    heading: 'Pengarna',
    clauses: [
      'K21-public-funding',
      'K22-organisation-funding',
      'K24-payment',
      'K25-use-of-funds',
      'K27-yearly-budget',
      'K26-other-funding',
      'K28c-state-aid',
      'K23-own-resources',
    ],
  },
  {
    id: 'avsnitt-styrgrupp',
    heading: 'Styrgrupp',
    clauses: ['K33-steering-group', 'K29-activity-plan', 'K34-work-group', 'K43-conflicts-of-interest'],
  },
  {
    id: 'avsnitt-uppfoljning',
    heading: 'Uppföljning och redovisning',
    clauses: ['K30-follow-up', 'K32-accounts', 'K31-evaluation'],
  },
  {
    id: 'avsnitt-oppenhet',
    heading: 'Öppenhet och personuppgifter',
    clauses: ['K35-communication', 'K42-material', 'K36-transparency', 'K37-confidentiality', 'K38-personal-data'],
  },
  {
    id: 'avsnitt-trygghet',
    heading: 'Trygghet, personal och försäkring',
    clauses: ['K39-child-safety', 'K40-serious-events', 'K28b-staff', 'K41-insurance'],
  },
  {
    id: 'avsnitt-svarigheter',
    heading: 'Om något inte fungerar',
    clauses: ['K50-when-something-fails', 'K51-outside-control', 'K52-repayment', 'K56-disputes'],
  },
  {
    id: 'avsnitt-tid',
    heading: 'Tid, ändring och avslut',
    clauses: [
      'K46-term',
      'K47-extension',
      'K53-notice',
      'K49-renegotiation',
      'K54-early-end',
      'K48-changes',
      'K55-orderly-end',
    ],
  },
  {
    id: 'avsnitt-giltighet',
    heading: 'Giltighet, bilagor och underskrifter',
    clauses: ['K57-validity', 'K58-annexes', 'K59-signatures'],
  },
];
