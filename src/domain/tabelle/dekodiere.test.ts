import { describe, expect, it } from 'vitest';
import { dekodiere } from './dekodiere.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('dekodiere', () => {
  it('reads UTF-8 with and without byte order mark without a remark', () => {
    expect(dekodiere(utf8('Süd'))).toEqual({ text: 'Süd', kodierung: 'utf-8', hinweise: [] });
    expect(dekodiere(utf8('\ufeffSüd'))).toEqual({
      text: 'Süd',
      kodierung: 'utf-8-bom',
      hinweise: [],
    });
  });

  it('keeps a second byte order mark as a character', () => {
    expect(dekodiere(utf8('\ufeff\ufeffa')).text).toBe('\ufeffa');
  });

  it('falls back to windows-1252 and says so', () => {
    const { text, kodierung, hinweise } = dekodiere(Uint8Array.of(0x53, 0xfc, 0x64, 0x80));
    expect(text).toBe('Süd€');
    expect(kodierung).toBe('windows-1252');
    expect(hinweise.map((hinweis) => hinweis.regel)).toEqual(['kodierung-windows-1252']);
  });

  it('names workbooks and UTF-16 as not readable', () => {
    expect(dekodiere(Uint8Array.of(0x50, 0x4b, 3, 4, 0)).hinweise[0]?.lesbar).toBe(false);
    expect(dekodiere(Uint8Array.of(0xff, 0xfe, 0x61, 0)).hinweise[0]?.regel).toBe('datei-utf-16');
  });
});
