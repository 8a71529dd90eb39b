import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ort, testModell } from '../../../tests/hilfe/modell.ts';
import { luecken } from './luecken.ts';

const modell = testModell({
  'nord/einrichtungen.csv': 'id;name;art;quelle\nhaus;Haus;civic.help;L\n',
  'nord/angebote.csv': 'id;einrichtung_id;titel;art;quelle\nrat;haus;Rat;money.debt;L\n',
});
const { felder, arten } = modell.saetze;
const haus = ort(modell, 'haus');
const rat = modell.angebote.slice(0, 1);
const kurz = (
  ...[orte, angebote]: [Parameters<typeof luecken>[2], Parameters<typeof luecken>[3]]
) =>
  luecken(felder, arten, orte, angebote).map((l) => [
    l.feld.feld_id,
    l.ganz,
    l.arten.map((a) => a.art_id),
  ]);

describe('luecken', () => {
  it('names every kind of every field where nothing is known', () => {
    expect(kurz([], [])).toEqual([
      ['money', true, ['money.debt']],
      ['meeting', true, ['meeting.centre']],
      ['civic', true, ['civic.help', 'civic.library']],
    ]);
  });

  it('counts places and offers alike, and fields that are only partly empty', () => {
    expect(kurz([haus], rat)).toEqual([
      ['meeting', true, ['meeting.centre']],
      ['civic', false, ['civic.library']],
    ]);
  });

  it('does not count closed places, but paused, planned and unproven ones', () => {
    expect(kurz([{ ...haus, status: 'beendet' }], [])).toEqual(kurz([], []));
    for (const status of ['pausiert', 'geplant', undefined] as const)
      expect(kurz([{ ...haus, status }], [])).toContainEqual(['civic', false, ['civic.library']]);
  });

  it('splits all kinds into those that are there and those that are missing', () => {
    const ids = arten.map((a) => a.art_id);
    fc.assert(
      fc.property(fc.array(fc.subarray(ids, { minLength: 1 }), { maxLength: 5 }), (liste) => {
        const da = new Set(liste.flat());
        const fehlend = luecken(
          felder,
          arten,
          liste.map((art) => ({ ...haus, art })),
          [],
        );
        const namen = fehlend.flatMap((l) => l.arten.map((a) => a.art_id));
        expect(namen).toEqual(ids.filter((id) => !da.has(id)));
        for (const l of fehlend)
          expect(l.ganz).toBe(
            !ids.some((id) => da.has(id) && modell.artVon(id).feld_id === l.feld.feld_id),
          );
      }),
    );
  });
});
