import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { enthaeltAnschrift } from '../../src/domain/inventar/enthaelt-anschrift.ts';
import { baue, kopiereStadt } from './baue.ts';

const STADT = 'tests/fixtures/kleine-stadt/data';
const INTERN = 'tests/fixtures/kleine-stadt/data-intern';
const SCHUTZHAUS = 'schutzhaus-kleinstadt';

/** What must appear nowhere: every cell of the protected record that only data-intern/ knows. */
const GEHEIM = [
  'Geheimgasse',
  '99997',
  '54.431177',
  '7.044733',
  '02999 5577',
  '+4929995577',
  'KANARIE',
];

const dateien = (ordner: string): readonly string[] =>
  readdirSync(ordner, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile())
    .map((e) => path.join(e.parentPath, e.name));

describe('a protected place', () => {
  it('whose address lies in data-intern/ leaves no trace of it in any built file', () => {
    const { daten, intern } = kopiereStadt(STADT);
    cpSync(INTERN, intern, { recursive: true });

    const { code, text, ausgabe } = baue(daten);

    expect(code).toBe(0);
    const alle = dateien(ausgabe);
    // The scan is worth something only if it sees the record's own page and the data files.
    expect(existsSync(path.join(ausgabe, 'einrichtung', SCHUTZHAUS, 'index.html'))).toBe(true);
    expect(alle.some((d) => d.endsWith('einrichtungen.geojson'))).toBe(true);
    const funde = alle.flatMap((datei) => {
      const inhalt = readFileSync(datei, 'utf8');
      const worte = GEHEIM.filter((g) => inhalt.includes(g));
      if (enthaeltAnschrift(inhalt, { strasse: 'Geheimgasse', hausnummer: '7' }))
        worte.push('Anschrift');
      return worte.map((w) => `${path.relative(ausgabe, datei)}: ${w}`);
    });
    expect(funde).toEqual([]);
    expect(text).not.toContain('Geheimgasse');
  });

  it('has neither a symbol, nor stops, nor a position on its page or in the data', () => {
    const { daten, intern } = kopiereStadt(STADT);
    cpSync(INTERN, intern, { recursive: true });
    const { ausgabe } = baue(daten);
    const seite = readFileSync(path.join(ausgabe, 'einrichtung', SCHUTZHAUS, 'index.html'), 'utf8');
    expect(seite).toContain('Die Adresse ist geschützt');
    expect(seite).not.toMatch(/Haltestellen<|geo:|class="karte"|"geo"|streetAddress/);
    const geojson = readFileSync(path.join(ausgabe, 'daten', 'einrichtungen.geojson'), 'utf8');
    expect(geojson).not.toContain(SCHUTZHAUS);
  });

  it('with an address in data/ is refused, and the refusal does not repeat it', () => {
    const { daten } = kopiereStadt(STADT);
    const datei = path.join(daten, 'inventar', 'stadtweit', 'einrichtungen.csv');
    const zeilen = readFileSync(datei, 'utf8').split('\n');
    const kopf = (zeilen[0] ?? '').replace('\ufeff', '').split(';');
    const zellen = kopf.map((spalte) =>
      spalte === 'strasse' ? 'Verratsweg' : spalte === 'hausnummer' ? '3' : undefined,
    );
    const nummer = zeilen.findIndex((z) => z.startsWith(`${SCHUTZHAUS};`));
    expect(nummer).toBeGreaterThan(0);
    const alt = (zeilen[nummer] ?? '').split(';');
    zeilen[nummer] = alt.map((zelle, i) => zellen[i] ?? zelle).join(';');
    writeFileSync(datei, zeilen.join('\n'));

    const { code, text } = baue(daten);

    expect(code).not.toBe(0);
    expect(text).toContain('geschuetzte-anschrift');
    expect(text).toMatch(new RegExp(`Zeile ${nummer + 1}, Spalte strasse`));
    expect(text).not.toContain('Verratsweg');
  });

  it('is not betrayed by another row: an address in a free text stops the build', () => {
    const { daten, intern } = kopiereStadt(STADT);
    cpSync(INTERN, intern, { recursive: true });
    appendFileSync(
      path.join(daten, 'projekt_fakten.csv'),
      'verrat;Probe;Das Haus steht in der Geheimgasse Nr. 7.;Probe;2026\n',
    );
    const { code, text } = baue(daten);
    expect(code).not.toBe(0);
    expect(text).toContain('geschuetzte-spuren');
    expect(text).not.toContain('Geheimgasse');
  });

  it('keeps no build when the scan finds what the rules do not see', () => {
    const { daten, intern } = kopiereStadt(STADT);
    cpSync(INTERN, intern, { recursive: true });
    const datei = path.join(intern, 'einrichtungen.csv');
    // The sentence about the north of the town stands on public pages; here it is a secret.
    writeFileSync(
      datei,
      readFileSync(datei, 'utf8').replace(/KANARIE.*/, 'Der NORDEN von Kleinstadt mit dem'),
    );
    const { code, text, ausgabe } = baue(daten);
    expect(code).not.toBe(0);
    expect(text).toContain(`notiz von ${SCHUTZHAUS}`);
    expect(text).not.toMatch(/NORDEN von/);
    expect(existsSync(ausgabe)).toBe(false);
  });

  it('is not built when data-intern/ cannot be read', () => {
    const { daten, intern } = kopiereStadt(STADT);
    cpSync(INTERN, intern, { recursive: true });
    const datei = path.join(intern, 'einrichtungen.csv');
    writeFileSync(datei, readFileSync(datei, 'utf8').replace('strasse;hausnummer', 'Wo;Hausnr'));
    const { code, text, ausgabe } = baue(daten);
    expect(code).not.toBe(0);
    expect(text).toContain('intern-anschrift');
    expect(text).not.toContain('Geheimgasse');
    expect(existsSync(path.join(ausgabe, 'index.html'))).toBe(false);
  });
});
