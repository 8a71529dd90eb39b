import { describe, expect, it } from 'vitest';
import { datenstandKurz } from './datenstand.ts';

describe('datenstandKurz', () => {
  it('shows the first eight of 64 digits', () => {
    expect(datenstandKurz(`0123abcd${'f'.repeat(56)}`)).toBe('0123abcd');
  });

  it.each(['', 'abc', 'F'.repeat(64), 'f'.repeat(65), 'g'.repeat(64)])('throws on "%s"', (text) => {
    expect(() => datenstandKurz(text)).toThrow(`"${text}"`);
  });
});
