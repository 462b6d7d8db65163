/**
 * What no clause may say, answer by answer: the words that would speak against an option. Written by hand from the
 * questions, not worked out from the clauses. Needed only where a clause hangs on a fact of several answers; what a fact of
 * one answer rules out is read from its declaration (`branches.ts`).
 */
import type { Value } from '#steps/case/case-file.ts';

interface Choice {
  /** Answers that must be so for the question to matter. */
  readonly given?: Readonly<Record<string, Value>>;
  /** By option; an option that is not named can contradict nothing. */
  readonly options: Readonly<Record<string, readonly RegExp[]>>;
}

const ownIdea = /utifrån sin egen idé/u;
const oneAnother = /frivilligt att delta|krävs inget beslut av Kommunen|fördelar inte platser/u;
const equal = [/lika stort inflytande/u, /är jämbördiga/u, /sina beslut i enighet/u];
const fixedMoney = [/beror inte på antalet deltagare/u, /Bidraget lämnas till de kostnader/u];
const noDetail = [/styr inte i detalj/u, /avgör själv hur den bemannar/u];
const noBusiness = /att Verksamheten inte är ekonomisk verksamhet/u;
const noTrade = /stödet inte påverkar handeln/u;
const small = /2023\/2831/u;
const service = /tjänst av allmänt ekonomiskt intresse/u;
const children = /ska visa registerutdrag/u;
const silence = /lova att inte utan rätt röja/u;
const [notShared, separate, joint] = [
  /ska inte lämna personuppgifter om deltagare till varandra/u,
  /är personuppgiftsansvarig för den behandling/u,
  /är gemensamt personuppgiftsansvariga/u,
];
const endsAlone = [/upphör då utan uppsägning/u, /förlängs aldrig av sig själv/u];
const economicAid = { valueTransferred: 'ja', economicActivity: 'ja', otherSellers: 'ja' };
const openToTrade = { ...economicAid, localEffect: 'inte_lokalt' };

/** By the key of the answer. */
export const choices: Readonly<Record<string, Choice>> = {
  initiative: {
    options: {
      organisationen: [/togs av: Kommunen/u, /togs av: Organisationen och/u],
      tillsammans: [/togs av: Kommunen/u, /togs av: Organisationen\./u],
      kommunen: [/togs av: Organisationen/u],
    },
  },
  whoseActivity: { options: { ny_gemensam: [ownIdea], kommunens: [ownIdea] } },
  acquiresForOwnNeed: {
    options: { ja: [/Ingen Part arbetar åt en annan Part mot betalning/u, /utan direkt motprestation/u] },
  },
  handsOverMunicipalAffair: {
    options: { ja: [/inte träda i stället för de uppgifter/u], delvis: [/inte träda i stället för de uppgifter/u] },
  },
  exerciseOfAuthority: {
    options: { ja: [/innefattar inte myndighetsutövning/u], delvis: [/innefattar inte myndighetsutövning/u] },
  },
  publicInterest: {
    options: { delvis: [/med stöd av 2 kap\. kommunallagen/u], nej: [/med stöd av 2 kap\. kommunallagen/u] },
  },
  detailedControl: { options: { ja: noDetail, delvis: noDetail } },
  placements: { options: { ja: [oneAnother], delvis: [oneAnother] } },
  paymentBasis: { options: { per_enhet: fixedMoney, per_timme: fixedMoney } },
  ifNotDone: { options: { krava: [/får inte kräva ekonomisk gottgörelse/u] } },
  otherSellers: {
    given: { valueTransferred: 'ja', economicActivity: 'nej', localEffect: 'uppenbart_lokalt' },
    options: { ja: [noBusiness] },
  },
  economicActivity: {
    given: { valueTransferred: 'ja', otherSellers: 'nej', localEffect: 'uppenbart_lokalt' },
    options: { ja: [noBusiness], delvis: [noBusiness] },
  },
  localEffect: {
    given: { ...economicAid, sgeiChosen: 'nej', deMinimisWithinCap: 'ja' },
    options: { uppenbart_lokalt: [small], inte_lokalt: [noTrade] },
  },
  sgeiChosen: {
    given: { ...openToTrade, sgeiRoute: 'aidR2', deMinimisWithinCap: 'ja' },
    options: { ja: [small], nej: [service] },
  },
  sgeiRoute: {
    given: { ...openToTrade, sgeiChosen: 'ja', deMinimisWithinCap: 'ja' },
    options: { aidR3: [service], aidR4: [service] },
  },
  deMinimisWithinCap: { given: { ...openToTrade, sgeiChosen: 'nej' }, options: { nej: [small] } },
  residentialType: { options: {} },
  childGroups: { given: { rightsAffected: ['personuppgifter'] }, options: { ingen: [children] } },
  rightsAffected: {
    given: { childGroups: ['ingen'], sharedPersonalData: 'tillsammans', sensitiveData: ['nej'] },
    options: {
      personuppgifter: [children, silence],
      barn: [joint],
      inget: [children, silence, joint],
    },
  },
  sharedPersonalData: {
    given: { rightsAffected: ['personuppgifter'] },
    options: {
      tillsammans: [notShared, separate],
      for_den_andres_rakning: [notShared, separate, joint],
      var_for_sig: [notShared, joint],
      nej: [separate, joint],
    },
  },
  sensitiveData: { given: { rightsAffected: ['personuppgifter'] }, options: { nej: [silence] } },
  lawyerFlags: { options: { personalovergang: [/Ingen verksamhet går över från en Part/u] } },
  'legalAssessment.conclusion': { options: { pagar: [/Kommunen har bedömt/u], kan_ga_vidare: [/ska den ha bedömt/u] } },
  valueTransferred: {
    given: { economicActivity: 'ja', otherSellers: 'ja', localEffect: 'uppenbart_lokalt' },
    options: { nej: [noTrade] },
  },
  ownResources: { options: { ingen: [/Varje Part ska bidra med egna resurser/u] } },
  'workGroup.used': {
    options: {
      ja: [/samordna det löpande arbetet och lösa vardagsfrågor/u],
      nej: [/samordnas i en samverkansgrupp/u],
    },
  },
  'workGroup.subgroups': { given: { 'workGroup.used': 'ja' }, options: { nej: [/får tillsätta arbetsgrupper/u] } },
  decisionRule: { options: { kommunen_avgor: equal, organisationen_avgor: equal, annat: equal } },
  volunteersReplaceStaff: {
    options: {
      delvis: [/inte träda i stället för arbete som Kommunens/u],
      ja: [/inte träda i stället för arbete som Kommunens/u],
    },
  },
  learners: {
    options: { politiker: [/Det gäller (?!även)[^.]*ideellt engagerade/u], volontarer: [/Det gäller [^.]*politiker/u] },
  },
  'term.openEnded': { options: { ja: [/till och med den/u, /upphör då utan uppsägning/u] } },
  'extension.possible': {
    options: { nej: [/får tillsammans förlänga/u], automatisk: endsAlone },
  },
  openEndedOrAutoRenew: { given: { 'extension.possible': 'ja' }, options: { delvis: endsAlone, ja: endsAlone } },
  surplusRule: {
    options: {
      styrgruppen_eller_tillbaka: [/vid årets slut ska betalas tillbaka/u],
      tillbaka: [/får föras över till nästa år/u, /inte har godkänt att föra över/u],
      annat: [/får föras över till nästa år/u, /vid årets slut ska betalas tillbaka/u],
    },
  },
  fundingDecided: {
    options: {
      ja: [/är inte beslutat/u, /under förutsättning att kommunfullmäktige/u],
      delvis: [/är beslutat för hela tiden/u, /är inte beslutat/u],
      nej: [/är beslutat för/u],
    },
  },
  waitForLegalForce: { options: { nej: [/förutsättning att Kommunens beslut har fått laga kraft/u] } },
  'values.principles': {
    options: { dialog: [/bygger på .*mångfald/u], mangfald: [/bygger på .*dialog/u] },
  },
  changeRule: { options: { annat: [/gäller bara om de är skriftliga/u] } },
  'termination.equal': { options: { nej: [/Varje Part får säga upp avtalet skriftligt/u] } },
  sharedWorkplace: { options: { nej: [/samordna arbetsmiljöarbetet/u] } },
  'accounts.auditorReview': { options: { nej: [/Organisationens revisor ska granska den/u] } },
  'evaluation.external': { options: { nej: [/fristående utvärderare/u] } },
};
