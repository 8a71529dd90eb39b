import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leseDatum, type Datumsgenauigkeit } from './lese-datum.ts';

const alle: readonly Datumsgenauigkeit[] = ['tag', 'monat', 'jahr'];

describe('leseDatum', () => {
  it.each([
    ['12.05.2026', '2026-05-12', 'tag'],
    ['1.5.2026', '2026-05-01', 'tag'],
    ['2026-05-12', '2026-05-12', 'tag'],
    ['29.02.2024', '2024-02-29', 'tag'],
    ['2026-05', '2026-05', 'monat'],
    ['2013', '2013', 'jahr'],
  ])('reads %s', (text, iso, genauigkeit) => {
    expect(leseDatum(text, alle)).toEqual({ ok: true, wert: { iso, genauigkeit } });
  });

  it.each([
    ['45789', '2025-05-12'],
    ['12.05.26', '12.05.2026'],
    ['1.5.26', '01.05.2026'],
    ['2026-05-12T09:00', '2026-05-12'],
    ['12.05.2026 09:00', '12.05.2026'],
    ['2026/5/12', '2026-05-12'],
    ['05/2026', '2026-05'],
    ['10.2024', '2024-10'],
    ['12. Mai 2026', '2026-05-12'],
    ['Oktober 2024', '2024-10'],
    ['März 2024', '2024-03'],
    ['29.02.2026', undefined],
    ['31.04.2026', undefined],
    ['2026-13-01', undefined],
    ['0026-05-12', undefined],
    ['um 2013', undefined],
    ['02. Jan', undefined],
    ['5/12/2026', undefined],
    ['', undefined],
  ])('refuses %j and proposes %s', (text, vorschlag) => {
    const gelesen = leseDatum(text, alle);
    expect(gelesen.ok).toBe(false);
    expect('vorschlag' in gelesen ? gelesen.vorschlag : undefined).toBe(vorschlag);
  });

  it('refuses months and years where only days are allowed, and proposes none', () => {
    expect(leseDatum('2026-05')).toMatchObject({ ok: false });
    expect(leseDatum('2026')).toMatchObject({ ok: false });
    expect(leseDatum('Oktober 2024')).not.toHaveProperty('vorschlag');
  });

  it('reads every day of the calendar in both notations', () => {
    const tag = fc.date({
      min: new Date('1800-01-01T00:00Z'),
      max: new Date('2199-12-31T00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(tag, (datum) => {
        const iso = datum.toISOString().slice(0, 10);
        const deutsch = iso.split('-').reverse().join('.');
        expect(leseDatum(iso)).toEqual({ ok: true, wert: { iso, genauigkeit: 'tag' } });
        expect(leseDatum(deutsch)).toEqual({ ok: true, wert: { iso, genauigkeit: 'tag' } });
      }),
    );
  });
});
