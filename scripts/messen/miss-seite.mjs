import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { findFremdeInSeite } from './fremde-adressen.mjs';
import { liesSeite } from './lies-seite.mjs';
import { liesStil } from './lies-stil.mjs';
import { getAdresse } from './list-dateien.mjs';
import { findGleichGeladene, findSpaeterGeladene, liesSkript, loeseAuf } from './skript-graph.mjs';

const brotli = promisify(zlib.brotliCompress);

/** Formats that are compressed already. */
const FERTIG = /\.(woff2?|png|jpe?g|webp|avif|gif|ico|pdf|zip|xlsx)$/i;

/**
 * Bytes of one page over the wire.
 * @typedef {object} Messung
 * @property {string} pfad address, e.g. `/sozialraum/haspe/`
 * @property {number} ersteAnsicht HTML, stylesheets and images: what is there without JavaScript
 * @property {number} schrift fonts that its text can need (an upper bound: every weight declared)
 * @property {number} skript external scripts that load with the page, and inline ones
 * @property {number} karte scripts and stylesheets from the page's scripts to Leaflet, those that
 *   load with the page included; 0 if Leaflet cannot be reached
 * @property {number} knoten elements in the tree
 * @property {readonly string[]} fremde addresses on another host
 * @property {readonly string[]} fehlende addresses of this host that were not built
 */

/**
 * Gives the function that measures one page of a built site. Files shared by pages are read and
 * compressed once.
 *
 * @param {string} ordner the built site
 * @returns {(datei: string) => Promise<Messung>} gets the path of an HTML file inside the folder
 */
export function buildMessung(ordner) {
  /** @param {string} adresse */
  const getDatei = (adresse) =>
    path.join(ordner, decodeURIComponent(adresse.split(/[?#]/, 1)[0] ?? ''));
  const lies = (/** @type {string} */ adresse) => readFileSync(getDatei(adresse), 'utf8');
  const gibtEs = (/** @type {string} */ adresse) =>
    existsSync(getDatei(adresse)) && statSync(getDatei(adresse)).isFile();
  const wiege = merke((adresse) => wiegeDatei(getDatei(adresse)));
  const holeStil = merke((adresse) => liesStil(lies(adresse)));
  const holeSkript = merke((adresse) => (gibtEs(adresse) ? liesSkript(lies(adresse)) : null));

  return async (datei) => {
    const pfad = getAdresse(datei);
    const html = readFileSync(path.join(ordner, datei), 'utf8');
    const seite = liesSeite(html);
    /** @type {Set<string>} */
    const fehlende = new Set();
    const eigene = (/** @type {readonly string[]} */ adressen, von = pfad) =>
      [...new Set(adressen.map((adresse) => loeseAuf(adresse, von)))].filter((adresse) => {
        if (!adresse.startsWith('/')) return false;
        if (gibtEs(adresse)) return true;
        fehlende.add(adresse);
        return false;
      });
    const summe = async (/** @type {Iterable<string>} */ adressen) =>
      (await Promise.all([...new Set(adressen)].map(wiege))).reduce((a, b) => a + b, 0);

    const stile = sammleStile(eigene(seite.stile), holeStil, eigene);
    const bloecke = seite.stilBloecke.map((css) => ({
      von: pfad,
      stil: liesStil(css),
    }));
    const alleStile = [...stile.map((von) => ({ von, stil: holeStil(von) })), ...bloecke];
    const bilder = [
      ...eigene(seite.bilder),
      ...alleStile.flatMap(({ von, stil }) => eigene(stil.bilder, von)),
    ];
    const schriften = alleStile.flatMap(({ von, stil }) =>
      stil.schriften
        .filter((schnitt) => schnitt.genutzt && isGebraucht(schnitt, seite.zeichen))
        .flatMap((schnitt) => eigene([schnitt.adresse], von)),
    );
    const gleich = findGleichGeladene(eigene(seite.skripte), holeSkript);
    const klassische = eigene(seite.skripte);
    eigene(seite.geladen);
    const inSkripten = Buffer.byteLength(seite.skriptBloecke.join(''));
    return {
      pfad,
      ersteAnsicht: (await pack(Buffer.from(html))).length + (await summe([...stile, ...bilder])),
      schrift: await summe([...eigene(seite.vorab), ...schriften]),
      skript: (await summe([...gleich, ...klassische])) + inSkripten,
      karte: await summe(findKarte(gleich, new Set(stile), holeSkript).filter(gibtEs)),
      knoten: seite.knoten,
      fremde: findFremdeInSeite(seite),
      fehlende: [...fehlende],
    };
  };
}

/**
 * Every file that has come when Leaflet runs.
 * @param {ReadonlySet<string>} gleich
 * @param {ReadonlySet<string>} stile stylesheets that the page has already
 * @param {(adresse: string) => import('./skript-graph.mjs').Skript | null} hole
 * @returns {string[]}
 */
function findKarte(gleich, stile, hole) {
  const hatLeaflet = (/** @type {Iterable<string>} */ skripte) =>
    [...skripte].some((adresse) => hole(adresse)?.leaflet);
  const spaeter = findSpaeterGeladene(gleich, hole).filter(({ skripte }) => hatLeaflet(skripte));
  if (spaeter.length === 0 && !hatLeaflet(gleich)) return [];
  const neu = spaeter.flatMap(({ skripte, stile: weitere }) => [
    ...skripte,
    ...weitere.filter((stil) => !stile.has(stil)),
  ]);
  return [...new Set([...gleich, ...neu])];
}

/**
 * The stylesheets of a page with all that they import.
 * @param {readonly string[]} start
 * @param {(adresse: string) => import('./lies-stil.mjs').Stil} hole
 * @param {(adressen: readonly string[], von: string) => string[]} eigene
 */
function sammleStile(start, hole, eigene) {
  const alle = new Set(start);
  // A Set that grows while it is walked: what is added comes to its turn.
  for (const adresse of alle) {
    for (const ziel of eigene(hole(adresse).importe, adresse)) alle.add(ziel);
  }
  return [...alle];
}

/**
 * @param {import('./lies-stil.mjs').Schnitt} schnitt
 * @param {ReadonlySet<number>} zeichen
 */
function isGebraucht({ bereich }, zeichen) {
  if (bereich.length === 0) return true;
  return [...zeichen].some((z) => bereich.some(([von, bis]) => z >= von && z <= bis));
}

/** @param {string} datei */
async function wiegeDatei(datei) {
  const inhalt = readFileSync(datei);
  return FERTIG.test(datei) ? inhalt.length : (await pack(inhalt)).length;
}

/** @param {Buffer} inhalt */
function pack(inhalt) {
  return brotli(inhalt, {
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: 11,
      [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: inhalt.length,
    },
  });
}

/**
 * @template T
 * @param {(adresse: string) => T} berechne
 * @returns {(adresse: string) => T}
 */
function merke(berechne) {
  /** @type {Map<string, T>} */
  const bekannt = new Map();
  return (adresse) => {
    if (!bekannt.has(adresse)) bekannt.set(adresse, berechne(adresse));
    return /** @type {T} */ (bekannt.get(adresse));
  };
}
