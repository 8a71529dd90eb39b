import { join } from 'node:path';
import type { Point } from 'geojson';
import { liesGeojson, type Zeile } from './dateien.ts';

/** Streets that a public source ties to a stop: street, house number (empty = the street), stop, source, its date. */
const AN_HALTESTELLEN = [
  [
    'Lange Straße',
    '',
    'Wilhelmsplatz',
    'Lage der Lange Straße am Wilhelmsplatz: https://soziale-stadt-nrw.de/stadtteile-und-projekte/hagen-wehringhausen',
    '',
  ],
  [
    'Bismarckstraße',
    '20',
    'Wilhelmsplatz',
    'Bismarckstraße 20 am Wilhelmsplatz: https://089wehringhausen.de/2021/07/04/naeher-dran-falken-jetzt-am-wilhelmsplatz/',
    '2021-07-04',
  ],
  [
    'Elberfelder Straße',
    '65',
    'Theater',
    'Theater Hagen, Elberfelder Straße 65, mit der Haltestelle Theater: https://hagenentdecken.de/aktivitaet/theater-hagen/',
    '',
  ],
] as const;

/** A building with a published coordinate: 51° 21′ 27.3″ N, 7° 28′ 40.1″ E. */
const POTTHOFSTRASSE: Zeile = {
  id: 'strasse-potthofstrasse',
  art: 'gebaeude',
  name: 'Potthofstraße 16',
  strasse: 'Potthofstraße',
  hausnummer: '16',
  plz: '',
  ortsteil: '',
  breite: (51 + 21 / 60 + 27.3 / 3600).toFixed(5),
  laenge: (7 + 28 / 60 + 40.1 / 3600).toFixed(5),
  genauigkeit: 'strasse',
  quelle: 'Wikipedia, Artikel „Alte Synagoge (Hagen)“',
  quelle_stand: '2024',
};

/** Anchors for streets without a school: the stop or building that a public source places in the street. */
export function strassenanker(ziel: string): readonly Zeile[] {
  const halte = liesGeojson<Point, { name: string }>(join(ziel, 'haltestellen.geojson'));
  const anHaltestellen = AN_HALTESTELLEN.map(
    ([strasse, hausnummer, name, quelle, stand]): Zeile => {
      const halt = halte.features.find((f) => f.properties.name === name);
      const [laenge, breite] = halt?.geometry.coordinates ?? [];
      if (laenge === undefined || breite === undefined)
        throw new Error(`No stop of this name: ${name}`);
      return {
        id: `strasse-${strasse.toLowerCase().replace('ß', 'ss').replace(/ /g, '-')}`,
        art: 'haltestelle',
        name: `Haltestelle „${name}“`,
        strasse,
        hausnummer,
        plz: '',
        ortsteil: '',
        breite: breite.toFixed(5),
        laenge: laenge.toFixed(5),
        genauigkeit: 'strasse',
        quelle: `Hagener Straßenbahn AG, Sommerfahrplan 2020; ${quelle}`,
        quelle_stand: stand,
      };
    },
  );
  return [...anHaltestellen, POTTHOFSTRASSE];
}
