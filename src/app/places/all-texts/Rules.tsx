import { keyInfo } from '#steps/law/keys.ts';
import { reasonFor } from '#steps/law/texts/load.ts';
import type { Area, Outcome, Rule } from '#steps/law/types.ts';
import { Entry, Facts, reviewText } from './Entry.tsx';
import type { AllTexts } from './load.ts';

const areas = [
  ['start', 'Mandat och parter'],
  ['procurement', 'Upphandling'],
  ['state-aid', 'Statligt stöd'],
  ['municipal', 'Kommunalrätt och beslut'],
  ['special', 'Särskild verksamhet'],
  ['lawyer', 'Alltid fråga jurist'],
  ['text', 'Ord i avtalet'],
  ['check', 'Stämmer det? Svar som inte går ihop'],
] as const satisfies readonly (readonly [Area, string])[];

const kinds = {
  'knock-out': 'Avgör ensam',
  weighing: 'Vägs samman med annat',
  duty: 'Krav som ska vara klart före beslut',
  info: 'Upplysning',
  check: 'Kontroll',
} as const satisfies Readonly<Record<Rule['kind'], string>>;

function Effect({ rule, outcome, texts }: { rule: Rule; outcome: Outcome; texts: AllTexts }) {
  const reason = reasonFor(texts.law, `${rule.id}.${outcome.variant}`);
  return (
    <li>
      <strong>{texts.law.effectTexts[outcome.effect]}.</strong> {reason?.finding}
      {reason ? (
        <span className="block">
          Åtgärd: {reason.action} {reason.change}
        </span>
      ) : null}
    </li>
  );
}

/** Names and refs of the answers that the rule reads. */
function answersRead(rule: Rule, texts: AllTexts): string {
  const names: Readonly<Record<string, string>> = texts.law.keyNames;
  return rule.keys
    .map((key) => (keyInfo(key).ref === '' ? (names[key] ?? key) : `${names[key] ?? key} (${keyInfo(key).ref})`))
    .join(' · ');
}

function RuleText({ rule, texts }: { readonly rule: Rule; readonly texts: AllTexts }) {
  const title = `${kinds[rule.kind]}${rule.key ? ', bygger på nyckelsvar' : ''}`;
  return (
    <Entry id={rule.id} title={title} level={4}>
      <ul className="text-fields">
        {rule.outcomes.map((outcome) => (
          <Effect key={outcome.variant} {...{ rule, outcome, texts }} />
        ))}
      </ul>
      <Facts
        rows={[
          ['Läser svaren', answersRead(rule, texts)],
          ['Källor', rule.sources.map((id) => `${texts.sources[id].title} [${id}]`).join(' · ')],
          ['Hur säker regeln är', `${rule.certainty}, ${texts.law.markTexts[rule.mark].toLowerCase()} [${rule.mark}]`],
          ['Granskning', reviewText(rule.reviewed)],
        ]}
      />
    </Entry>
  );
}

/** Every rule with what it gives, why, and what it rests on. */
export function Rules({ texts }: { readonly texts: AllTexts }) {
  return areas.map(([area, title]) => {
    const rules = texts.rules.filter((rule) => rule.area === area);
    return rules.length === 0 ? null : (
      <section key={area}>
        <h3>{title}</h3>
        {rules.map((rule) => (
          <RuleText key={rule.id} rule={rule} texts={texts} />
        ))}
      </section>
    );
  });
}
