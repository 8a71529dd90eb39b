import type { Tabelle } from './typen.ts';

/** Text of the table without byte order mark: what stood in the file, with the edited cells. */
export function schreibeText(tabelle: Pick<Tabelle, 'vorspann' | 'zeilen' | 'trenner'>): string {
  const zeilen = tabelle.zeilen.map(
    (zeile) => zeile.zellen.map((zelle) => zelle.roh).join(tabelle.trenner) + zeile.ende,
  );
  return tabelle.vorspann + zeilen.join('');
}
