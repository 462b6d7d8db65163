import { longDate } from '#steps/swedish/format.ts';
import type { AllTexts } from './load.ts';

/** What has been changed in the rules, for those who have used an earlier version. */
export function Changes({ texts }: { readonly texts: AllTexts }) {
  return (
    <ul className="plain rows">
      {texts.changes.map(({ day, rules, what, why, sources }) => (
        <li key={`${day}${what}`}>
          {what} {why}
          <span className="muted block">
            {longDate(day)}. {rules.length === 0 ? '' : `${rules.join(', ')}. `}
            {sources.length === 0 ? '' : `Källa: ${sources.map((id) => texts.sources[id].title).join(' · ')}.`}
          </span>
        </li>
      ))}
    </ul>
  );
}
