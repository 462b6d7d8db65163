/** Facts about people: who takes part, who works, who decides and who steers. */
import type { Fact, Facts } from './fact.ts';
import { all, any, caseHas, caseIs, contributes, partHas, partIs } from './truth.ts';

const meetsChildren = partHas('contactGroups', 'skola_forskola', 'boende_med_barn', 'ovriga_barn');
const affectsChildren = caseHas('rightsAffected', 'barn');
const children: Fact['truth'] = (read, scope) => any(affectsChildren(read, scope), meetsChildren(read, scope));

const usesWorkGroup = caseIs('workGroup.used', 'ja');
const mayDivide = caseIs('workGroup.subgroups', 'ja');

export const people = {
  children: {
    explanation: 'Barn deltar, eller någon träffar barn direkt och regelbundet.',
    asks: 'om barn deltar',
    keys: ['contactGroups', 'rightsAffected'],
    truth: children,
    reasons: { no: 'inga barn berörs' },
  },
  volunteers: {
    explanation: 'Någon bidrar med ideell tid.',
    asks: 'om någon bidrar med ideell tid',
    keys: ['contributions'],
    truth: contributes('ideell_tid'),
    reasons: { no: 'ingen bidrar med ideell tid på sida 3.1' },
  },
  volunteersReplaceStaff: {
    explanation: 'Ideella krafter ersätter anställda, helt eller delvis.',
    asks: 'om ideella krafter ersätter anställda',
    keys: ['volunteersReplaceStaff'],
    truth: caseIs('volunteersReplaceStaff', 'ja', 'delvis'),
    reasons: { no: 'ideella krafter inte ersätter anställda' },
    silent: true,
    refusal: 'sann text om ideella insatser, eftersom ni har svarat att de ersätter anställda',
  },
  sharedWorkplace: {
    explanation: 'Personal från flera parter arbetar på samma ställe.',
    asks: 'om personal från flera parter arbetar på samma ställe',
    keys: ['sharedWorkplace'],
    truth: caseIs('sharedWorkplace', 'ja'),
    reasons: { no: 'personalen inte arbetar på samma ställe' },
    sources: ['aml'],
  },
  staffMoves: {
    explanation: 'Personal eller en verksamhet går över från en part till en annan.',
    asks: 'om personal går över från en part till en annan',
    keys: ['lawyerFlags'],
    truth: caseHas('lawyerFlags', 'personalovergang'),
    reasons: { no: 'ingen personal går över från en part till en annan' },
    refusal: 'sann text om personalen, eftersom ni har svarat att personal går över från en part till en annan',
  },
  workGroup: {
    explanation: 'Det finns en grupp för vardagen.',
    asks: 'om det finns en grupp för vardagen',
    keys: ['workGroup.used'],
    truth: usesWorkGroup,
    reasons: { no: 'det inte finns någon grupp för vardagen' },
  },
  subgroups: {
    explanation: 'Styrgruppen får tillsätta arbetsgrupper.',
    asks: 'om arbetsgrupper får tillsättas',
    keys: ['workGroup.used', 'workGroup.subgroups'],
    truth: (read, scope) => all(usesWorkGroup(read, scope), mayDivide(read, scope)),
    reasons: { no: 'inga arbetsgrupper får tillsättas' },
  },
  otherDecisionRule: {
    explanation: 'Styrgruppen beslutar på annat sätt än i enighet.',
    asks: 'hur ni fattar beslut',
    keys: ['decisionRule'],
    truth: caseIs('decisionRule', 'kommunen_avgor', 'organisationen_avgor', 'annat'),
    reasons: { no: 'styrgruppen beslutar i enighet' },
    refusal: 'egen formulering om beslut, eftersom ni inte ska vara eniga',
  },
  placesNamedPersons: {
    explanation: 'Kommunen anvisar enskilda eller avgör vilka som får delta.',
    asks: 'om kommunen anvisar enskilda personer',
    keys: ['placements'],
    truth: partIs('placements', 'ja', 'delvis'),
    reasons: { no: 'kommunen inte anvisar enskilda personer' },
    refusal: 'sann text om deltagandet, eftersom kommunen anvisar enskilda eller avgör vilka som får delta',
  },
  exercisesAuthority: {
    explanation: 'Organisationen fattar beslut om enskildas rättigheter eller skyldigheter, helt eller delvis.',
    asks: 'om organisationen fattar beslut om enskildas rättigheter',
    keys: ['exerciseOfAuthority'],
    truth: partIs('exerciseOfAuthority', 'ja', 'delvis'),
    reasons: { no: 'organisationen inte fattar beslut om enskildas rättigheter' },
    refusal: 'sann text om myndighetsutövning, eftersom ni har svarat att sådan kan ingå',
    sources: ['rf-12-4'],
  },
  detailedControl: {
    explanation: 'Kommunen bestämmer i detalj hur verksamheten görs, helt eller delvis.',
    asks: 'om kommunen bestämmer i detalj',
    keys: ['detailedControl'],
    truth: partIs('detailedControl', 'ja', 'delvis'),
    reasons: { no: 'kommunen inte bestämmer i detalj' },
    refusal: 'sann text om styrningen, eftersom ni har svarat att kommunen bestämmer i detalj, helt eller delvis',
  },
} as const satisfies Facts;
