import { existsSync, readFileSync } from 'node:fs';

/**
 * What a step of `npm test` found.
 * @typedef {object} Zaehlung
 * @property {number} bestanden
 * @property {number} gescheitert
 * @property {readonly string[]} uebersprungen names of what did not run
 */

/**
 * Result of a step that counts nothing itself: one passed or one failed.
 * @param {number} code exit code
 * @returns {Zaehlung}
 */
export function countSchritt(code) {
  return { bestanden: code === 0 ? 1 : 0, gescheitert: code === 0 ? 0 : 1, uebersprungen: [] };
}

/**
 * Counts from the report of Vitest's JSON reporter. A run that ended with an error counts at least
 * one failed, also where no single test failed (a file that could not be loaded, no report at all).
 *
 * @param {string} datei
 * @param {number} code exit code of Vitest
 * @returns {Zaehlung}
 */
export function countVitest(datei, code) {
  if (!existsSync(datei)) return { bestanden: 0, gescheitert: 1, uebersprungen: [] };
  /** @type {{ testResults: { name: string, status: string,
   *   assertionResults: { fullName: string, status: string }[] }[] }} */
  const bericht = JSON.parse(readFileSync(datei, 'utf8'));
  const faelle = bericht.testResults.flatMap((d) => d.assertionResults);
  const bestanden = faelle.filter((fall) => fall.status === 'passed').length;
  const gescheitert = faelle.filter((fall) => fall.status === 'failed').length;
  const uebersprungen = faelle
    .filter((fall) => fall.status !== 'passed' && fall.status !== 'failed')
    .map((fall) => fall.fullName);
  const leere = bericht.testResults.filter(
    (d) => d.status === 'failed' && d.assertionResults.every((fall) => fall.status !== 'failed'),
  ).length;
  const mindestens = code !== 0 || bestanden + uebersprungen.length === 0 ? 1 : 0;
  return {
    bestanden,
    gescheitert: Math.max(gescheitert + leere, mindestens),
    uebersprungen,
  };
}

/**
 * The line that a run ends with: `12 passed, 0 failed`, with `, 1 skipped` where something was.
 * @param {readonly Zaehlung[]} zaehlungen
 */
export function formatSumme(zaehlungen) {
  const summe = (/** @type {(z: Zaehlung) => number} */ was) =>
    zaehlungen.reduce((bisher, zaehlung) => bisher + was(zaehlung), 0);
  const uebersprungen = summe((z) => z.uebersprungen.length);
  return (
    `${summe((z) => z.bestanden)} passed, ${summe((z) => z.gescheitert)} failed` +
    (uebersprungen > 0 ? `, ${uebersprungen} skipped` : '')
  );
}
