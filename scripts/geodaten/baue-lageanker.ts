import { join } from 'node:path';
import { utm32ZuWgs84 } from '../../src/domain/sozialraum/utm32.ts';
import { liesCsv, schreibeCsv, zelle, type Zeile } from './dateien.ts';
import { strassenanker } from './strassenanker.ts';

const SPALTEN = [
  'id',
  'art',
  'name',
  'strasse',
  'hausnummer',
  'plz',
  'ortsteil',
  'breite',
  'laenge',
  'genauigkeit',
  'quelle',
  'quelle_stand',
];

/** The source text of school coordinates, as it also stands in the inventory rows of schools. */
export const SCHUL_QUELLE = 'IT.NRW/MSB NRW, Schuldaten 2021, EPSG:25832, dl-de/by-2-0';

/** „Grünstr. 4“ to street (written out) and house number. */
export function trenneAnschrift(anschrift: string): { strasse: string; hausnummer: string } {
  const treffer = /^(.*?)\s+(\d.*)$/.exec(anschrift.trim());
  const strasse = (treffer?.[1] ?? anschrift.trim())
    .replace(/str\.$/, 'straße')
    .replace(/Str\.$/, 'Straße');
  return { strasse, hausnummer: treffer?.[2] ?? '' };
}

/** Writes `lageanker.csv`: official points with an address that facilities can be placed by. */
export function baueLageanker(quelle: string, ziel: string) {
  const schulen = liesCsv(join(quelle, 'schulen_hagen.csv')).flatMap((z): Zeile[] => {
    const [ostwert, nordwert] = [zelle(z, 'ostwert_epsg25832'), zelle(z, 'nordwert_epsg25832')];
    if (ostwert === '' || nordwert === '') return [];
    const lage = utm32ZuWgs84({ ostwert: Number(ostwert), nordwert: Number(nordwert) });
    return [
      {
        id: `schule-${zelle(z, 'schulnummer')}`,
        art: 'schule',
        name: schulname(z),
        ...trenneAnschrift(zelle(z, 'strasse_hausnummer')),
        plz: zelle(z, 'plz'),
        ortsteil: '',
        breite: lage.breite.toFixed(5),
        laenge: lage.laenge.toFixed(5),
        genauigkeit: 'hausnummer',
        quelle: SCHUL_QUELLE,
        quelle_stand: '2021-09',
      },
    ];
  });
  const saeulen = liesCsv(join(quelle, 'adressanker.csv'))
    .filter((z) => zelle(z, 'quelle').includes('Bundesnetzagentur'))
    .map((z): Zeile => ({
      id: `ladesaeule-${kennung(`${zelle(z, 'strasse')} ${zelle(z, 'hausnummer')}`)}`,
      art: 'ladesaeule',
      name: 'Ladesäule',
      ...trenneAnschrift(`${zelle(z, 'strasse')} ${zelle(z, 'hausnummer')}`),
      plz: zelle(z, 'plz'),
      ortsteil: zelle(z, 'ortsteil'),
      breite: Number(zelle(z, 'breite')).toFixed(5),
      laenge: Number(zelle(z, 'laenge')).toFixed(5),
      genauigkeit: 'strasse',
      quelle: 'Bundesnetzagentur, Ladesäulenregister, Auszug, CC BY 4.0',
      quelle_stand: zelle(z, 'quelle_stand'),
    }));
  const zeilen = [...schulen, ...saeulen, ...ausOrten(quelle), ...strassenanker(ziel)].sort(
    (a, b) => (zelle(a, 'id') < zelle(b, 'id') ? -1 : 1),
  );
  schreibeCsv(join(ziel, 'lageanker.csv'), SPALTEN, zeilen);
  return {
    Lageanker: zeilen.length,
    'davon Schulen': schulen.length,
    'davon Ladesäulen': saeulen.length,
  };
}

/** Schools whose first name line is general or broken off, by number. */
const SCHULNAMEN: Readonly<Record<string, string>> = {
  '100086': 'Private Ökumenische Montessori-Gesamtschule',
  '157510': 'Friedrich-von-Bodelschwingh-Förderschule',
  '162929': 'Städtische Realschule Hagen-Haspe',
  '180452': 'Kaufmannsschule I',
  '180490': 'Kaufmannsschule II',
  '188001': 'Rahel-Varnhagen-Kolleg',
};

/** The short name of a school: its first name line without the legal form behind a comma. */
export function schulname(z: Zeile): string {
  return (
    SCHULNAMEN[zelle(z, 'schulnummer')] ??
    zelle(z, 'bezeichnung1')
      .replace(/,.*$/, '')
      .replace(/^Städt\. Gem\. Grundschule/, 'Grundschule')
      .replace(/^Gem\. Grundschule/, 'Grundschule')
      .replace(/^Kath\. Grundschule/, 'Katholische Grundschule')
  );
}

const kennung = (text: string) =>
  text
    .toLowerCase()
    .replace(/[äöüß]/g, (z) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[z] ?? z)
    .replace(/str\.|strasse/g, 'strasse')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function ausOrten(quelle: string): readonly Zeile[] {
  const orte = new Map(liesCsv(join(quelle, 'orte.csv')).map((z) => [zelle(z, 'name'), z]));
  const anker = (
    dort: string,
    rest: Record<
      'id' | 'art' | 'name' | 'strasse' | 'hausnummer' | 'genauigkeit' | 'quelle' | 'quelle_stand',
      string
    >,
  ): Zeile => {
    const z = orte.get(dort);
    if (z === undefined) throw new Error(`Place is missing in the source: ${dort}`);
    return {
      ...rest,
      plz: '',
      ortsteil: '',
      breite: Number(zelle(z, 'lat')).toFixed(5),
      laenge: Number(zelle(z, 'lon')).toFixed(5),
    };
  };
  return [
    anker('Rathaus an der Volme (Rathausstraße 11)', {
      id: 'rathaus-an-der-volme',
      art: 'rathaus',
      name: 'Rathaus an der Volme',
      strasse: 'Rathausstraße',
      hausnummer: '11',
      genauigkeit: 'hausnummer',
      quelle: SCHUL_QUELLE,
      quelle_stand: '2021-09',
    }),
    anker('Hagen Hauptbahnhof', {
      id: 'bahnhof-hauptbahnhof',
      art: 'bahnhof',
      name: 'Hauptbahnhof',
      strasse: 'Berliner Platz',
      hausnummer: '1',
      genauigkeit: 'strasse',
      quelle:
        'Wikipedia, Artikel „Hagen Hauptbahnhof“ (Koordinate; Anschrift nach der englischen Fassung)',
      quelle_stand: '',
    }),
    anker('Bahnhof Hagen-Oberhagen', {
      id: 'bahnhof-oberhagen',
      art: 'bahnhof',
      name: 'Bahnhof Oberhagen',
      strasse: 'Bahnhof Oberhagen',
      hausnummer: '',
      genauigkeit: 'strasse',
      quelle: 'Wikipedia, Artikel „Bahnhof Hagen-Oberhagen“',
      quelle_stand: '',
    }),
  ];
}
