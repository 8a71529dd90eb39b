import { describe, expect, it } from 'vitest';
import {
  normalisiereHausnummer,
  normalisiereStrasse,
  strassenDerHaltestelle,
} from './strassenname.ts';

describe('normalisiereStrasse', () => {
  it.each([
    ['Lange Str.', 'Lange Straße'],
    ['Rembergstr.', 'Rembergstraße'],
    ['Eugen-Richter-Str.', 'Eugen Richter Straße'],
    ['MÄRKISCHER RING', 'Märkischer  Ring'],
    ['Boeler Strasse', 'Boeler Str'],
    ['Fu\u0308lkenweg', 'Fülkenweg'],
  ])('takes %s and %s for one street', (a, b) => {
    expect(normalisiereStrasse(a)).toBe(normalisiereStrasse(b));
  });

  it('keeps different streets apart', () => {
    expect(normalisiereStrasse('Schulstraße')).not.toBe(normalisiereStrasse('Schulweg'));
    expect(normalisiereStrasse('Strandweg')).toBe('strandweg');
  });
});

describe('strassenDerHaltestelle', () => {
  it('reads both parts of a double name and the street before an addition', () => {
    expect(strassenDerHaltestelle('Neumarktstr. / Blaues Kreuz')).toContain('neumarktstrasse');
    expect(strassenDerHaltestelle('Siedlerstr. HVG')).toContain('siedlerstrasse');
    expect(strassenDerHaltestelle('Stadtmitte/Volme Galerie')).toContain('volmegalerie');
  });

  it('makes no street of a place name', () => {
    expect(strassenDerHaltestelle('Hasper Torhaus')).toEqual(['haspertorhaus']);
  });
});

describe('normalisiereHausnummer', () => {
  it('ignores spaces, case and the kind of dash', () => {
    expect(normalisiereHausnummer('9 – 11 A')).toBe('9-11a');
  });
});
