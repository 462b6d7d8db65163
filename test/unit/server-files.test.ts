/** What the build hands to a host: headers from the one policy, and a list of what the site is made of. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cycloneDx, type Lock, licenceList, packageFolder, partsOf } from '#src/build/parts-list.ts';
import { policy, securityHeaders, transportHeader } from '#src/build/policy.ts';
import { caddyfile, nginxConf, webConfig } from '#src/build/server-files.ts';
import { judge, verdict } from '#src/cli/dependencies.ts';

const headers = Object.entries({ ...securityHeaders, ...transportHeader });
const root = new URL('../../', import.meta.url).pathname;

describe('the header files', () => {
  test.each([
    ['nginx', nginxConf()],
    ['Caddy', caddyfile()],
    ['IIS', webConfig()],
  ])('for %s send every header, with the policy of the page and HSTS', (_host, text) => {
    for (const [name, value] of headers) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    for (const part of policy) expect(text).toContain(part);
    expect(text).toContain('max-age=31536000');
    expect(text).toContain('no-cache');
  });

  test('for nginx have all headers in each place, since a place with its own puts the others away', () => {
    const places = nginxConf().split('location ').slice(2);
    expect(places).toHaveLength(2);
    for (const place of places) for (const [name] of headers) expect(place).toContain(`add_header ${name} `);
  });
});

const lock: Lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));

describe('the list of parts', () => {
  const parts = partsOf(lock, [`${root}node_modules/react/index.js`, `${root}node_modules/@noble/hashes/sha2.js?x`]);
  const named = (name: string) => parts.find((part) => part.name === name);

  test('knows the package of a module, also inside another package', () => {
    expect(packageFolder('/x/node_modules/docx/node_modules/@types/node/a.js')).toBe(
      'node_modules/docx/node_modules/@types/node',
    );
    expect(packageFolder('/x/src/main.tsx')).toBeUndefined();
  });

  test('calls what is in the site required, and what is only installed along excluded', () => {
    expect([named('react')?.inSite, named('@noble/hashes')?.inSite, named('canvg')?.inSite]).toEqual([
      true,
      true,
      false,
    ]);
    expect(named('vite')).toBeUndefined();
    const list = JSON.stringify(cycloneDx(lock, parts));
    expect(list).toContain('"bomFormat":"CycloneDX"');
    expect(list).toContain('pkg:npm/%40noble/hashes@');
    expect(list).not.toContain('http');
  });

  test('has a licence with its text for everything in the site', () => {
    for (const { name, locked } of parts) expect([name, locked.license]).not.toEqual([name, undefined]);
    const text = licenceList(root, parts);
    expect(text).toContain(`react ${named('react')?.locked.version} – MIT`);
    expect(text).toContain('Permission is hereby granted');
    expect(text).toContain('SIL OPEN FONT LICENSE');
    expect(text).not.toContain('canvg');
  });
});

describe('the check of dependencies', () => {
  test('says that nothing was checked when no service answers', () => {
    for (const text of ['', 'npm error', '{}', '{"message":"request failed"}', '{"metadata":{"vulnerabilities":{}}}'])
      expect(verdict(judge(text))).toEqual({ line: 'Beroenden: inte kontrollerad. Ingen tjänst svarade.', code: 0 });
  });

  test('fails for a serious fault only', () => {
    const found = (high: number, total: number) =>
      verdict(judge(JSON.stringify({ metadata: { vulnerabilities: { high, critical: 0, total } } })));
    expect(found(0, 0).line).toBe('Beroenden: kontrollerad, inga kända fel.');
    expect(found(0, 2).code).toBe(0);
    expect(found(1, 2).code).toBe(1);
  });
});
