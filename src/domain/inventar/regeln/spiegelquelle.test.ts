import { describe, expect, it } from 'vitest';
import { finde } from '../../../../tests/hilfe/inventar.ts';
import { spiegelquelle } from './spiegelquelle.ts';

describe('spiegelquelle', () => {
  const aus = (quelle: string) => ({ 'traeger.csv': `id;name;quelle\nverein;Verein;${quelle}\n` });
  it.each([
    ['https://web.archive.org/web/2020/https://example.org/', 1],
    ['https://example.org/|https://docplayer.org/123', 1],
    ['https://www.example.org/archiv', 0],
    ['Tageszeitung, Artikel 123456', 0],
  ])('%s', (quelle, anzahl) => {
    expect(finde(spiegelquelle, aus(quelle))).toHaveLength(anzahl);
  });
});
