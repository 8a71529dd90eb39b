import type { Wgs84Lage } from './utm32.ts';

/** A located address from an official or open source (`data/basiskarte/lageanker.csv`). */
export type Lageanker = Wgs84Lage & {
  readonly id: string;
  readonly art: string;
  readonly name: string;
  readonly strasse: string;
  readonly hausnummer: string;
  readonly plz: string;
  /** `hausnummer`: the coordinate of the house; `strasse`: a point in the street, such as a kerb. */
  readonly genauigkeit: 'hausnummer' | 'strasse';
  readonly quelle: string;
};

/** An anchor from the cells of its CSV row; undefined when position or accuracy cannot be read. */
export function lageankerAus(zeile: Readonly<Record<string, string>>): Lageanker | undefined {
  const text = (spalte: string) => zeile[spalte]?.trim() ?? '';
  const [breite, laenge] = [text('breite'), text('laenge')];
  const genauigkeit = text('genauigkeit');
  if (genauigkeit !== 'hausnummer' && genauigkeit !== 'strasse') return undefined;
  if (breite === '' || laenge === '') return undefined;
  if (!Number.isFinite(Number(breite)) || !Number.isFinite(Number(laenge))) return undefined;
  return {
    id: text('id'),
    art: text('art'),
    name: text('name'),
    strasse: text('strasse'),
    hausnummer: text('hausnummer'),
    plz: text('plz'),
    genauigkeit,
    quelle: text('quelle'),
    breite: Number(breite),
    laenge: Number(laenge),
  };
}
