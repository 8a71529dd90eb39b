import { join } from 'node:path';
import type { Feature, Point } from 'geojson';
import { liesCsv, liesGeojson, runde5, schreibeGeojson, zelle } from './dateien.ts';

type Ort = {
  readonly name: string;
  readonly art: string;
  readonly rang: number;
  readonly quelle: string;
};

/** Rows of the source table that become labels: name there, label, kind, rank, source (the original, no mirror). */
const AUS_TABELLE = [
  ['Hagen Hauptbahnhof', 'Hauptbahnhof', 'bahnhof', 1, 'Wikipedia, Artikel „Hagen Hauptbahnhof“'],
  [
    'Bahnhof Hagen-Oberhagen',
    'Bahnhof Oberhagen',
    'bahnhof',
    3,
    'Wikipedia, Artikel „Bahnhof Hagen-Oberhagen“',
  ],
  ['Haspe (Stadtteil/Stadtbezirk)', 'Haspe', 'ortsteil', 1, 'Wikipedia, Artikel „Haspe“'],
  [
    'Rathaus an der Volme (Rathausstraße 11)',
    'Rathaus an der Volme',
    'rathaus',
    2,
    'IT.NRW/MSB NRW, Schuldaten 2021, dl-de/by-2-0',
  ],
] as const;

/** Stops that name a district: stop, label, rank (1 whole town, 2 larger parts, 3 small places). */
const ORTSTEILE = [
  ['Boele Markt', 'Boele', 1],
  ['Vorhalle Mitte', 'Vorhalle', 1],
  ['Hohenlimburg Mitte', 'Hohenlimburg', 1],
  ['Emst Kirche', 'Emst', 1],
  ['Eilpe Physiomed', 'Eilpe', 1],
  ['Dahl', 'Dahl', 1],
  ['Kuhlerkamp', 'Kuhlerkamp', 2],
  ['Helfe Mitte', 'Helfe', 2],
  ['Fley Mitte', 'Fley', 2],
  ['Delstern', 'Delstern', 2],
  ['Selbecke', 'Selbecke', 2],
  ['Spielbrink', 'Spielbrink', 2],
  ['Westerbauer Bf', 'Westerbauer', 2],
  ['Quambusch', 'Quambusch', 2],
  ['Baukloh', 'Baukloh', 2],
  ['Geweke', 'Geweke', 2],
  ['Boelerheide', 'Boelerheide', 2],
  ['Loxbaum', 'Loxbaum', 2],
  ['Kabel', 'Kabel', 2],
  ['Bathey', 'Bathey', 2],
  ['Garenfeld', 'Garenfeld', 2],
  ['Berchum', 'Berchum', 2],
  ['Holthausen', 'Holthausen', 2],
  ['Haßley', 'Haßley', 3],
  ['Herbeck', 'Herbeck', 3],
  ['Ambrock', 'Ambrock', 2],
  ['Priorei', 'Priorei', 2],
  ['Rummenohl Bf', 'Rummenohl', 2],
  ['Elsey Kirche', 'Elsey', 2],
  ['Oberhagen', 'Oberhagen', 2],
  ['Höing', 'Höing', 3],
  ['Riegerbusch', 'Riegerbusch', 3],
  ['Krähnocken', 'Krähnocken', 3],
  ['Eicken', 'Eicken', 3],
] as const;

/** Railway halts at the bus stop of that name: stop, label. */
const HALTEPUNKTE = [
  ['Heubing Bf', 'Bahnhof Heubing'],
  ['Westerbauer Bf', 'Bahnhof Westerbauer'],
  ['Vorhalle Bf', 'Bahnhof Vorhalle'],
  ['Hohenlimburg Bf', 'Bahnhof Hohenlimburg'],
  ['Dahl Bf', 'Bahnhof Dahl'],
  ['Rummenohl Bf', 'Bahnhof Rummenohl'],
] as const;

/** Squares, landmarks and halts at the stop of that name, rank 3. */
const PLAETZE = [
  'Wilhelmsplatz',
  'Friedensplatz',
  'Emilienplatz',
  'Hasper Torhaus',
  'Volkspark',
  'Altenhagener Brücke',
  'Markt',
  'Theater',
  'Stadthalle',
  'Marktbrücke',
  'Eckeseyer Brücke',
  'Delsterner Brücke',
  'Freilichtmuseum',
  'FernUniversität',
  'Westfalenbad',
  'Sportpark Ischeland',
  'Landgericht',
  'Volkshochschule',
  'Ev. Krankenhaus',
  'Ennepeufer',
  'Eilperfeld',
  'Hasper Hammer',
  'Loxbaum',
  'Hengsteysee',
  'Wasserschloss Werdringen',
] as const;

/** Streets at the stop of that name, rank 4: the ones that people steer by inside the five Sozialräume. */
const STRASSEN = [
  'Märkischer Ring',
  'Konrad-Adenauer-Ring',
  'Boeler Str.',
  'Alexanderstr.',
  'Alleestr.',
  'Brüderstr.',
  'Röntgenstr.',
  'Pettenkoferstr.',
  'Wehringhauser Str.',
  'Pelmkestr.',
  'Gutenbergstr.',
  'Eugen-Richter-Str.',
  'Bachstr.',
  'Rehstr.',
  'Kölner Str.',
  'Spielbrinkstr.',
  'Büddingstr.',
  'Hestertstr.',
  'Hördenstr.',
  'Vollbrinkstr.',
  'Franzstr.',
  'Metzer Str.',
  'Krähnockenstraße',
  'Buntebachstr.',
  'Totenhofweg',
  'Eickertstr.',
  'Mühlhauser Str.',
  'Elisabethstr.',
  'Siedlerstr. HVG',
  'Neumarktstr. / Blaues Kreuz',
] as const;

const KUERZER: Readonly<Record<string, string>> = {
  'Siedlerstr. HVG': 'Siedlerstraße',
  'Neumarktstr. / Blaues Kreuz': 'Neumarktstraße',
  'Ev. Krankenhaus': 'Ev. Krankenhaus Haspe',
};
const ausgeschrieben = (name: string) =>
  KUERZER[name] ?? name.replace(/str\./, 'straße').replace(/Str\./, 'Straße');

/** Writes `orte.geojson`: labels for the ground map, each with kind, rank and source. */
export function baueOrte(quelle: string, ziel: string) {
  const tabelle = new Map(liesCsv(join(quelle, 'orte.csv')).map((z) => [zelle(z, 'name'), z]));
  const halte = liesGeojson<Point, { name: string }>(join(ziel, 'haltestellen.geojson'));
  const orte = AUS_TABELLE.map(([dort, name, art, rang, woher]) => {
    const z = tabelle.get(dort);
    if (z === undefined) throw new Error(`Place is missing in the source: ${dort}`);
    return punkt({ name, art, rang, quelle: woher }, [
      Number(zelle(z, 'lon')),
      Number(zelle(z, 'lat')),
    ]);
  });
  const anHaltestelle = (stelle: string, name: string, art: string, rang: number) => {
    const halt = halte.features.find((f) => f.properties.name === stelle);
    if (halt === undefined) throw new Error(`No stop of this name: ${stelle}`);
    const woher = `nach der Haltestelle ${stelle === name ? 'gleichen Namens' : `„${stelle}“`} (Fahrplan 2020)`;
    return punkt({ name, art, rang, quelle: woher }, halt.geometry.coordinates);
  };
  const features = [
    ...orte,
    ...ORTSTEILE.map(([stelle, name, rang]) => anHaltestelle(stelle, name, 'ortsteil', rang)),
    ...HALTEPUNKTE.map(([stelle, name]) => anHaltestelle(stelle, name, 'bahnhof', 3)),
    ...PLAETZE.map((name) => anHaltestelle(name, ausgeschrieben(name), 'platz', 3)),
    ...STRASSEN.map((name) => anHaltestelle(name, ausgeschrieben(name), 'strasse', 4)),
  ].filter((f, i, alle) => alle.findIndex((a) => a.properties.name === f.properties.name) === i);
  schreibeGeojson(join(ziel, 'orte.geojson'), features, {
    quelle:
      'Hagener Straßenbahn AG, Sommerfahrplan 2020 (Haltestellen gleichen Namens); Wikipedia (Bahnhöfe, Haspe); IT.NRW/MSB NRW (Rathaus)',
    stand: '2020',
    lizenz: 'Namen und Lagen als Tatsachen; Rathaus: dl-de/by-2-0',
    hinweis:
      'Beschriftungen für die Grundkarte. Plätze, Straßen und Ortsteile stehen an der Haltestelle gleichen Namens, nicht in ihrer Mitte. rang 1 ist stadtweit wichtig, rang 4 nur im Nahbild.',
  });
  return { Beschriftungen: features.length };
}

function punkt(properties: Ort, [x = NaN, y = NaN]: readonly number[]): Feature<Point, Ort> {
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [runde5(x), runde5(y)] },
  };
}
