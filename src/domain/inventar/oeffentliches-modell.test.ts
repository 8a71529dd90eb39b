import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testStadt, testUmgebung } from '../../../tests/hilfe/inventar.ts';
import { leseInventar } from './lese-inventar.ts';
import { kanonischerText, saetzeAus } from './oeffentliches-modell.ts';

const KOPF = 'id;name;art;quelle;telefon;status';
const stadt = testStadt();

function text(dateien: Readonly<Record<string, string>>, geodaten: unknown = {}): string {
  const eingabe = Object.entries(dateien).map(([pfad, inhalt]) => ({ pfad, inhalt }));
  return kanonischerText(
    stadt,
    saetzeAus(leseInventar(eingabe, testUmgebung()).zeilen),
    geodaten as never,
  );
}

const zeile = fc
  .record({
    id: fc.stringMatching(/^[a-z]{3,8}$/),
    name: fc.constantFrom('Haus', 'Hof', 'Garten'),
    telefon: fc.constantFrom('', '02999 5501', '02999 5502|02999 5503'),
    status: fc.constantFrom('', 'aktiv', 'beendet'),
  })
  .map((z) => `${z.id};${z.name};civic.help;Liste;${z.telefon};${z.status}`);
const zeilen = fc.uniqueArray(zeile, { maxLength: 12, selector: (z) => z.split(';')[0] });
const tabelle = (z: readonly string[]) => [KOPF, ...z, ''].join('\n');

describe('kanonischerText', () => {
  it('depends neither on the order of rows nor on how they are split into files', () => {
    const faelle = zeilen.chain((z) =>
      fc.tuple(
        fc.constant(z),
        fc.shuffledSubarray([...z], { minLength: z.length }),
        fc.nat(z.length),
      ),
    );
    fc.assert(
      fc.property(faelle, ([z, gemischt, schnitt]) => {
        const eine = text({ 'nord/einrichtungen.csv': tabelle(z) });
        const zwei = text({
          'b/nord/einrichtungen.csv': tabelle(gemischt.slice(0, schnitt)),
          'a/nord/einrichtungen.csv': tabelle(gemischt.slice(schnitt)),
        });
        expect(zwei).toBe(eine);
      }),
    );
  });

  it('changes with any public value', () => {
    fc.assert(
      fc.property(zeilen, fc.constantFrom(1, 4, 5), (z, stelle) => {
        fc.pre(z.length > 0);
        const zellen = (z[0] ?? '').split(';');
        const neu = { 1: 'Anderes Haus', 4: '02999 5599', 5: 'geplant' }[stelle] ?? '';
        const anders = [zellen.with(stelle, neu).join(';'), ...z.slice(1)];
        expect(text({ 'nord/einrichtungen.csv': tabelle(anders) })).not.toBe(
          text({ 'nord/einrichtungen.csv': tabelle(z) }),
        );
      }),
    );
  });

  const haus = (ordner: string, mehr = '') => ({
    [`${ordner}/einrichtungen.csv`]: tabelle([`haus;Haus;civic.help;Liste;;${mehr}`]),
  });

  it('changes with the Sozialraum of a place and with the geometry', () => {
    expect(text(haus('nord'))).not.toBe(text(haus('sued')));
    expect(text(haus('nord'), { radius_strasse_m: 100 })).not.toBe(
      text(haus('nord'), { radius_strasse_m: 200 }),
    );
  });

  it('does not change with encoding, separators, order of columns, or internal columns', () => {
    const anders = {
      'nord/einrichtungen.csv':
        '\uFEFFsep=,\r\nstatus,NAME,id,quelle,art,notiz\r\naktiv,Haus,haus,Liste,civic.help,geheim\r\n',
    };
    expect(text(anders)).toBe(text(haus('nord', 'aktiv')));
  });

  it('takes an absent layer and an undefined one for the same', () => {
    expect(text(haus('nord'), { grenze: undefined })).toBe(text(haus('nord'), {}));
  });
});

describe('saetzeAus', () => {
  it('gives records without file, row and raw cells', () => {
    const dateien = [
      {
        pfad: 'nord/einrichtungen.csv',
        inhalt: `${KOPF};farbe\nhaus;Haus;civic.help;Liste;;;blau\n`,
      },
    ];
    const saetze = saetzeAus(leseInventar(dateien, testUmgebung()).zeilen);
    expect(JSON.stringify(saetze)).not.toMatch(/blau|roh|datei|zeile/);
    expect(saetze.einrichtungen).toHaveLength(1);
    expect(saetze.angebote).toEqual([]);
  });
});
