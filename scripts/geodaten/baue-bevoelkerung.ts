import { join } from 'node:path';
import { liesCsv, schreibeCsv, zelle } from './dateien.ts';

const SPALTEN_1KM = [
  'Gitter_ID_1km',
  'x_mp_1km',
  'y_mp_1km',
  'Einwohner',
  'Alter_D',
  'unter18_A',
  'ab65_A',
  'Auslaender_A',
  'Frauen_A',
];

/** Id of the 1-km cell around a point in EPSG:3035 metres, in the official notation `1kmN3132E4146`. */
const gitterId = (x: number, y: number) => `1kmN${Math.floor(y / 1000)}E${Math.floor(x / 1000)}`;

/** Writes the two census tables: 1-km cells with a decimal point, 100-m cells as a mask of inhabited places. */
export function baueBevoelkerung(quelle: string, ziel: string) {
  const km = liesCsv(join(quelle, 'zensus2011_1km_hagen.csv')).map((z) =>
    Object.fromEntries(SPALTEN_1KM.map((s) => [s, zelle(z, s).replace(',', '.')])),
  );
  schreibeCsv(join(ziel, 'zensus2011_1km.csv'), SPALTEN_1KM, km);
  const maske = liesCsv(join(quelle, 'zensus2011_100m_hagen_auszug.csv')).map((z) => ({
    gitter_id_1km: gitterId(Number(zelle(z, 'x_mp_100m')), Number(zelle(z, 'y_mp_100m'))),
    x_mp_100m: zelle(z, 'x_mp_100m'),
    y_mp_100m: zelle(z, 'y_mp_100m'),
    breite: Number(zelle(z, 'lat')).toFixed(5),
    laenge: Number(zelle(z, 'lon')).toFixed(5),
  }));
  schreibeCsv(
    join(ziel, 'zensus2011_100m_maske.csv'),
    ['gitter_id_1km', 'x_mp_100m', 'y_mp_100m', 'breite', 'laenge'],
    maske,
  );
  return { '1-km-Zellen': km.length, '100-m-Zellen': maske.length };
}
