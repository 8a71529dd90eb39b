import { ALTER_SPALTEN } from './bausteine.ts';
import type { Spalte } from './spalte.ts';

/** Columns of `data/taxonomie/felder.csv`: the fields of action (Handlungsfelder). */
export const FELDER = [
  {
    name: 'feld_id',
    sicht: 'oeffentlich',
    lesart: 'id',
    pflicht: true,
    satz: 'Kennung des Feldes.',
    beispiel: 'money',
  },
  {
    name: 'bezeichnung',
    sicht: 'oeffentlich',
    lesart: 'text',
    pflicht: true,
    satz: 'Name des Feldes.',
    beispiel: 'Geld, Recht und Existenzsicherung',
  },
  {
    name: 'kurz',
    sicht: 'oeffentlich',
    lesart: 'text',
    pflicht: true,
    satz: 'Kurzer Name für enge Stellen, höchstens 22 Zeichen.',
    beispiel: 'Geld und Recht',
  },
  {
    name: 'gruppe',
    sicht: 'oeffentlich',
    lesart: 'aufzaehlung',
    pflicht: true,
    werte: ['aufwachsen', 'auskommen', 'gesund', 'zusammenleben'],
    satz: 'aufwachsen, auskommen, gesund oder zusammenleben: gibt Form und Farbe des Zeichens.',
    beispiel: 'auskommen',
  },
  {
    name: 'buchstabe',
    sicht: 'oeffentlich',
    lesart: 'text',
    pflicht: true,
    satz: 'Buchstabe des Zeichens auf der Karte, je Feld verschieden.',
    beispiel: 'G',
  },
  {
    name: 'beschreibung',
    sicht: 'oeffentlich',
    lesart: 'text',
    satz: 'Ein einfacher Satz: Wobei hilft dieses Feld?',
    beispiel: 'Hilfe bei Schulden, Anträgen und wenig Geld.',
  },
  {
    name: 'beschreibung_leicht',
    sicht: 'oeffentlich',
    lesart: 'text',
    satz: 'Dasselbe in Leichter Sprache.',
    beispiel: 'Hilfe bei Schulden.',
  },
  {
    name: 'label_en',
    sicht: 'oeffentlich',
    lesart: 'text',
    satz: 'Englischer Name.',
    beispiel: 'Money, rights & basic needs',
  },
  {
    name: 'open_eligibility_id',
    sicht: 'oeffentlich',
    lesart: 'text',
    satz: 'Nummer in der Open Eligibility Taxonomy.',
    beispiel: '1107',
  },
  {
    name: 'nkf_produktbereich',
    sicht: 'oeffentlich',
    lesart: 'text',
    mehrere: true,
    satz: 'Produktbereich im Haushalt (NKF NRW). Mehrere mit |.',
    beispiel: 'PB05',
  },
] as const satisfies readonly Spalte[];

/** Columns of `data/taxonomie/arten.csv`: the kinds of facility and offer. */
export const ARTEN = [
  {
    name: 'art_id',
    sicht: 'oeffentlich',
    lesart: 'text',
    pflicht: true,
    satz: 'Kennung der Art: Feld, Punkt, Art.',
    beispiel: 'money.debt',
  },
  {
    name: 'feld_id',
    sicht: 'oeffentlich',
    lesart: 'verweis',
    pflicht: true,
    verweis: 'felder',
    satz: 'Feld, zu dem die Art gehört.',
    beispiel: 'money',
  },
  {
    name: 'bezeichnung',
    sicht: 'oeffentlich',
    lesart: 'text',
    pflicht: true,
    satz: 'Name der Art.',
    beispiel: 'Schuldner- und Insolvenzberatung',
  },
  {
    name: 'mehrzahl',
    sicht: 'oeffentlich',
    lesart: 'text',
    satz: 'Name in der Mehrzahl.',
    beispiel: 'Schuldnerberatungen',
  },
  {
    name: 'label_en',
    sicht: 'oeffentlich',
    lesart: 'text',
    satz: 'Englischer Name.',
    beispiel: 'Debt counselling',
  },
  {
    name: 'beschreibung',
    sicht: 'oeffentlich',
    lesart: 'text',
    satz: 'Ein einfacher Satz: Was bekommt man dort?',
    beispiel: 'Hilfe, wenn Sie Rechnungen nicht mehr bezahlen können.',
  },
  {
    name: 'osm_tags',
    sicht: 'oeffentlich',
    lesart: 'text',
    satz: 'Entsprechung in OpenStreetMap.',
    beispiel: 'amenity=social_facility',
  },
  {
    name: 'open_eligibility_id',
    sicht: 'oeffentlich',
    lesart: 'text',
    satz: 'Nummer in der Open Eligibility Taxonomy.',
    beispiel: '1107',
  },
  {
    name: 'nkf_produktbereich',
    sicht: 'oeffentlich',
    lesart: 'text',
    mehrere: true,
    satz: 'Produktbereich im Haushalt (NKF NRW). Mehrere mit |.',
    beispiel: 'PB05',
  },
  {
    name: 'zielgruppen_standard',
    sicht: 'oeffentlich',
    lesart: 'verweis',
    mehrere: true,
    verweis: 'zielgruppen',
    satz: 'Für wen Angebote dieser Art meist da sind. Mehrere mit |.',
    beispiel: 'all',
  },
  {
    name: 'schema_org',
    sicht: 'oeffentlich',
    lesart: 'text',
    satz: 'Typ des Ortes nach schema.org. Leer heißt: Place.',
    beispiel: 'Library',
  },
] as const satisfies readonly Spalte[];

/** Columns of `data/taxonomie/zielgruppen.csv`: for whom an offer is. */
export const ZIELGRUPPEN = [
  {
    name: 'zielgruppe_id',
    sicht: 'oeffentlich',
    lesart: 'text',
    pflicht: true,
    satz: 'Kennung der Zielgruppe.',
    beispiel: 'families',
  },
  {
    name: 'bezeichnung',
    sicht: 'oeffentlich',
    lesart: 'text',
    pflicht: true,
    satz: 'Name der Zielgruppe.',
    beispiel: 'Familien',
  },
  {
    name: 'label_en',
    sicht: 'oeffentlich',
    lesart: 'text',
    satz: 'Englischer Name.',
    beispiel: 'Families',
  },
  {
    name: 'osm_social_facility_for',
    sicht: 'oeffentlich',
    lesart: 'text',
    satz: 'Entsprechung in OpenStreetMap.',
    beispiel: 'family',
  },
  ...ALTER_SPALTEN,
] as const satisfies readonly Spalte[];

/** Columns of `data/taxonomie/abkuerzungen.csv`: abbreviations that pages explain where they stand. */
export const ABKUERZUNGEN = [
  {
    name: 'abkuerzung',
    sicht: 'oeffentlich',
    lesart: 'text',
    pflicht: true,
    satz: 'Abkürzung, wie sie in Namen vorkommt.',
    beispiel: 'OGS',
  },
  {
    name: 'langform',
    sicht: 'oeffentlich',
    lesart: 'text',
    pflicht: true,
    satz: 'Ausgeschrieben.',
    beispiel: 'Offene Ganztagsschule',
  },
  {
    name: 'erklaerung',
    sicht: 'oeffentlich',
    lesart: 'text',
    satz: 'Ein einfacher Satz dazu.',
    beispiel: 'Betreuung nach dem Unterricht.',
  },
] as const satisfies readonly Spalte[];
