import { describe, expect, it } from 'vitest';
import { trenneAnschrift } from './trenne-anschrift.ts';

const kurz = (strasse: string, hausnummer: string) =>
  trenneAnschrift(strasse, hausnummer).map((a) => `${a.strasse}|${a.hausnummer}`);

describe('trenneAnschrift', () => {
  it.each([
    ['Geheimgasse', '7', ['Geheimgasse|7']],
    ['Geheimgasse 7', '', ['Geheimgasse|7']],
    ['Geheimgasse 7', '7', ['Geheimgasse|7']],
    ['', 'Geheimgasse 7', ['Geheimgasse|7']],
    ['Geheimgasse Nr. 7 a, 99997 Kleinstadt', '', ['Geheimgasse|7 a']],
    ['Straße des 17. Juni', '5', ['Straße des 17. Juni|5']],
    ['Straße des 17. Juni 5', '', ['Straße des 17. Juni|5']],
    ['Geheimgasse', '7-9', ['Geheimgasse|7-9', 'Geheimgasse|7', 'Geheimgasse|9']],
  ])('"%s" and "%s"', (strasse, hausnummer, erwartet) => {
    expect(kurz(strasse, hausnummer)).toEqual(erwartet);
  });

  it.each([
    ['Geheimgasse', ''],
    ['', '7'],
    ['7', '7'],
    ['Geheimgasse', 'hinten'],
    ['', ''],
  ])('finds no whole address in "%s" and "%s"', (strasse, hausnummer) => {
    expect(kurz(strasse, hausnummer)).toEqual([]);
  });
});
