// The German sentences of the data dictionary that are about tables and kinds of cells; what is about
// a column stands with the column.

/** @typedef {import('../../src/domain/inventar/spalten/spalte.ts').Tabellenname} Tabellenname */
/** @typedef {import('../../src/domain/inventar/spalten/spalte.ts').Lesart} Lesart */

/**
 * Where each table lies and what one row of it is.
 * @type {Readonly<Record<Tabellenname, { ort: string, zweck: string }>>}
 */
export const TABELLE = {
  einrichtungen: {
    ort: 'data/inventar/<sozialraum>/einrichtungen.csv',
    zweck:
      'Eine Zeile ist ein Ort oder eine Anlaufstelle. Der Ordner nennt den Sozialraum; `stadtweit` ist für Einrichtungen, die der ganzen Stadt dienen oder in keinem der Sozialräume liegen.',
  },
  angebote: {
    ort: 'data/inventar/<sozialraum>/angebote.csv',
    zweck: 'Eine Zeile ist ein Angebot einer Einrichtung: das, was man dort bekommt oder tun kann.',
  },
  traeger: {
    ort: 'data/traeger.csv',
    zweck: 'Eine Zeile ist eine Organisation, die Einrichtungen betreibt.',
  },
  felder: {
    ort: 'data/taxonomie/felder.csv',
    zweck:
      'Eine Zeile ist ein Handlungsfeld. Die Reihenfolge der Zeilen ist die Reihenfolge auf den Seiten.',
  },
  arten: {
    ort: 'data/taxonomie/arten.csv',
    zweck: 'Eine Zeile ist eine Art von Einrichtung oder Angebot. Jede Art gehört zu einem Feld.',
  },
  zielgruppen: {
    ort: 'data/taxonomie/zielgruppen.csv',
    zweck: 'Eine Zeile ist eine Gruppe von Menschen, für die ein Angebot gedacht ist.',
  },
  abkuerzungen: {
    ort: 'data/taxonomie/abkuerzungen.csv',
    zweck: 'Eine Zeile erklärt eine Abkürzung; die Seiten zeigen die Erklärung neben dem Namen.',
  },
  gebiete: {
    ort: 'data/gebiete.csv',
    zweck:
      'Eine Zeile ist ein Gebiet, für das es Zahlen gibt, und sagt, für welchen Sozialraum es ersatzweise stehen darf.',
  },
  merkmale: {
    ort: 'data/merkmale.csv',
    zweck: 'Eine Zeile erklärt, was eine Kennzahl misst.',
  },
  kennzahlen: {
    ort: 'data/kennzahlen.csv',
    zweck: 'Eine Zeile ist eine Zahl: ein Merkmal in einem Gebiet zu einem Zeitpunkt.',
  },
  praesenz: {
    ort: 'data/praesenz.csv',
    zweck: 'Eine Zeile ist eine veröffentlichte Zahl zur Präsenz im Quartier.',
  },
  projekt: {
    ort: 'data/projekt.csv',
    zweck: 'Eine Zeile ist ein Schritt des Projekts, zu dem die Bestandserhebung gehört.',
  },
  projekt_fakten: {
    ort: 'data/projekt_fakten.csv',
    zweck:
      'Eine Zeile ist eine belegte Aussage zum Projekt. Widersprechen sich Quellen, hat jede Aussage ihre eigene Zeile.',
  },
  zustaendig: {
    ort: 'data/zustaendig.csv',
    zweck: 'Eine Zeile nennt eine Rolle, die sich um ein Gebiet oder einen Träger kümmert.',
  },
  soforthilfe: {
    ort: 'data/soforthilfe.csv',
    zweck: 'Eine Zeile ist eine Rufnummer für den Notfall; sie steht auf jeder Seite.',
  },
  weiterleitungen: {
    ort: 'data/weiterleitungen.csv',
    zweck:
      'Eine Zeile führt von einer alten Kennung zur neuen, damit alte Adressen erreichbar bleiben.',
  },
  bedarfe: {
    ort: 'data/bedarfe.csv',
    zweck: 'Eine Zeile ist ein genannter Bedarf mit dem, was ihn belegt.',
  },
  massnahmen: {
    ort: 'data/massnahmen.csv',
    zweck: 'Eine Zeile ist eine Maßnahme, die auf Bedarfe antwortet.',
  },
};

/**
 * How a cell is read, in words.
 * @type {Readonly<Record<Lesart, { name: string, erklaerung: string }>>}
 */
export const LESART = {
  id: {
    name: 'Kennung',
    erklaerung: '3 bis 60 Kleinbuchstaben, Ziffern und Bindestriche; in ihrer Tabelle einmalig.',
  },
  text: { name: 'Text', erklaerung: 'Beliebiger Text. Er wird so gezeigt, wie er dasteht.' },
  zahl: {
    name: 'Zahl',
    erklaerung:
      'Zahl mit Punkt oder Komma vor den Nachkommastellen. In `data/` steht der Punkt (51.36123).',
  },
  ganzzahl: { name: 'ganze Zahl', erklaerung: 'Zahl ohne Nachkommastellen.' },
  datum: {
    name: 'Datum',
    erklaerung:
      'Jahr, Monat oder Tag: 2024, 2024-03 oder 2024-03-05. Auch 05.03.2024 wird gelesen, ein zweistelliges Jahr nicht.',
  },
  ja_nein: { name: 'ja oder nein', erklaerung: 'ja oder nein; leer heißt: nicht bekannt.' },
  aufzaehlung: {
    name: 'Auswahl',
    erklaerung: 'Einer der genannten Werte, genau so geschrieben.',
  },
  verweis: {
    name: 'Verweis',
    erklaerung: 'Schlüssel einer Zeile in der genannten Tabelle; sie muss es geben.',
  },
  sprache: { name: 'Sprache', erklaerung: 'Kürzel nach ISO 639, etwa de, tr oder ar.' },
  telefon: {
    name: 'Telefonnummer',
    erklaerung:
      'Nummer mit Vorwahl; gezeigt wird sie nach DIN 5008 (02331 207-0). Kurze Notrufnummern sind erlaubt.',
  },
  email: { name: 'E-Mail-Adresse', erklaerung: 'Adresse einer Einrichtung, nicht einer Person.' },
  webadresse: {
    name: 'Webadresse',
    erklaerung: 'Vollständige Adresse mit https:// oder http://; andere Arten werden abgewiesen.',
  },
  plz: { name: 'Postleitzahl', erklaerung: 'Fünf Ziffern.' },
  zeiten: {
    name: 'Zeiten',
    erklaerung:
      'Öffnungszeiten in der Schreibweise von OpenStreetMap, etwa „Mo-Fr 09:00-12:00; PH off“ (PH = Feiertag, SH = Schulferien).',
  },
};
