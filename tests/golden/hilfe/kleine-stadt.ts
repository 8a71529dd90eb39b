import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { leseInventar } from '../../../src/domain/inventar/lese-inventar.ts';
import type {
  GeschuetzteAnschrift,
  Sozialraumflaeche,
} from '../../../src/domain/inventar/regeln/regel.ts';
import { liesStadt } from '../../../src/domain/inventar/stadt.ts';
import type { Eingabedatei, Lesung } from '../../../src/domain/inventar/typen.ts';
import { gibDatenzeilen } from '../../../src/domain/tabelle/gib-datenzeilen.ts';
import { parseTabelle } from '../../../src/domain/tabelle/parse-tabelle.ts';

/** Folder of the invented town. */
export const KLEINE_STADT = fileURLToPath(new URL('../../fixtures/kleine-stadt/', import.meta.url));

/** The day on which the fixture's hours and checks are fresh or old as their rows say. */
export const HEUTE = '2026-11-20';

/** Files by their path below the town's folder, `/` as separator. */
export type Dateien = ReadonlyMap<string, Uint8Array>;

/** Every file below a folder; an absent folder gives none. */
export function liesOrdner(ordner: string): Dateien {
  if (!existsSync(ordner)) return new Map();
  const eintraege = readdirSync(ordner, { withFileTypes: true, recursive: true });
  return new Map(
    eintraege
      .filter((e) => e.isFile())
      .map((e) => join(e.parentPath, e.name))
      .toSorted()
      .map((pfad) => [pfad.slice(ordner.length).replaceAll('\\', '/'), readFileSync(pfad)]),
  );
}

/** The town as it lies in the repository, without the cases beside it. */
export function liesKleineStadt(): Dateien {
  const alle = liesOrdner(KLEINE_STADT);
  return new Map([...alle].filter(([pfad]) => !pfad.startsWith('fehler/')));
}

/** Files that src/load does not hand to the inventory either. */
const KEIN_INVENTAR = /^data\/(?:basiskarte|bevoelkerung|zeichnung|uebersetzungen)\//;

function liesJson(dateien: Dateien, pfad: string): unknown {
  return JSON.parse(new TextDecoder().decode(dateien.get(pfad)));
}

/** Reads a town that lies in memory, with everything that src/load would give to the rules. */
export function leseStadt(dateien: Dateien, heute: string = HEUTE): Lesung {
  const { stadt } = liesStadt(
    new TextDecoder().decode(dateien.get('data/stadt.json')),
    'stadt.json',
  );
  if (stadt === undefined) throw new Error('the invented town has no valid stadt.json');
  const tabellen: readonly Eingabedatei[] = [...dateien]
    .filter(([pfad]) => /^data\/.*\.csv$/.test(pfad) && !KEIN_INVENTAR.test(pfad))
    .map(([pfad, inhalt]) => ({ pfad, inhalt }));
  return leseInventar(tabellen, {
    stadt,
    heute,
    grenze: liesJson(dateien, 'data/basiskarte/stadtgrenze.geojson') as FeatureCollection<
      Polygon | MultiPolygon
    >,
    flaechen: liesJson(dateien, 'data/sozialraeume.geojson') as FeatureCollection<
      Polygon | MultiPolygon,
      Sozialraumflaeche
    >,
    geschuetzt: liesAnschriften(dateien),
  });
}

function liesAnschriften(dateien: Dateien): readonly GeschuetzteAnschrift[] {
  const inhalt = dateien.get('data-intern/einrichtungen.csv');
  if (inhalt === undefined) throw new Error('the invented town has no protected address');
  return gibDatenzeilen(parseTabelle(inhalt, 'data-intern/einrichtungen.csv')).map(({ werte }) => ({
    id: werte.get('id') ?? '',
    strasse: werte.get('strasse') ?? '',
    hausnummer: werte.get('hausnummer') ?? '',
  }));
}
