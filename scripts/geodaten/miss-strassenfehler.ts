/**
 * Measures how far a school lies from the stop that bears its street's name, by the rules of `verorte`,
 * and writes `data/basiskarte/lagefehler.json`. Reads and writes only `data/`.
 *
 *   node scripts/geodaten/miss-strassenfehler.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { quantile } from 'd3';
import type { Point } from 'geojson';
import { entfernungM } from '../../src/domain/sozialraum/entfernung.ts';
import type { Sozialraumflaechen } from '../../src/domain/sozialraum/finde-sozialraum.ts';
import { haltestellenAus } from '../../src/domain/sozialraum/haltestelle.ts';
import { lageankerAus } from '../../src/domain/sozialraum/lageanker.ts';
import { passtInsGebiet } from '../../src/domain/sozialraum/passt-ins-gebiet.ts';
import {
  normalisiereStrasse,
  strassenDerHaltestelle,
} from '../../src/domain/sozialraum/strassenname.ts';
import { liesCsv, liesGeojson, zelle } from './dateien.ts';

/** One measured school: distance in metres to the stop that bears its street's name. */
export type Messung = {
  readonly schule: string;
  readonly haltestelle: string;
  readonly meter: number;
};

/** All schools whose street is a stop's name, once an address; `gefiltert` keeps only stops that fit the area. */
export function missStrassenfehler(daten: string, gefiltert: boolean): readonly Messung[] {
  const flaechen = liesGeojson(
    join(daten, 'sozialraeume.geojson'),
  ) as unknown as Sozialraumflaechen;
  const haltestellen = haltestellenAus(
    liesGeojson<Point, { name: string; linien: string[] }>(
      join(daten, 'basiskarte/haltestellen.geojson'),
    ),
  );
  const anker = liesCsv(join(daten, 'basiskarte/lageanker.csv')).flatMap(
    (z) => lageankerAus(z) ?? [],
  );
  const raum = new Map(
    liesCsv(join(daten, 'pruefpunkte.csv')).map((z) => [zelle(z, 'id'), zelle(z, 'sozialraum_id')]),
  );
  const gesehen = new Set<string>();
  return anker.flatMap((schule): Messung[] => {
    const anschrift = `${schule.strasse} ${schule.hausnummer}`;
    if (schule.art !== 'schule' || gesehen.has(anschrift)) return [];
    gesehen.add(anschrift);
    const gebiet = { sozialraum_id: raum.get(schule.id) ?? '', plz: schule.plz };
    const strasse = normalisiereStrasse(schule.strasse);
    const treffer = haltestellen
      .filter((h) => strassenDerHaltestelle(h.name).includes(strasse))
      .filter((h) => !gefiltert || passtInsGebiet(h, gebiet, flaechen, anker, schule.id) === 'ja')
      .map((h) => ({ schule: schule.id, haltestelle: h.name, meter: entfernungM(schule, h) }));
    return treffer.slice(0, 1);
  });
}

/** The content of `lagefehler.json`: the 90th percentile as radius, rounded up to 10 m, with the figures beside it. */
export function lagefehlerText(daten: string): string {
  const [mit, ohne] = [missStrassenfehler(daten, true), missStrassenfehler(daten, false)];
  const anteil = (m: readonly Messung[], p: number) =>
    Math.round(
      quantile(
        m.map((x) => x.meter),
        p,
      ) ?? NaN,
    );
  const inhalt = {
    radius_strasse_m: Math.ceil(anteil(mit, 0.9) / 10) * 10,
    anzahl: mit.length,
    median_m: anteil(mit, 0.5),
    groesster_m: anteil(mit, 1),
    ohne_gebietspruefung: {
      anzahl: ohne.length,
      median_m: anteil(ohne, 0.5),
      p90_m: anteil(ohne, 0.9),
      groesster_m: anteil(ohne, 1),
    },
    quelle:
      'Schulen: IT.NRW/MSB NRW, Schuldaten 2021, dl-de/by-2-0; Haltestellen: Hagener Straßenbahn AG, Sommerfahrplan 2020',
    methode:
      'Luftlinie von jeder Schule zur Haltestelle, die den Namen ihrer Straße trägt, je Anschrift einmal; nur Haltestellen, die zum Sozialraum oder zur Postleitzahl der Schule passen. Radius ist das 90-%-Quantil (lineare Interpolation), auf 10 m aufgerundet.',
  };
  return `${JSON.stringify(inhalt, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = lagefehlerText('data');
  writeFileSync(join('data', 'basiskarte', 'lagefehler.json'), text);
  for (const m of missStrassenfehler('data', false))
    console.log(m.schule, m.haltestelle, Math.round(m.meter));
  console.log(text);
}
