import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import Papa from 'papaparse';

/** One row of a CSV file with a header: column name to cell text. */
export type Zeile = Readonly<Record<string, string>>;

/** What every GeoJSON file of this project says about itself, beside its features. */
export type Herkunft = {
  readonly quelle: string;
  readonly stand: string;
  readonly lizenz: string;
  readonly hinweis: string;
};

/** A FeatureCollection that carries its origin as foreign members (RFC 7946, section 6.1). */
export type Sammlung<G extends Geometry, P> = FeatureCollection<G, P> & Herkunft;

/** Reads a `;`-separated CSV file with a header row; throws when a row has too few or too many cells. */
export function liesCsv(pfad: string): readonly Zeile[] {
  const text = readFileSync(pfad, 'utf8').replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<Zeile>(text, {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  const fehler = errors[0];
  if (fehler !== undefined) throw new Error(`${pfad}, row ${fehler.row}: ${fehler.message}`);
  return data;
}

/** The cell of a column that must exist. */
export function zelle(zeile: Zeile, spalte: string): string {
  const wert = zeile[spalte];
  if (wert === undefined) throw new Error(`Column ${spalte} is missing`);
  return wert.trim();
}

/** Writes `;`-separated CSV: UTF-8 without BOM, LF, quotes only where needed. */
export function schreibeCsv(
  pfad: string,
  spalten: readonly string[],
  zeilen: readonly Zeile[],
): void {
  const text = Papa.unparse(
    { fields: [...spalten], data: zeilen.map((z) => spalten.map((s) => zelle(z, s))) },
    { delimiter: ';', newline: '\n' },
  );
  mkdirSync(dirname(pfad), { recursive: true });
  writeFileSync(pfad, `${text}\n`);
}

/** Reads a GeoJSON file; the caller says which geometry and properties it expects. */
export function liesGeojson<G extends Geometry, P>(pfad: string): Sammlung<G, P> {
  return JSON.parse(readFileSync(pfad, 'utf8')) as Sammlung<G, P>;
}

/** The text of a GeoJSON file: compact, one feature a line, so that a diff shows the changed feature. */
export function geojsonText<G extends Geometry, P>(
  features: readonly Feature<G, P>[],
  herkunft: Herkunft,
): string {
  const kopf = (['quelle', 'stand', 'lizenz', 'hinweis'] as const)
    .map((k) => `${JSON.stringify(k)}:${JSON.stringify(herkunft[k])},\n`)
    .join('');
  const zeilen = features.map((f) => JSON.stringify(f)).join(',\n');
  return `{"type":"FeatureCollection",\n${kopf}"features":[\n${zeilen}\n]}\n`;
}

/** Writes a GeoJSON file as `geojsonText` lays it out. */
export function schreibeGeojson<G extends Geometry, P>(
  pfad: string,
  features: readonly Feature<G, P>[],
  herkunft: Herkunft,
): void {
  mkdirSync(dirname(pfad), { recursive: true });
  writeFileSync(pfad, geojsonText(features, herkunft));
}

/** Degrees rounded to five decimals (about one metre). */
export const runde5 = (grad: number): number => Math.round(grad * 1e5) / 1e5;
