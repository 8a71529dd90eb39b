import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suchtext } from './suchtext.ts';

describe('suchtext', () => {
  it.each([
    ['Bücherei', 'Buecherei', 'BUCHEREI'],
    ['Straße', 'Strasse', 'STRAẞE'],
    ['Förderung', 'Foerderung', 'forderung'],
    ['Ärztehaus', 'Aerztehaus', 'arztehaus'],
    ['säen', 'saeen', 'saen'],
    ['Café', 'Cafe', 'CAFÉ'],
    ['Aérobic', 'Aerobic', 'aërobic'],
    ['Bürgerladen „Nord“ e. V.', 'buergerladen (nord) e.V', '  Burgerladen – Nord, e v '],
    ['Şükrü', 'Sukru', 'şuekrue'],
    ['أهلًا', 'أهلا', 'اهلا'],
  ])('"%s", "%s" and "%s" are alike', (a, b, c) => {
    expect([suchtext(b), suchtext(c)]).toEqual([suchtext(a), suchtext(a)]);
  });

  it('keeps different words apart, and words in words findable', () => {
    expect(suchtext('Kita')).not.toBe(suchtext('Kata'));
    expect(suchtext('Schuldnerberatung')).toContain(suchtext('schuld'));
    expect(suchtext('Haus 12a & Hof')).toBe('haus 12a hof');
    expect(suchtext('بيت اللقاء')).not.toBe('');
  });

  const buchstabe = fc.constantFrom(...'abceioukßäöüéÄÖÜẞ -'.split(''), 'a\u0308', 'u\u0308');
  const wort = fc.array(buchstabe, { maxLength: 12 });

  it('does not care how umlauts and ß are typed', () => {
    const ersetze = (text: string, tabelle: Readonly<Record<string, string>>) =>
      Object.entries(tabelle).reduce((t, [a, b]) => t.replaceAll(a, b), text.normalize('NFC'));
    fc.assert(
      fc.property(wort, (zeichen) => {
        const text = zeichen.join('').toLowerCase();
        const ausgeschrieben = ersetze(text, { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' });
        const ohnePunkte = ersetze(text, { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' });
        expect(suchtext(ausgeschrieben)).toBe(suchtext(text));
        expect(suchtext(ohnePunkte)).toBe(suchtext(text));
        expect(suchtext(text.toUpperCase())).toBe(suchtext(text));
      }),
    );
  });

  it('is the same when applied twice', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          wort.map((z) => z.join('')),
        ),
        (text) => {
          expect(suchtext(suchtext(text))).toBe(suchtext(text));
        },
      ),
    );
  });

  it('finds a word from its first letters on, while a person types', () => {
    fc.assert(
      fc.property(wort, fc.nat(12), (zeichen, n) => {
        const anfang = zeichen.slice(0, n).join('');
        expect(suchtext(zeichen.join('')).startsWith(suchtext(anfang))).toBe(true);
      }),
    );
  });
});
