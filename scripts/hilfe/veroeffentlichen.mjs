import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the law asks for before a page goes public (§ 5 DDG, Art. 13 DSGVO), by its place in stadt.json. */
const PFLICHT = [
  ['adresse_der_seite', 'Adresse, unter der die Seite erscheint'],
  ['betreiber.name', 'Name des Betreibers'],
  ['betreiber.strasse', 'Straße des Betreibers'],
  ['betreiber.plz', 'Postleitzahl des Betreibers'],
  ['betreiber.ort', 'Ort des Betreibers'],
  ['betreiber.vertretung', 'Vertretung des Betreibers'],
  ['betreiber.telefon', 'Telefon des Betreibers'],
  ['betreiber.email', 'E-Mail des Betreibers'],
  ['betreiber.datenschutz_kontakt', 'Kontakt zum Datenschutz'],
  ['rueckmeldung.email', 'E-Mail für Rückmeldungen'],
  ['ombudsstelle.name', 'Ombudsstelle'],
];

/**
 * Which of the legally required entries of a town are still empty: German lines with the place in stadt.json,
 * none when all are there.
 *
 * @param {string} ordner data folder
 * @returns {readonly string[]}
 */
export function findFehlendes(ordner) {
  let stadt;
  try {
    stadt = JSON.parse(
      readFileSync(path.join(ordner, 'stadt.json'), 'utf8').replace(/^\uFEFF/, ''),
    );
  } catch {
    return ['eine lesbare Datei stadt.json (npm run bestand -- pruefen nennt den Grund)'];
  }
  return PFLICHT.filter(([ort = '']) => {
    const wert = ort.split('.').reduce((o, k) => o?.[k], stadt);
    return typeof wert !== 'string' || wert.trim() === '';
  }).map(([ort, was]) => `${was} (${ort})`);
}
