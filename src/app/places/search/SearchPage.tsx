import { useDeferredValue, useMemo, useState } from 'react';
import { useContents, useWizard } from '#src/app/shell/context.ts';
import { walkOptionsOf } from '#src/wizard/walking.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import { answerEntries, questionEntries, termEntries } from './entries.ts';
import { type Entry, excerpt, search } from './search.ts';

const groups = [
  ['answer', 'Era svar'],
  ['question', 'Frågor'],
  ['term', 'Ord'],
] as const;

function useEntries(): readonly Entry[] | undefined {
  const contents = useContents(stageIds);
  const c = useWizard((context) => context.caseFile);
  const rules = useWizard((context) => context.rules);
  return useMemo(() => {
    if (!contents) return undefined;
    const answers = c ? answerEntries(c, contents, walkOptionsOf(c, rules)) : [];
    return [...answers, ...questionEntries(contents, c !== null), ...termEntries];
  }, [contents, c, rules]);
}

function Hit({ entry, query }: { readonly entry: Entry; readonly query: string }) {
  return (
    <li>
      <a href={entry.href}>{entry.title}</a>
      <span className="block">{excerpt(entry.text, query)}</span>
      <span className="muted block">{entry.where}</span>
    </li>
  );
}

function countOf(found: readonly Entry[], query: string): string {
  if (query.trim() === '') return '';
  if (found.length === 0) return 'Inget hittades. Pröva ett kortare ord.';
  if (found.length >= 40) return 'Mer än 40 träffar. De närmaste visas.';
  return found.length === 1 ? 'En träff.' : `${found.length} träffar.`;
}

/** One field, and what it finds among answers, questions and words, as somebody types. */
export function SearchPage() {
  const entries = useEntries();
  const open = useWizard((context) => context.caseFile !== null);
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed);
  const found = useMemo(() => search(entries ?? [], query), [entries, query]);
  return (
    <div className="narrow">
      <p className="caption">{open ? <a href="#/oversikt">Till översikten</a> : <a href="#/">Till startsidan</a>}</p>
      <h1>Sök</h1>
      <div className="input">
        <label className="input-label" htmlFor="sok">
          {open ? 'Sök bland frågor, svar och ord' : 'Sök bland frågor och ord'}
        </label>
        <input
          id="sok"
          className="text-input"
          type="search"
          maxLength={100}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <p role="status" className="muted">
        {entries ? countOf(found, query) : 'Frågorna hämtas …'}
      </p>
      {groups.map(([kind, title]) => {
        const some = found.filter((entry) => entry.kind === kind);
        return some.length === 0 ? null : (
          <section key={kind}>
            <h2 className="group-heading">
              {title} <span className="count">{some.length}</span>
            </h2>
            <ul className="plain rows">
              {some.map((entry) => (
                <Hit key={`${entry.href} ${entry.title}`} entry={entry} query={query} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
