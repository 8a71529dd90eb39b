import { describe, expect, it } from 'vitest';
import { falteText } from './falte-text.ts';
import { sucheTelefon, telefonziffern } from './suche-telefon.ts';

const suche = sucheTelefon('02999 5577-3');

describe('sucheTelefon', () => {
  it.each([
    '029995577-3',
    'tel:+49299955773',
    'Tel.02999/55 77 3',
    '+49 (0) 2999 5577-3',
    '0049 2999 55773, täglich',
    '(02999) 55773',
    '02999&nbsp;55773',
    'tel:%2B49299955773',
  ])('finds it as "%s"', (text) => {
    expect(suche(falteText(text))).toBe(true);
  });

  it.each(['02999 5577-31', '02999 5577', '1029995577-3', '0,299955773', '3.0299955773', ''])(
    'does not find it in "%s"',
    (text) => {
      expect(suche(falteText(text))).toBe(false);
    },
  );

  it('does not look for short numbers and for words', () => {
    for (const nummer of ['110', '116 016', 'auf Anfrage', '']) {
      expect(telefonziffern(nummer)).toBe('');
      expect(sucheTelefon(nummer)(falteText('110, 116 016, auf Anfrage'))).toBe(false);
    }
  });
});
