import { join } from 'node:path';
import { normalisiereStrasse } from '../../src/domain/sozialraum/strassenname.ts';
import { utm32ZuWgs84 } from '../../src/domain/sozialraum/utm32.ts';
import { SCHUL_QUELLE, schulname, trenneAnschrift } from './baue-lageanker.ts';
import { liesCsv, schreibeCsv, zelle, type Zeile } from './dateien.ts';

const SPALTEN = [
  'id',
  'name',
  'breite',
  'laenge',
  'sozialraum_id',
  'grenzfall',
  'quelle',
  'quelle_stand',
];

const SOZIALRAUM_ID: Readonly<Record<string, string>> = {
  '': '',
  'Zentrum/Remberg': 'zentrum-remberg',
  Wehringhausen: 'wehringhausen',
  Altenhagen: 'altenhagen',
  Eilpe: 'eilpe',
  Haspe: 'haspe',
};

/** Schools whose Sozialraum the sources leave open, by number, with the reason: shown, but not tested. */
const GRENZFAELLE: Readonly<Record<string, string>> = {
  '130436': 'Grünstraße: zwischen Mittelstadt und Wehringhausen, Zuordnung nicht belegt',
  '130217': 'Stadionstraße: Höing, zwischen Altenhagen und Hochschulviertel',
  '169481': 'Humpertstraße: Höing, zwischen Altenhagen und Hochschulviertel',
  '130242': 'Westerbauer: Stadtbezirk Haspe, aber außerhalb von Haspe-Zentrum',
  '130369': 'Westerbauer: Stadtbezirk Haspe, aber außerhalb von Haspe-Zentrum',
  '130424':
    'Abweichung: 19 m außerhalb der Zeichnung, in der Zelle der Haltestelle Landgericht, deren Zugehörigkeit nicht belegt ist',
  '188580': 'Enneper Straße: Übergang von Haspe nach Westerbauer und Quambusch',
};

const schluessel = (strasse: string, nr: string) => `${normalisiereStrasse(strasse)} ${nr}`;

/** Writes `pruefpunkte.csv`: located schools with their Sozialraum, to test the drawing with (never to draw by). */
export function bauePruefpunkte(quelle: string, ziel: string) {
  const raum = new Map(
    liesCsv(join(quelle, 'einrichtungen_recherche.csv'))
      .filter((z) => zelle(z, 'art').startsWith('Schule'))
      .map((z): [string, string] => [
        schluessel(zelle(z, 'strasse'), zelle(z, 'hausnummer')),
        zelle(z, 'sozialraum'),
      ]),
  );
  const zeilen = liesCsv(join(quelle, 'schulen_hagen.csv')).flatMap((z): Zeile[] => {
    const ostwert = zelle(z, 'ostwert_epsg25832');
    if (ostwert === '') return [];
    const lage = utm32ZuWgs84({
      ostwert: Number(ostwert),
      nordwert: Number(zelle(z, 'nordwert_epsg25832')),
    });
    const { strasse, hausnummer } = trenneAnschrift(zelle(z, 'strasse_hausnummer'));
    const name = raum.get(schluessel(strasse, hausnummer)) ?? '';
    const sozialraumId = SOZIALRAUM_ID[name];
    if (sozialraumId === undefined) throw new Error(`Unknown Sozialraum in the source: ${name}`);
    return [
      {
        id: `schule-${zelle(z, 'schulnummer')}`,
        name: schulname(z),
        breite: lage.breite.toFixed(5),
        laenge: lage.laenge.toFixed(5),
        sozialraum_id: sozialraumId,
        grenzfall: GRENZFAELLE[zelle(z, 'schulnummer')] ?? '',
        quelle: SCHUL_QUELLE,
        quelle_stand: '2021-09',
      },
    ];
  });
  schreibeCsv(join(ziel, 'pruefpunkte.csv'), SPALTEN, zeilen);
  return {
    Prüfpunkte: zeilen.length,
    'davon in einem Sozialraum': zeilen.filter((z) => z['sozialraum_id'] !== '').length,
    'davon Grenzfälle': zeilen.filter((z) => z['grenzfall'] !== '').length,
  };
}
