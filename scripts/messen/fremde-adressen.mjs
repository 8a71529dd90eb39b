import { liesStil } from './lies-stil.mjs';

/** Calls in a script that load from the address that follows. */
const LADENDE_AUFRUFE = [
  /\bimport\s*\(\s*["'`](https?:)?\/\/[^"'`]+/g,
  /\bfrom\s*["'](https?:)?\/\/[^"']+/g,
  /\bimport\s*["'](https?:)?\/\/[^"']+/g,
  /\b(?:fetch|importScripts|sendBeacon|EventSource|WebSocket|Worker|SharedWorker)\s*\(\s*["'`](https?:|wss?:)?\/\/[^"'`]+/g,
  /\.open\s*\(\s*["'][A-Z]+["']\s*,\s*["'`](https?:)?\/\/[^"'`]+/g,
  /\.src\s*=\s*["'`](https?:)?\/\/[^"'`]+/g,
];

/**
 * Addresses on another host that a page would load. Links that a person follows are none of them.
 * @param {import('./lies-seite.mjs').Seite} seite
 * @returns {string[]}
 */
export function findFremdeInSeite(seite) {
  return [
    ...seite.geladen.filter(isFremd),
    ...seite.stilBloecke.flatMap(findFremdeInStil),
    ...seite.skriptBloecke.flatMap(findFremdeInSkript),
  ];
}

/**
 * The same for a stylesheet.
 * @param {string} css
 */
export function findFremdeInStil(css) {
  const { importe, bilder, schriften } = liesStil(css);
  return [...importe, ...bilder, ...schriften.map((schnitt) => schnitt.adresse)].filter(isFremd);
}

/**
 * The same for a script: only literal addresses in calls that load. What a script puts together at
 * run time is the browser test's to find.
 * @param {string} quelltext
 */
export function findFremdeInSkript(quelltext) {
  return LADENDE_AUFRUFE.flatMap((muster) => [...quelltext.matchAll(muster)].map((t) => t[0]));
}

/** @param {string} adresse */
function isFremd(adresse) {
  return /^(https?:|wss?:)?\/\//i.test(adresse);
}
