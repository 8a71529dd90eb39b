import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pruefeBestand } from './bestand.ts';

const HEUTE = '2026-11-20';
let ordner = '';

const datei = (...teile: readonly string[]) => join(ordner, ...teile);
const schreibe = (name: string, text: string) => writeFileSync(datei(name), text);
const liesText = (name: string) => readFileSync(datei(name), 'utf8');

/** What is found, as `[severity, rule, file name]`; the town is a copy in a temporary folder. */
async function finde(heute = HEUTE) {
  const { bestand, befunde } = await pruefeBestand(ordner, `${ordner}-intern`, heute);
  const fehler = befunde.filter((b) => b.schwere === 'fehler');
  expect(bestand === undefined).toBe(fehler.length > 0);
  return fehler.map((b) => [b.regel, b.datei.slice(b.datei.lastIndexOf('/') + 1), b.spalte]);
}

/** Adds a place with a broken cell, so that a test sees whether other findings still come out. */
function verdirbZelle() {
  mkdirSync(datei('inventar', 'zusatz', 'nord'), { recursive: true });
  schreibe(
    'inventar/zusatz/nord/einrichtungen.csv',
    'id;name;art;quelle;quelle_stand\nhaus-eins;Haus;civic.help;Liste;gestern\n',
  );
}
const ZELLE = ['datum', 'einrichtungen.csv', 'quelle_stand'];

beforeEach(() => {
  ordner = mkdtempSync(join(tmpdir(), 'bestand-'));
  cpSync('tests/fixtures/kleine-stadt/data', ordner, { recursive: true });
});

afterEach(() => rmSync(ordner, { recursive: true }));

describe('pruefeBestand', () => {
  it('finds no error in the invented town', async () => {
    expect(await finde()).toEqual([]);
  });

  it('finds broken geometry in every layer together with a broken cell', async () => {
    verdirbZelle();
    schreibe('basiskarte/stadtgrenze.geojson', 'null');
    schreibe('basiskarte/wege.geojson', '{"type":"FeatureCollection"}');
    schreibe(
      'basiskarte/haltestellen.geojson',
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A"},"geometry":null}]}',
    );
    schreibe('basiskarte/orte.geojson', '[');
    schreibe('basiskarte/lagefehler.json', '{"radius_strasse_m":"weit"}');
    schreibe('sozialraeume.geojson', liesText('sozialraeume.geojson').replace('"sued"', '"sud"'));
    expect(await finde()).toEqual([
      ['geojson', 'stadtgrenze.geojson', undefined],
      ['geojson', 'wege.geojson', 'features'],
      ['geojson', 'haltestellen.geojson', 'features.0.properties.linien'],
      ['geojson', 'orte.geojson', undefined],
      ['geojson', 'sozialraeume.geojson', 'features.2.properties.id'],
      ['lagefehler', 'lagefehler.json', 'radius_strasse_m'],
      ZELLE,
    ]);
  });

  it.each<[string, (text: string) => string]>([
    ['{', () => '{'],
    ['nothing', () => ''],
    ['a wrong number', (text) => text.replace('"umwegfaktor": 1.3', '"umwegfaktor": 13')],
  ])('checks cells and geometry although stadt.json is %s', async (_was, aendere) => {
    verdirbZelle();
    schreibe('stadt.json', aendere(liesText('stadt.json')));
    schreibe('basiskarte/wege.geojson', 'null');
    const gefunden = await finde();
    expect(gefunden.map(([regel]) => regel)).toEqual(['stadt-json', 'geojson', 'datum']);
  });

  it('has a finding for a missing stadt.json and for one that is a folder', async () => {
    rmSync(datei('stadt.json'));
    expect(await finde()).toEqual([['stadt-json', 'stadt.json', '']]);
    cpSync(datei('basiskarte'), datei('stadt.json'), { recursive: true });
    expect(await finde()).toEqual([['datei-unlesbar', 'stadt.json', undefined]]);
  });

  it('refuses an inventory without places', async () => {
    rmSync(datei('inventar'), { recursive: true });
    const gefunden = await finde();
    expect(gefunden[0]).toEqual(['bestand-leer', 'inventar', undefined]);
  });

  it('reads a table whatever the case of its name', async () => {
    renameSync(datei('traeger.csv'), datei('Traeger.CSV'));
    expect(await finde()).toEqual([]);
  });

  it.each(['quatsch', '2026-13-01', '2026-02-30', '2026-11', '20.11.2026'])(
    'refuses "%s" as today, and still checks every cell',
    async (heute) => {
      verdirbZelle();
      expect(await finde(heute)).toEqual([['heute', 'SOZIALRAUM_HEUTE', undefined], ZELLE]);
    },
  );

  it('finds nothing but a missing stadt.json in a folder that does not exist', async () => {
    const { befunde } = await pruefeBestand(datei('nirgends'), datei('nirgends-intern'), HEUTE);
    expect(befunde.map((b) => b.regel)).toEqual(['stadt-json']);
  });
});
