import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mitOrten, ort, testModell } from '../../../tests/hilfe/modell.ts';
import { JE_SEITE, raumbefund, raumseite, seitenzahl } from './raumseite.ts';

const modell = testModell({
  'arten.csv':
    'art_id;feld_id;bezeichnung\nmoney.debt;money;Schulden\nmeeting.centre;meeting;Treff\n' +
    'civic.help;civic;Hilfe\ncivic.family_office;civic;Büro\n',
  'nord/einrichtungen.csv':
    'id;name;art;quelle;status\nbuero;Büro;meeting.centre|civic.family_office;L;\n' +
    'alt;Altes Büro;civic.family_office;L;beendet\nrat;Rat;money.debt;L;\n',
  'sued/einrichtungen.csv': 'id;name;art;quelle\ngast;Gast;civic.help;L\nfern;Fern;civic.help;L\n',
  'sued/angebote.csv':
    'id;einrichtung_id;titel;art;quelle;weitere_sozialraeume;status\na-1;gast;A;civic.help;L;nord;\n' +
    'a-2;gast;B;civic.help;L;nord|mitte;\na-3;fern;C;civic.help;L;nord;beendet\na-4;rat;D;civic.help;L;nord;\n',
});
const ids = (liste: readonly { readonly einrichtung: { readonly id: string } }[]) =>
  liste.map((e) => e.einrichtung.id);

describe('raumseite', () => {
  it('orders by field; closed places stand apart and are not counted', () => {
    const { gruppen, beendete, anzahl } = raumseite(modell, 'nord', 1);
    expect(gruppen.map((g) => [g.feld.feld_id, ids(g.eintraege)])).toEqual([
      ['money', ['rat']],
      ['meeting', ['buero']],
    ]);
    expect(ids(beendete)).toEqual(['alt']);
    expect(anzahl).toBe(2);
  });

  it('names places elsewhere with a running offer for here, once each, and none of its own', () => {
    expect(ids(raumseite(modell, 'nord', 1).zusaetzlich)).toEqual(['gast']);
    expect(ids(raumseite(modell, 'mitte', 1).zusaetzlich)).toEqual(['gast']);
    expect(ids(raumseite(modell, 'sued', 1).zusaetzlich)).toEqual([]);
  });

  it('names the running offices of the town by their kind, even if it is the second', () => {
    expect(modell.stadt.praesenz?.art).toBe('civic.family_office');
    expect(ids(raumseite(modell, 'nord', 1).praesenz)).toEqual(['buero']);
    const { praesenz: _praesenz, ...stadt } = modell.stadt;
    expect(raumseite({ ...modell, stadt }, 'nord', 1).praesenz).toEqual([]);
  });

  it('has one page for an empty Sozialraum', () => {
    expect(raumseite(modell, 'mitte', 1)).toMatchObject({ gruppen: [], anzahl: 0, seiten: 1 });
  });

  it.each([0, -1, 2])('throws on page %i of 1', (seite) => {
    expect(() => raumseite(modell, 'nord', seite)).toThrow(`no page ${String(seite)} of 1`);
  });

  const viele = (anzahl: number) => {
    const arten = ['civic.help', 'money.debt', 'meeting.centre'];
    const orte = Array.from({ length: anzahl }, (_, i) =>
      ort(modell, 'rat', {
        id: `x-${String(i)}`,
        name: `Haus ${String((i * 7919) % 1009)}`,
        art: [arten[i % 3] ?? ''],
        status: i % 11 === 0 ? 'beendet' : undefined,
      }),
    );
    return mitOrten(modell, orte);
  };

  it('shows every place on exactly one page, in one order over all pages', () => {
    const anzahlen = fc.oneof(
      fc.integer({ min: 0, max: 1000 }),
      fc.constantFrom(0, 1, JE_SEITE - 1, JE_SEITE, JE_SEITE + 1, 2 * JE_SEITE, 1000),
    );
    fc.assert(
      fc.property(anzahlen, (anzahl) => {
        const neu = viele(anzahl);
        const seiten = Array.from({ length: seitenzahl(anzahl) }, (_, i) =>
          raumseite(neu, 'nord', i + 1),
        );
        const alle = (s: (typeof seiten)[number]) => [
          ...s.gruppen.flatMap((g) => g.eintraege),
          ...s.beendete,
        ];
        const folge = seiten.flatMap(alle);
        const laufende = folge.filter((e) => !e.beendet).length;
        expect(seiten.map((s) => [s.anzahl, s.seiten])).toEqual(
          seiten.map(() => [laufende, seiten.length]),
        );
        expect(ids(folge).toSorted()).toEqual(
          ids(folge)
            .toSorted()
            .filter((id, i, a) => id !== a[i - 1]),
        );
        expect(folge).toHaveLength(anzahl);
        const rang = new Map(neu.saetze.felder.map((f, i) => [f.feld_id, i]));
        const schluessel = folge.map((e) => [
          Number(e.beendet),
          e.beendet ? 0 : (rang.get(e.feld.feld_id) ?? -1),
        ]);
        expect(schluessel).toEqual(
          schluessel.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d),
        );
        for (const s of seiten.slice(0, -1)) expect(alle(s)).toHaveLength(JE_SEITE);
        expect(() => raumseite(neu, 'nord', seiten.length + 1)).toThrow('no page');
      }),
      { numRuns: 25 },
    );
  });
});

describe('raumbefund', () => {
  it('counts offers from elsewhere as being there', () => {
    const { luecken, kennzahlen } = raumbefund(modell, 'mitte');
    expect(luecken.map((l) => l.feld.feld_id)).toEqual(['money', 'meeting', 'civic']);
    expect(luecken.at(-1)?.arten.map((a) => a.art_id)).toEqual(['civic.family_office']);
    expect(kennzahlen).toEqual([]);
  });
});
