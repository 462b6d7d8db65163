/**
 * Build step: what the site is made of, as CycloneDX and as a list of licences with their texts. Worked out from what the
 * bundler has put in, and from the lock file; a package that is installed and not in the site is listed as left out.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { hostFolder } from './server-files.ts';

/** One package of the lock file, by its folder: `node_modules/react`. */
export interface Locked {
  readonly version: string;
  readonly license?: string;
  /** `sha512-` and the digest in base64. */
  readonly integrity?: string;
  readonly dev?: boolean;
}

export interface Lock {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, Locked>>;
}

interface Part {
  readonly folder: string;
  readonly name: string;
  readonly locked: Locked;
  readonly inSite: boolean;
}

/** Folder of the package that a module belongs to, from the top of the project: `node_modules/docx/node_modules/x`. */
export function packageFolder(module: string): string | undefined {
  const [path = ''] = module.replaceAll('\\', '/').split('?');
  const at = path.indexOf('node_modules/');
  return at < 0 ? undefined : /^(?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+/.exec(path.slice(at))?.[0].slice(0, -1);
}

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Packages that users of the app get, or that come along when it is installed for use. Sorted by folder. */
export function partsOf(lock: Lock, modules: Iterable<string>): readonly Part[] {
  const used = new Set([...modules].flatMap((module) => packageFolder(module) ?? []));
  return Object.entries(lock.packages)
    .filter(([folder, { dev }]) => folder !== '' && (used.has(folder) || dev !== true))
    .map(([folder, locked]) => ({ folder, name: nameOf(folder), locked, inSite: used.has(folder) }))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function hashes(integrity: string | undefined) {
  const [kind, digest] = (integrity ?? '').split('-');
  if (kind !== 'sha512' || !digest) return {};
  return { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] };
}

/** The list as CycloneDX 1.6. No time stands in it: the same site gives the same list. */
export function cycloneDx(lock: Lock, parts: readonly Part[]): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': lock.name,
        name: lock.name,
        version: lock.version,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: parts.map(({ folder, name, locked, inSite }) => ({
      type: 'library',
      'bom-ref': folder,
      name,
      version: locked.version,
      // `excluded`: installed along, and no part of the site.
      scope: inSite ? 'required' : 'excluded',
      purl: purl(name, locked.version),
      ...(locked.license === undefined ? {} : { licenses: [{ expression: locked.license }] }),
      ...hashes(locked.integrity),
    })),
  };
}

const isLicence = (name: string): boolean => /^(?:licen[cs]e|copying|notice)/i.test(name);

function licenceText(root: string, folder: string): string {
  const path = join(root, folder);
  const names = existsSync(path) ? readdirSync(path).filter(isLicence).sort() : [];
  const texts = names.map((name) => readFileSync(join(path, name), 'utf8').trim());
  return texts.length > 0 ? texts.join('\n\n') : 'Paketet har ingen licenstext med sig.';
}

const rule = '='.repeat(78);

/** Licences of what is in the site, and of its typefaces, with their texts. Swedish headings. */
export function licenceList(root: string, parts: readonly Part[]): string {
  const packages = parts
    .filter(({ inSite }) => inSite)
    .map(({ folder, name, locked }) => [
      `${name} ${locked.version} – ${locked.license ?? 'licens inte angiven'}`,
      licenceText(root, folder),
    ]);
  const fonts = readdirSync(join(root, 'src/ui/fonts'))
    .filter((name) => name.startsWith('OFL-'))
    .map((name) => [
      `Typsnitt: ${name.slice(4, -4)} – OFL-1.1`,
      readFileSync(join(root, 'src/ui/fonts', name), 'utf8').trim(),
    ]);
  const own = ['IOP-verkstaden – MIT', readFileSync(join(root, 'LICENSE'), 'utf8').trim()];
  const all = [own, ...packages, ...fonts].map(([title = '', text = '']) => `${rule}\n${title}\n${rule}\n\n${text}\n`);
  return `Licenser för det som ingår i IOP-verkstaden.\n\n${all.join('\n')}`;
}

export function partsList(root: string): Plugin {
  return {
    name: 'parts-list',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
        const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
        const parts = partsOf(lock, modules);
        const emit = (name: string, source: string) =>
          this.emitFile({ type: 'asset', fileName: `${hostFolder}/${name}`, source });
        emit('sbom.cdx.json', `${JSON.stringify(cycloneDx(lock, parts), null, 2)}\n`);
        emit('licenser.txt', licenceList(root, parts));
      },
    },
  };
}
