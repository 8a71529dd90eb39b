import { describe, expect, it } from 'vitest';
import { haltestellenAus } from './haltestelle.ts';
import { naechsteHaltestellen } from './naechste-haltestellen.ts';

const punkt = (name: string, laenge: number, linien: readonly string[]) => ({
  type: 'Feature' as const,
  properties: { name, linien },
  geometry: { type: 'Point' as const, coordinates: [laenge, 51] },
});
const halte = haltestellenAus({
  type: 'FeatureCollection',
  features: [
    punkt('Weit', 7.02, ['3']),
    punkt('Nah', 7.001, ['1', '2']),
    punkt('Mitte', 7.004, []),
  ],
});
const hier = { breite: 51, laenge: 7 };

describe('naechsteHaltestellen', () => {
  it('lists the nearest first, with lines and distance rounded to 10 m', () => {
    expect(naechsteHaltestellen(hier, halte, 2, 1000)).toEqual([
      { name: 'Nah', linien: ['1', '2'], entfernung_m: 70 },
      { name: 'Mitte', linien: [], entfernung_m: 280 },
    ]);
  });

  it('leaves out stops beyond the limit and is empty when none is near', () => {
    expect(naechsteHaltestellen(hier, halte, 9, 1000).map((h) => h.name)).toEqual(['Nah', 'Mitte']);
    expect(naechsteHaltestellen(hier, halte, 9, 50)).toEqual([]);
  });

  it('gives no stop when none is asked for', () => {
    expect(naechsteHaltestellen(hier, halte, 0, 5000)).toEqual([]);
  });

  it('orders stops at the same place by name', () => {
    const doppelt = haltestellenAus({
      type: 'FeatureCollection',
      features: [punkt('Zoo', 7.001, []), punkt('Amt', 7.001, [])],
    });
    expect(naechsteHaltestellen(hier, doppelt, 2, 1000).map((h) => h.name)).toEqual(['Amt', 'Zoo']);
  });
});
