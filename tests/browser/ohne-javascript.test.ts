import { parse } from 'papaparse';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { besucheAlle, useBuehne } from './hilfe/buehne.ts';
import { listSeiten, listSozialraumseiten } from './hilfe/seiten.ts';

const DATEN = path.resolve(process.env['SOZIALRAUM_DATEN'] ?? 'data');
const buehne = useBuehne();

/** Names of a Sozialraum's Einrichtungen as its keeper wrote them. */
function readNamen(sozialraum: string): readonly string[] {
  const datei = path.join(DATEN, 'inventar', sozialraum, 'einrichtungen.csv');
  if (!existsSync(datei)) return [];
  const { data } = parse<Record<string, string>>(
    readFileSync(datei, 'utf8').replace(/^\uFEFF/, ''),
    {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    },
  );
  return data.map((zeile) => (zeile['name'] ?? '').trim()).filter(Boolean);
}

const glaette = (text: string) => text.replace(/\s+/g, ' ');

describe('with JavaScript off', () => {
  it('shows one h1, a main and its content on every page', async () => {
    const gefunden = await besucheAlle(
      buehne,
      listSeiten(),
      'ohne JavaScript',
      async (page, seite) => {
        await page.goto(seite, { waitUntil: 'domcontentloaded' });
        const { h1, inhalt } = await page.evaluate(() => ({
          h1: [...document.querySelectorAll('h1')].map((e) => e.textContent.trim()),
          inhalt: [...document.querySelectorAll('main')].map((e) => e.textContent.trim()),
        }));
        const maengel: string[] = [];
        if (h1.length !== 1 || !h1[0]) maengel.push(`${seite}: ${h1.length} h1`);
        if (inhalt.length !== 1) maengel.push(`${seite}: ${inhalt.length} main`);
        const { length } = inhalt.join('');
        if (length < 60) maengel.push(`${seite}: nur ${length} Zeichen Inhalt`);
        return maengel;
      },
      { javaScriptEnabled: false },
    );
    expect(gefunden.flat()).toEqual([]);
  });

  it('names every Einrichtung of its inventory on each Sozialraum page', async () => {
    const seiten = listSozialraumseiten();
    expect(seiten.length).toBeGreaterThan(0);
    const gefunden = await besucheAlle(
      buehne,
      seiten,
      'Namen',
      async (page, seite) => {
        await page.goto(seite, { waitUntil: 'domcontentloaded' });
        const text = glaette((await page.locator('main').textContent()) ?? '');
        const namen = readNamen(seite.split('/')[2] ?? '');
        if (namen.length === 0) return [`${seite}: kein Bestand gefunden`];
        return namen.filter((name) => !text.includes(glaette(name))).map((n) => `${seite}: ${n}`);
      },
      { javaScriptEnabled: false },
    );
    expect(gefunden.flat()).toEqual([]);
  });
});
