/**
 * How a cell is read. The reading decides the type of the field:
 * `zahl`/`ganzzahl` → number, `ja_nein` → boolean, everything with `mehrere` → list, the rest → string.
 */
export type Lesart =
  | 'id'
  | 'text'
  | 'zahl'
  | 'ganzzahl'
  | 'datum'
  | 'ja_nein'
  | 'aufzaehlung'
  | 'verweis'
  | 'sprache'
  | 'telefon'
  | 'email'
  | 'webadresse'
  | 'plz'
  | 'zeiten';

/** The tables of a town's inventory; the name is also the file's name without `.csv`. */
export type Tabellenname =
  | 'einrichtungen'
  | 'angebote'
  | 'traeger'
  | 'felder'
  | 'arten'
  | 'zielgruppen'
  | 'abkuerzungen'
  | 'gebiete'
  | 'merkmale'
  | 'kennzahlen'
  | 'praesenz'
  | 'projekt'
  | 'projekt_fakten'
  | 'zustaendig'
  | 'soforthilfe'
  | 'weiterleitungen'
  | 'bedarfe'
  | 'massnahmen';

/**
 * One column: parser, rules, data dictionary, CSV template and review help all read this.
 * `satz` is one German sentence that says what belongs into the cell; `beispiel` is a valid cell.
 * `sicht: 'intern'` never stands in `data/`; unknown columns are treated the same (deny by default).
 */
export type Spalte = {
  readonly name: string;
  readonly sicht: 'oeffentlich' | 'intern';
  readonly lesart: Lesart;
  readonly pflicht?: true;
  readonly mehrere?: true;
  readonly werte?: readonly string[];
  readonly verweis?: Tabellenname | 'sozialraeume';
  readonly min?: number;
  readonly max?: number;
  readonly satz: string;
  readonly beispiel: string;
};

type Einzelwert<S extends Spalte> = S['lesart'] extends 'zahl' | 'ganzzahl'
  ? number
  : S['lesart'] extends 'ja_nein'
    ? boolean
    : S extends { readonly werte: readonly (infer W)[] }
      ? W
      : string;

type Feldtyp<S extends Spalte> = S extends { readonly mehrere: true }
  ? readonly Einzelwert<S>[]
  : S extends { readonly pflicht: true }
    ? Einzelwert<S>
    : Einzelwert<S> | undefined;

/** The record that a table of columns describes: column name = field name; unknown is `undefined`, a list is never undefined. */
export type Datensatz<T extends readonly Spalte[]> = {
  readonly [S in T[number] as S['name']]: Feldtyp<S>;
};
