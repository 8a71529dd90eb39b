import { readFileSync } from 'node:fs';
import { leseInventar } from '../../src/domain/inventar/lese-inventar.ts';
import type { Kontext, Regel } from '../../src/domain/inventar/regeln/regel.ts';
import { liesStadt, type Stadt } from '../../src/domain/inventar/stadt.ts';

/** Texts of CSV files by their path; `nord/einrichtungen.csv` is enough of a path. */
export type Tabellen = Readonly<Record<string, string>>;

/** The invented town's stadt.json as text. */
export const STADT_JSON = readFileSync(
  new URL('../fixtures/kleine-stadt/data/stadt.json', import.meta.url),
  'utf8',
);

/** The invented town: Sozialräume nord, mitte, sued; postcodes 99999 and 99998. */
export function testStadt(): Stadt {
  const { stadt } = liesStadt(STADT_JSON, 'stadt.json');
  if (stadt === undefined) throw new Error('the invented town has no valid stadt.json');
  return stadt;
}

/** What rules look at, without any row: 20 November 2026, no geometry, no protected address. */
export function testUmgebung(): Omit<Kontext, 'zeilen' | 'abgelehnt'> {
  return {
    stadt: testStadt(),
    heute: '2026-11-20',
    grenze: undefined,
    flaechen: undefined,
    geschuetzt: [],
  };
}

/** The rows of some tables, as rules see them. */
export function testKontext(tabellen: Tabellen, mehr: Partial<Kontext> = {}): Kontext {
  const umgebung = testUmgebung();
  const dateien = Object.entries(tabellen).map(([pfad, inhalt]) => ({ pfad, inhalt }));
  return {
    ...umgebung,
    zeilen: leseInventar(dateien, umgebung).zeilen,
    abgelehnt: new Map(),
    ...mehr,
  };
}

/** What one rule finds in some tables, as `[row, column, severity]`. */
export function finde(
  regel: Regel,
  tabellen: Tabellen,
  mehr: Partial<Kontext> = {},
): readonly (readonly [number | undefined, string | undefined, string])[] {
  const befunde = regel.pruefe(testKontext(tabellen, mehr));
  for (const b of befunde)
    if (b.regel !== regel.name) throw new Error(`${regel.name} reports as "${b.regel}"`);
  return befunde.map((b) => [b.zeile, b.spalte, b.schwere]);
}

/** Rows of `nord/einrichtungen.csv` with the required columns and some more. */
export function haeuser(spalten: string, ...zeilen: readonly string[]): Tabellen {
  const text = zeilen.map(
    (z, i) => `haus-${String(i + 1)};Haus ${String(i + 1)};civic.help;Liste;${z}`,
  );
  return { 'nord/einrichtungen.csv': [`id;name;art;quelle;${spalten}`, ...text, ''].join('\n') };
}

/** Rows of `nord/angebote.csv` with the required columns and some more. */
export function angebote(spalten: string, ...zeilen: readonly string[]): Tabellen {
  const text = zeilen.map((z, i) => `angebot-${String(i + 1)};haus-1;Treff;civic.help;Liste;${z}`);
  return {
    'nord/angebote.csv': [`id;einrichtung_id;titel;art;quelle;${spalten}`, ...text, ''].join('\n'),
  };
}
