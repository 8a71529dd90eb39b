import { describe, expect, it } from 'vitest';
import { besucheAlle, useBuehne } from './hilfe/buehne.ts';
import { listSozialraumseiten, listVorlagen } from './hilfe/seiten.ts';

const buehne = useBuehne();

/** What the browser reports of a layout shift; TypeScript does not know it. */
type Sprung = {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
};

/** 320 CSS px is also what 1280 px become at 400 % zoom; then little height is left. */
const FENSTER = [
  { name: '320 px', viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 },
  { name: '1280 px bei 400 %', viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  { name: '768 px', viewport: { width: 768, height: 1024 }, deviceScaleFactor: 1 },
];

describe('layout', () => {
  it.each(FENSTER)('needs no sideways scrolling on any template: $name', async (fenster) => {
    const gefunden = await besucheAlle(
      buehne,
      listVorlagen(),
      fenster.name,
      async (page, seite) => {
        await page.goto(seite, { waitUntil: 'load' });
        return page.evaluate((name) => {
          const breite = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= breite) return [];
          const ueber = [...document.querySelectorAll('body *')]
            .filter((e) => e.getBoundingClientRect().right > breite + 1 && !e.closest('svg *'))
            .map((e) => `<${e.tagName.toLowerCase()} class="${e.getAttribute('class') ?? ''}">`);
          return [
            `${name}: ${document.documentElement.scrollWidth} px: ${ueber.slice(0, 5).join(' ')}`,
          ];
        }, seite);
      },
      fenster,
    );
    expect(gefunden.flat()).toEqual([]);
  });

  it.each([320, 1280])(
    'shifts nothing while a Sozialraum page loads, %i px wide',
    async (width) => {
      const seiten = listSozialraumseiten();
      expect(seiten.length).toBeGreaterThan(0);
      const gefunden = await besucheAlle(
        buehne,
        seiten,
        'Verschiebung',
        async (page, seite) => {
          await page.goto(seite, { waitUntil: 'networkidle' });
          const spruenge = await page.evaluate(
            () =>
              new Promise<string[]>((resolve) => {
                const zeilen: string[] = [];
                new PerformanceObserver((liste) => {
                  for (const eintrag of liste.getEntries() as unknown as Sprung[]) {
                    const orte = eintrag.sources.map(({ node }) =>
                      node instanceof Element ? node.outerHTML.slice(0, 60) : '#text',
                    );
                    zeilen.push(`${eintrag.value.toFixed(4)} ${orte.join(' | ')}`);
                  }
                }).observe({ type: 'layout-shift', buffered: true });
                setTimeout(() => resolve(zeilen), 500);
              }),
          );
          return spruenge.map((sprung) => `${seite}: ${sprung}`);
        },
        { viewport: { width, height: 800 } },
      );
      expect(gefunden.flat()).toEqual([]);
    },
  );
});
