import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ort, PIN, TEST_GEODATEN, testModell } from '../../../../tests/hilfe/modell.ts';
import type { Einrichtung } from '../../inventar/typen.ts';
import { kartenorte } from './kartenorte.ts';

const modell = testModell(
  { 'nord/einrichtungen.csv': 'id;name;art;quelle\nhaus;Haus;money.debt|civic.help;L\n' },
  TEST_GEODATEN,
);
const orte = (...anders: readonly Partial<Einrichtung>[]) =>
  kartenorte(
    modell,
    anders.map((a) => ort(modell, 'haus', a)),
  );

describe('kartenorte', () => {
  it('gives a placed facility the sign of its first field', () => {
    expect(orte(PIN)).toEqual([
      {
        id: 'haus',
        name: 'Haus',
        feld_id: 'money',
        form: 'quadrat',
        gruppe: 'auskommen',
        buchstabe: 'G',
        breite: 54.446,
        laenge: 7.043,
        radius_m: undefined,
        pausiert: false,
        href: '#e-haus',
      },
    ]);
  });

  it('draws the measured circle around a position by street only', () => {
    expect(orte({ ...PIN, lagegenauigkeit: 'strasse' })[0]?.radius_m).toBe(250);
    expect(orte({ ...PIN, lagegenauigkeit: 'ortsteil' })).toEqual([]);
  });

  it('marks what is paused', () => {
    expect(orte({ ...PIN, status: 'pausiert' })[0]?.pausiert).toBe(true);
  });

  it('never places a closed, protected or unplaced facility', () => {
    const oder = <T>(...werte: readonly T[]) => fc.constantFrom(undefined, ...werte);
    const beliebig = fc.record({
      breite: oder(54.4),
      laenge: oder(7.04),
      ostwert: oder(373197),
      nordwert: oder(6033360),
      lagegenauigkeit: oder('hausnummer', 'strasse', 'ortsteil'),
      adresse_geschuetzt: oder(true, false),
      status: oder('aktiv', 'pausiert', 'geplant', 'beendet'),
    }) as fc.Arbitrary<Partial<Einrichtung>>;
    fc.assert(
      fc.property(beliebig, (e) => {
        const hatPunkt =
          (e.breite !== undefined && e.laenge !== undefined) ||
          (e.ostwert !== undefined && e.nordwert !== undefined);
        const genau = e.lagegenauigkeit === 'hausnummer' || e.lagegenauigkeit === 'strasse';
        const darf = hatPunkt && genau && e.adresse_geschuetzt !== true && e.status !== 'beendet';
        expect(orte(e)).toHaveLength(darf ? 1 : 0);
      }),
      { numRuns: 400 },
    );
  });
});
