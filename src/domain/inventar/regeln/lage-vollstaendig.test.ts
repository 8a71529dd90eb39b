import { describe, expect, it } from 'vitest';
import { finde, haeuser } from '../../../../tests/hilfe/inventar.ts';
import { lageVollstaendig } from './lage-vollstaendig.ts';

describe('lage-vollstaendig', () => {
  it.each([
    ['nothing', ';;;;;', []],
    ['everything', '54.44;7.04;;;hausnummer;Liste', []],
    ['half a pair', '54.44;;;;hausnummer;Liste', ['laenge']],
    ['half a pair in metres', ';;;6033360;hausnummer;Liste', ['ostwert']],
    ['no exactness', '54.44;7.04;;;;Liste', ['lagegenauigkeit']],
    ['no source', ';;373197;6033360;strasse;', ['lagequelle']],
    ['only half, and nothing else', '54.44;;;;;', ['laenge', 'lagegenauigkeit', 'lagequelle']],
    ['a half that could not be read is reported when read', '54.44;7.o4;;;hausnummer;Liste', []],
    ['an exactness that could not be read too', '54.44;7.04;;;genau;Liste', []],
  ])('%s', (_was, zeile, erwartet) => {
    const spalten = 'breite;laenge;ostwert;nordwert;lagegenauigkeit;lagequelle';
    expect(finde(lageVollstaendig, haeuser(spalten, zeile))).toEqual(
      erwartet.map((s) => [2, s, 'fehler']),
    );
  });
});
