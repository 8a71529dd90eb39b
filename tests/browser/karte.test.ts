import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBuehne } from './hilfe/buehne.ts';
import { listSozialraumseiten, readHtml } from './hilfe/seiten.ts';

const buehne = useBuehne();

/** The Sozialraum page with most symbols: there is most that can go wrong. */
const SEITE = listSozialraumseiten().toSorted(
  (a, b) => readHtml(b).split('data-lage=').length - readHtml(a).split('data-lage=').length,
)[0] as string;

/** Middle of every symbol by id, in CSS pixels. */
function mitten(page: Page, auswahl: string) {
  return page.$$eval(auswahl, (elemente) =>
    Object.fromEntries(
      elemente.map((el) => {
        const form = el.querySelector('path') ?? el;
        const { x, y, width, height } = form.getBoundingClientRect();
        return [el.getAttribute('data-id') ?? '', [x + width / 2, y + height / 2] as const];
      }),
    ),
  );
}

async function oeffne(breite: number): Promise<Page> {
  const page = await buehne.browser.newPage({
    viewport: { width: breite, height: 1000 },
    locale: 'de-DE',
    reducedMotion: 'reduce',
  });
  await page.goto(`${buehne.url}${SEITE}`);
  return page;
}

async function bewege(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Karte bewegen' }).click();
  await page.waitForSelector('.k-leaflet .k-marke');
}

describe('the movable map', () => {
  it.each([412, 1280])('takes over without a jump, %i px wide', async (breite) => {
    const page = await oeffne(breite);
    await page.locator('.kartenrahmen').scrollIntoViewIfNeeded();
    const vorher = await mitten(page, 'svg.bild a.symbol');
    const rahmen = await page.locator('.kartenrahmen').boundingBox();
    await bewege(page);
    const nachher = await mitten(page, '.k-leaflet .k-marke');
    expect(await page.locator('.kartenrahmen').boundingBox()).toEqual(rahmen);
    expect(Object.keys(nachher).toSorted()).toEqual(Object.keys(vorher).toSorted());
    expect(Object.keys(vorher).length).toBeGreaterThan(10);
    const weg = Object.entries(vorher).filter(([id, [x, y]]) => {
      const [nx = NaN, ny = NaN] = nachher[id] ?? [];
      return !(Math.hypot(nx - x, ny - y) <= 2.5);
    });
    expect(weg).toEqual([]);
    await page.close();
  });

  it('names every symbol, opens by key, closes by Esc and gives the focus back', async () => {
    const page = await oeffne(1280);
    await bewege(page);
    const namen = await page.$$eval('.k-leaflet .k-marke', (els) =>
      els.map((el) => el.getAttribute('aria-label') ?? ''),
    );
    expect(namen.every((n) => n.length > 2 && n !== 'Marker')).toBe(true);
    const marke = page.locator('.k-leaflet .k-marke').nth(3);
    await marke.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.leaflet-popup');
    const imFenster = () =>
      page.evaluate(() => document.activeElement?.closest('.leaflet-popup') !== null);
    expect(await imFenster()).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.leaflet-popup', { state: 'detached' });
    expect(await marke.evaluate((el) => el === document.activeElement)).toBe(true);
    await page.close();
  });

  it('can be moved and given back with buttons alone', async () => {
    const page = await oeffne(1280);
    await bewege(page);
    const erste = await mitten(page, '.k-leaflet .k-marke');
    await page.getByRole('button', { name: 'Nach rechts' }).click();
    await page.waitForTimeout(300);
    const zweite = await mitten(page, '.k-leaflet .k-marke');
    const id = Object.keys(erste)[0] as string;
    expect((erste[id]?.[0] ?? 0) - (zweite[id]?.[0] ?? 0)).toBeGreaterThan(50);
    await page.getByRole('button', { name: 'Zurück zum Bild' }).click();
    expect(await page.locator('.k-leaflet').count()).toBe(0);
    const aktiv = await page.evaluate(() => document.activeElement?.textContent?.trim());
    expect(aktiv).toBe('Karte bewegen');
    await page.close();
  });

  it('follows the choice of a field, as list and drawing do, and keeps it in the fragment', async () => {
    const page = await oeffne(1280);
    const feld = await page.$eval(
      'svg.bild a.symbol',
      (el) => (el as SVGElement).dataset['feld'] ?? '',
    );
    await page.getByLabel('Zeigen:').selectOption(feld);
    expect(new URL(page.url()).hash).toBe(`#feld=${feld}`);
    const sichtbar = await page.$$eval('.eintrag[data-feld]', (els) =>
      els
        .filter((el) => (el as HTMLElement).offsetParent !== null)
        .map((el) => (el as HTMLElement).dataset['feld']),
    );
    expect(new Set(sichtbar)).toEqual(new Set([feld]));
    const symbole = await page.$$eval('svg.bild a.symbol:not(.weg)', (els) =>
      els.map((el) => (el as SVGElement).dataset['feld']),
    );
    expect(new Set(symbole)).toEqual(new Set([feld]));
    await bewege(page);
    expect(await page.locator('.k-leaflet .k-marke').count()).toBe(symbole.length);
    await page.reload();
    expect(await page.getByLabel('Zeigen:').inputValue()).toBe(feld);
    await page.close();
  });

  it('asks no other host and breaks no rule of the Content Security Policy', async () => {
    const page = await oeffne(1280);
    const fremd: string[] = [];
    page.on('request', (r) => {
      if (!r.url().startsWith(buehne.url) && !r.url().startsWith('data:')) fremd.push(r.url());
    });
    page.on('console', (m) => {
      if (m.type() === 'error') fremd.push(m.text());
    });
    await bewege(page);
    await page.getByRole('button', { name: 'Näher heran' }).click();
    await page.waitForTimeout(500);
    expect(fremd).toEqual([]);
    await page.close();
  });
});
