/** Where the walk, the documents and the law say different things of the same case, over generated cases. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Question } from '#steps/catalogue/step.ts';
import { type ConditionName, holds } from '#steps/facts/conditions.ts';
import { aidNeeded, aidRoute, economic } from '#steps/facts/state-aid.ts';
import { aidNeededOf, aidRouteOf, economicOf } from '#steps/law/assess/assess.ts';
import type { FactName } from '#templates/fields/facts.ts';
import { lookupOf } from '#templates/from-case/input.ts';
import { anyAnswers } from '../support/any-answers.ts';

/** A condition of the walk, the fact of the documents that means the same, and when the question is asked. */
const pairs: readonly (readonly [ConditionName, FactName, 'whenYes' | 'unlessNo' | 'unlessYes'])[] = [
  ['valueMayBeTransferred', 'valueTransferred', 'unlessNo'],
  ['volunteersTakePart', 'volunteers', 'whenYes'],
  ['severalOrganisations', 'severalOrganisations', 'whenYes'],
  ['publicPartyPays', 'publicPartyPays', 'whenYes'],
  ['childrenTakePart', 'children', 'whenYes'],
  ['sharedThings', 'premisesOrEquipmentShared', 'whenYes'],
  ['premisesShared', 'premisesShared', 'whenYes'],
  ['equipmentShared', 'equipmentShared', 'whenYes'],
  ['deMinimisRoute', 'deMinimisAid', 'whenYes'],
  ['sharedMaterial', 'sharedMaterial', 'whenYes'],
  ['termHasEnd', 'openEnded', 'unlessYes'],
  ['extensionWanted', 'extensionPossible', 'whenYes'],
  ['workGroupUsed', 'workGroup', 'whenYes'],
  ['auditorWanted', 'auditorReviews', 'whenYes'],
  ['sharedWorkplace', 'sharedWorkplace', 'whenYes'],
  ['jointData', 'dataJoint', 'whenYes'],
  ['dataInvolved', 'dataHandled', 'whenYes'],
  ['permitMayBeNeeded', 'permitNeeded', 'whenYes'],
];

const deciding = [
  'valueTransferred',
  'otherSellers',
  'economicActivity',
  'localEffect',
  'sgeiChosen',
  'sgeiRoute',
  'deMinimisWithinCap',
  'rightsAffected',
  'sharedPersonalData',
  'sensitiveData',
  'contactGroups',
  'residentialType',
  'quality.permit',
  'ownership.cards',
  'term.start',
  'workGroup.used',
  'accounts.auditorReview',
  'sharedWorkplace',
];
const decides = (question: Question): boolean => deciding.some((key) => Object.hasOwn(question.fields, key));

const listed = [
  'aidRoute: case no-route, law unknown',
  'aidRoute: case aidR1, law unknown',
  'dataInvolved: asked, dataHandled no',
  'dataInvolved: asked, dataHandled no, a part is out',
  'dataInvolved: asked, dataHandled unknown',
  'dataInvolved: asked, dataHandled unknown, a part is out',
  'dataInvolved: not asked, dataHandled yes',
  'dataInvolved: not asked, dataHandled yes, a part is out',
  'deMinimisRoute: asked, deMinimisAid no, a part is out',
  'deMinimisRoute: asked, deMinimisAid unknown, a part is out',
  'childrenTakePart: asked, children no, a part is out',
  'childrenTakePart: asked, children unknown, a part is out',
  'economic: case nej, law oklart',
  'economic: case ja, law oklart',
  'equipmentShared: asked, equipmentShared no, a part is out',
  'equipmentShared: asked, equipmentShared unknown',
  'equipmentShared: asked, equipmentShared unknown, a part is out',
  'jointData: asked, dataJoint no',
  'jointData: asked, dataJoint no, a part is out',
  'jointData: asked, dataJoint unknown',
  'jointData: asked, dataJoint unknown, a part is out',
  'permitMayBeNeeded: asked, permitNeeded unknown',
  'permitMayBeNeeded: asked, permitNeeded unknown, a part is out',
  'permitMayBeNeeded: not asked, permitNeeded yes',
  'permitMayBeNeeded: not asked, permitNeeded yes, a part is out',
  'premisesShared: asked, premisesShared no, a part is out',
  'premisesShared: asked, premisesShared unknown',
  'premisesShared: asked, premisesShared unknown, a part is out',
  'publicPartyPays: asked, publicPartyPays no, a part is out',
  'publicPartyPays: asked, publicPartyPays unknown',
  'publicPartyPays: asked, publicPartyPays unknown, a part is out',
  'publicPartyPays: not asked, publicPartyPays yes',
  'publicPartyPays: not asked, publicPartyPays yes, a part is out',
  'sharedThings: asked, premisesOrEquipmentShared no, a part is out',
  'sharedThings: asked, premisesOrEquipmentShared unknown',
  'sharedThings: asked, premisesOrEquipmentShared unknown, a part is out',
  'valueMayBeTransferred: asked, valueTransferred no, a part is out',
  'volunteersTakePart: asked, volunteers no, a part is out',
  'volunteersTakePart: asked, volunteers unknown',
  'volunteersTakePart: asked, volunteers unknown, a part is out',
];

test('the walk, the documents and the law differ in these ways, and in no other', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyAnswers(decides), ({ c, levels }) => {
      const fields = lookupOf(c, levels);
      const out = Object.values(levels).includes(4) ? ', a part is out' : '';
      for (const [condition, fact, mode] of pairs) {
        const truth = fields.fact(fact);
        const asked = holds(condition, { c, levels });
        const follows = mode === 'whenYes' ? truth === 'yes' : truth !== (mode === 'unlessNo' ? 'no' : 'yes');
        if (asked !== follows) seen.add(`${condition}: ${asked ? 'asked' : 'not asked'}, ${fact} ${truth}${out}`);
      }
      for (const part of Object.keys(levels)) {
        const ours = { yes: 'ja', no: 'nej', unknown: 'oklart' }[economic(c, part)];
        if (ours !== economicOf(c, part)) seen.add(`economic: case ${ours}, law ${economicOf(c, part)}`);
        if (aidNeeded(c, part) !== aidNeededOf(c, part)) seen.add('aidNeeded');
        const found = aidRoute(c, part);
        const route = found === 'open' ? 'no-route' : found.startsWith('R') ? `aid${found}` : found;
        if (route !== aidRouteOf(c, part)) seen.add(`aidRoute: case ${route}, law ${aidRouteOf(c, part)}`);
      }
    }),
    { numRuns: 600, seed: 20_261_130 },
  );
  expect([...seen].toSorted()).toEqual(listed.toSorted());
}, 120_000);
