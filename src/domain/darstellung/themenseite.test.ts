import { describe, expect, it } from 'vitest';
import { testModell } from '../../../tests/hilfe/modell.ts';
import { themenseite } from './themenseite.ts';

const modell = testModell({
  'nord/einrichtungen.csv':
    'id;name;art;quelle\nrat;Rat;civic.help;L\nbeides;Beides;meeting.centre|civic.library;L\ntreff;Treff;meeting.centre;L\n',
  'stadtweit/einrichtungen.csv': 'id;name;art;quelle\nbus;Bus;civic.help;L\n',
  'nord/angebote.csv':
    'id;einrichtung_id;titel;art;quelle\na-1;treff;Lesen;civic.library;L\na-2;rat;Hilfe;civic.help;L\na-3;rat;Geld;money.debt;L\n',
});
const thema = (feldId: string) => {
  const feld = modell.saetze.felder.find((f) => f.feld_id === feldId);
  if (feld === undefined) throw new Error(`no field "${feldId}"`);
  return themenseite(modell, feld).map((r) => [
    r.id,
    r.eintraege.map((e) => e.einrichtung.id),
    r.angebote.map((a) => a.id),
  ]);
};

describe('themenseite', () => {
  it('lists places by any of their kinds, and offers of the field at places of another', () => {
    expect(thema('civic')).toEqual([
      ['nord', ['beides', 'rat'], ['a-1']],
      ['mitte', [], []],
      ['sued', [], []],
      ['stadtweit', ['bus'], []],
    ]);
    expect(thema('money')[0]).toEqual(['nord', [], ['a-3']]);
  });

  it('links every Sozialraum and the whole town', () => {
    const feld = modell.feldVon('civic.help');
    expect(themenseite(modell, feld).map((r) => [r.name, r.href])).toEqual([
      ['Nord', '/sozialraum/nord/'],
      ['Mitte', '/sozialraum/mitte/'],
      ['Süd', '/sozialraum/sued/'],
      ['Für die ganze Stadt', '/stadtweit/'],
    ]);
  });
});
