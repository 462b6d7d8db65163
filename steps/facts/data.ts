/** Facts about personal data and what is known of people's private circumstances. */
import type { Fact, Facts, Reader, Scope } from './fact.ts';
import { any, caseHas, partHas, partsOf, truth } from './truth.ts';

const personalData = caseHas('rightsAffected', 'personuppgifter', 'sekretess');
const confidential = caseHas('rightsAffected', 'sekretess');
const sensitiveParts = partHas('sensitiveData', 'kansliga', 'skyddade_adresser');

/** What follows from R13 without personal data and confidentiality is a no, whatever R46 and R47 said before. */
const sensitive: Fact['truth'] = (read, scope) =>
  personalData(read, scope) === 'no' ? 'no' : any(confidential(read, scope), sensitiveParts(read, scope));

/** Sensitive data or protected addresses in a part; R13 settles it. */
export const sensitiveData: Fact['truth'] = (read, scope) =>
  personalData(read, scope) === 'no' ? 'no' : sensitiveParts(read, scope);

type Role = 'none' | 'separate' | 'joint' | 'processor';

const roles: Readonly<Record<string, Role>> = {
  nej: 'none',
  var_for_sig: 'separate',
  tillsammans: 'joint',
  for_den_andres_rakning: 'processor',
};

/** The most demanding role of the parts; undefined while an answer is missing that could be more demanding. */
function roleOf(read: Reader, scope: Scope): Role | undefined {
  if (personalData(read, scope) === 'no') return 'none';
  const found = partsOf(read, scope).map((part) => roles[String(read.value('sharedPersonalData', part))]);
  if (found.includes('processor')) return 'processor';
  if (found.length === 0 || found.includes(undefined)) return undefined;
  return (['joint', 'separate', 'none'] as const).find((role) => found.includes(role));
}

const isRole =
  (...wanted: readonly Role[]): Fact['truth'] =>
  (read, scope) => {
    const role = roleOf(read, scope);
    return role === undefined ? 'unknown' : truth(wanted.includes(role));
  };

const asks = 'hur ni hanterar personuppgifter';
const keys = ['rightsAffected', 'sharedPersonalData'] as const;

export const data = {
  sensitive: {
    explanation: 'Enskildas personliga förhållanden blir kända.',
    asks: 'om enskildas personliga förhållanden blir kända',
    keys: ['rightsAffected', 'sensitiveData'],
    truth: sensitive,
    reasons: { no: 'enskildas personliga förhållanden inte blir kända' },
    sources: ['osl-26', 'gdpr-9'],
  },
  dataNotShared: {
    explanation: 'Inga personuppgifter om deltagare delas.',
    asks,
    keys,
    truth: isRole('none'),
    reasons: { no: 'personuppgifter om deltagare hanteras', yes: 'inga personuppgifter om deltagare delas' },
  },
  dataSeparate: {
    explanation: 'Varje part svarar för sina egna personuppgifter.',
    asks,
    keys,
    truth: isRole('separate'),
    reasons: { no: 'parterna inte svarar var för sig för personuppgifter' },
    sources: ['gdpr-4'],
  },
  dataJoint: {
    explanation: 'Parterna bestämmer tillsammans över personuppgifter.',
    asks,
    keys,
    truth: isRole('joint'),
    reasons: { no: 'parterna inte bestämmer tillsammans över personuppgifter' },
    sources: ['gdpr-26'],
  },
  dataHandled: {
    explanation: 'Personuppgifter om deltagare hanteras, var för sig eller tillsammans.',
    asks,
    keys,
    truth: isRole('separate', 'joint'),
    reasons: { no: 'inga personuppgifter om deltagare hanteras av parterna själva' },
  },
  dataProcessor: {
    explanation: 'Den ena hanterar personuppgifter åt den andra. Texten skrivs av jurist.',
    asks,
    keys,
    truth: isRole('processor'),
    reasons: { no: 'ingen hanterar personuppgifter åt den andra' },
    refusal: 'texten om personuppgifter, som skrivs av jurist, eftersom den ena hanterar uppgifter åt den andra',
    sources: ['gdpr-28'],
  },
} as const satisfies Facts;
