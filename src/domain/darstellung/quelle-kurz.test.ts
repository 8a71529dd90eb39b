import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quelleKurz } from './quelle-kurz.ts';

describe('quelleKurz', () => {
  it.each([
    ['https://www.example.org/kontakt?a=1', 'example.org'],
    ['http://treff.example.org', 'treff.example.org'],
    ['HTTPS://Example.org/', 'example.org'],
    ['https://name:wort@example.org/', 'example.org'],
  ])('links %s by its host', (quelle, text) => {
    expect(quelleKurz(quelle)).toEqual({ text, href: quelle });
  });

  it.each([
    'Sozialausschuss, Vorlage 7/2026',
    'javascript:alert(1)',
    'JavaScript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'ftp://example.org/liste.csv',
    'file:///etc/passwd',
    'mailto:stadt@example.org',
    '//example.org/',
    ' https://example.org/',
    'https://',
    'https://exa mple.org/',
    'siehe https://example.org/',
    '',
  ])('does not link "%s"', (quelle) => {
    expect(quelleKurz(quelle)).toEqual({ text: quelle, href: undefined });
  });

  it('links nothing that a browser would not open as http(s)', () => {
    const beliebig = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.webUrl().map((u) => `\u0001${u}`),
    );
    fc.assert(
      fc.property(beliebig, (quelle) => {
        const { href } = quelleKurz(quelle);
        if (href !== undefined) expect(new URL(href).protocol).toMatch(/^https?:$/);
      }),
    );
  });
});
