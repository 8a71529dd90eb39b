import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { gibDatenzeilen } from '../../src/domain/tabelle/gib-datenzeilen.ts';
import { parseTabelle } from '../../src/domain/tabelle/parse-tabelle.ts';
import { schreibeTabelle } from '../../src/domain/tabelle/schreibe-tabelle.ts';
import { setzeZelle } from '../../src/domain/tabelle/setze-zelle.ts';
import { baue, kopiereStadt } from './baue.ts';

/** Writes a value into the cell of the nth row of data and gives the row as a spreadsheet counts it. */
function verdirb(datei: string, stelle: number, spalte: string, wert: (alt: string) => string) {
  const tabelle = parseTabelle(readFileSync(datei), datei);
  const zeile = gibDatenzeilen(tabelle)[stelle];
  if (zeile === undefined) throw new Error(`no row ${stelle} in ${datei}`);
  const neu = setzeZelle(tabelle, zeile.zeile, spalte, wert(zeile.werte.get(spalte) ?? ''));
  writeFileSync(datei, schreibeTabelle(neu));
  return zeile.zeile;
}

describe('data broken in three places at once', () => {
  it('stops the build, which names file, row and column of all three', () => {
    const { daten } = kopiereStadt('data');
    const datei = (raum: string) => path.join(daten, 'inventar', raum, 'einrichtungen.csv');
    const tabelle = parseTabelle(readFileSync(datei('zentrum-remberg')), 'x');
    const ersteId = gibDatenzeilen(tabelle)[0]?.werte.get('id') ?? '';

    const z1 = verdirb(datei('haspe'), 3, 'breite', () => '51.36x4');
    const z2 = verdirb(datei('altenhagen'), 5, 'traeger_id', () => 'stadt-hagn');
    const z3 = verdirb(datei('zentrum-remberg'), 40, 'id', () => ersteId);
    const { code, text } = baue(daten);

    expect(code).not.toBe(0);
    expect(text).toMatch(new RegExp(`haspe/einrichtungen\\.csv, Zeile ${z1}, Spalte breite`));
    expect(text).toMatch(
      new RegExp(`altenhagen/einrichtungen\\.csv, Zeile ${z2}, Spalte traeger_id`),
    );
    expect(text).toMatch(new RegExp(`zentrum-remberg/einrichtungen\\.csv, Zeile ${z3}, Spalte id`));
    expect(text).toContain('51.36x4');
    expect(text).toContain('Meinten Sie „stadt-hagen“?');
  });
});
