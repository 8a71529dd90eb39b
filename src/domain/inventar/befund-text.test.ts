import { describe, expect, it } from 'vitest';
import { befundText } from './befund-text.ts';

describe('befundText', () => {
  it('shows where, what and what instead', () => {
    const text = befundText({
      schwere: 'fehler',
      regel: 'verweise',
      datei: 'data/a.csv',
      zeile: 3,
      spalte: 'traeger_id',
      wert: 'x\n y',
      satz: 'Das gibt es nicht.',
      vorschlag: 'xy',
    });
    expect(text).toBe(
      'Fehler  data/a.csv, Zeile 3, Spalte traeger_id\n        Wert: „x y“\n        Das gibt es nicht.\n        Vorschlag: „xy“  [verweise]',
    );
  });

  it('leaves out what is not known', () => {
    const text = befundText({
      schwere: 'hinweis',
      regel: 'r',
      datei: 'a.csv',
      spalte: '',
      satz: 'S.',
    });
    expect(text).toBe('Hinweis  a.csv\n        S.  [r]');
  });
});
