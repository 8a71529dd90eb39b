import { describe, expect, it } from 'vitest';
import { parseTabelle } from '../tabelle/parse-tabelle.ts';
import { schreibeTabelle } from '../tabelle/schreibe-tabelle.ts';
import { verorteTabelle } from './verorte-tabelle.ts';
import type { Lagegrundlage } from './verortung-typen.ts';

const grundlage: Lagegrundlage = {
  anker: [],
  haltestellen: [{ name: 'Bachstr.', linien: [], breite: 51.123456, laenge: 7.1 }],
  haltestellen_quelle: 'Verkehrsbetrieb, Fahrplan',
  flaechen: { type: 'FeatureCollection', features: [] },
  haltestelle_von: new Map([['bad', 'Bachstr.']]),
  radius_strasse_m: 500,
};

const KOPF =
  'id;name;strasse;hausnummer;plz;adresse_geschuetzt;breite;laenge;ostwert;nordwert;lagegenauigkeit;lagequelle;hinweis';

/** Reads, places and writes a table of rows below the header. */
function lauf(zeilen: readonly string[], ende = '\r\n') {
  const text = [KOPF, ...zeilen, ''].join(ende);
  const ergebnis = verorteTabelle(parseTabelle(text, 'einrichtungen.csv'), 'nord', grundlage);
  return { text, neu: new TextDecoder().decode(schreibeTabelle(ergebnis.tabelle)), ...ergebnis };
}

describe('verorteTabelle', () => {
  it('writes the four cells of a placed row and keeps every other byte', () => {
    const { neu } = lauf(['bad;"Bad ""Süd"" ";;;;;;;;;;; Text ;', 'x;Haus;;;;;;;;;;;"a;b"']);
    expect(neu).toBe(
      [
        KOPF,
        'bad;"Bad ""Süd"" ";;;;;51.12346;7.10000;;;strasse;Haltestelle „Bachstr.“ (Verkehrsbetrieb, Fahrplan); Text ;',
        'x;Haus;;;;;;;;;;;"a;b"',
        '',
      ].join('\r\n'),
    );
  });

  it.each(['ja', 'JA', 'Ja ', 'vielleicht'])('never places a row protected by „%s“', (schutz) => {
    const { neu, text, zeilen } = lauf([`bad;Bad;;;;${schutz};;;;;;;`]);
    expect(neu).toBe(text);
    expect(zeilen).toMatchObject([{ art: 'geschuetzt' }]);
  });

  it.each([
    'bad;Bad;;;;;51.1;7.1;;;hausnummer;Amt;',
    'bad;Bad;;;;;;;393000;5690000;hausnummer;Amt;',
    'bad;Bad;;;;;;;;;ortsteil;;',
  ])('leaves a row alone that says where it lies: %s', (zeile) => {
    const { neu, text, zeilen } = lauf([zeile]);
    expect(neu).toBe(text);
    expect(zeilen).toMatchObject([{ art: 'hatte-lage' }]);
  });

  it('changes nothing when run again', () => {
    const erst = lauf(['bad;Bad;;;;nein;;;;;;;'], '\n');
    const noch = verorteTabelle(erst.tabelle, 'nord', grundlage);
    expect(noch.tabelle).toBe(erst.tabelle);
  });
});
