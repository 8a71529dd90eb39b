import { describe, expect, it } from 'vitest';
import { useBuehne } from './hilfe/buehne.ts';

const buehne = useBuehne();

describe('the search', () => {
  it('hands the words over in the fragment, so that no server sees them', async () => {
    const page = await buehne.browser.newPage();
    const anfragen: string[] = [];
    page.on('request', (r) => anfragen.push(r.url()));
    await page.goto(`${buehne.url}/`);
    await page.getByLabel('Was suchen Sie?').fill('Schulden');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/finder/**');
    expect(new URL(page.url()).hash).toBe('#q=Schulden');
    expect(anfragen.filter((a) => /schulden/i.test(a.split('#')[0] ?? ''))).toEqual([]);
    const titel = await page.locator('#treffer .eintrag:not([hidden]) a').allTextContents();
    expect(titel.some((t) => t.includes('Schuldnerberatung'))).toBe(true);
    expect(titel.length).toBeLessThan(60);
    await page.close();
  });

  it('says the count aloud, at nothing too, and shows a way on', async () => {
    const page = await buehne.browser.newPage();
    await page.goto(`${buehne.url}/finder/#q=qqqqxyz`);
    await page.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent?.startsWith('0 von'),
    );
    expect(await page.locator('[data-leer]').isVisible()).toBe(true);
    expect(await page.locator('#treffer .eintrag:not([hidden])').count()).toBe(0);
    await page.close();
  });

  it('sends nothing without JavaScript: the field has no name', async () => {
    const context = await buehne.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${buehne.url}/`);
    await page.getByLabel('Was suchen Sie?').fill('geheim');
    await page.getByRole('button', { name: 'Suchen' }).click();
    await page.waitForURL('**/finder/**');
    expect(page.url()).not.toContain('geheim');
    expect(await page.locator('#treffer .eintrag').count()).toBeGreaterThan(100);
    await context.close();
  });
});
