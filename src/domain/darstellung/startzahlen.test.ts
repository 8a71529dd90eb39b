import { describe, expect, it } from 'vitest';
import { mitOrten, testModell } from '../../../tests/hilfe/modell.ts';
import { startzahlen } from './startzahlen.ts';

const KOPF =
  'id;name;art;quelle;breite;laenge;lagegenauigkeit;lagequelle;status;adresse_geschuetzt';
const modell = testModell({
  'nord/einrichtungen.csv':
    `${KOPF}\nmit;Mit;civic.help|money.debt;L;54.44;7.04;hausnummer;K;aktiv;\nohne;Ohne;civic.help;L;;;;;;\n` +
    'weg;Weg;civic.help;L;54.44;7.04;hausnummer;K;beendet;\nschutz;Schutz;civic.help;L;54.44;7.04;hausnummer;K;;ja\n',
  'stadtweit/einrichtungen.csv': `${KOPF}\nbus;Bus;civic.help;L;;;;;;\n`,
  'nord/angebote.csv':
    'id;einrichtung_id;titel;art;quelle;status\na-1;mit;A;meeting.centre;L;\na-2;mit;B;money.debt;L;beendet\n',
});
const zahlen = startzahlen(modell);

describe('startzahlen', () => {
  it('counts what is not closed', () => {
    expect(zahlen).toMatchObject({ einrichtungen: 4, angebote: 1, geprueft: 0, stadtweit: 1 });
  });

  it('counts pins per Sozialraum, never a protected or closed one', () => {
    expect(zahlen.raeume.map((r) => [r.raum.id, r.einrichtungen, r.mitLage])).toEqual([
      ['nord', 3, 1],
      ['mitte', 0, 0],
      ['sued', 0, 0],
    ]);
  });

  it('adds up: Sozialräume and the whole town together are all places', () => {
    const summe = zahlen.raeume.reduce((n, r) => n + r.einrichtungen, zahlen.stadtweit);
    expect(summe).toBe(zahlen.einrichtungen);
  });

  it('counts a place in each field of its kinds, an offer in its own', () => {
    expect(zahlen.felder.map((f) => [f.feld.feld_id, f.einrichtungen, f.angebote])).toEqual([
      ['money', 1, 0],
      ['meeting', 0, 1],
      ['civic', 4, 0],
    ]);
  });

  it('is all zero in an empty town, with every Sozialraum and field still there', () => {
    const leer = startzahlen(mitOrten(modell, []));
    expect([leer.einrichtungen, leer.angebote, leer.stadtweit]).toEqual([0, 0, 0]);
    expect([leer.raeume.length, leer.felder.length]).toEqual([3, 3]);
  });
});
