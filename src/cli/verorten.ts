import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Point } from 'geojson';
import type { Sozialraumflaechen } from '../domain/sozialraum/finde-sozialraum.ts';
import { haltestellenAus } from '../domain/sozialraum/haltestelle.ts';
import { lageankerAus } from '../domain/sozialraum/lageanker.ts';
import { verorteTabelle, type Zeilenlage } from '../domain/sozialraum/verorte-tabelle.ts';
import type { Lagegrundlage } from '../domain/sozialraum/verortung-typen.ts';
import { gibDatenzeilen } from '../domain/tabelle/gib-datenzeilen.ts';
import { parseTabelle } from '../domain/tabelle/parse-tabelle.ts';
import { schreibeTabelle } from '../domain/tabelle/schreibe-tabelle.ts';

/** Counts of one run. Every row is in exactly one of `hatten_lage`, `geschuetzt`, `neu`, `ohne`. */
export type Verortungsbericht = {
  readonly zeilen: number;
  readonly geschuetzt: number;
  readonly hatten_lage: Readonly<Record<string, number>>;
  readonly neu: Readonly<Record<string, number>>;
  readonly nach_regel: Readonly<Record<string, number>>;
  readonly ohne: Readonly<Record<string, number>>;
};

/**
 * Places the facilities of `<datenOrdner>/inventar/<sozialraum>/einrichtungen.csv` that have an address but no
 * position, writes the changed files back (only the four cells of placed rows change) and reports to
 * `schreibe` line by line. With `probe` nothing is written. Throws when the ground map is missing.
 */
export function verorten(
  datenOrdner: string,
  schreibe: (zeile: string) => void,
  { probe = false }: { readonly probe?: boolean } = {},
): Verortungsbericht {
  const grundlage = liesGrundlage(datenOrdner);
  const inventar = join(datenOrdner, 'inventar');
  const alle: Zeilenlage[] = [];
  for (const raum of readdirSync(inventar).sort()) {
    const pfad = join(inventar, raum, 'einrichtungen.csv');
    if (!existsSync(pfad)) continue;
    const alt = readFileSync(pfad);
    const { tabelle, zeilen } = verorteTabelle(parseTabelle(alt, pfad), raum, grundlage);
    const neu = schreibeTabelle(tabelle);
    if (!probe && !alt.equals(neu)) writeFileSync(pfad, neu);
    alle.push(...zeilen);
    for (const z of zeilen)
      if (z.art === 'versucht')
        schreibe(
          z.ergebnis.gefunden
            ? `${raum}/${z.id}: ${z.ergebnis.lagegenauigkeit}, ${z.ergebnis.lagequelle}`
            : `${raum}/${z.id}: ohne Lage (${z.ergebnis.grund})`,
        );
  }
  const bericht = fasseZusammen(alle);
  for (const [was, zahl] of Object.entries(bericht))
    schreibe(`${was}: ${typeof zahl === 'number' ? zahl : alsText(zahl)}`);
  if (probe) schreibe('Probelauf: Es wurde nichts geschrieben.');
  return bericht;
}

function liesGrundlage(ordner: string): Lagegrundlage {
  const karte = (name: string) => join(ordner, 'basiskarte', name);
  const json = (pfad: string): unknown => JSON.parse(readFileSync(pfad, 'utf8'));
  const zeilen = (name: string) =>
    existsSync(karte(name))
      ? gibDatenzeilen(parseTabelle(readFileSync(karte(name)), name)).map((z) => z.werte)
      : [];
  const halte = json(karte('haltestellen.geojson')) as FeatureCollection<
    Point,
    { name: string; linien: string[] }
  > & { readonly quelle?: string };
  const fehler = karte('lagefehler.json');
  return {
    anker: zeilen('lageanker.csv').flatMap((w) => lageankerAus(Object.fromEntries(w)) ?? []),
    haltestelle_von: new Map(
      zeilen('haltestellen_namen.csv').map((w) => [
        w.get('einrichtung_id') ?? '',
        w.get('haltestelle') ?? '',
      ]),
    ),
    haltestellen: haltestellenAus(halte),
    haltestellen_quelle: halte.quelle ?? '',
    flaechen: json(join(ordner, 'sozialraeume.geojson')) as Sozialraumflaechen,
    radius_strasse_m: existsSync(fehler)
      ? (json(fehler) as { radius_strasse_m: number }).radius_strasse_m
      : undefined,
  };
}

function fasseZusammen(zeilen: readonly Zeilenlage[]): Verortungsbericht {
  const zaehle = (namen: readonly string[]) => {
    const zahl: Record<string, number> = {};
    for (const n of namen) zahl[n] = (zahl[n] ?? 0) + 1;
    return zahl;
  };
  const ergebnisse = zeilen.flatMap((z) => (z.art === 'versucht' ? [z.ergebnis] : []));
  const gefunden = ergebnisse.flatMap((e) => (e.gefunden ? [e] : []));
  return {
    zeilen: zeilen.length,
    geschuetzt: zeilen.filter((z) => z.art === 'geschuetzt').length,
    hatten_lage: zaehle(
      zeilen.flatMap((z) => (z.art === 'hatte-lage' ? [z.lagegenauigkeit || 'ohne Angabe'] : [])),
    ),
    neu: zaehle(gefunden.map((e) => e.lagegenauigkeit)),
    nach_regel: zaehle(gefunden.map((e) => e.regel)),
    ohne: zaehle(ergebnisse.flatMap((e) => (e.gefunden ? [] : [e.grund]))),
  };
}

const alsText = (zahlen: Readonly<Record<string, number>>) =>
  Object.entries(zahlen)
    .map(([was, zahl]) => `${was} ${zahl}`)
    .join(', ') || 'keine';
