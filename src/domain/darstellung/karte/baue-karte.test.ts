import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OHNE_GEODATEN, TEST_GEODATEN } from '../../../../tests/hilfe/modell.ts';
import { baueKarte, type Kartenauftrag } from './baue-karte.ts';
import type { Kartenort } from './typen.ts';

const AUFTRAG: Kartenauftrag = {
  ausschnitt: { west: 7.02, ost: 7.08, sued: 54.41, nord: 54.454 },
  breite: 640,
  hoehe: 640,
  sozialraumId: 'nord',
  namenHoechstens: 14,
  mitHaltestellen: true,
};
const kartenort = (id: number, breite: number, laenge: number, radius_m?: number): Kartenort => ({
  id: `haus-${String(id)}`,
  name: 'Haus',
  feld_id: 'civic',
  form: 'kreis',
  gruppe: 'gesund',
  buchstabe: 'R',
  breite,
  laenge,
  radius_m,
  pausiert: false,
  href: '#',
});
/** Every number of a drawing; a NaN or Infinity in a path or a field shows as text or null. */
const alsText = (bild: unknown) => JSON.stringify(bild);
const zahlen = (pfad: string) => (pfad.match(/-?[\d.]+/g) ?? []).map(Number);

describe('baueKarte', () => {
  it('draws the ground: border, areas, roads by weight, stops, names', () => {
    const bild = baueKarte(TEST_GEODATEN, [], AUFTRAG);
    expect(bild.flaechen.map((f) => [f.id, f.selbst])).toEqual([
      ['nord', true],
      ['mitte', false],
      ['sued', false],
    ]);
    expect(bild.wege.map((w) => w.stufe)).toEqual([1, 2]);
    expect(bild.haltestellen).toMatch(/^(?:M[\d.]+ [\d.]+h0)+$/);
    expect(bild.namen.map((n) => n.text)).toContain('Bahnhof Kleinstadt');
    expect(bild.symbole).toEqual([]);
  });

  it('draws areas as areas, not as the rest of the world, with their middle inside', () => {
    const { flaechen } = baueKarte(TEST_GEODATEN, [], AUFTRAG);
    for (const f of flaechen) {
      const werte = zahlen(f.d);
      const ys = werte.filter((_, i) => i % 2 === 1);
      expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(320);
      expect(f.y).toBeGreaterThan(Math.min(...ys));
      expect(f.y).toBeLessThan(Math.max(...ys));
    }
    const [nord, mitte, sued] = flaechen.map((f) => f.y);
    expect([nord, mitte, sued]).toEqual([nord, mitte, sued].toSorted((a = 0, b = 0) => a - b));
  });

  it('leaves stops out where they are not wanted', () => {
    expect(baueKarte(TEST_GEODATEN, [], { ...AUFTRAG, mitHaltestellen: false }).haltestellen).toBe(
      '',
    );
  });

  it('draws a town without any layer', () => {
    const bild = baueKarte(OHNE_GEODATEN, [kartenort(1, 54.44, 7.05)], AUFTRAG);
    expect(bild).toMatchObject({ grenze: '', wege: [], flaechen: [], haltestellen: '', namen: [] });
    expect(bild.symbole).toHaveLength(1);
  });

  it('draws the uncertain circle in the scale of the bar', () => {
    const { symbole, massstab } = baueKarte(
      TEST_GEODATEN,
      [kartenort(1, 54.44, 7.05, 250), kartenort(2, 54.42, 7.03)],
      AUFTRAG,
    );
    const erwartet = (250 / massstab.meter) * massstab.px;
    expect(Math.abs((symbole[0]?.radiusPx ?? 0) / erwartet - 1)).toBeLessThan(0.01);
    expect(symbole[1]?.radiusPx).toBeUndefined();
  });

  const lage = fc.tuple(
    fc.double({ min: 54.38, max: 54.48, noNaN: true }),
    fc.double({ min: 7, max: 7.1, noNaN: true }),
  );
  const lagen = fc.oneof(fc.array(lage, { maxLength: 3 }), fc.array(lage, { maxLength: 40 }));
  const groesse = fc.constantFrom([640, 640], [600, 400], [320, 480]);

  it('has no NaN for zero, one or many places, and shows exactly those inside', () => {
    fc.assert(
      fc.property(lagen, groesse, fc.boolean(), (liste, [breite = 0, hoehe = 0], leer) => {
        const orte = liste.map(([b, l], i) => kartenort(i, b, l, i % 2 === 0 ? 250 : undefined));
        const geodaten = leer ? OHNE_GEODATEN : TEST_GEODATEN;
        const bild = baueKarte(geodaten, orte, { ...AUFTRAG, breite, hoehe });
        expect(alsText(bild)).not.toMatch(/NaN|Infinity|null/);
        const { west, ost, sued, nord } = bild.ausschnitt;
        const drin = orte.filter(
          (o) => o.laenge >= west && o.laenge <= ost && o.breite >= sued && o.breite <= nord,
        );
        expect(bild.symbole.map((s) => s.id)).toEqual(drin.map((o) => o.id));
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('has no NaN wherever the extent lies, also far from the town', () => {
    const ecke = fc.tuple(
      fc.double({ min: 6, max: 8, noNaN: true }),
      fc.double({ min: 54, max: 55, noNaN: true }),
      fc.double({ min: 0.001, max: 0.5, noNaN: true }),
    );
    fc.assert(
      fc.property(ecke, ([west, sued, weite]) => {
        const ausschnitt = { west, sued, ost: west + weite, nord: sued + weite };
        const bild = baueKarte(TEST_GEODATEN, [], { ...AUFTRAG, ausschnitt });
        expect(alsText(bild)).not.toMatch(/NaN|Infinity|null/);
        for (const { d } of [...bild.wege, ...bild.flaechen])
          expect(zahlen(d).every((n) => n >= -8.1 && n <= 648.1)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same drawing every time', () => {
    const orte = Array.from({ length: 20 }, (_, i) => kartenort(i, 54.44, 7.05));
    expect(baueKarte(TEST_GEODATEN, orte, AUFTRAG)).toEqual(
      baueKarte(TEST_GEODATEN, orte, AUFTRAG),
    );
  });
});
