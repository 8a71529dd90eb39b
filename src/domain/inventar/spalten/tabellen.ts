import { ANGEBOTE } from './angebote.ts';
import { EINRICHTUNGEN } from './einrichtungen.ts';
import {
  BEDARFE,
  MASSNAHMEN,
  PROJEKT,
  PROJEKT_FAKTEN,
  SOFORTHILFE,
  WEITERLEITUNGEN,
  ZUSTAENDIG,
} from './projekt.ts';
import type { Spalte, Tabellenname } from './spalte.ts';
import { ABKUERZUNGEN, ARTEN, FELDER, ZIELGRUPPEN } from './taxonomie.ts';
import { TRAEGER } from './traeger.ts';
import { GEBIETE, KENNZAHLEN, MERKMALE, PRAESENZ } from './zahlen.ts';

/** The one table of columns, by table. Parser, rules, data dictionary and templates read it. */
export const SPALTEN = {
  einrichtungen: EINRICHTUNGEN,
  angebote: ANGEBOTE,
  traeger: TRAEGER,
  felder: FELDER,
  arten: ARTEN,
  zielgruppen: ZIELGRUPPEN,
  abkuerzungen: ABKUERZUNGEN,
  gebiete: GEBIETE,
  merkmale: MERKMALE,
  kennzahlen: KENNZAHLEN,
  praesenz: PRAESENZ,
  projekt: PROJEKT,
  projekt_fakten: PROJEKT_FAKTEN,
  zustaendig: ZUSTAENDIG,
  soforthilfe: SOFORTHILFE,
  weiterleitungen: WEITERLEITUNGEN,
  bedarfe: BEDARFE,
  massnahmen: MASSNAHMEN,
} as const satisfies Record<Tabellenname, readonly Spalte[]>;

/** The column that identifies a row of a table and that other tables point to; tables without one have rows that nobody points to. */
export const SCHLUESSEL: Partial<Record<Tabellenname, string>> = {
  einrichtungen: 'id',
  angebote: 'id',
  traeger: 'id',
  felder: 'feld_id',
  arten: 'art_id',
  zielgruppen: 'zielgruppe_id',
  abkuerzungen: 'abkuerzung',
  gebiete: 'gebiet_id',
  merkmale: 'merkmal',
  projekt: 'schritt_id',
  projekt_fakten: 'id',
  soforthilfe: 'id',
  weiterleitungen: 'alt_id',
  bedarfe: 'id',
  massnahmen: 'id',
};

/** All table names in the order in which they are read and listed. */
export const TABELLEN = Object.keys(SPALTEN) as readonly Tabellenname[];
