import { describe, expect, it } from 'vitest';
import { finde, testKontext } from '../../../../tests/hilfe/inventar.ts';
import { eindeutigeId } from './eindeutige-id.ts';

describe('eindeutige-id', () => {
  const haus = (id: string) => `id;name;art;quelle\n${id};Haus;civic.help;Liste\n`;
  const angebot = (id: string) =>
    `id;einrichtung_id;titel;art;quelle\n${id};haus-1;Treff;civic.help;Liste\n`;
  const weiter = (id: string) => `alt_id;neu_id;grund;seit\n${id};haus-1;umbenannt;2026\n`;

  it.each([
    [
      'two files of one table',
      { 'nord/einrichtungen.csv': haus('haus-1'), 'sued/einrichtungen.csv': haus('haus-1') },
      1,
    ],
    [
      'a place and an offer',
      { 'nord/einrichtungen.csv': haus('haus-1'), 'nord/angebote.csv': angebot('haus-1') },
      1,
    ],
    [
      'a redirect and a living id',
      { 'nord/einrichtungen.csv': haus('haus-1'), 'weiterleitungen.csv': weiter('haus-1') },
      1,
    ],
    [
      'different ids',
      { 'nord/einrichtungen.csv': haus('haus-1'), 'weiterleitungen.csv': weiter('haus-alt') },
      0,
    ],
    [
      'a Traeger with the id of a place',
      {
        'nord/einrichtungen.csv': haus('haus-1'),
        'traeger.csv': 'id;name;quelle\nhaus-1;Verein;Liste\n',
      },
      0,
    ],
  ])('%s', (_was, tabellen, anzahl) => {
    expect(finde(eindeutigeId, tabellen)).toHaveLength(anzahl);
  });

  it('names the first place of the id, and each further row once', () => {
    const tabellen = {
      'nord/einrichtungen.csv': `${haus('haus-1')}haus-1;B;civic.help;L\nhaus-1;C;civic.help;L\n`,
    };
    const befunde = eindeutigeId.pruefe(testKontext(tabellen));
    expect(befunde.map((b) => b.zeile)).toEqual([3, 4]);
    expect(befunde[1]?.satz).toContain('nord/einrichtungen.csv, Zeile 2');
  });
});
