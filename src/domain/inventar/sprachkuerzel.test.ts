import { describe, expect, it } from 'vitest';
import { istSprachkuerzel, WEITERE_SPRACHEN } from './sprachkuerzel.ts';

describe('istSprachkuerzel', () => {
  it.each(['de', 'tr', 'ar', 'uk', 'ckb', 'rom', 'gsg', 'aii'])('knows %s', (text) => {
    expect(istSprachkuerzel(text)).toBe(true);
  });

  it.each(['', 'DE', 'd', 'deutsch', 'xx', 'zz', 'de-DE', 'constructor'])(
    'refuses "%s"',
    (text) => {
      expect(istSprachkuerzel(text)).toBe(false);
    },
  );

  it('lists only languages that have no name otherwise', () => {
    const namen = new Intl.DisplayNames(['de'], { type: 'language', fallback: 'none' });
    expect(Object.keys(WEITERE_SPRACHEN).filter((k) => namen.of(k) !== undefined)).toEqual([]);
  });
});
