/**
 * The words of the method's warning signals, read from the files that hold them: a signal is a function of the answers, and
 * its words stand in it as whole sentences. What the function fills in is shown as "…".
 */

export interface SignalWords {
  /** Stage and running number, for example "need 3". */
  readonly id: string;
  /** Question that the signal stands at; empty when the file does not say it beside the words. */
  readonly ref: string;
  readonly text: string;
}

const files = import.meta.glob<string>('../../../../steps/*/signals*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const literal = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/gu;
const sentence = /^[\p{Lu}”].{24,}[.?!]$/su;
const near = 600;

const filledIn = (text: string): string => text.replaceAll(/\$\{[^}]*\}/gu, '…').replaceAll(/\s+/gu, ' ');

/** The question named nearest to the words, before or after them in the same function. */
function refNear(source: string, at: number): string {
  const from = Math.max(0, at - near);
  const found = [...source.slice(from, at + near).matchAll(/ref: '([A-Z]+\d+)'/gu)];
  const away = (match: RegExpExecArray): number => Math.abs(from + match.index - at);
  return found.toSorted((a, b) => away(a) - away(b))[0]?.[1] ?? '';
}

function sentencesOf(source: string): readonly { readonly text: string; readonly ref: string }[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//gu, (comment) => ' '.repeat(comment.length));
  return [...code.matchAll(literal)].flatMap((match) => {
    const text = filledIn(match[1] ?? match[2] ?? '');
    return sentence.test(text) ? [{ text, ref: refNear(code, match.index) }] : [];
  });
}

const stageOf = (path: string): string => /steps\/([^/]+)\//u.exec(path)?.[1] ?? '';

/** Every sentence of every signal, stage by stage, each once. */
export function signalWords(): readonly SignalWords[] {
  const found = Object.entries(files).flatMap(([path, source]) =>
    sentencesOf(source).map((one) => ({ stage: stageOf(path), ...one })),
  );
  const once = [...new Map(found.map((one) => [`${one.stage} ${one.text}`, one])).values()];
  return once.map(({ stage, ref, text }, index) => {
    const number = once.slice(0, index).filter((other) => other.stage === stage).length + 1;
    return { id: `${stage} ${number}`, ref, text };
  });
}
