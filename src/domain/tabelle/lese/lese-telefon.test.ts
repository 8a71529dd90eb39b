import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { leseTelefon } from './lese-telefon.ts';

// Many runs; a busy machine needs longer than the default five seconds.
vi.setConfig({ testTimeout: 60_000 });

describe('leseTelefon', () => {
  it.each([
    ['02331 207-0', '02331 207-0', '+4923312070'],
    ['02331/207-0', '02331 207-0', '+4923312070'],
    ['(02331) 207 - 0', '02331 207-0', '+4923312070'],
    ['0 23 31 / 34 81 90', '02331 348190', '+492331348190'],
    ['02331-348190', '02331 348190', '+492331348190'],
    ['02331348190', '02331 348190', '+492331348190'],
    ['+49 2331 207–5777', '02331 207-5777', '+4923312075777'],
    ['+49 (0) 2331 / 207-5777', '02331 207-5777', '+4923312075777'],
    ['+49 (0)2331 2070', '02331 2070', '+4923312070'],
    ['0049 2331 2070', '02331 2070', '+4923312070'],
    ['+4923312070', '02331 2070', '+4923312070'],
    ['02334 1234', '02334 1234', '+4923341234'],
    ['0231.50-0', '0231 50-0', '+49231500'],
    ['0211 54222211', '0211 54222211', '+4921154222211'],
    ['02129 911-0', '02129 911-0', '+4921299110'],
    ['030 1234567', '030 1234567', '+49301234567'],
    ['033051 12345', '033051 12345', '+493305112345'],
    ['03304 12345', '03304 12345', '+49330412345'],
    ['02331 12-34-56', '02331 123456', '+492331123456'],
  ])('reads %s as %s', (text, anzeige, tel) => {
    expect(leseTelefon(text)).toEqual({
      ok: true,
      wert: { anzeige, tel, art: 'ortsnetz', mobil: false },
    });
  });

  it.each([
    ['0151 234 56789', '01512 3456789', '+4915123456789'],
    ['0160/1234567', '0160 1234567', '+491601234567'],
    ['+49 176-12345678', '0176 12345678', '+4917612345678'],
  ])('knows %s for a mobile number', (text, anzeige, tel) => {
    expect(leseTelefon(text)).toEqual({
      ok: true,
      wert: { anzeige, tel, art: 'mobil', mobil: true },
    });
  });

  it.each([
    ['0800 111 0 111', '0800 1110111', '+498001110111'],
    ['01806 123456', '01806 123456', '+491806123456'],
    ['032 12345678', '032 12345678', '+493212345678'],
  ])('reads the service number %s', (text, anzeige, tel) => {
    expect(leseTelefon(text)).toEqual({
      ok: true,
      wert: { anzeige, tel, art: 'dienst', mobil: false },
    });
  });

  it.each([
    ['110', '110', '110'],
    ['112', '112', '112'],
    ['115', '115', '115'],
    ['116117', '116 117', '116117'],
    ['116 016', '116 016', '116016'],
    ['116-111', '116 111', '116111'],
  ])('reads the short number %s', (text, anzeige, tel) => {
    expect(leseTelefon(text)).toEqual({
      ok: true,
      wert: { anzeige, tel, art: 'kurz', mobil: false },
    });
  });

  it('keeps the groups of a foreign number', () => {
    expect(leseTelefon('+43 1 58 858-0')).toEqual({
      ok: true,
      wert: { anzeige: '+43 1 58 858 0', tel: '+431588580', art: 'ausland', mobil: false },
    });
  });

  it.each([
    ['2331 207-0', '02331 207-0'],
    ['2331348190', '02331 348190'],
    ['492331348190', '02331 348190'],
    ['02331 958924 (Hausnotruf), 02331 958922 (Menüservice)', '02331 958924'],
    ['0800 1110111 oder 0800 1110222', '0800 1110111'],
    ['Tel.: 02331 207-0', '02331 207-0'],
    ['2,33E+09', undefined],
    ['2.33E+09', undefined],
    ['207-0', undefined],
    ['033051123', undefined],
    ['0', undefined],
    ['', undefined],
    ['unbekannt', undefined],
    ['02331', undefined],
    ['02331 1234567890', undefined],
    ['+49', undefined],
    ['+1', undefined],
    ['javascript:alert(1)', undefined],
  ])('refuses %j and proposes %s', (text, vorschlag) => {
    const gelesen = leseTelefon(text);
    expect(gelesen.ok).toBe(false);
    expect('vorschlag' in gelesen ? gelesen.vorschlag : undefined).toBe(vorschlag);
  });

  it('reads its own normal form again, and never throws', () => {
    const zeichen = fc.constantFrom(...'0123456789012345678 -/()+.E,a');
    fc.assert(
      fc.property(fc.array(zeichen, { maxLength: 18 }), (teile) => {
        const gelesen = leseTelefon(teile.join(''));
        if (gelesen.ok) expect(leseTelefon(gelesen.wert.anzeige)).toEqual(gelesen);
        else if (gelesen.vorschlag !== undefined) {
          expect(leseTelefon(gelesen.vorschlag).ok).toBe(true);
        }
      }),
      { numRuns: 20_000 },
    );
  });
});
