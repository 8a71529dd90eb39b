import { describe, expect, it } from 'vitest';
import { naechsterWert } from './naechster-wert.ts';

const WERTE = ['aktiv', 'pausiert', 'geplant', 'beendet', 'offener_treff', 'sued'];

describe('naechsterWert', () => {
  it.each([
    ['Aktiv', 'aktiv'],
    ['pausirt', 'pausiert'],
    ['offener Treff', 'offener_treff'],
    ['süd', 'sued'],
    ['S\u0075\u0308D', 'sued'],
    ['BEENDED', 'beendet'],
    ['xylophon', undefined],
    ['', undefined],
  ])('%s gives %s', (getippt, erwartet) => {
    expect(naechsterWert(getippt, WERTE)).toBe(erwartet);
  });

  it('takes the first of two that are equally near, and none of an empty list', () => {
    expect(naechsterWert('ab', ['ac', 'ad'])).toBe('ac');
    expect(naechsterWert('ab', [])).toBeUndefined();
  });
});
