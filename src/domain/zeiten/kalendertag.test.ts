import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kalendertag, tagesnummer } from './kalendertag.ts';

describe('kalendertag', () => {
  it.each([
    // ISO 8601: the week of the first Thursday is week 1.
    ['2026-01-01', 3, 1],
    ['2027-01-01', 4, 53],
    ['2026-12-31', 3, 53],
    ['2024-12-30', 0, 1],
    ['2023-01-01', 6, 52],
    ['1969-12-31', 2, 1],
  ])('%s is weekday %i of ISO week %i', (iso, wochentag, woche) => {
    expect(kalendertag(tagesnummer(iso))).toMatchObject({ iso, wochentag, woche });
  });

  it('counts weekdays of the month from both ends', () => {
    expect(kalendertag(tagesnummer('2026-10-01'))).toMatchObject({ nter: 1, nterVonHinten: -5 });
    expect(kalendertag(tagesnummer('2026-10-31'))).toMatchObject({ nter: 5, nterVonHinten: -1 });
    expect(kalendertag(tagesnummer('2026-02-22'))).toMatchObject({ nter: 4, nterVonHinten: -1 });
  });

  it('gives the number back that it was asked for, and weeks change on Mondays only', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 60_000 }), (nummer) => {
        const [heute, morgen] = [kalendertag(nummer), kalendertag(nummer + 1)];
        expect(tagesnummer(heute.iso)).toBe(nummer);
        expect(morgen.wochentag).toBe((heute.wochentag + 1) % 7);
        expect(heute.woche !== morgen.woche).toBe(morgen.wochentag === 0);
      }),
    );
  });

  it('throws on what is no date', () => {
    expect(() => tagesnummer('12.05.2026')).toThrow('12.05.2026');
    expect(() => tagesnummer('2026-13-01')).toThrow('2026-13-01');
  });
});
