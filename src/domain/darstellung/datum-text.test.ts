import { describe, expect, it } from 'vitest';
import { datumText } from './datum-text.ts';

describe('datumText', () => {
  it.each([
    ['2024', '2024'],
    ['2024-03', '03/2024'],
    ['2024-03-05', '05.03.2024'],
  ])('%s is "%s", never more precise than known', (iso, erwartet) => {
    expect(datumText(iso)).toBe(erwartet);
  });

  it.each(['', 'um 2013', '05.03.2024', '2024-3', '2024-03-05T10:00'])('throws on "%s"', (text) => {
    expect(() => datumText(text)).toThrow(`"${text}"`);
  });
});
