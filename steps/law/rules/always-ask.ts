/**
 * When a lawyer is always asked (README 14). A trigger that makes the form uncertain is `lawyer`; one that only says that
 * somebody has to read is `read`; one that is settled inside a lawful partnership is `ask`. `sameAs` names the rules through which a trigger already takes effect.
 */
import { overLawyerLimit } from '../assess/derived.ts';
import { above, all, holds, is } from '../truth.ts';
import type { Rule } from '../types.ts';
import { gives, readBy, trigger } from './define.ts';

const flag = (id: string, effect: 'lawyer' | 'ask', member: string, sameAs: readonly string[] = []): Rule =>
  trigger(
    id,
    ['lawyerFlags'],
    gives(effect, (a) => holds(a.lawyerFlags, member)),
    sameAs,
  );

const market = readBy('jurist', (a, d) =>
  all(is(a.otherSellers, 'ja', 'delvis'), above(a.totalValueSek, d.marketLimit)),
);

const childrenAndSensitiveData = readBy('jurist', (a) =>
  all(
    holds(a.childGroups, 'skola_forskola', 'boende_med_barn', 'lss_barn', 'ovriga_barn'),
    holds(a.sensitiveData, 'kansliga', 'skyddade_adresser'),
  ),
);

/** Given when the level is 3 because no other leg than B is carried; claiming B without a market is L-23. */
export const onlyLegBRule: Rule = trigger(
  'J-03',
  ['claimedLeg', 'economicActivity', 'otherSellers'],
  gives('lawyer', () => 'yes'),
  ['L-23'],
);

export const alwaysAskRules: readonly Rule[] = [
  { ...trigger('J-01', ['totalValueSek'], readBy('jurist', overLawyerLimit)), values: ['policy.juristgrans'] },
  { ...trigger('J-02', ['otherSellers', 'totalValueSek'], market), values: ['policy.marknad.belopp'] },
  trigger('J-04', ['sgeiChosen'], null, ['L-33']),
  flag('J-05', 'lawyer', 'kommunalt_bolag_part'),
  flag('J-06', 'lawyer', 'flera_kommuner'),
  flag('J-07', 'lawyer', 'bildad_av_kommunen', ['L-03']),
  flag('J-08', 'lawyer', 'klagomal_tillsyn'),
  flag('J-09', 'lawyer', 'personalovergang'),
  flag('J-10', 'lawyer', 'val_ifragasatt'),
  flag('J-11', 'ask', 'eu_eller_statsmedel'),
  flag('J-12', 'ask', 'lokal_byggs_saljs'),
  trigger('J-13', ['healthCare', 'residentialType'], null, ['L-50', 'L-47']),
  trigger('J-14', ['childGroups', 'sensitiveData'], childrenAndSensitiveData),
];
