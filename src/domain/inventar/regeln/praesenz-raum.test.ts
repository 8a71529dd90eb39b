import { describe, expect, it } from 'vitest';
import { finde } from '../../../../tests/hilfe/inventar.ts';
import { praesenzRaum } from './praesenz-raum.ts';
const zahl = (raum: string, oeffentlich: string) => ({
  'praesenz.csv': `jahr;sozialraum_id;merkmal;wert;genauigkeit;veroeffentlicht;quelle\n2025;${raum};kontakte;3;exakt;${oeffentlich};Vorlage\n`,
});

describe('praesenz-raum', () => {
  it.each([
    ['gesamt', 0],
    ['sued', 0],
    ['stadtweit', 1],
    ['süd', 1],
  ])('%s', (raum, anzahl) => {
    expect(finde(praesenzRaum, zahl(raum, 'ja'))).toHaveLength(anzahl);
  });
});
