import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { listDateien } from '../../scripts/messen/list-dateien.mjs';

type Element = DefaultTreeAdapterMap['element'];
type Knoten = DefaultTreeAdapterMap['node'];

const AUSGABE = path.resolve('dist-kleine-stadt');

function* elemente(knoten: Knoten): Generator<Element> {
  if ('tagName' in knoten) yield knoten;
  if ('childNodes' in knoten) for (const kind of knoten.childNodes) yield* elemente(kind);
}

/** What would run when a browser reads the page: handlers, script addresses, scripts that no build made. */
function findLaufendes(html: string): readonly string[] {
  return [...elemente(parse(html))].flatMap((el) => {
    const funde = el.attrs.flatMap(({ name, value }) => {
      if (name.startsWith('on')) return [`${el.tagName} ${name}`];
      const ziel = ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name);
      return ziel && /^\s*(?:javascript|data|vbscript):/i.test(value) ? [`${name}=${value}`] : [];
    });
    const merkmale = new Map(el.attrs.map((a) => [a.name, a.value]));
    const eigen =
      merkmale.get('type') === 'application/ld+json' ||
      (merkmale.get('src') ?? '').startsWith('/_astro/');
    if (el.tagName === 'script' && !eigen) funde.push('script');
    if (el.tagName === 'img' && merkmale.get('src') === 'x') funde.push('img');
    return funde;
  });
}

describe('hostile cells of the second town', () => {
  it('would be noticed if they ran', () => {
    expect(findLaufendes('<img src=x onerror=alert(1)>')).toEqual(['img onerror', 'img']);
    expect(findLaufendes('<a href=" javascript:alert(1)">x</a>')).toHaveLength(1);
    expect(findLaufendes('<script>alert(1)</script>')).toEqual(['script']);
  });

  it('are shown as text, never as markup', () => {
    if (!existsSync(AUSGABE)) throw new Error('dist-kleine-stadt is missing: run npm test whole');
    const seiten = listDateien(AUSGABE).filter((d) => d.endsWith('.html'));
    const html = seiten.map((d) => readFileSync(path.join(AUSGABE, d), 'utf8'));
    // The fixture's cell is really there, escaped.
    expect(html.some((h) => h.includes('&lt;img src=x onerror'))).toBe(true);
    expect(html.flatMap((h, i) => findLaufendes(h).map((f) => `${seiten[i]}: ${f}`))).toEqual([]);
  });
});
