import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBuehne } from './hilfe/buehne.ts';

const buehne = useBuehne();
/** Nobody should have to press Tab more often than this to reach what a page is for. */
const HOECHSTENS = 120;
/** A page that scrolls smoothly has not arrived when the focus has. */
const RUHIG = { reducedMotion: 'reduce' } as const;

/** What has the focus: its address if it is a link, and whether a person can see that it has it. */
function getFokus(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return null;
    const stil = getComputedStyle(element);
    const rechteck = element.getBoundingClientRect();
    const umriss = stil.outlineStyle !== 'none' && Number.parseFloat(stil.outlineWidth) > 0;
    return {
      name: element.outerHTML.slice(0, 120),
      href: element.getAttribute('href') ?? '',
      inMain: element.closest('main') !== null,
      sichtbar:
        (umriss || stil.boxShadow !== 'none') &&
        rechteck.width > 0 &&
        rechteck.bottom > 0 &&
        rechteck.top < innerHeight,
    };
  });
}

/** Presses Tab until a link has the focus whose address fits; returns the address. */
async function tabTo(
  page: Page,
  muster: RegExp,
  ort: 'main' | 'irgendwo' = 'main',
): Promise<string> {
  const unsichtbar: string[] = [];
  for (let i = 0; i < HOECHSTENS; i += 1) {
    await page.keyboard.press('Tab');
    const fokus = await getFokus(page);
    if (!fokus) continue;
    if (!fokus.sichtbar) unsichtbar.push(fokus.name);
    if ((ort === 'irgendwo' || fokus.inMain) && muster.test(fokus.href)) {
      expect(unsichtbar, 'every focus on the way can be seen').toEqual([]);
      return fokus.href;
    }
  }
  throw new Error(`No link like ${muster} within ${HOECHSTENS} Tabs on ${page.url()}`);
}

it.each([320, 1280])(
  'goes from the start page to a Sozialraum, an Einrichtung and back with keys only, %i px wide',
  async (width) => {
    const context = await buehne.browser.newContext({ ...RUHIG, viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${buehne.url}/`);

    const sozialraum = await tabTo(page, /^\/sozialraum\/[^/]+\/$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${sozialraum}`);
    await expectUeberschrift(page);

    const einrichtung = await tabTo(page, /^\/einrichtung\/[^/]+\/$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${einrichtung}`);
    await expectUeberschrift(page);

    // A headless browser has no Alt+Left; the page's own way back is the stricter demand anyway.
    await tabTo(page, new RegExp(`^${sozialraum}(#.*)?$`), 'irgendwo');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${sozialraum}**`);
    for (const davor of [einrichtung, sozialraum, '/']) {
      await page.goBack();
      expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(davor);
    }
    await context.close();
  },
);

it('offers a way past the head of the page as the first stop', async () => {
  const context = await buehne.browser.newContext({
    ...RUHIG,
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(`${buehne.url}/`);
  await page.keyboard.press('Tab');
  const fokus = await getFokus(page);
  expect(fokus?.href).toMatch(/^#.+/);
  expect(fokus?.sichtbar).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect((await getFokus(page))?.inMain).toBe(true);
  await context.close();
});

async function expectUeberschrift(page: Page): Promise<void> {
  expect((await page.locator('main h1').first().innerText()).trim()).not.toBe('');
}
