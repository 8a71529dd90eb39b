// What the built pages weigh, beside their budgets; and whether they would load from another host.
// Bytes are brotli quality 11, the level of files compressed once and served often; 1 kB = 1000.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isDirektAufgerufen, WURZEL } from './hilfe/ablauf.mjs';
import { findFremdeInSkript, findFremdeInStil } from './messen/fremde-adressen.mjs';
import { listDateien } from './messen/list-dateien.mjs';
import { buildMessung } from './messen/miss-seite.mjs';

/** @typedef {import('./messen/miss-seite.mjs').Messung} Messung */

/**
 * The budgets. `fuer`: which pages; `wert`: what of the measurement; `hoechstens`: in the unit.
 * @type {readonly { was: string, einheit: 'kB' | 'Knoten', hoechstens: number,
 *   fuer: (messung: Messung) => boolean, wert: (messung: Messung) => number, warum: string }[]}
 */
export const BUDGETS = [
  {
    was: 'Sozialraumseite, erste Ansicht ohne Schrift',
    einheit: 'kB',
    hoechstens: 45,
    fuer: isSozialraum,
    wert: (m) => m.ersteAnsicht / 1000,
    warum: 'ein Telefon mit einem Balken Empfang',
  },
  {
    was: 'Sozialraumseite, erste Ansicht mit Schrift',
    einheit: 'kB',
    hoechstens: 90,
    fuer: isSozialraum,
    wert: (m) => (m.ersteAnsicht + m.schrift) / 1000,
    warum: 'zwei Schnitte, lateinische Teilmenge',
  },
  {
    was: 'Karte mit Leaflet, auf Abruf',
    einheit: 'kB',
    hoechstens: 60,
    fuer: (m) => m.karte > 0,
    wert: (m) => m.karte / 1000,
    warum: 'Leaflet allein braucht 42 bis 45 kB',
  },
  {
    was: 'Skript einer Seite ohne Karte und Finder',
    einheit: 'kB',
    hoechstens: 5,
    fuer: (m) => m.karte === 0 && !/^\/([a-z]{2}\/)?(finder|pruefung)\//.test(m.pfad),
    wert: (m) => m.skript / 1000,
    warum: 'höchstens für Menüs',
  },
  {
    was: 'Elemente einer Sozialraumseite',
    einheit: 'Knoten',
    hoechstens: 6000,
    fuer: isSozialraum,
    wert: (m) => m.knoten,
    warum: 'alte Telefone zeichnen langsam',
  },
];

/** @param {Messung} messung */
function isSozialraum({ pfad }) {
  return /^\/([a-z]{2}\/)?sozialraum\/[^/]+\/$/.test(pfad);
}

/**
 * Kind of a page, by its address: `/einrichtung/…/` for all below `/einrichtung/`; every
 * Sozialraum page is a kind of its own.
 * @param {string} pfad
 */
export function getSeitenart(pfad) {
  const [erst = '', ...rest] = pfad.split('/').filter(Boolean);
  const vorne = /^[a-z]{2}$/.test(erst) ? [erst, rest.shift() ?? ''] : [erst];
  const kopf = vorne.filter(Boolean).join('/');
  if (kopf.endsWith('sozialraum')) return pfad;
  return `/${[kopf, ...(rest.length > 0 ? ['…'] : [])].filter(Boolean).join('/')}`;
}

/** @param {number} bytes */
const kB = (bytes) => (bytes / 1000).toFixed(1).replace('.', ',');

/**
 * Prints rows with padded cells, the first column left-aligned.
 * @param {readonly (readonly (string | number)[])[]} zeilen
 */
function zeigeTabelle(zeilen) {
  const breiten = (zeilen[0] ?? []).map((_, i) =>
    Math.max(...zeilen.map((zeile) => String(zeile[i]).length)),
  );
  for (const zeile of zeilen) {
    const zellen = zeile.map((zelle, i) =>
      i === 0 ? String(zelle).padEnd(breiten[0] ?? 0) : String(zelle).padStart(breiten[i] ?? 0),
    );
    console.log(`  ${zellen.join('  ')}`);
  }
}

/** @param {readonly Messung[]} messungen */
function zeigeSeiten(messungen) {
  /** @type {Map<string, Messung[]>} */
  const arten = new Map();
  for (const messung of messungen) {
    const art = getSeitenart(messung.pfad);
    arten.set(art, [...(arten.get(art) ?? []), messung]);
  }
  const kopf = ['Seite (die schwerste ihrer Art)', 'Seiten', 'ohne Schrift', 'mit Schrift'];
  zeigeTabelle([
    [...kopf, 'Skript sofort', 'Karte auf Abruf', 'Elemente'],
    ...[...arten].map(([art, seiten]) => {
      const groesste = (/** @type {(m: Messung) => number} */ was) => Math.max(...seiten.map(was));
      return [
        art,
        seiten.length,
        kB(groesste((m) => m.ersteAnsicht)),
        kB(groesste((m) => m.ersteAnsicht + m.schrift)),
        kB(groesste((m) => m.skript)),
        kB(groesste((m) => m.karte)),
        groesste((m) => m.knoten),
      ];
    }),
  ]);
}

/**
 * @param {readonly Messung[]} messungen
 * @returns {number} how many budgets are not kept
 */
function zeigeBudgets(messungen) {
  let verletzt = 0;
  /** @type {(string | number)[][]} */
  const zeilen = [['Budget', 'höchstens', 'gemessen', '', 'schwerste Seite']];
  for (const { was, einheit, hoechstens, fuer, wert } of BUDGETS) {
    const faelle = messungen.filter(fuer).sort((a, b) => wert(b) - wert(a));
    const schwerste = faelle[0];
    if (!schwerste) {
      zeilen.push([was, `${hoechstens} ${einheit}`, '–', '–', 'keine solche Seite']);
      continue;
    }
    const gemessen = wert(schwerste);
    if (gemessen > hoechstens) verletzt += 1;
    zeilen.push([
      was,
      `${hoechstens} ${einheit}`,
      einheit === 'kB' ? gemessen.toFixed(1).replace('.', ',') : gemessen,
      gemessen > hoechstens ? 'ZU GROSS' : 'gut',
      schwerste.pfad,
    ]);
  }
  zeigeTabelle(zeilen);
  return verletzt;
}

/**
 * @param {string} ordner the built site
 * @returns {Promise<number>} exit code
 */
async function miss(ordner) {
  const dateien = listDateien(ordner);
  const html = dateien.filter((datei) => datei.endsWith('.html'));
  if (html.length === 0) {
    console.error(`In ${ordner} liegt keine Seite. Bitte bauen Sie zuerst: npm run build`);
    return 1;
  }
  const missSeite = buildMessung(ordner);
  /** @type {Messung[]} */
  const messungen = [];
  let zuletzt = Date.now();
  for (const datei of html) {
    messungen.push(await missSeite(datei));
    if (Date.now() - zuletzt > 3000) {
      console.log(`  … ${messungen.length} von ${html.length} Seiten gemessen`);
      zuletzt = Date.now();
    }
  }
  zeigeSeiten(messungen);
  console.log('  (kB über die Leitung, Brotli Stufe 11; 1 kB = 1000 Bytes)\n');
  const verletzt = zeigeBudgets(messungen);

  const fremde = messungen.flatMap((m) => m.fremde.map((adresse) => `${m.pfad}: ${adresse}`));
  for (const datei of dateien) {
    const finde = datei.endsWith('.css')
      ? findFremdeInStil
      : /\.m?js$/.test(datei)
        ? findFremdeInSkript
        : null;
    if (!finde) continue;
    for (const adresse of finde(readFileSync(path.join(ordner, datei), 'utf8'))) {
      fremde.push(`/${datei}: ${adresse}`);
    }
  }
  const fehlende = messungen.flatMap((m) => m.fehlende.map((adresse) => `${m.pfad}: ${adresse}`));
  zeigeListe('Von einem fremden Host geladen würde', fremde);
  zeigeListe('Im Bau fehlt', fehlende);
  console.log(
    `\n${messungen.length} Seiten: ${verletzt} Budgets nicht eingehalten, ` +
      `${fremde.length} fremde Adressen, ${fehlende.length} fehlende Dateien.`,
  );
  return verletzt + fremde.length + fehlende.length > 0 ? 1 : 0;
}

/**
 * @param {string} titel
 * @param {readonly string[]} zeilen
 */
function zeigeListe(titel, zeilen) {
  if (zeilen.length === 0) return;
  console.log(`\n${titel}:`);
  for (const zeile of zeilen.slice(0, 30)) console.log(`  ${zeile}`);
  if (zeilen.length > 30) console.log(`  … und ${zeilen.length - 30} weitere`);
}

if (isDirektAufgerufen(import.meta.url)) {
  const { values } = parseArgs({ options: { ordner: { type: 'string' } } });
  const ordner = path.resolve(WURZEL, values.ordner ?? 'dist');
  if (existsSync(ordner)) process.exitCode = await miss(ordner);
  else {
    console.error('Es ist noch nichts gebaut. Bitte rufen Sie zuerst „npm run build“ auf.');
    process.exitCode = 1;
  }
}
