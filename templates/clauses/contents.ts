/**
 * The contents of the agreement: the one list of what stands where. A clause is printed where its file stands here, so a
 * clause is placed, or moved, by one line. The number in the name is only an id; it says nothing about the order.
 */

export interface Chapter {
  /** Printed over the skeleton of the print kit. The heading of a clause stands in its own file. */
  readonly heading: string;
  /** File names without ".md", one a line. */
  readonly clauses: readonly string[];
}

export const contents: readonly Chapter[] = [
  {
    heading: 'A. Parter, bakgrund och grunder',
    clauses: [
      'K01-parties',
      'K02-terms',
      'K03-background',
      'K04-decisions',
      'K05-character',
      'K06-legal-basis',
      'K07-principles',
    ],
  },
  {
    heading: 'B. Innehåll',
    clauses: [
      'K08-purpose',
      'K09-goals',
      'K10-target-group',
      'K11-limits',
      'K12-joint-commitments',
      'K13-public-commitments',
      'K14-organisation-commitments',
      'K15-several-organisations',
      'K16-participation',
      'K17-learning',
      'K18-volunteering',
      'K19-equal-treatment',
      'K20-quality',
    ],
  },
  {
    heading: 'C. Resurser',
    clauses: [
      'K21-public-funding',
      'K22-organisation-funding',
      'K23-own-resources',
      'K24-payment',
      'K25-use-of-funds',
      'K26-other-funding',
      'K27-yearly-budget',
      'K28-premises',
      'K28b-staff',
      'K28c-state-aid',
    ],
  },
  {
    heading: 'D. Styrning, uppföljning och kommunikation',
    clauses: [
      'K29-activity-plan',
      'K30-follow-up',
      'K31-evaluation',
      'K32-accounts',
      'K33-steering-group',
      'K34-work-group',
      'K35-communication',
    ],
  },
  {
    heading: 'E. Rättsliga frågor',
    clauses: [
      'K36-transparency',
      'K37-confidentiality',
      'K38-personal-data',
      'K39-child-safety',
      'K40-serious-events',
      'K41-insurance',
      'K42-material',
      'K43-conflicts-of-interest',
      'K44-organisation-conditions',
      'K45-assignment',
    ],
  },
  {
    heading: 'F. Tid, förändring och avslut',
    clauses: [
      'K46-term',
      'K47-extension',
      'K48-changes',
      'K49-renegotiation',
      'K50-when-something-fails',
      'K51-outside-control',
      'K52-repayment',
      'K53-notice',
      'K54-early-end',
      'K55-orderly-end',
      'K56-disputes',
      'K57-validity',
      'K58-annexes',
      'K59-signatures',
    ],
  },
];
