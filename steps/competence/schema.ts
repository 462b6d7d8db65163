/** Stage 4: what the parties learn about partnership, from each other and from the results. */
import type { Stage } from '#steps/catalogue/step.ts';

export const learnerGroups = [
  'politiker',
  'chefer',
  'handlaggare',
  'styrelse',
  'anstallda',
  'volontarer',
  'deltagare',
] as const;

export const learningForms = [
  'introduktion',
  'dubbla_besok',
  'reflektionsmote',
  'casegenomgang',
  'loggbok',
  'annat',
] as const;

export const stage = {
  id: 'competence',
  number: '4',
  pages: [
    { id: '4.1', stage: 'competence' },
    { id: '4.2', stage: 'competence' },
    { id: '4.3', stage: 'competence' },
    { id: '4.4', stage: 'competence' },
    { id: '4.5', stage: 'competence', deepening: true },
  ],
  questions: [
    {
      ref: 'L1',
      page: '4.1',
      who: 'apart',
      scope: 'case',
      classes: ['draft'],
      fields: { selfRating: { kind: 'scale', items: 5 } },
    },
    {
      ref: 'L2',
      page: '4.2',
      who: 'public',
      scope: 'case',
      classes: ['draft'],
      short: true,
      fields: { learnFromOrg: { kind: 'text', max: 600, long: true } },
    },
    {
      ref: 'L3',
      page: '4.2',
      who: 'org',
      scope: 'case',
      classes: ['draft'],
      short: true,
      fields: { learnFromPublic: { kind: 'text', max: 600, long: true } },
    },
    {
      ref: 'L4',
      page: '4.3',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      short: true,
      fields: {
        'learningGoals[]': {
          kind: 'list',
          max: 20,
          item: {
            learn: { kind: 'text', max: 300 },
            ableTo: { kind: 'text', max: 300 },
            sign: { kind: 'text', max: 300 },
            responsible: { kind: 'role' },
            date: { kind: 'date' },
          },
        },
      },
    },
    {
      ref: 'L5',
      page: '4.4',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      fields: { learners: { kind: 'choices', options: learnerGroups, detail: 'when' } },
    },
    {
      ref: 'L6',
      page: '4.4',
      who: 'apart',
      scope: 'case',
      classes: ['draft'],
      derived: 'prefill',
      fields: {
        'knowledgeOffered[]': {
          kind: 'list',
          max: 40,
          item: {
            knowledge: { kind: 'text', max: 300 },
            form: { kind: 'text', max: 300 },
            extent: { kind: 'text', max: 300 },
          },
        },
      },
    },
    {
      ref: 'L7',
      page: '4.4',
      who: 'joint',
      scope: 'case',
      classes: ['draft'],
      fields: {
        'learning.forms': { kind: 'choices', options: learningForms, detail: 'frequency' },
        'learning.dialogueFrequency': { kind: 'text', max: 300 },
        'volunteering.introduction': { kind: 'text', max: 300, canWait: true, when: 'volunteers' },
      },
    },
    {
      ref: 'L8',
      page: '4.5',
      who: 'joint',
      scope: 'case',
      classes: ['deepening'],
      fields: {
        learningCost: { kind: 'choice', options: ['var_och_en', 'gemensam_budget', 'kommunen', 'organisationen'] },
        learningCostSek: { kind: 'money', unit: 'kr', canWait: true },
      },
    },
    {
      ref: 'L9',
      page: '4.5',
      who: 'joint',
      scope: 'case',
      classes: ['deepening'],
      fields: {
        'spreading[]': {
          kind: 'list',
          max: 40,
          item: {
            audience: { kind: 'text', max: 300 },
            how: { kind: 'text', max: 300 },
            responsible: { kind: 'role' },
            when: { kind: 'text', max: 300 },
          },
        },
      },
    },
  ],
} as const satisfies Stage;
