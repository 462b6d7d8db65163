/** The words of the legal result; loaded with the result page and not before. */
import type { Decider, Level, LinkId, LinkState } from '#steps/law/types.ts';

interface Alternative {
  readonly name: string;
  readonly fits: string;
  readonly fitsNot: string;
  readonly law: string;
}

export interface LawTexts {
  readonly reason: (
    id: string,
  ) => { readonly finding: string; readonly action: string; readonly change: string } | undefined;
  readonly level: (level: Level) => { readonly label: string; readonly meaning: string };
  readonly decider: (decider: Decider) => string;
  readonly link: (id: LinkId) => { readonly question: string; readonly clearNo: string };
  readonly linkState: (state: LinkState) => string;
  readonly alternative: (id: string) => Alternative | undefined;
  readonly fit: (fit: 'fits' | 'try') => string;
  readonly keyName: (key: string) => string;
  readonly who: (key: string) => string;
  readonly source: (
    id: string,
  ) => { readonly title: string; readonly url: string; readonly checkedOn: string } | undefined;
}

const lookup = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;

export async function loadLawTexts(): Promise<LawTexts> {
  const [{ reasonTexts }, result, { sources }] = await Promise.all([
    import('#steps/law/texts.ts'),
    import('#steps/law/texts-result.ts'),
    import('#steps/sources.ts'),
  ]);
  return {
    reason: (id) => lookup(reasonTexts, id),
    level: (level) => result.levelTexts[level],
    decider: (decider) => result.deciderTexts[decider],
    link: (id) => result.linkTexts[id],
    linkState: (state) => result.linkStateTexts[state],
    alternative: (id) => lookup<Alternative>(result.alternativeTexts, id),
    fit: (fit) => result.fitTexts[fit],
    keyName: (key) => lookup<string>(result.keyNames, key) ?? key,
    who: (key) => lookup<string>(result.whoCanAnswer, key) ?? 'parterna tillsammans',
    source: (id) => lookup(sources, id),
  };
}
