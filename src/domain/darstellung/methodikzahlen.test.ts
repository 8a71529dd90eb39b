import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mitOrten, ort, PIN, testModell } from '../../../tests/hilfe/modell.ts';
import { methodikzahlen } from './methodikzahlen.ts';

const modell = testModell({
  'nord/einrichtungen.csv': 'id;name;art;quelle\nhaus;Haus;civic.help;L\n',
  'nord/angebote.csv':
    'id;einrichtung_id;titel;art;quelle;status\na-1;haus;A;civic.help;L;\na-2;haus;B;civic.help;L;beendet\n',
});

describe('methodikzahlen', () => {
  it('counts nothing where there is nothing', () => {
    expect(methodikzahlen(mitOrten(modell, []))).toEqual({
      einrichtungen: 0,
      beendet: 0,
      angebote: 0,
      hausnummer: 0,
      strasse: 0,
      ohneLage: 0,
      geprueft: 0,
      belegt: 0,
      mitZeiten: 0,
      mitTelefon: 0,
      aeltestes: undefined,
      neuestes: undefined,
      ohneDatum: 0,
    });
  });

  it('counts what is known of running places', () => {
    const orte = [
      ort(modell, 'haus', { quelle_stand: '2019', telefon: ['02999 5501'] }),
      ort(modell, 'haus', { id: 'h-2', ...PIN, quelle_stand: '2024-03', status: 'aktiv' }),
      ort(modell, 'haus', {
        id: 'h-3',
        ...PIN,
        lagegenauigkeit: 'strasse',
        geprueft_am: '2026-01-01',
      }),
      ort(modell, 'haus', { id: 'h-4', ...PIN, adresse_geschuetzt: true, oeffnungszeiten: '24/7' }),
      ort(modell, 'haus', { id: 'h-5', ...PIN, status: 'beendet', quelle_stand: '2001' }),
    ];
    expect(methodikzahlen(mitOrten(modell, orte))).toEqual({
      einrichtungen: 4,
      beendet: 1,
      angebote: 1,
      hausnummer: 1,
      strasse: 1,
      ohneLage: 2,
      geprueft: 1,
      belegt: 1,
      mitZeiten: 1,
      mitTelefon: 1,
      aeltestes: 2019,
      neuestes: 2024,
      ohneDatum: 2,
    });
  });

  it('adds up: every running place has exactly one kind of position, or none', () => {
    const oder = <T>(...werte: readonly T[]) => fc.constantFrom(undefined, ...werte);
    const beliebig = fc.record({
      breite: oder(54.4),
      laenge: oder(7.04),
      lagegenauigkeit: oder('hausnummer', 'strasse', 'ortsteil'),
      adresse_geschuetzt: oder(true, false),
      status: oder('aktiv', 'beendet'),
      quelle_stand: oder('2019', '2024-03'),
    });
    fc.assert(
      fc.property(fc.array(beliebig, { maxLength: 20 }), (liste) => {
        const orte = liste.map((f, i) =>
          ort(modell, 'haus', { ...(f as object), id: `h-${String(i)}` }),
        );
        const z = methodikzahlen(mitOrten(modell, orte));
        expect(z.einrichtungen + z.beendet).toBe(orte.length);
        expect(z.hausnummer + z.strasse + z.ohneLage).toBe(z.einrichtungen);
        expect(z.ohneDatum).toBeLessThanOrEqual(z.einrichtungen);
      }),
    );
  });
});
