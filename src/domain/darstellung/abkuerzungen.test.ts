import { describe, expect, it } from 'vitest';
import { abkuerzungenIn } from './abkuerzungen.ts';

const TABELLE = [
  { abkuerzung: 'MGH', langform: 'Mehrgenerationenhaus', erklaerung: undefined },
  { abkuerzung: 'Kita', langform: 'Kindertagesstätte', erklaerung: undefined },
  { abkuerzung: 'e. V.', langform: 'eingetragener Verein', erklaerung: undefined },
];
const gefunden = (text: string) => abkuerzungenIn(text, TABELLE).map((a) => a.abkuerzung);

describe('abkuerzungenIn', () => {
  it.each([
    ['MGH Treff', ['MGH']],
    ['Treff (MGH)', ['MGH']],
    ['Kita im MGH', ['MGH', 'Kita']],
    ['Kita Wiesengrund', ['Kita']],
    ['Kitaverein', []],
    ['Großkita, MGHS, 3MGH, ÄMGH', []],
    ['Kitaverein der Kita', ['Kita']],
    ['Nachbarn e. V.', ['e. V.']],
    ['', []],
  ])('finds whole words only in "%s"', (text, erwartet) => {
    expect(gefunden(text)).toEqual(erwartet);
  });
});
