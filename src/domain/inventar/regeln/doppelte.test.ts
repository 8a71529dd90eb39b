import { describe, expect, it } from 'vitest';
import { finde } from '../../../../tests/hilfe/inventar.ts';
import { doppelte } from './doppelte.ts';

describe('doppelte', () => {
  const zwei = (a: string, b: string) => ({
    'nord/einrichtungen.csv': `id;name;art;quelle;strasse;hausnummer;status\neins;${a}\nzwei;${b}\n`,
  });

  it.each([
    ['the same name', 'Haus Süd;civic.help;L;;;', 'HAUS  SÜD;money.debt;L;;;', ['name']],
    ['ß and ss', 'Weißes Haus;civic.help;L;;;', 'Weisses Haus;money.debt;L;;;', ['name']],
    [
      'the same address and kind',
      'A-Haus;civic.help;L;Weg;1a;',
      'B-Haus;civic.help;L;Weg;1 A;',
      ['strasse'],
    ],
    [
      'the same address, another kind',
      'A-Haus;civic.help;L;Weg;1;',
      'B-Haus;money.debt;L;Weg;1;',
      [],
    ],
    ['no address at all', 'A-Haus;civic.help;L;;;', 'B-Haus;civic.help;L;;;', []],
    ['one that is closed', 'Haus Süd;civic.help;L;;;beendet', 'Haus Süd;civic.help;L;;;', []],
    ['two different names in Arabic', 'بيت;civic.help;L;;;', 'دار;civic.help;L;;;', []],
  ])('%s', (_was, a, b, spalten) => {
    expect(finde(doppelte, zwei(a, b))).toEqual(spalten.map((s) => [3, s, 'hinweis']));
  });
});
