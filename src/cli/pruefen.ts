import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Befund } from '../domain/befund.ts';
import { befundText } from '../domain/inventar/befund-text.ts';
import { schreibeCsv } from '../domain/tabelle/schreibe-csv.ts';
import { setzeFormelschutz } from '../domain/tabelle/formelschutz.ts';
import { pruefeBestand } from '../load/bestand.ts';
import { anzeigePfad } from '../load/lies-dateien.ts';
import { datenOrdner } from '../load/orte.ts';

const HILFE = `npm run bestand -- pruefen [dateien]

Prüft alle Tabellen in data/ und nennt jeden Fehler und Hinweis mit Datei, Zeile, Spalte und Wert.
Mit Dateinamen werden nur die Befunde dieser Dateien gezeigt; geprüft wird immer der ganze Bestand.

  --form text|csv|json   Ausgabe, sonst text
  --nach DATEI           schreibt in eine Datei statt auf den Schirm
  --nur-fehler           ohne Hinweise

Endet mit 1, wenn es Fehler gibt, sonst mit 0.`;

const SPALTEN = [
  'schwere',
  'regel',
  'datei',
  'zeile',
  'spalte',
  'wert',
  'satz',
  'vorschlag',
  'id',
] as const;

function alsText(befunde: readonly Befund[], kopf: string): string {
  return [...befunde.map(befundText), kopf].join('\n\n');
}

function alsTabelle(befunde: readonly Befund[]): string {
  const zeilen = befunde.map((b) => SPALTEN.map((s) => setzeFormelschutz(String(b[s] ?? ''))));
  return `\ufeff${schreibeCsv([SPALTEN, ...zeilen], ';', true)}`;
}

/** `bestand pruefen`: prints every finding of the town's data; exit code 1 when there is an error, 2 for wrong options. */
export async function pruefen(argumente: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argumente],
    allowPositionals: true,
    options: {
      form: { type: 'string', default: 'text' },
      nach: { type: 'string' },
      'nur-fehler': { type: 'boolean', default: false },
      hilfe: { type: 'boolean', default: false },
    },
  });
  if (values.hilfe) {
    console.log(HILFE);
    return 0;
  }
  if (!['text', 'csv', 'json'].includes(values.form)) {
    console.error(`„${values.form}“ ist keine Form. Erwartet wird text, csv oder json.`);
    return 2;
  }
  const lesung = await pruefeBestand();
  const gewaehlt = new Set(positionals.map(anzeigePfad));
  const gezeigt = lesung.befunde.filter((b) => gewaehlt.size === 0 || gewaehlt.has(b.datei));
  const fehler = gezeigt.filter((b) => b.schwere === 'fehler').length;
  const befunde = values['nur-fehler'] ? gezeigt.filter((b) => b.schwere === 'fehler') : gezeigt;
  const kopf = `${anzeigePfad(datenOrdner())}: ${lesung.gelesen + lesung.abgelehnt} Zeilen, davon ${lesung.gelesen} gelesen und ${lesung.abgelehnt} abgelehnt. ${fehler} Fehler, ${gezeigt.length - fehler} Hinweise.`;
  const text =
    values.form === 'json'
      ? JSON.stringify(befunde, null, 2)
      : values.form === 'csv'
        ? alsTabelle(befunde)
        : alsText(befunde, kopf);
  if (values.nach === undefined) process.stdout.write(`${text}\n`);
  else {
    await writeFile(values.nach, text);
    console.log(`${kopf} Geschrieben nach ${values.nach}.`);
  }
  return fehler > 0 ? 1 : 0;
}
