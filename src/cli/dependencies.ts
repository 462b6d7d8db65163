/**
 * `check-deps`: asks the package manager's own service whether any package of the site has a known fault. Where no service
 * answers it says so, in the word ”inte kontrollerad”: that is no ”utan anmärkning”.
 */
import { spawnSync } from 'node:child_process';

/** Milliseconds. */
const patience = 30_000;

export type Judged =
  | { readonly checked: false }
  | { readonly checked: true; readonly total: number; readonly serious: number };

/** What the answer of `npm audit --json` says. Anything but a whole answer is no check. */
export function judge(text: string): Judged {
  try {
    const { high, critical, total } = JSON.parse(text).metadata.vulnerabilities;
    const serious = Number(high) + Number(critical);
    return Number.isInteger(serious) && Number.isInteger(total)
      ? { checked: true, total, serious }
      : { checked: false };
  } catch {
    return { checked: false };
  }
}

/** Line for the user and exit code: 1 only for a serious fault. */
export function verdict(judged: Judged): { readonly line: string; readonly code: 0 | 1 } {
  if (!judged.checked) return { line: 'Beroenden: inte kontrollerad. Ingen tjänst svarade.', code: 0 };
  const { total, serious } = judged;
  if (total === 0) return { line: 'Beroenden: kontrollerad, inga kända fel.', code: 0 };
  const line = `Beroenden: kontrollerad, ${total} kända fel, varav ${serious} allvarliga. Kör npm audit för en lista.`;
  return { line, code: serious > 0 ? 1 : 0 };
}

/** Asks, prints the line and returns the exit code. */
export function checkDependencies(print: (text: string) => void): 0 | 1 {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { timeout: patience, encoding: 'utf8' });
  const { line, code } = verdict(judge(stdout ?? ''));
  print(line);
  return code;
}
