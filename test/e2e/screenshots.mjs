// Pictures of the main screens. Usage: node test/e2e/screenshots.mjs [folder]
// Serves dist/ as it stands (npm run build first) and opens the practice case OVN-01.
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

const folder = resolve(process.argv[2] ?? 'node_modules/.cache/screenshots');
const paths = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = paths.find((path) => path && existsSync(path));
if (!executablePath) throw new Error('Install Chromium, or give its path in CHROMIUM_PATH.');
if (!existsSync('dist/index.html')) throw new Error('Run npm run build first.');

const screens = [
  ['oversikt', '#/oversikt'],
  ['fraga-1.2', '#/sida/1.2'],
  ['fraga-2.5', '#/sida/2.5'],
  ['kontroll', '#/kontroll/legal-basis'],
  ['bedomning', '#/bedomning'],
  ['utkast', '#/utkast'],
];

async function take(browser, url, { width, height, colorScheme, only }) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'sv-SE' });
  const page = await context.newPage();
  const save = (name) =>
    page.screenshot({
      path: join(folder, `${name}-${width}-${colorScheme}.png`),
      fullPage: true,
      animations: 'disabled',
    });
  await page.goto(url);
  await page.locator('main h1').waitFor();
  if (!only) await save('start');
  await page.goto(`${url}#/exempel`);
  await page.getByRole('button', { name: 'Öppna Lyktans öppna kvällar', exact: true }).click();
  await page.waitForURL(/#\/oversikt$/);
  for (const [name, hash] of screens.filter(([name]) => !only || name === only)) {
    await page.evaluate((to) => {
      window.location.hash = to;
    }, hash);
    await page.waitForTimeout(400);
    await page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('main .loading'));
    await page.waitForTimeout(200);
    await save(name);
  }
  await context.close();
}

mkdirSync(folder, { recursive: true });
const server = await preview({ preview: { port: 4390, strictPort: false }, logLevel: 'error' });
const url = server.resolvedUrls?.local[0];
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
try {
  await take(browser, url, { width: 1280, height: 900, colorScheme: 'light' });
  await take(browser, url, { width: 390, height: 844, colorScheme: 'light' });
  await take(browser, url, { width: 1280, height: 900, colorScheme: 'dark', only: 'oversikt' });
} finally {
  await browser.close();
  await server.close();
}
console.log(`Pictures in ${folder}`);
