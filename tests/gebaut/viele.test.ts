import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { baue, kopiereStadt } from './baue.ts';

const ANZAHL = 650;

describe('a Sozialraum with more than 300 Einrichtungen', () => {
  it('is paged: every one stands on exactly one page, and the pages link each other', () => {
    const { daten } = kopiereStadt('tests/fixtures/kleine-stadt/data');
    const datei = path.join(daten, 'inventar', 'nord', 'einrichtungen.csv');
    const text = readFileSync(datei, 'utf8');
    const kopf = (text.split('\n')[0] ?? '').replace('\ufeff', '').trim().split(';');
    const art = /^[^;\n]+/m.exec(
      readFileSync(path.join(daten, 'taxonomie', 'arten.csv'), 'utf8').split('\n')[1] ?? '',
    )?.[0];
    const zeilen = Array.from({ length: ANZAHL }, (_, i) => {
      const werte: Record<string, string> = {
        id: `probe-${i}`,
        name: `Probe Nummer ${i} Ende`,
        art: art ?? '',
        quelle: 'Probe',
        quelle_stand: '2026',
      };
      return kopf.map((spalte) => werte[spalte] ?? '').join(';');
    });
    writeFileSync(datei, `${text.trimEnd()}\n${zeilen.join('\n')}\n`);

    const { code, text: ausgegeben, ausgabe } = baue(daten);

    expect(code, ausgegeben.slice(0, 2000)).toBe(0);
    const raum = path.join(ausgabe, 'sozialraum', 'nord');
    expect(readdirSync(path.join(raum, 'seite')).toSorted()).toEqual(['2', '3']);
    const seiten = ['.', 'seite/2', 'seite/3'].map((s) =>
      readFileSync(path.join(raum, s, 'index.html'), 'utf8'),
    );
    const wieOft = (i: number) =>
      seiten.filter((s) => s.includes(`>Probe Nummer ${i} Ende</a>`)).length;
    const falsch = Array.from({ length: ANZAHL }, (_, i) => i).filter((i) => wieOft(i) !== 1);
    expect(falsch).toEqual([]);
    expect(seiten[0]).toContain('href="/sozialraum/nord/seite/2/"');
    expect(seiten[2]).toContain('href="/sozialraum/nord/"');
  });
});
