import { describe, expect, it } from 'vitest';
import { finde, testKontext } from '../../../../tests/hilfe/inventar.ts';
import { praesenzOeffentlich } from './praesenz-oeffentlich.ts';
const zahl = (raum: string, oeffentlich: string) => ({
  'praesenz.csv': `jahr;sozialraum_id;merkmal;wert;genauigkeit;veroeffentlicht;quelle\n2025;${raum};kontakte;3;exakt;${oeffentlich};Vorlage\n`,
});

describe('praesenz-oeffentlich', () => {
  it('refuses a figure that was not published, without its number', () => {
    const befunde = praesenzOeffentlich.pruefe(testKontext(zahl('nord', 'nein')));
    expect(befunde).toHaveLength(1);
    expect(befunde[0]).toMatchObject({ schwere: 'fehler', spalte: 'veroeffentlicht', zeile: 2 });
    expect(befunde[0]).not.toHaveProperty('wert');
  });

  it('lets a published one pass', () => {
    expect(finde(praesenzOeffentlich, zahl('nord', 'ja'))).toEqual([]);
  });
});
