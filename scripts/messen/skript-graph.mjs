import { init, parse } from 'es-module-lexer';

/**
 * What a built script loads.
 * @typedef {object} Skript
 * @property {readonly string[]} gleich static imports
 * @property {readonly string[]} spaeter dynamic imports with a fixed address
 * @property {readonly string[]} stile stylesheets that come with a dynamic import
 * @property {boolean} leaflet whether Leaflet itself is in this file
 */

await init;

/**
 * Reads what a script imports.
 * @param {string} quelltext
 * @returns {Skript}
 */
export function liesSkript(quelltext) {
  const [importe] = parse(quelltext);
  const ziele = (/** @type {boolean} */ dynamisch) =>
    importe.flatMap(({ type, specifier }) =>
      specifier && (type === 'dynamic') === dynamisch ? [specifier] : [],
    );
  return {
    gleich: ziele(false),
    spaeter: ziele(true),
    // The bundler names them in a list of strings, relative to the root of the site.
    stile: [...quelltext.matchAll(/["'`]([^"'`\s]+\.css)["'`]/g)].map((t) => t[1] ?? ''),
    leaflet: /leaflet-container/.test(quelltext) && /leaflet-zoom-animated/.test(quelltext),
  };
}

/**
 * Every script that loads together with `start`: the static closure.
 *
 * @param {readonly string[]} start addresses from the root of the site
 * @param {(adresse: string) => Skript | null} hole
 * @returns {ReadonlySet<string>}
 */
export function findGleichGeladene(start, hole) {
  /** @type {Set<string>} */
  const gesehen = new Set();
  const offen = [...start];
  for (let adresse = offen.pop(); adresse !== undefined; adresse = offen.pop()) {
    if (gesehen.has(adresse)) continue;
    const skript = hole(adresse);
    if (!skript) continue;
    gesehen.add(adresse);
    for (const ziel of skript.gleich) offen.push(loeseAuf(ziel, adresse));
  }
  return gesehen;
}

/**
 * The dynamic imports that can follow from `geladen`, at any depth: address of each entry and what
 * comes with it that was not there before.
 *
 * @param {ReadonlySet<string>} geladen
 * @param {(adresse: string) => Skript | null} hole
 * @returns {{ eingang: string, skripte: readonly string[], stile: readonly string[] }[]}
 */
export function findSpaeterGeladene(geladen, hole) {
  const eingaenge = new Set();
  const offen = [...geladen];
  const ergebnis = [];
  for (let von = offen.pop(); von !== undefined; von = offen.pop()) {
    const skript = hole(von);
    for (const ziel of skript?.spaeter ?? []) {
      const eingang = loeseAuf(ziel, von);
      if (eingaenge.has(eingang) || geladen.has(eingang) || !hole(eingang)) continue;
      eingaenge.add(eingang);
      const skripte = [...findGleichGeladene([eingang], hole)].filter((s) => !geladen.has(s));
      offen.push(...skripte);
      const stile = [...new Set([von, ...skripte].flatMap((s) => hole(s)?.stile ?? []))];
      ergebnis.push({
        eingang,
        skripte,
        stile: stile.map((s) => loeseAuf(s, '/')),
      });
    }
  }
  return ergebnis;
}

/**
 * @param {string} ziel as written in a file
 * @param {string} von address of that file
 * @returns {string} path from the root of the site; the full address for another host
 */
export function loeseAuf(ziel, von) {
  const url = new URL(ziel, new URL(von, 'http://eigener.invalid/'));
  return url.host === 'eigener.invalid' ? url.pathname : url.href;
}
