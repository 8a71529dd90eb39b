import { describe, expect, it } from 'vitest';
import { liesZelle } from './lies-zelle.ts';
import type { Spalte } from './spalten/spalte.ts';
import { SPALTEN, TABELLEN } from './spalten/tabellen.ts';

const spalte = (lesart: Spalte['lesart'], mehr: Partial<Spalte> = {}): Spalte => ({
  name: 'feld',
  sicht: 'oeffentlich',
  lesart,
  satz: 'Ein Feld.',
  beispiel: '1',
  ...mehr,
});

describe('liesZelle accepts', () => {
  it.each([
    ['id', 'stadtteilladen-nord', 'stadtteilladen-nord'],
    ['text', '=1+1 "><script>', '=1+1 "><script>'],
    ['verweis', 'money.debt', 'money.debt'],
    ['zahl', '31,5', 31.5],
    ['zahl', '-4', -4],
    ['zahl', '12 500', 12500],
    ['ganzzahl', '20', 20],
    ['datum', '2024', '2024'],
    ['datum', '2024-03', '2024-03'],
    ['datum', '12.05.2026', '2026-05-12'],
    ['ja_nein', 'x', true],
    ['ja_nein', 'Nein', false],
    ['sprache', 'ckb', 'ckb'],
    ['telefon', '(02999) 55 01', '02999 5501'],
    ['telefon', '116117', '116 117'],
    ['email', 'Info@EXAMPLE.org', 'Info@example.org'],
    ['webadresse', 'http://example.org/?a=1&b=2', 'http://example.org/?a=1&b=2'],
    ['plz', '01067', '01067'],
    ['zeiten', 'Mo-Fr 09:00-12:00; PH off', 'Mo-Fr 09:00-12:00; PH off'],
  ] as const)('%s: %s', (lesart, text, wert) => {
    expect(liesZelle(text, spalte(lesart))).toEqual({ ok: true, wert });
  });
});

describe('liesZelle refuses', () => {
  it.each([
    ['id', 'Bürger Laden', 'id', 'buerger-laden'],
    ['id', 'ab', 'id', undefined],
    ['id', 'a'.repeat(61), 'id', 'a'.repeat(60)],
    ['zahl', '51.367.100', 'zahl', undefined],
    ['zahl', '190.490', 'zahl', '190490'],
    ['zahl', '7.o4', 'zahl', undefined],
    ['ganzzahl', '6,5', 'zahl', undefined],
    ['datum', '31.02.2026', 'datum', undefined],
    ['datum', '05/2024', 'datum', '2024-05'],
    ['ja_nein', 'unbekannt', 'ja-nein', undefined],
    ['sprache', 'DE', 'sprache', 'de'],
    ['telefon', '2,999E+09', 'telefon', undefined],
    ['email', 'info(at)example.org', 'email', 'info@example.org'],
    ['webadresse', 'javascript:alert(1)', 'webadresse', undefined],
    ['webadresse', 'JaVaScRiPt://example.org/%0aalert(1)', 'webadresse', undefined],
    ['webadresse', 'data:text/html,x', 'webadresse', undefined],
    ['webadresse', 'https://nutzer:wort@example.org/', 'webadresse', undefined],
    ['plz', '1067', 'plz', '01067'],
    ['zeiten', 'Mo-Fr 9-12 Uhr', 'zeiten', 'Mo-Fr 09:00-12:00'],
  ] as const)('%s: %s', (lesart, text, regel, vorschlag) => {
    const ergebnis = liesZelle(text, spalte(lesart));
    if (ergebnis.ok) throw new Error(`"${text}" was accepted`);
    expect(ergebnis).toMatchObject({ regel });
    expect(ergebnis.vorschlag).toBe(vorschlag);
    expect(ergebnis.satz).toMatch(/\S{3}.*\.$/u);
  });
});

describe('the bounds of a number', () => {
  const grad = spalte('zahl', { min: -90, max: 90 });
  it('makes a point with three digits a decimal where nothing else fits', () => {
    expect(liesZelle('51.367', grad)).toEqual({ ok: true, wert: 51.367 });
    expect(liesZelle('51,367', grad)).toEqual({ ok: true, wert: 51.367 });
  });

  it.each([
    [{ min: -90, max: 90 }, '154', '(-90 bis 90)'],
    [{ min: 0 }, '-3', '(mindestens 0)'],
    [{ max: 5 }, '6', '(höchstens 5)'],
  ])('says them: %o', (grenzen, text, erwartet) => {
    const ergebnis = liesZelle(text, spalte('ganzzahl', grenzen));
    expect(ergebnis.ok ? '' : ergebnis.satz).toContain(erwartet);
  });

  it('includes both ends', () => {
    for (const text of ['-90', '90']) expect(liesZelle(text, grad).ok).toBe(true);
  });
});

describe('the table of columns', () => {
  const alle = TABELLEN.flatMap((t) => SPALTEN[t].map((s: Spalte) => [t, s.name, s] as const));

  it.each(alle)('%s.%s has an example that is itself accepted', (_tabelle, _name, s) => {
    const teile = s.mehrere === true ? s.beispiel.split('|') : [s.beispiel];
    for (const teil of teile) expect(liesZelle(teil, s)).toMatchObject({ ok: true });
    expect(s.satz).toMatch(/^.{4,}[.?]$/u);
  });

  it('suggests the nearest word of a list of words', () => {
    const status = spalte('aufzaehlung', { werte: ['aktiv', 'beendet'] });
    expect(liesZelle('Beendet', status)).toMatchObject({
      ok: false,
      regel: 'aufzaehlung',
      vorschlag: 'beendet',
    });
    expect(liesZelle('aktiv', status)).toEqual({ ok: true, wert: 'aktiv' });
  });
});
