import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pruefeBestand } from './bestand.ts';
import { liesDateien } from './lies-dateien.ts';
import { liesGeschuetzt } from './lies-geschuetzt.ts';

const STADT = path.resolve(import.meta.dirname, '../../tests/fixtures/kleine-stadt');
const HEUTE = '2026-11-20';

function kopie() {
  const ordner = mkdtempSync(path.join(tmpdir(), 'geschuetzt-'));
  onTestFinished(() => {
    rmSync(ordner, { recursive: true, force: true });
  });
  const [daten, intern] = [path.join(ordner, 'data'), path.join(ordner, 'data-intern')];
  cpSync(path.join(STADT, 'data'), daten, { recursive: true });
  cpSync(path.join(STADT, 'data-intern'), intern, { recursive: true });
  return { daten, intern, tabelle: path.join(intern, 'einrichtungen.csv') };
}

describe('liesGeschuetzt', () => {
  it('reads the invented town without a finding', async () => {
    const { daten, intern } = kopie();
    const { befunde, anschriften, lagen, geheimnisse } = await liesGeschuetzt(
      intern,
      await liesDateien(daten),
    );
    expect(befunde).toEqual([]);
    expect(anschriften).toHaveLength(1);
    expect(lagen).toHaveLength(1);
    expect(geheimnisse.map((g) => g.spalte)).toEqual(['telefon', 'notiz']);
  });

  it('an absent folder is no error, a file in its place is one', async () => {
    const { daten, intern, tabelle } = kopie();
    const dateien = await liesDateien(daten);
    expect(await liesGeschuetzt(`${intern}-fehlt`, dateien)).toEqual({
      anschriften: [],
      lagen: [],
      geheimnisse: [],
      befunde: [],
    });
    expect((await liesGeschuetzt(tabelle, dateien)).befunde.map((b) => b.regel)).toEqual([
      'intern-datei',
    ]);
  });

  it('refuses a workbook, reads folders below, and skips lock files', async () => {
    const { daten, intern } = kopie();
    mkdirSync(path.join(intern, 'zeichnung'));
    writeFileSync(path.join(intern, 'zeichnung', 'Schutz.CSV'), '');
    writeFileSync(path.join(intern, 'Adressen.xlsx'), 'x');
    writeFileSync(path.join(intern, '~$Adressen.xlsx'), 'x');
    writeFileSync(path.join(intern, 'liesmich.txt'), 'x');
    const { befunde } = await liesGeschuetzt(intern, await liesDateien(daten));
    expect(befunde.map((b) => [b.regel, path.basename(b.datei)])).toEqual([
      ['intern-datei', 'Adressen.xlsx'],
      ['tabelle-leer', 'Schutz.CSV'],
    ]);
  });
});

describe('pruefeBestand', () => {
  it.each([
    ['an empty file', () => ''],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['an unknown header', (t: string) => t.replace('strasse;hausnummer', 'Wo;Hausnr')],
    ['a missing id header', (t: string) => t.replace('id;', 'kennung;')],
    ['an unknown id', (t: string) => t.replace('schutzhaus-', 'schutzhuas-')],
  ])('stops for %s in data-intern/ and quotes nothing', async (_, aendere) => {
    const { daten, intern, tabelle } = kopie();
    writeFileSync(tabelle, aendere(readFileSync(tabelle, 'utf8')));
    const { bestand, befunde } = await pruefeBestand(daten, intern, HEUTE);
    expect(bestand).toBeUndefined();
    expect(JSON.stringify(befunde)).not.toMatch(/geheimgasse|kanarie|99997/i);
  });

  it('stops when data/ does not protect what data-intern/ does', async () => {
    const { daten, intern } = kopie();
    const datei = path.join(daten, 'inventar/stadtweit/einrichtungen.csv');
    writeFileSync(datei, readFileSync(datei, 'utf8').replace('Kleinstadt;ja;', 'Kleinstadt;;'));
    const { bestand, befunde } = await pruefeBestand(daten, intern, HEUTE);
    expect(bestand).toBeUndefined();
    const fehler = befunde.filter((b) => b.schwere === 'fehler');
    expect(fehler.map((b) => b.regel)).toEqual(['intern-nicht-geschuetzt']);
    expect(JSON.stringify(fehler)).not.toMatch(/geheimgasse/i);
  });

  it('looks for protected addresses in stadt.json and on the map', async () => {
    const { daten, intern } = kopie();
    for (const [name, alt] of [
      ['stadt.json', 'Erfundene Stadt'],
      ['basiskarte/haltestellen.geojson', 'Alte Schmiede'],
      ['sozialraeume.geojson', 'Schematisch, nicht amtlich'],
    ] as const) {
      const datei = path.join(daten, name);
      const text = readFileSync(datei, 'utf8');
      expect(text).toContain(alt);
      writeFileSync(datei, text.replace(alt, 'Geheim-Gasse Nr. 7'));
    }
    const { bestand, befunde } = await pruefeBestand(daten, intern, HEUTE);
    expect(bestand).toBeUndefined();
    const spuren = befunde.filter((b) => b.regel === 'geschuetzte-spuren');
    expect(spuren.map((b) => path.basename(b.datei))).toEqual([
      'stadt.json',
      'haltestellen.geojson',
      'sozialraeume.geojson',
    ]);
    expect(JSON.stringify(spuren)).not.toMatch(/geheim-?gasse/i);
  });
});
