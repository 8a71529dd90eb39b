import { join } from 'node:path';
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, Point, Polygon } from 'geojson';
import { liesCsv, liesGeojson, runde5, schreibeGeojson, zelle } from './dateien.ts';
import {
  kuerzeAmRand,
  ohneSpruenge,
  tageskanten,
  verketteKanten,
  type Kante,
  type Knoten,
} from './wege.ts';

const QUELLE = 'Hagener Straßenbahn AG, Sommerfahrplan 2020';
const LIZENZ =
  'Für die Fahrplandaten ist keine Lizenz angegeben; Namen und Lagen sind als Tatsachen verwendet, der Fahrplan selbst ist nicht enthalten.';

/** Order of line names: numbers first, then letters. */
const nachLinie = (a: string, b: string) => a.localeCompare(b, 'de', { numeric: true });

/** Writes `haltestellen.geojson`: stops of the town, one point a stop name. */
export function baueHaltestellen(quelle: string, ziel: string) {
  const jeName = new Map<string, Feature<Point, { nr: string; name: string; linien: string[] }>>();
  for (const z of liesCsv(join(quelle, 'haltestellen_2020.csv'))) {
    if (zelle(z, 'ort') !== 'Hagen') continue;
    const name = zelle(z, 'name');
    const linien = zelle(z, 'linien').split('|').filter(Boolean);
    const da = jeName.get(name);
    if (da !== undefined) {
      da.properties.linien = [...new Set([...da.properties.linien, ...linien])].sort(nachLinie);
      continue;
    }
    jeName.set(name, {
      type: 'Feature',
      properties: { nr: zelle(z, 'nr'), name, linien: linien.sort(nachLinie) },
      geometry: {
        type: 'Point',
        coordinates: [runde5(Number(zelle(z, 'laenge'))), runde5(Number(zelle(z, 'breite')))],
      },
    });
  }
  const features = [...jeName.values()].sort(
    (a, b) => Number(a.properties.nr) - Number(b.properties.nr),
  );
  schreibeGeojson(join(ziel, 'haltestellen.geojson'), features, {
    quelle: QUELLE,
    stand: '2020',
    lizenz: LIZENZ,
    hinweis:
      'Haltestellen in Hagen mit den Linien des Sommerfahrplans 2020. Linien und Haltestellen können sich seitdem geändert haben.',
  });
  return { Haltestellen: features.length };
}

/** Writes `wege.geojson`: straight links between neighbouring stops, weighted by the number of day lines. */
export function baueWege(quelle: string, ziel: string) {
  const grenze = liesGeojson<Polygon, { name: string }>(join(ziel, 'stadtgrenze.geojson'));
  const knoten = new Map(
    liesCsv(join(quelle, 'haltestellen_2020.csv')).map((z): [string, Knoten] => [
      zelle(z, 'nr'),
      {
        nr: zelle(z, 'nr'),
        breite: Number(zelle(z, 'breite')),
        laenge: Number(zelle(z, 'laenge')),
      },
    ]),
  );
  const inDerStadt = (k: Knoten) =>
    grenze.features.some((f) => booleanPointInPolygon([k.laenge, k.breite], f));
  const alle = liesCsv(join(quelle, 'linienwege_2020.csv')).map((z): Kante => {
    const [von, nach] = [knoten.get(zelle(z, 'von_nr')), knoten.get(zelle(z, 'nach_nr'))];
    if (von === undefined || nach === undefined)
      throw new Error(`Unknown stop: ${zelle(z, 'von_nr')} or ${zelle(z, 'nach_nr')}`);
    return { von, nach, linien: new Set(zelle(z, 'linien').split('|')) };
  });
  const ruhig = ohneSpruenge(tageskanten(alle))
    .filter((k) => inDerStadt(k.von) || inDerStadt(k.nach))
    .map((k) => kuerzeAmRand(k, inDerStadt));
  const linien = verketteKanten(ruhig);
  schreibeGeojson(join(ziel, 'wege.geojson'), linien, {
    quelle: QUELLE,
    stand: '2020',
    lizenz: LIZENZ,
    hinweis:
      'Schematisches Liniennetz, kein Straßenplan: gerade Verbindungen benachbarter Haltestellen. „linien“ ist die Zahl der Tageslinien. Nacht- und Schnelllinien sowie lange Sprünge über andere Haltestellen sind weggelassen.',
  });
  return {
    'Verbindungen im Fahrplan': alle.length,
    'Verbindungen gezeichnet': ruhig.length,
    Linienzüge: linien.length,
  };
}
