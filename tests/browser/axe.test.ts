import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { besucheAlle, useBuehne } from './hilfe/buehne.ts';
import { getVorlage, listSeiten } from './hilfe/seiten.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 A and AA, and what axe calls best practice. */
const REGELN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const BREITEN = [320, 1280];

const buehne = useBuehne();

/** Violations of one page at one width, a line each: page, width, rule, first targets. */
async function findVerstoesse(page: Page, seite: string, breite: number): Promise<string[]> {
  const verstoesse = await page.evaluate(async (regeln) => {
    const { axe: hier } = window as unknown as { axe: typeof axe };
    const { violations } = await hier.run(document, {
      runOnly: { type: 'tag', values: regeln },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      ziele: nodes.map((node) => node.target.join(' ')),
    }));
  }, REGELN);
  return verstoesse.map(({ id, help, ziele }) => {
    const mehr = ziele.length > 3 ? ` (+${ziele.length - 3})` : '';
    return `${seite} @${breite}: ${id} – ${help} – ${ziele.slice(0, 3).join(' | ')}${mehr}`;
  });
}

// One visit for both widths: the page is laid out anew, nothing has to be loaded again.
it(
  'finds no violation on any page at 320 and 1280 px',
  async () => {
    const seiten = listSeiten();
    const gefunden = await besucheAlle(buehne, seiten, 'axe', async (page, seite) => {
      await page.goto(seite, { waitUntil: 'load' });
      // Through the debugging protocol: the page's Content Security Policy stays in force.
      await page.evaluate(AXE);
      const zeilen: string[] = [];
      for (const breite of BREITEN) {
        await page.setViewportSize({ width: breite, height: 800 });
        zeilen.push(...(await findVerstoesse(page, seite, breite)));
      }
      return zeilen;
    });
    const verstoesse = gefunden.flat();
    console.log(`  axe ${axe.version}: ${seiten.length} Seiten, ${verstoesse.length} Verstöße`);
    if (verstoesse.length > 0) console.log(summarize(seiten, gefunden));
    expect(verstoesse).toEqual([]);
  },
  60 * 60_000,
);

/** How many pages of each template break which rule: what to mend first. */
function summarize(seiten: readonly string[], gefunden: readonly (readonly string[])[]): string {
  const zaehler = new Map<string, number>();
  for (const [i, zeilen] of gefunden.entries()) {
    for (const regel of new Set(zeilen.map((zeile) => zeile.split(' – ')[0]?.split(': ')[1]))) {
      const schluessel = `${getVorlage(seiten[i] ?? '')} ${regel}`;
      zaehler.set(schluessel, (zaehler.get(schluessel) ?? 0) + 1);
    }
  }
  return [...zaehler].map(([was, anzahl]) => `    ${was}: ${anzahl} Seiten`).join('\n');
}
