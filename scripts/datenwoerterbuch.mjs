// Writes docs/datenwoerterbuch.md from the one table of columns (src/domain/inventar/spalten/).
// `--pruefen` writes nothing and ends with 1 if the file differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { SCHLUESSEL, SPALTEN, TABELLEN } from '../src/domain/inventar/spalten/tabellen.ts';
import { isDirektAufgerufen, WURZEL } from './hilfe/ablauf.mjs';
import { LESART, TABELLE } from './woerterbuch/worte.mjs';

/** @typedef {import('../src/domain/inventar/spalten/spalte.ts').Spalte} Spalte */
/** @typedef {import('../src/domain/inventar/spalten/spalte.ts').Tabellenname} Tabellenname */

/** Path of the file from the repository's root. */
export const DATEI = 'docs/datenwoerterbuch.md';

/** @param {string} text */
const zelle = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** @param {string} text */
const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

/** @param {Spalte} spalte */
function formatArt(spalte) {
  const teile = [LESART[spalte.lesart].name];
  if (spalte.werte) teile.push(`: ${spalte.werte.map(code).join(', ')}`);
  if (spalte.verweis === 'sozialraeume') teile.push(' auf einen Sozialraum in `stadt.json`');
  else if (spalte.verweis) teile.push(` auf [${spalte.verweis}](#${spalte.verweis})`);
  const { min, max } = spalte;
  if (min !== undefined && max !== undefined) teile.push(` von ${min} bis ${max}`);
  else if (min !== undefined) teile.push(` ab ${min}`);
  else if (max !== undefined) teile.push(` bis ${max}`);
  if (spalte.mehrere) teile.push('; mehrere mit `\\|`');
  return teile.join('');
}

/** @param {Spalte} spalte */
const formatSpalte = (spalte) =>
  [
    '',
    code(spalte.name),
    spalte.pflicht ? 'ja' : '',
    formatArt(spalte),
    zelle(spalte.satz),
    code(spalte.beispiel),
    spalte.sicht === 'intern' ? '**intern**' : 'öffentlich',
    '',
  ]
    .join(' | ')
    .trim();

/** @param {Tabellenname} name */
function formatTabelle(name) {
  const { ort, zweck } = TABELLE[name];
  const schluessel = SCHLUESSEL[name];
  return [
    `## ${name}`,
    `Datei: ${code(ort)}`,
    zweck,
    schluessel
      ? `Schlüssel: ${code(schluessel)}. Jeder Wert steht nur einmal.`
      : 'Ohne Schlüssel: Keine andere Tabelle verweist auf diese Zeilen.',
    [
      '| Spalte | Pflicht | Art und Werte | Was hineingehört | Beispiel | Sicht |',
      '|---|---|---|---|---|---|',
      .../** @type {readonly Spalte[]} */ (SPALTEN[name]).map(formatSpalte),
    ].join('\n'),
  ].join('\n\n');
}

/**
 * The text of the data dictionary: every table with every column, in the order of the code, formatted as
 * the project's Prettier formats it.
 * @returns {Promise<string>}
 */
export async function baueDatenwoerterbuch() {
  const roh = [
    '# Datenwörterbuch',
    'Diese Datei wird erzeugt (`npm run woerterbuch`). Ändern Sie nicht sie, sondern die Spalten in [src/domain/inventar/spalten/](../src/domain/inventar/spalten/tabellen.ts); ein Test vergleicht beide.',
    'Woher die Daten kommen, welche Regeln für alle Dateien gelten und was in `stadt.json` steht, sagt [data/README.md](../data/README.md). Englische Entsprechungen stehen im [Glossar](glossar.md).',
    'So lesen Sie die Tabellen:',
    [
      '- **Pflicht:** Ohne diese Angabe wird die Zeile abgewiesen. Alles andere darf leer bleiben; leer heißt „nicht bekannt“, nie „nein“.',
      '- **öffentlich:** Die Angabe erscheint auf den Seiten und in den Daten zum Herunterladen. **intern:** Die Spalte steht nur in `data-intern/`. In `data/` ist sie ein Fehler.',
      '- Spalten, die hier nicht stehen, werden nicht veröffentlicht; die Prüfung weist auf sie hin.',
      '- Die Reihenfolge der Spalten in einer Datei ist frei.',
    ].join('\n'),
    `Tabellen: ${TABELLEN.map((name) => `[${name}](#${name})`).join(' · ')}`,
    '## Arten von Angaben',
    [
      '| Art | Was erwartet wird |',
      '|---|---|',
      ...Object.values(LESART).map(({ name, erklaerung }) => `| ${name} | ${zelle(erklaerung)} |`),
    ].join('\n'),
    ...TABELLEN.map(formatTabelle),
  ].join('\n\n');
  return format(roh, { parser: 'markdown', printWidth: 100, proseWrap: 'preserve' });
}

/** @returns {Promise<number>} exit code */
async function schreibe() {
  const { values } = parseArgs({ options: { pruefen: { type: 'boolean' } } });
  const ziel = path.join(WURZEL, DATEI);
  const neu = await baueDatenwoerterbuch();
  const alt = existsSync(ziel) ? readFileSync(ziel, 'utf8') : '';
  if (alt === neu) {
    console.log(`${DATEI} ist auf dem Stand der Spalten.`);
    return 0;
  }
  if (values.pruefen) {
    console.error(`${DATEI} weicht von den Spalten ab. Bitte rufen Sie „npm run woerterbuch“ auf.`);
    return 1;
  }
  writeFileSync(ziel, neu);
  console.log(`Geschrieben: ${DATEI}`);
  return 0;
}

if (isDirektAufgerufen(import.meta.url)) process.exitCode = await schreibe();
