// Pictures of the built pages: to look at them, and for the README.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findeChromium, RAT } from './finde-chromium.mjs';
import { WURZEL } from './hilfe/ablauf.mjs';
import { getAdresse, listDateien } from './messen/list-dateien.mjs';
import { starteServer } from './server.mjs';

const HILFE = `Macht Bilder der gebauten Seiten (vorher: npm run build).

  npm run bilder                          die Startseite und eine Sozialraumseite
  npm run bilder -- / /sozialraum/x/      bestimmte Seiten
  npm run bilder -- --nach ordner         anderer Ordner als test-ergebnisse/bilder
  npm run bilder -- --breite 320          nur diese Breite (mehrfach möglich; sonst 320, 768, 1440)
  npm run bilder -- --art druck           nur hell, dunkel oder druck (mehrfach möglich)
  npm run bilder -- --readme              die beiden Bilder der README in docs/bilder/`;

/** @typedef {'hell' | 'dunkel' | 'druck'} Art */
/** @type {readonly Art[]} */
const ARTEN = ['hell', 'dunkel', 'druck'];
/** Chromium does not draw taller pictures reliably. */
const HOECHSTENS_HOCH = 16_000;

/**
 * @param {import('playwright-core').Page} page
 * @param {Art} art
 */
async function stelleEin(page, art) {
  await page.emulateMedia({
    media: art === 'druck' ? 'print' : 'screen',
    colorScheme: art === 'dunkel' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
}

/**
 * Name of the picture's file: the address with dashes, width and kind.
 * @param {string} seite
 * @param {number} breite
 * @param {Art} art
 */
function getDateiname(seite, breite, art) {
  const name =
    seite
      .replace(/\.html$/, '')
      .split('/')
      .filter(Boolean)
      .join('-') || 'start';
  return `${name}-${breite}-${art}.png`;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{ seiten: readonly string[], breiten: readonly number[], arten: readonly Art[], nach: string }} was
 */
async function fotografiere(browser, url, { seiten, breiten, arten, nach }) {
  mkdirSync(nach, { recursive: true });
  for (const breite of breiten) {
    const page = await browser.newPage({ viewport: { width: breite, height: 900 } });
    for (const seite of seiten) {
      await page.goto(url + seite, { waitUntil: 'networkidle' });
      for (const art of arten) {
        await stelleEin(page, art);
        const hoehe = await page.evaluate(() => document.documentElement.scrollHeight);
        const datei = path.join(nach, getDateiname(seite, breite, art));
        await page.screenshot({
          path: datei,
          fullPage: true,
          clip: { x: 0, y: 0, width: breite, height: Math.min(hoehe, HOECHSTENS_HOCH) },
        });
        console.log(path.relative(WURZEL, datei));
      }
    }
    await page.close();
  }
}

/**
 * The two pictures of the README: the first screenful, in a palette of 256 colours.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {string} sozialraum
 */
async function fotografiereFuerReadme(browser, url, sozialraum) {
  const { default: sharp } = await import('sharp');
  const nach = path.join(WURZEL, 'docs', 'bilder');
  mkdirSync(nach, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1280, height: 960 } });
  await stelleEin(page, 'hell');
  for (const [name, seite] of [
    ['start', '/'],
    ['sozialraum', sozialraum],
  ]) {
    await page.goto(url + seite, { waitUntil: 'networkidle' });
    const roh = await page.screenshot();
    const klein = await sharp(roh)
      .png({ palette: true, effort: 10, compressionLevel: 9 })
      .toBuffer();
    writeFileSync(path.join(nach, `${name}.png`), klein);
    console.log(`docs/bilder/${name}.png (${Math.round(klein.length / 1000)} kB)`);
  }
  await page.close();
}

/** @returns {Promise<number>} exit code */
async function laufe() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      nach: { type: 'string' },
      breite: { type: 'string', multiple: true },
      art: { type: 'string', multiple: true },
      readme: { type: 'boolean' },
      hilfe: { type: 'boolean', short: 'h' },
    },
  });
  if (values.hilfe) {
    console.log(HILFE);
    return 0;
  }
  const dist = path.join(WURZEL, 'dist');
  if (!existsSync(path.join(dist, 'index.html'))) {
    console.error('Es ist noch nichts gebaut. Bitte rufen Sie zuerst „npm run build“ auf.');
    return 1;
  }
  const executablePath = findeChromium({ installiere: true });
  if (!executablePath) {
    console.error(RAT);
    return 1;
  }
  const sozialraum = listDateien(dist)
    .filter((datei) => /^sozialraum\/[^/]+\/index\.html$/.test(datei))
    .map(getAdresse)[0];
  const server = await starteServer({ ordner: dist });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    if (values.readme) await fotografiereFuerReadme(browser, server.url, sozialraum ?? '/');
    else {
      await fotografiere(browser, server.url, {
        seiten: positionals.length > 0 ? positionals : ['/', ...(sozialraum ? [sozialraum] : [])],
        breiten: (values.breite ?? ['320', '768', '1440']).map(Number),
        arten: ARTEN.filter((art) => !values.art || values.art.includes(art)),
        nach: path.resolve(WURZEL, values.nach ?? 'test-ergebnisse/bilder'),
      });
    }
  } finally {
    await browser.close();
    await server.beende();
  }
  return 0;
}

process.exitCode = await laufe();
