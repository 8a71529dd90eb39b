import { describe, expect, it } from 'vitest';
import { angebote, finde } from '../../../../tests/hilfe/inventar.ts';
import { alter } from './alter.ts';

describe('alter', () => {
  it.each([
    ['13;6', [[2, 'alter_von', 'fehler']]],
    ['6;6', []],
    ['0;99', []],
    ['18;', []],
    [';6', []],
  ])('%s', (zeile, erwartet) => {
    expect(finde(alter, angebote('alter_von;alter_bis', zeile))).toEqual(erwartet);
  });

  it('looks at target groups and figures too', () => {
    const tabellen = {
      'zielgruppen.csv': 'zielgruppe_id;bezeichnung;alter_von;alter_bis\njung;Junge;27;12\n',
      'praesenz.csv':
        'jahr;sozialraum_id;merkmal;wert;genauigkeit;veroeffentlicht;quelle;alter_von;alter_bis\n2025;nord;kontakte;120;exakt;ja;Vorlage;65;28\n',
    };
    expect(finde(alter, tabellen)).toHaveLength(2);
  });
});
