import { describe, expect, it } from 'vitest';
import { parseTabelle } from '../tabelle/parse-tabelle.ts';
import { kanonischeKoepfe, pruefeKopf } from './pruefe-kopf.ts';
import { EINRICHTUNGEN } from './spalten/einrichtungen.ts';

const kopf = (text: string) => parseTabelle(`${text}\na;b;c;d\n`, 'a.csv');
const finde = (text: string) =>
  pruefeKopf(kopf(text), EINRICHTUNGEN).map((b) => [b.schwere, b.regel, b.spalte]);

describe('pruefeKopf', () => {
  it.each([
    ['id;name;art;quelle', []],
    ['ID;Name;ART;Quelle', []],
    ['id;name;art;quelle;farbe', [['hinweis', 'unbekannte-spalte', 'farbe']]],
    ['id;name;art;quelle;notiz', [['fehler', 'interne-spalte', 'notiz']]],
    ['id;name;art;quelle;NOTIZ', [['fehler', 'interne-spalte', 'notiz']]],
    ['id;name;art', [['fehler', 'fehlende-spalte', 'quelle']]],
    [
      'id;name;art;quelle;Adresse geschützt',
      [['fehler', 'unbekannte-spalte', 'Adresse geschützt']],
    ],
  ])('%s', (text, erwartet) => {
    expect(finde(text)).toEqual(erwartet);
  });

  it('names the row in which the header stands', () => {
    const befunde = pruefeKopf(kopf('\n\nid;name;art'), EINRICHTUNGEN);
    expect(befunde.map((b) => b.zeile)).toEqual([3]);
  });

  it('says nothing of a file without any header', () => {
    expect(pruefeKopf(parseTabelle('', 'a.csv'), EINRICHTUNGEN)).toEqual([]);
  });
});

describe('kanonischeKoepfe', () => {
  it('keeps positions and unknown names', () => {
    expect(kanonischeKoepfe(kopf('ID;Farbe;telefon'), EINRICHTUNGEN)).toEqual([
      { name: 'id', index: 0 },
      { name: 'Farbe', index: 1 },
      { name: 'telefon', index: 2 },
    ]);
  });
});
