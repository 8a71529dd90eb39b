import type { Spalte } from '../inventar/spalten/spalte.ts';
import { setzeFormelschutz } from '../tabelle/formelschutz.ts';
import { schreibeCsv } from '../tabelle/schreibe-csv.ts';

type Satz = Readonly<Record<string, unknown>>;

/** Machine CSV: `,`, no BOM, RFC 4180, ISO dates, values unchanged. Excel CSV: `;`, BOM, every cell quoted, formula signs defused. */
export type CsvForm = 'maschine' | 'excel';

function zelleVon(wert: unknown, form: CsvForm): string {
  if (wert === undefined || wert === null) return '';
  if (Array.isArray(wert)) return wert.map((w) => zelleVon(w, 'maschine')).join('|');
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  if (typeof wert === 'number') {
    const text = String(wert);
    return form === 'excel' ? text.replace('.', ',') : text;
  }
  return String(wert);
}

/** Writes the public columns of records as CSV text with a header row. `zusatz` names further fields that stand in front (the Sozialraum of a place). */
export function alsCsv(
  saetze: readonly Satz[],
  spalten: readonly Spalte[],
  form: CsvForm,
  zusatz: readonly string[] = [],
): string {
  const namen = [...zusatz, ...spalten.filter((s) => s.sicht === 'oeffentlich').map((s) => s.name)];
  const zeilen = saetze.map((satz) =>
    namen.map((name) => {
      const zelle = zelleVon(satz[name], form);
      return form === 'excel' ? setzeFormelschutz(zelle) : zelle;
    }),
  );
  const text = schreibeCsv([namen, ...zeilen], form === 'excel' ? ';' : ',', form === 'excel');
  return form === 'excel' ? `\ufeff${text}` : text;
}
