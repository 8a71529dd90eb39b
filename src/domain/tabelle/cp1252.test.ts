import { describe, expect, it } from 'vitest';
import { decodeCp1252, encodeCp1252 } from './cp1252.ts';

describe('windows-1252', () => {
  it.each([
    [0x80, '€'],
    [0x84, '„'],
    [0x8a, 'Š'],
    [0x93, '“'],
    [0x96, '–'],
    [0x9f, 'Ÿ'],
    [0xa0, '\u00a0'],
    [0xdf, 'ß'],
    [0xfc, 'ü'],
  ])('reads byte %i as %s', (byte, zeichen) => {
    expect(decodeCp1252(Uint8Array.of(byte))).toBe(zeichen);
  });

  it('writes every byte again that it read, also in long texts', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);
    expect(encodeCp1252(decodeCp1252(bytes))).toEqual(bytes);
  });

  it('does not write a character it does not know', () => {
    expect(encodeCp1252('Çağ')).toBeUndefined();
    expect(encodeCp1252('\u0085')).toBeUndefined();
  });
});
