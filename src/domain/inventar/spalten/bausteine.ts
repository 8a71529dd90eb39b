import type { Spalte } from './spalte.ts';

/** Columns that say where a row comes from; every table of facts carries them. */
export const QUELLE_SPALTEN = [
  {
    name: 'quelle',
    sicht: 'oeffentlich',
    lesart: 'text',
    pflicht: true,
    mehrere: true,
    satz: 'Woher die Angaben stammen: Adresse der Seite oder Name des Dokuments, das Original, kein Spiegel. Mehrere mit |.',
    beispiel: 'https://www.example.org/beratung',
  },
  {
    name: 'quelle_stand',
    sicht: 'oeffentlich',
    lesart: 'datum',
    satz: 'Stand der Quelle als Jahr, Monat oder Tag. Ist er unbekannt, bleibt die Zelle leer.',
    beispiel: '2024-03',
  },
] as const satisfies readonly Spalte[];

/** Free-text twin of `quelle_stand` for sources without a clean date. */
export const QUELLE_STAND_TEXT = {
  name: 'quelle_stand_text',
  sicht: 'oeffentlich',
  lesart: 'text',
  satz: 'Stand der Quelle in Worten, wenn es kein Datum gibt.',
  beispiel: 'um 2013',
} as const satisfies Spalte;

/** Columns that only a review fills: date, role (never a person) and way of the check. */
export const PRUEFUNG_SPALTEN = [
  {
    name: 'geprueft_am',
    sicht: 'oeffentlich',
    lesart: 'datum',
    satz: 'Tag, an dem die Einrichtung selbst die Angaben bestätigt hat. Bleibt leer, bis das geschehen ist.',
    beispiel: '2026-11-20',
  },
  {
    name: 'geprueft_durch',
    sicht: 'oeffentlich',
    lesart: 'text',
    satz: 'Rolle, die geprüft hat, nie der Name einer Person.',
    beispiel: 'Sozialraumteam',
  },
  {
    name: 'geprueft_wie',
    sicht: 'oeffentlich',
    lesart: 'aufzaehlung',
    werte: ['telefon', 'vor_ort', 'webseite', 'schriftlich'],
    satz: 'Wie geprüft wurde: telefon, vor_ort, webseite oder schriftlich.',
    beispiel: 'telefon',
  },
] as const satisfies readonly Spalte[];

/** The team's free text; internal, lives in data-intern/ only. */
export const NOTIZ = {
  name: 'notiz',
  sicht: 'intern',
  lesart: 'text',
  satz: 'Freie Notiz des Teams. Steht nur in data-intern/, nie in data/.',
  beispiel: 'Rückruf vereinbart',
} as const satisfies Spalte;

/** The states of a facility or offer; empty means that its continuation is not proven. */
export const STATUS = {
  name: 'status',
  sicht: 'oeffentlich',
  lesart: 'aufzaehlung',
  werte: ['aktiv', 'pausiert', 'geplant', 'beendet'],
  satz: 'aktiv, pausiert, geplant oder beendet. Leer heißt: Fortbestand nicht belegt.',
  beispiel: 'aktiv',
} as const satisfies Spalte;

/** Dated notice shown at the top of a record. */
export const HINWEIS = {
  name: 'hinweis',
  sicht: 'oeffentlich',
  lesart: 'text',
  satz: 'Hinweis mit Stand, den Ratsuchende zuerst sehen sollen.',
  beispiel: 'Wegen Personalmangels vorübergehend geschlossen (Stand 10/2024).',
} as const satisfies Spalte;

/** Ways to make contact; `telefon` is a list, each in the notation of DIN 5008. */
export const KONTAKT_SPALTEN = [
  {
    name: 'telefon',
    sicht: 'oeffentlich',
    lesart: 'telefon',
    mehrere: true,
    satz: 'Telefonnummer der Einrichtung mit Vorwahl nach DIN 5008, keine privaten Nummern. Mehrere mit |.',
    beispiel: '02331 207-0',
  },
  {
    name: 'email',
    sicht: 'oeffentlich',
    lesart: 'email',
    satz: 'E-Mail-Adresse der Einrichtung, nicht die einer Person.',
    beispiel: 'beratung@example.org',
  },
  {
    name: 'webseite',
    sicht: 'oeffentlich',
    lesart: 'webadresse',
    satz: 'Vollständige Adresse der Webseite, möglichst mit https://.',
    beispiel: 'https://www.example.org/',
  },
] as const satisfies readonly Spalte[];

/** Languages spoken at a place, as ISO 639 codes. */
export const SPRACHEN = {
  name: 'sprachen',
  sicht: 'oeffentlich',
  lesart: 'sprache',
  mehrere: true,
  satz: 'Sprachen, die dort gesprochen werden, als Kürzel nach ISO 639. Mehrere mit |. Leer heißt: nicht bekannt.',
  beispiel: 'de|tr|ar',
} as const satisfies Spalte;

/** For which age something is, in years, both ends included. */
export const ALTER_SPALTEN = [
  {
    name: 'alter_von',
    sicht: 'oeffentlich',
    lesart: 'ganzzahl',
    min: 0,
    max: 120,
    satz: 'Ab welchem Alter, in Jahren.',
    beispiel: '6',
  },
  {
    name: 'alter_bis',
    sicht: 'oeffentlich',
    lesart: 'ganzzahl',
    min: 0,
    max: 120,
    satz: 'Bis zu welchem Alter, in Jahren.',
    beispiel: '13',
  },
] as const satisfies readonly Spalte[];
