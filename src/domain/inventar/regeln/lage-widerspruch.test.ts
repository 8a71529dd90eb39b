import { describe, expect, it } from 'vitest';
import { finde, haeuser } from '../../../../tests/hilfe/inventar.ts';
import { lageWiderspruch } from './lage-widerspruch.ts';

describe('lage-widerspruch', () => {
  it.each([
    ['the same point', '373197;6033360', 0],
    ['29 m away', '373226;6033360', 0],
    ['32 m away', '373229;6033360', 1],
    ['another town', '393201;5693314', 1],
    ['only degrees', ';', 0],
    ['half a pair', '393201;', 0],
  ])('%s', (_was, meter, anzahl) => {
    const tabellen = haeuser('breite;laenge;ostwert;nordwert', `54.43211;7.04512;${meter}`);
    expect(finde(lageWiderspruch, tabellen)).toHaveLength(anzahl);
  });
});
