import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mitOrten, ort, testModell } from '../../../tests/hilfe/modell.ts';
import { baueEintrag } from './eintrag.ts';
import { nachFeld } from './nach-feld.ts';

const modell = testModell({
  'nord/einrichtungen.csv':
    'id;name;art;quelle;status\nhaus-1;Haus 1;civic.help|money.debt;L;\nhaus-2;Haus 2;money.debt;L;beendet\n' +
    'haus-3;Haus 3;money.debt;L;aktiv\n',
});
const { felder } = modell.saetze;
const gruppen = (orte: typeof modell.einrichtungen) =>
  nachFeld(
    felder,
    orte.map((e) => baueEintrag(modell, e)),
  );

describe('nachFeld', () => {
  it('groups by the field of the first kind in the order of the taxonomy, closed ones last, empty fields away', () => {
    expect(
      gruppen(modell.einrichtungen).map((g) => [
        g.feld.feld_id,
        g.eintraege.map((e) => e.einrichtung.id),
      ]),
    ).toEqual([
      ['money', ['haus-3', 'haus-2']],
      ['civic', ['haus-1']],
    ]);
    expect(gruppen([])).toEqual([]);
  });

  it('loses nothing, doubles nothing and keeps the order inside a field', () => {
    const beliebig = fc.array(
      fc.record({
        art: fc.subarray(['money.debt', 'meeting.centre', 'civic.help'], { minLength: 1 }),
        status: fc.constantFrom(undefined, 'aktiv' as const, 'beendet' as const),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(beliebig, (felderDerOrte) => {
        const orte = felderDerOrte.map((f, i) =>
          ort(modell, 'haus-1', { ...f, id: `x-${String(i)}`, name: String(i).padStart(3, '0') }),
        );
        const neu = mitOrten(modell, orte);
        const ergebnis = nachFeld(
          felder,
          orte.map((e) => baueEintrag(neu, e)),
        );
        const ids = ergebnis.flatMap((g) => g.eintraege.map((e) => e.einrichtung.id));
        expect(ids.toSorted()).toEqual(orte.map((e) => e.id).toSorted());
        for (const { eintraege } of ergebnis) {
          const schluessel = eintraege.map((e) => `${String(e.beendet)} ${e.einrichtung.name}`);
          expect(schluessel).toEqual(schluessel.toSorted());
        }
      }),
    );
  });
});
