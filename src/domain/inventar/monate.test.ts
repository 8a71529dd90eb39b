import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monateZwischen } from './monate.ts';

describe('monateZwischen', () => {
  it.each([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-01-31', '2026-02-01', 1],
    ['2025-11-20', '2026-11-19', 12],
    ['2026-05', '2026-11-20', 6],
    ['2024', '2026-11-20', 23],
    ['2026', '2026-11-20', -1],
    ['2027-01', '2026-11-20', -2],
  ])('from %s to %s are %i', (von, bis, monate) => {
    expect(monateZwischen(von, bis)).toBe(monate);
  });

  it('never calls something older than n months before n months have passed', () => {
    const tag = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(tag, fc.integer({ min: 1, max: 48 }), (datum, n) => {
        const iso = datum.toISOString().slice(0, 10);
        // The last day that is at most n months later: one that exists in every month.
        const spaeter = new Date(Date.UTC(datum.getUTCFullYear(), datum.getUTCMonth() + n, 1));
        expect(monateZwischen(iso, spaeter.toISOString().slice(0, 10))).toBe(n);
      }),
    );
  });

  it.each(['', 'gestern', '20.11.2026', '2026-11-20T10:00', '2026-1'])('throws on "%s"', (text) => {
    expect(() => monateZwischen(text, '2026-11-20')).toThrow(text);
  });
});
