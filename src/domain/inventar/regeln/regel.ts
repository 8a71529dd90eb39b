import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Befund, Schwere } from '../../befund.ts';
import { istZuVerschweigen } from '../geschuetzt.ts';
import type { Stadt } from '../stadt.ts';
import type { Tabellenname } from '../spalten/spalte.ts';
import type { Zeile, Zeilen } from '../typen.ts';

/** The properties of a Sozialraum's polygon that rules and pages need. */
export type Sozialraumflaeche = {
  readonly id: string;
  readonly name: string;
  readonly amtlich: boolean;
  readonly stand?: string;
  readonly quelle?: string;
  readonly hinweis?: string;
};

/** A protected address as it lies in data-intern/: known to checks, never to pages. */
export type GeschuetzteAnschrift = {
  readonly id: string;
  readonly strasse: string;
  readonly hausnummer: string;
};

/** Everything that a rule may look at. `heute` is an ISO date that comes in as an argument. */
export type Kontext = {
  readonly zeilen: Zeilen;
  readonly stadt: Stadt;
  readonly heute: string;
  readonly grenze: FeatureCollection<Polygon | MultiPolygon> | undefined;
  readonly flaechen: FeatureCollection<Polygon | MultiPolygon, Sozialraumflaeche> | undefined;
  readonly geschuetzt: readonly GeschuetzteAnschrift[];
  /** Keys of rows that could not be read, by table: references to them are not reported a second time. */
  readonly abgelehnt: ReadonlyMap<Tabellenname, readonly string[]>;
};

/** One rule: its kebab-case name and a function from the whole inventory to findings. */
export type Regel = {
  readonly name: string;
  readonly pruefe: (kontext: Kontext) => readonly Befund[];
};

/** What a finding needs to know of a row: where it stands, and its raw cells. */
export type Fundstelle = Pick<Zeile, 'datei' | 'zeile' | 'roh'>;

/** A finding about one cell of a row, with the raw cell as the person typed it; without it where it would tell a protected address. */
export function melde(
  zeile: Fundstelle,
  regel: string,
  schwere: Schwere,
  spalte: string,
  satz: string,
  vorschlag?: string,
): Befund {
  const wert = istZuVerschweigen(zeile.roh, spalte) ? undefined : zeile.roh[spalte];
  const id = zeile.roh['id'];
  return {
    schwere,
    regel,
    datei: zeile.datei,
    zeile: zeile.zeile,
    spalte,
    ...(wert === undefined || wert === '' ? {} : { wert }),
    satz,
    ...(vorschlag === undefined ? {} : { vorschlag }),
    ...(id ? { id } : {}),
  };
}

/** The rows of several tables in one list. */
export function zeilenAus(zeilen: Zeilen, ...tabellen: readonly Tabellenname[]): readonly Zeile[] {
  return tabellen.flatMap((tabelle) => zeilen[tabelle] as readonly Zeile[]);
}
