import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ort, PIN, TEST_GEODATEN, testModell } from '../../../../tests/hilfe/modell.ts';
import type { Einrichtung } from '../../inventar/typen.ts';
import { raumkarte } from './raumkarte.ts';

const modell = testModell(
  { 'nord/einrichtungen.csv': 'id;name;art;quelle\nhaus;Haus;civic.help;L\n' },
  TEST_GEODATEN,
);
const karte = (orte: readonly Partial<Einrichtung>[], sozialraumId: string | undefined) =>
  raumkarte(
    modell,
    orte.map((o, i) => ort(modell, 'haus', { id: `h-${String(i)}`, ...o })),
    { titel: 'Karte: Nord', sozialraumId, breite: 640, hoehe: 640 },
  );
const WEG = { ...PIN, breite: 54.7 } as const;

describe('raumkarte', () => {
  it.each([
    ['nothing', [], '0 von 0 Einrichtungen mit Lage auf der Karte.'],
    ['only pins', [PIN, PIN], '2 von 2 Einrichtungen mit Lage auf der Karte.'],
    [
      'one without position',
      [PIN, {}],
      '1 von 2 Einrichtungen mit Lage auf der Karte. 1 ohne genaue Lage steht nur in der Liste.',
    ],
    [
      'some outside, some without, one closed, one protected',
      [PIN, WEG, WEG, {}, { ...PIN, status: 'beendet' }, { ...PIN, adresse_geschuetzt: true }],
      '3 von 5 Einrichtungen mit Lage auf der Karte. 2 davon liegen außerhalb des Ausschnitts. 2 ohne genaue Lage stehen nur in der Liste.',
    ],
    [
      'one outside',
      [PIN, WEG],
      '2 von 2 Einrichtungen mit Lage auf der Karte. 1 davon liegt außerhalb des Ausschnitts.',
    ],
  ] as const)('counts %s', (_was, orte, erwartet) => {
    expect(karte(orte, 'nord').zaehlung).toBe(erwartet);
  });

  it('adds up: drawn, outside and without position are all running places', () => {
    const beliebig = fc.constantFrom<Partial<Einrichtung>>(
      PIN,
      WEG,
      {},
      { ...PIN, lagegenauigkeit: 'ortsteil' },
      { ...PIN, lagegenauigkeit: 'strasse' },
      { ...PIN, status: 'beendet' },
      { ...PIN, adresse_geschuetzt: true },
    );
    const raum = fc.constantFrom('nord', 'sued', undefined);
    fc.assert(
      fc.property(fc.array(beliebig, { maxLength: 12 }), raum, (orte, sozialraumId) => {
        const { bild, zaehlung } = karte(orte, sozialraumId);
        const zahl = (muster: RegExp) => Number(muster.exec(zaehlung)?.[1] ?? 0);
        const laufende = orte.filter((o) => o.status !== 'beendet').length;
        expect(zahl(/^\d+ von (\d+)/)).toBe(laufende);
        expect(zahl(/^(\d+) von/) + zahl(/(\d+) ohne genaue Lage/)).toBe(laufende);
        expect(bild.symbole.length + zahl(/(\d+) davon lieg/)).toBe(zahl(/^(\d+) von/));
      }),
      { numRuns: 60 },
    );
  });

  it('shows stops on the map of a Sozialraum only, and says whether its borders are official', () => {
    expect(karte([PIN], 'nord').bild.haltestellen).not.toBe('');
    const ganzeStadt = karte([PIN], undefined);
    expect(ganzeStadt.bild.haltestellen).toBe('');
    expect(ganzeStadt.amtlich).toBe(false);
    expect(ganzeStadt.quellen).toEqual(['Erfundene Karte von Kleinstadt (2026), CC0 1.0']);
  });
});
