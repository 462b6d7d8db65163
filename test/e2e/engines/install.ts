/** Finds a program, or puts the package that has it here where a Debian lets us. */
import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';

/** Installs Debian packages. False when this machine does not let us. */
export function installed(...names: readonly string[]): boolean {
  if (process.platform !== 'linux' || userInfo().uid !== 0) return false;
  try {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...names], {
      stdio: 'ignore',
      timeout: 300_000,
    });
    return true;
  } catch {
    // What is here already is used; else whoever asked says what to do by hand.
    return false;
  }
}
