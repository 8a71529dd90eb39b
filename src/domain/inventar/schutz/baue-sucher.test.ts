import { describe, expect, it } from 'vitest';
import { baueSucher } from './baue-sucher.ts';
import { liesGeheimlagen } from './lies-geheimlage.ts';

const suche = baueSucher({
  anschriften: [{ id: 'haus', strasse: 'Geheimgasse', hausnummer: '7' }],
  lagen: liesGeheimlagen({ breite: '54.431177', laenge: '7.044733' }).lagen.map((l) => ({
    id: 'haus',
    ...l,
  })),
  geheimnisse: [
    { id: 'haus', spalte: 'telefon', wert: '02999 5577', art: 'telefon' },
    { id: 'haus', spalte: 'notiz', wert: 'Rückruf über „die Wache“ & nur dort', art: 'text' },
  ],
});

describe('baueSucher', () => {
  it.each([
    ['<p>Geheimgasse 7</p>', ['Anschrift von haus']],
    ['[7.04473,54.43118]', ['Lage von haus']],
    ['<a href="tel:+4929995577">', ['telefon von haus']],
    ['RÜCKRUF  über\ndie Wache &amp; nur dort', ['notiz von haus']],
    ['rueckruf-ueber-die-wache-nur-dort', ['notiz von haus']],
    ['Geheimgasse 7, Geheim-Gasse Nr. 7', ['Anschrift von haus']],
    ['Geheimgasse, Rückruf, 02999 5520', []],
  ])('%s', (text, erwartet) => {
    expect(suche(text)).toEqual(erwartet);
  });

  it('finds nothing when nothing is protected', () => {
    const leer = baueSucher({ anschriften: [], lagen: [], geheimnisse: [] });
    expect(leer('Geheimgasse 7')).toEqual([]);
  });
});
