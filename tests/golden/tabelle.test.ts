import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gibDatenzeilen } from '../../src/domain/tabelle/gib-datenzeilen.ts';
import { parseTabelle } from '../../src/domain/tabelle/parse-tabelle.ts';
import { schreibeTabelle } from '../../src/domain/tabelle/schreibe-tabelle.ts';

const ordner = new URL('./tabelle/', import.meta.url);
const faelle = readdirSync(ordner).sort();

/** What a golden file holds: everything a reader of the table sees, in plain JSON. */
function summarize(bytes: Uint8Array): unknown {
  const { kodierung, trenner, spalten, befunde, ...rest } = parseTabelle(bytes, 'eingabe.csv');
  const zeilen = gibDatenzeilen({ kodierung, trenner, spalten, befunde, ...rest });
  return {
    kodierung,
    trenner,
    spalten: spalten.map((spalte) => spalte.name),
    zeilen: zeilen.map(({ zeile, werte }) => ({ zeile, ...Object.fromEntries(werte) })),
    befunde: befunde.map(({ schwere, regel, zeile, spalte, wert, vorschlag }) => ({
      schwere,
      regel,
      zeile,
      spalte,
      wert,
      vorschlag,
    })),
  };
}

describe('the golden tables', () => {
  it('are all there', () => {
    expect(faelle.length).toBeGreaterThanOrEqual(35);
  });

  it.each(faelle)('%s is read as its golden file says and written back byte for byte', (fall) => {
    const eingabe = new Uint8Array(readFileSync(new URL(`${fall}/eingabe.csv`, ordner)));
    const golden = new URL(`${fall}/erwartet.json`, ordner);
    expect(existsSync(golden), `${fall}/erwartet.json is missing`).toBe(true);
    const erwartet: unknown = JSON.parse(readFileSync(golden, 'utf8'));
    expect(JSON.parse(JSON.stringify(summarize(eingabe)))).toEqual(erwartet);
    expect(schreibeTabelle(parseTabelle(eingabe, 'eingabe.csv'))).toEqual(eingabe);
  });

  it.each(faelle)('%s: every finding says in German what is expected', (fall) => {
    const eingabe = new Uint8Array(readFileSync(new URL(`${fall}/eingabe.csv`, ordner)));
    for (const befund of parseTabelle(eingabe, 'eingabe.csv').befunde) {
      expect(befund.satz).toMatch(/^[A-ZÄÖÜ].{20,}\.$/su);
      expect(befund.datei).toBe('eingabe.csv');
    }
  });
});
