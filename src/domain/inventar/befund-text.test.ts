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

  it('shows control characters instead of sending them to the terminal', () => {
    const text = befundText({
      schwere: 'fehler',
      regel: 'r',
      datei: 'a\u001b[2J.csv',
      spalte: 'n\u0000ame',
      wert: '\u001b[31mrot\u202e',
      satz: '„\u0007“ ist falsch.',
      vorschlag: 'r\u0085ot',
    });
    // U+0085 is no blank of JavaScript, but a line end for some terminals.
    expect(text).toBe(
      'Fehler  a\\u001b[2J.csv, Spalte n\\u0000ame\n        Wert: „\\u001b[31mrot\\u202e“\n        „\\u0007“ ist falsch.\n        Vorschlag: „r\\u0085ot“  [r]',
    );
  });
});
