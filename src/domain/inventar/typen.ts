import type { Befund } from '../befund.ts';
import type { Datensatz, Tabellenname } from './spalten/spalte.ts';
import type { SPALTEN } from './spalten/tabellen.ts';

/** The record of a table, with the fields of its columns. */
export type SatzVon<T extends Tabellenname> = Datensatz<(typeof SPALTEN)[T]>;

/** A place or office of the inventory; `sozialraum_id` comes from its folder (`stadtweit` for the whole town). */
export type Einrichtung = SatzVon<'einrichtungen'> & { readonly sozialraum_id: string };
/** One offer of one Einrichtung; `sozialraum_id` comes from its folder. */
export type Angebot = SatzVon<'angebote'> & { readonly sozialraum_id: string };
/** An organisation that runs facilities. */
export type Traeger = SatzVon<'traeger'>;
/** A field of action (Handlungsfeld). */
export type Feld = SatzVon<'felder'>;
/** A kind of facility or offer. */
export type Art = SatzVon<'arten'>;
/** A group of people that an offer is for. */
export type Zielgruppe = SatzVon<'zielgruppen'>;
/** An abbreviation with its long form. */
export type Abkuerzung = SatzVon<'abkuerzungen'>;
/** An area that figures are about. */
export type Gebiet = SatzVon<'gebiete'>;
/** What a figure measures. */
export type Merkmal = SatzVon<'merkmale'>;
/** One figure with area, year, unit and source. */
export type Kennzahl = SatzVon<'kennzahlen'>;
/** One published figure of the counselling offices. */
export type Praesenzzahl = SatzVon<'praesenz'>;
/** One emergency or crisis number. */
export type Soforthilfe = SatzVon<'soforthilfe'>;
/** A renamed or merged id that stays reachable. */
export type Weiterleitung = SatzVon<'weiterleitungen'>;

/** A record with the place it came from, so that a rule can name file, row and raw cell. */
export type Zeile<T extends Tabellenname = Tabellenname> = {
  readonly tabelle: T;
  readonly datei: string;
  readonly zeile: number;
  readonly sozialraum_id: string | undefined;
  readonly roh: Readonly<Record<string, string>>;
  readonly satz: SatzVon<T>;
};

/** All rows by table, in file and row order. */
export type Zeilen = { readonly [T in Tabellenname]: readonly Zeile<T>[] };

/** A file of the inventory as it lies on disk: path relative to the project, `/` as separator. */
export type Eingabedatei = { readonly pfad: string; readonly inhalt: Uint8Array | string };

/** What reading returns: every row that could be read, and every finding. Rows with errors are not dropped silently: `abgelehnt` counts them. */
export type Lesung = {
  readonly zeilen: Zeilen;
  readonly befunde: readonly Befund[];
  readonly gelesen: number;
  readonly abgelehnt: number;
};
