import { describe, expect, it } from 'vitest';
import { angebote, finde, haeuser } from '../../../../tests/hilfe/inventar.ts';
import { pruefvermerk } from './pruefvermerk.ts';

describe('pruefvermerk', () => {
  const spalten = 'geprueft_am;geprueft_durch;geprueft_wie';
  it.each([
    [';;', []],
    ['2026-11-02;Sozialraumteam;telefon', []],
    ['2026-11-02;;', ['geprueft_durch', 'geprueft_wie']],
    [';Sozialraumteam;telefon', ['geprueft_am']],
    ['gestern;Sozialraumteam;telefon', []],
  ])('%s', (zeile, erwartet) => {
    const soll = erwartet.map((s) => [2, s, 'fehler']);
    expect(finde(pruefvermerk, haeuser(spalten, zeile))).toEqual(soll);
    expect(finde(pruefvermerk, angebote(spalten, zeile))).toEqual(soll);
  });
});
