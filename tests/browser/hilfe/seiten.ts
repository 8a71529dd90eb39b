import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getAdresse, listDateien } from '../../../scripts/messen/list-dateien.mjs';

/** Folder of the built site that the browser tests look at. */
export const DIST = path.resolve(process.env['SOZIALRAUM_AUSGABE'] ?? 'dist');

/** Addresses of every built page, in a fixed order. Throws where nothing was built. */
export function listSeiten(): readonly string[] {
  const seiten = existsSync(DIST)
    ? listDateien(DIST)
        .filter((datei) => datei.endsWith('.html'))
        .map(getAdresse)
    : [];
  if (seiten.length === 0) throw new Error(`No page in ${DIST}: build first (npm run build).`);
  return seiten;
}

/**
 * The template behind an address: `/einrichtung/` for all pages below it, `/` for the start page.
 * Pages of another language are templates of their own (`/ar/einrichtung/`).
 */
export function getVorlage(seite: string): string {
  const teile = seite.split('/').filter(Boolean);
  const laenge = /^[a-z]{2}$/.test(teile[0] ?? '') ? 2 : 1;
  // `/planung/abdeckung/` is a page written by hand, `/einrichtung/x/` one of many.
  const handgemacht = ['planung', 'gremium', 'pruefung', 'daten'].includes(teile[laenge - 1] ?? '');
  const kopf = teile.slice(0, handgemacht ? laenge + 1 : laenge).join('/');
  return kopf ? `/${kopf}/` : '/';
}

/** One page of each template, the one with the longest HTML: there is most that can go wrong. */
export function listVorlagen(): readonly string[] {
  const groesste = new Map<string, { readonly seite: string; readonly laenge: number }>();
  for (const seite of listSeiten()) {
    const laenge = readHtml(seite).length;
    const vorlage = getVorlage(seite);
    if (laenge > (groesste.get(vorlage)?.laenge ?? -1)) groesste.set(vorlage, { seite, laenge });
  }
  return [...groesste.values()].map(({ seite }) => seite);
}

/** Addresses of the Sozialraum pages (German). */
export function listSozialraumseiten(): readonly string[] {
  return listSeiten().filter((seite) => /^\/sozialraum\/[^/]+\/$/.test(seite));
}

/** The built HTML of a page. */
export function readHtml(seite: string): string {
  const datei = seite.endsWith('/') ? `${seite}index.html` : seite;
  return readFileSync(path.join(DIST, datei), 'utf8');
}
