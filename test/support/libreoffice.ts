/** LibreOffice without a window, for the tests that hold a Word file against another program than Word. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'iop-libreoffice-'));

/** Names of the filters by the kind of file that comes out. */
const filters = { pdf: 'pdf', docx: 'docx:MS Word 2007 XML' } as const;

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

let tried = false;

/** Installs LibreOffice where that is allowed, once. What goes wrong is seen when it is called. */
function install(): void {
  if (tried) return;
  tried = true;
  try {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'libreoffice-writer'], { stdio: 'ignore' });
  } catch {
    // It cannot be installed here: the test then says that it has not been done.
  }
}

/** The Word file as LibreOffice saves it; undefined when there is no LibreOffice and none can be installed. */
export function throughLibreOffice(docx: Uint8Array, name: string, to: 'pdf' | 'docx'): Uint8Array | undefined {
  const out = join(folder, to);
  writeFileSync(join(folder, `${name}.docx`), docx);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [profile, '--headless', '--convert-to', filters[to], '--outdir', out, join(folder, `${name}.docx`)];
  const run = (): unknown => execFileSync('soffice', args, { stdio: 'ignore' });
  try {
    run();
  } catch (error) {
    if (!isMissing(error)) throw error;
    install();
    try {
      run();
    } catch (again) {
      if (isMissing(again)) return undefined;
      throw again;
    }
  }
  return new Uint8Array(readFileSync(join(out, `${name}.${to}`)));
}
