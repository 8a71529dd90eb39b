import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import type { Befund } from '../domain/befund.ts';
import { befundText } from '../domain/inventar/befund-text.ts';
import { schreibeCsv } from '../domain/tabelle/schreibe-csv.ts';
import { setzeFormelschutz } from '../domain/tabelle/formelschutz.ts';
import { type Bestandslesung, pruefeBestand } from '../load/bestand.ts';
import { anzeigePfad } from '../load/lies-dateien.ts';
import { datenOrdner } from '../load/orte.ts';
import { liesOptionen } from './lies-optionen.ts';
import { waehleDateien } from './waehle-dateien.ts';

const HILFE = `npm run bestand -- pruefen [dateien]

Prüft alle Tabellen in data/ und nennt jeden Fehler und Hinweis mit Datei, Zeile, Spalte und Wert.
Mit Namen von Dateien oder Ordnern werden nur deren Befunde gezeigt; geprüft wird immer der ganze Bestand.

  --form text|csv|json   Ausgabe, sonst text
  --nach DATEI           schreibt in eine Datei statt auf den Schirm
  --nur-fehler           ohne Hinweise

Endet mit 1, wenn die gezeigten Dateien Fehler haben, mit 2 bei falscher Bedienung, sonst mit 0.`;

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

/** Findings of the files that were asked for, and all others. */
type Auswahl = { readonly befunde: readonly Befund[]; readonly andere: readonly Befund[] };

function teile(befunde: readonly Befund[], trifft: (datei: string) => boolean): Auswahl {
  return {
    befunde: befunde.filter((b) => trifft(b.datei)),
    andere: befunde.filter((b) => !trifft(b.datei)),
  };
}

const fehlerIn = (befunde: readonly Befund[]) => befunde.filter((b) => b.schwere === 'fehler');

function kopfzeile(lesung: Bestandslesung, { befunde, andere }: Auswahl): string {
  const fehler = fehlerIn(befunde).length;
  const anderswo = fehlerIn(andere).length;
  const halb = lesung.befunde.some((b) => b.regel === 'stadt-json' || b.regel === 'heute');
  return [
    `${anzeigePfad(datenOrdner())}: ${lesung.gelesen + lesung.abgelehnt} Zeilen, davon ${lesung.gelesen} gelesen und ${lesung.abgelehnt} abgelehnt. ${fehler} Fehler, ${befunde.length - fehler} Hinweise.`,
    ...(anderswo > 0 ? [`Dazu ${anderswo} Fehler in anderen Dateien.`] : []),
    ...(halb
      ? ['Solange diese Grundlage fehlt, sind die Regeln über mehrere Zeilen nicht geprüft.']
      : []),
  ].join(' ');
}

async function gibAus(text: string, kopf: string, nach: string | undefined): Promise<boolean> {
  if (nach === undefined) {
    process.stdout.write(`${text}\n`);
    return true;
  }
  try {
    await writeFile(nach, text);
  } catch (grund) {
    const { code } = grund as NodeJS.ErrnoException;
    const warum =
      code === 'ENOENT'
        ? 'Den Ordner gibt es nicht.'
        : code === 'EISDIR'
          ? 'Das ist ein Ordner.'
          : `Grund: ${code ?? 'unbekannt'}.`;
    console.error(`Nach „${nach}“ kann ich nicht schreiben. ${warum}`);
    return false;
  }
  console.log(`${kopf} Geschrieben nach ${nach}.`);
  return true;
}

/** `bestand pruefen`: prints every finding of the town's data; exit code 1 when there is an error, 2 for wrong options. */
export async function pruefen(argumente: readonly string[]): Promise<number> {
  const falsch = (satz: string) => {
    console.error(satz);
    return 2;
  };
  const optionen = liesOptionen({
    args: [...argumente],
    allowPositionals: true,
    options: {
      form: { type: 'string', default: 'text' },
      nach: { type: 'string' },
      'nur-fehler': { type: 'boolean', default: false },
      hilfe: { type: 'boolean', default: false },
    },
  });
  if (!optionen.ok) return falsch(optionen.satz);
  const { values, positionals } = optionen;
  if (values.hilfe) {
    console.log(HILFE);
    return 0;
  }
  if (!['text', 'csv', 'json'].includes(values.form))
    return falsch(`„${values.form}“ ist keine Form. Erwartet wird text, csv oder json.`);
  const wahl = await waehleDateien(datenOrdner(), positionals);
  if (!wahl.ok) return falsch(wahl.satz);
  const lesung = await pruefeBestand();
  const auswahl = teile(lesung.befunde, wahl.trifft);
  const befunde = values['nur-fehler'] ? fehlerIn(auswahl.befunde) : auswahl.befunde;
  const kopf = kopfzeile(lesung, auswahl);
  const text =
    values.form === 'json'
      ? JSON.stringify(befunde, null, 2)
      : values.form === 'csv'
        ? alsTabelle(befunde)
        : alsText(befunde, kopf);
  if (!(await gibAus(text, kopf, values.nach))) return 2;
  return fehlerIn(auswahl.befunde).length > 0 ? 1 : 0;
}
