import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verorten } from './verorten.ts';

const KOPF =
  'id;name;strasse;hausnummer;plz;adresse_geschuetzt;breite;laenge;ostwert;nordwert;lagegenauigkeit;lagequelle\n';
let ordner = '';

const datei = (...teile: readonly string[]) => join(ordner, ...teile);
const quelle = (raum: string) => readFileSync(datei('inventar', raum, 'einrichtungen.csv'), 'utf8');

beforeEach(() => {
  ordner = mkdtempSync(join(tmpdir(), 'verorten-'));
  mkdirSync(datei('basiskarte'));
  const karte = (name: string, text: string) => writeFileSync(datei('basiskarte', name), text);
  karte(
    'lageanker.csv',
    'id;strasse;hausnummer;plz;breite;laenge;genauigkeit;quelle\ns;Bachstraße;4;12345;51.05;7.05;hausnummer;Amt\n',
  );
  karte(
    'haltestellen.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { name: 'Mühlenstr.', linien: ['1'] },
          geometry: { type: 'Point', coordinates: [7.06, 51.05] },
        },
      ],
    }),
  );
  writeFileSync(
    datei('sozialraeume.geojson'),
    JSON.stringify({ type: 'FeatureCollection', features: [] }),
  );
  for (const [raum, zeilen] of [
    ['nord', 'a;A;Bachstr.;4;;;;;;;;\nb;B;Mühlenstraße;1;12345;;;;;;;\nc;C;;;;;;;;;;\n'],
    ['sued', 'd;D;Bachstraße;4;;ja;;;;;;\ne;E;;;;;;;393000;5690000;hausnummer;Amt\n'],
  ] as const) {
    mkdirSync(datei('inventar', raum), { recursive: true });
    writeFileSync(datei('inventar', raum, 'einrichtungen.csv'), KOPF + zeilen);
  }
});

afterEach(() => rmSync(ordner, { recursive: true }));

describe('verorten', () => {
  it('places what it can, counts every row once and writes only changed files', () => {
    const vorher = quelle('sued');
    const zeilen: string[] = [];
    const bericht = verorten(ordner, (z) => zeilen.push(z));
    expect(bericht).toEqual({
      zeilen: 5,
      geschuetzt: 1,
      hatten_lage: { hausnummer: 1 },
      neu: { hausnummer: 1, strasse: 1 },
      nach_regel: { anschrift: 1, 'haltestelle-der-strasse': 1 },
      ohne: { 'keine Straße bekannt': 1 },
    });
    expect(quelle('nord')).toContain('a;A;Bachstr.;4;;;51.05000;7.05000;;;hausnummer;Amt\n');
    expect(quelle('sued')).toBe(vorher);
    expect(zeilen).toContain('nord/c: ohne Lage (keine Straße bekannt)');
    expect(zeilen.join('\n')).not.toContain('sued/d');
  });

  it('writes nothing in a trial run', () => {
    const vorher = quelle('nord');
    verorten(ordner, () => undefined, { probe: true });
    expect(quelle('nord')).toBe(vorher);
  });

  it('finds nothing new the second time', () => {
    verorten(ordner, () => undefined);
    const einmal = quelle('nord');
    expect(verorten(ordner, () => undefined).neu).toEqual({});
    expect(quelle('nord')).toBe(einmal);
  });

  it('skips folders without an inventory file', () => {
    cpSync(datei('basiskarte'), datei('inventar', 'leer'), { recursive: true });
    expect(verorten(ordner, () => undefined).zeilen).toBe(5);
  });
});
