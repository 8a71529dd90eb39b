import { join } from 'node:path';
import type { Befund } from '../domain/befund.ts';
import type { Geodaten } from '../domain/inventar/geodaten.ts';
import type { GeschuetzteAnschrift } from '../domain/inventar/regeln/regel.ts';
import { spurenImBaum } from '../domain/inventar/schutz/spuren-im-baum.ts';
import type { Stadt } from '../domain/inventar/stadt.ts';
import { anzeigePfad } from './lies-dateien.ts';

const EBENEN = {
  grenze: 'basiskarte/stadtgrenze.geojson',
  wege: 'basiskarte/wege.geojson',
  haltestellen: 'basiskarte/haltestellen.geojson',
  orte: 'basiskarte/orte.geojson',
  flaechen: 'sozialraeume.geojson',
} as const satisfies Partial<Record<keyof Geodaten, string>>;

/** Protected addresses in texts of stadt.json and of the GeoJSON layers, as findings of these files. */
export function spurenInDateien(
  ordner: string,
  stadt: Stadt | undefined,
  geodaten: Geodaten,
  anschriften: readonly GeschuetzteAnschrift[],
): readonly Befund[] {
  const pfad = (name: string) => anzeigePfad(join(ordner, name));
  return [
    ...spurenImBaum(stadt, pfad('stadt.json'), anschriften),
    ...Object.entries(EBENEN).flatMap(([ebene, name]) =>
      spurenImBaum(geodaten[ebene as keyof Geodaten], pfad(name), anschriften),
    ),
  ];
}
