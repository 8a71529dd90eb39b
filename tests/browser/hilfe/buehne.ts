import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { starteServer } from '../../../scripts/server.mjs';
import { startBrowser } from './browser.ts';
import { DIST } from './seiten.ts';

/** Server and browser of one test file. */
export type Buehne = {
  /** Address of the served site, without a slash at its end. */
  url: string;
  browser: Browser;
};

/**
 * Serves `dist/` and starts a browser for the tests of a file; ends both after them.
 * The object is filled when the first test runs.
 */
export function useBuehne(): Buehne {
  const buehne = {} as Buehne;
  let beende: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const server = await starteServer({ ordner: DIST });
    beende = server.beende;
    buehne.url = server.url;
    buehne.browser = await startBrowser();
  });
  afterAll(async () => {
    await buehne.browser?.close();
    await beende?.();
  });
  return buehne;
}

/**
 * Visits addresses in several browser pages at once and gives what `tue` found on each, in the
 * order of the addresses. Prints how far it is every few seconds.
 *
 * @param name what the sign of life calls the work
 */
export async function besucheAlle<T>(
  { browser, url }: Buehne,
  seiten: readonly string[],
  name: string,
  tue: (page: Page, seite: string, context: BrowserContext) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<readonly T[]> {
  const ergebnisse: T[] = new Array<T>(seiten.length);
  const parallel = Math.min(Number(process.env['BROWSER_PARALLEL'] ?? 3), seiten.length);
  let naechste = 0;
  let fertig = 0;
  let gemeldet = Date.now();
  const arbeite = async () => {
    const context = await browser.newContext({ locale: 'de-DE', baseURL: url, ...options });
    const page = await context.newPage();
    for (let i = naechste++; i < seiten.length; i = naechste++) {
      const seite = seiten[i] as string;
      ergebnisse[i] = await tue(page, seite, context);
      fertig += 1;
      if (Date.now() - gemeldet > 5000) {
        gemeldet = Date.now();
        console.log(`  … ${name}: ${fertig} von ${seiten.length} Seiten`);
      }
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: parallel }, arbeite));
  return ergebnisse;
}
