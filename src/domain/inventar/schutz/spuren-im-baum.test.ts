import { describe, expect, it } from 'vitest';
import { spurenImBaum } from './spuren-im-baum.ts';

const anschriften = [{ id: 'haus', strasse: 'Geheimgasse', hausnummer: '7' }];

describe('spurenImBaum', () => {
  it('finds texts and keys at any depth and names the path only', () => {
    const baum = {
      name: 'Stadt',
      betreiber: { strasse: 'Geheimgasse 7' },
      features: [{ properties: { name: 'x' } }, { properties: { name: 'An der Geheimg. 7' } }],
      hinweise: ['ruhig', 'bei der Geheim-Gasse Nr. 7'],
      nach: { 'Geheimgasse 7': 1 },
    };
    const befunde = spurenImBaum(baum, 'stadt.json', anschriften);
    expect(befunde.map((b) => b.spalte)).toEqual(['betreiber.strasse', 'hinweise.1', 'nach']);
    expect(JSON.stringify(befunde)).not.toMatch(/geheim/i);
  });

  it.each([[undefined], [null], [7], [{ geometry: { coordinates: ['Geheimgasse 7'] } }]])(
    'finds nothing in %o',
    (baum) => {
      expect(spurenImBaum(baum, 'a.json', anschriften)).toEqual([]);
    },
  );

  it('looks at nothing when nothing is protected', () => {
    expect(spurenImBaum({ name: 'Geheimgasse 7' }, 'a.json', [])).toEqual([]);
  });
});
