import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rueckmeldeLink } from './rueckmeldung.ts';

describe('rueckmeldeLink', () => {
  it('is nothing without an address', () => {
    expect(rueckmeldeLink('', 'haus', 'Haus', 'abc')).toBeUndefined();
  });

  it('names place, id and data state, whatever stands in the name', () => {
    const name = fc.string({ unit: 'grapheme' }).filter((s) => s.isWellFormed());
    fc.assert(
      fc.property(name, (haus) => {
        const link = rueckmeldeLink('karten@example.org', 'haus-1', haus, '0123abcd') ?? '';
        const { protocol, pathname } = new URL(link);
        const felder = new Map(
          link
            .slice(link.indexOf('?') + 1)
            .split('&')
            .map((paar) => paar.split('=').map(decodeURIComponent) as [string, string]),
        );
        expect([protocol, pathname]).toEqual(['mailto:', 'karten@example.org']);
        expect([...felder.keys()]).toEqual(['subject', 'body']);
        expect(felder.get('subject')).toBe(`Angabe falsch: ${haus}`);
        expect(felder.get('body')).toContain('Kennung: haus-1\r\nDatenstand: 0123abcd\r\n');
      }),
    );
  });

  it('breaks lines as mail does', () => {
    const link = rueckmeldeLink('karten@example.org', 'haus-1', 'Haus', '0123abcd') ?? '';
    expect(link.replaceAll('%0D%0A', '')).not.toMatch(/%0[AD]/);
    expect(link).toContain('%0D%0AKennung');
  });
});
