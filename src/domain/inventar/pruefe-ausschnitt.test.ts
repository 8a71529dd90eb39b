import { describe, expect, it } from 'vitest';
import { pruefeAusschnitt } from './pruefe-ausschnitt.ts';

describe('pruefeAusschnitt', () => {
  it('accepts west, south, east, north', () => {
    expect(pruefeAusschnitt([7, 54.4, 7.1, 54.46])).toBeUndefined();
  });

  it.each<[string, [number, number, number, number], string]>([
    ['east and west swapped', [7.1, 54.4, 7, 54.46], 'leer oder'],
    ['north and south swapped', [7, 54.46, 7.1, 54.4], 'leer oder'],
    ['a point', [7, 54.4, 7, 54.4], 'leer oder'],
    ['latitude first', [54.4, 7, 54.46, 7.1], 'nicht in Deutschland'],
    ['metres', [386_400, 5_679_800, 402_950, 5_697_900], 'nicht in Deutschland'],
    ['the whole world', [-180, -90, 180, 90], 'nicht in Deutschland'],
  ])('refuses %s', (_was, grenzen, wort) => {
    expect(pruefeAusschnitt(grenzen)).toContain(wort);
  });
});
