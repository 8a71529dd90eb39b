import { ORTSSPALTEN } from '../inventar/geschuetzt.ts';
import type { Modell } from '../inventar/modell.ts';
import type { Spalte, Tabellenname } from '../inventar/spalten/spalte.ts';
import { SPALTEN, TABELLEN } from '../inventar/spalten/tabellen.ts';
import { alsCsv } from './als-csv.ts';
import { einrichtungenGeojson } from './einrichtungen-geojson.ts';

/** One public file: its name below /daten/, media type, what it is in German, and its content when asked. */
export type Download = {
  readonly datei: string;
  readonly typ: string;
  readonly titel: string;
  readonly inhalt: () => string;
};

const TITEL: Readonly<Record<Tabellenname, string>> = {
  einrichtungen: 'Einrichtungen',
  angebote: 'Angebote',
  traeger: 'Träger',
  felder: 'Themen (Handlungsfelder)',
  arten: 'Arten',
  zielgruppen: 'Zielgruppen',
  abkuerzungen: 'Abkürzungen',
  gebiete: 'Gebiete',
  merkmale: 'Merkmale der Kennzahlen',
  kennzahlen: 'Kennzahlen',
  praesenz: 'Präsenz im Quartier, veröffentlichte Zahlen',
  projekt: 'Schritte des Projekts',
  projekt_fakten: 'Aussagen zum Projekt',
  zustaendig: 'Zuständigkeiten',
  soforthilfe: 'Soforthilfe',
  weiterleitungen: 'Geänderte Kennungen',
  bedarfe: 'Bedarfe',
  massnahmen: 'Maßnahmen',
};

/** A protected place without the cells that tell where it is, whatever they say. */
function ohneOrt(satz: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (satz['adresse_geschuetzt'] !== true) return satz;
  return { ...satz, ...Object.fromEntries(ORTSSPALTEN.map((s) => [s, undefined])) };
}

const JE_RAUM: readonly Tabellenname[] = ['einrichtungen', 'angebote'];

/** All public files. Empty tables are offered too: an empty list of needs is a statement. */
export function downloads(modell: Modell): readonly Download[] {
  const csv = TABELLEN.flatMap((t): readonly Download[] => {
    const saetze = (modell.saetze[t] as readonly Readonly<Record<string, unknown>>[]).map(ohneOrt);
    const spalten: readonly Spalte[] = SPALTEN[t];
    const zusatz = JE_RAUM.includes(t) ? ['sozialraum_id'] : [];
    return [
      {
        datei: `${t}.csv`,
        typ: 'text/csv; charset=utf-8',
        titel: TITEL[t],
        inhalt: () => alsCsv(saetze, spalten, 'maschine', zusatz),
      },
      {
        datei: `${t}_excel.csv`,
        typ: 'text/csv; charset=utf-8',
        titel: `${TITEL[t]} für Excel`,
        inhalt: () => alsCsv(saetze, spalten, 'excel', zusatz),
      },
    ];
  });
  const { flaechen } = modell.geodaten;
  return [
    ...csv,
    {
      datei: 'einrichtungen.geojson',
      typ: 'application/geo+json',
      titel: 'Einrichtungen mit Lage',
      inhalt: () => JSON.stringify(einrichtungenGeojson(modell)),
    },
    {
      datei: 'sozialraeume.geojson',
      typ: 'application/geo+json',
      titel: 'Sozialräume, schematische Zeichnung',
      inhalt: () => JSON.stringify(flaechen ?? { type: 'FeatureCollection', features: [] }),
    },
    {
      datei: 'stand.json',
      typ: 'application/json',
      titel: 'Datenstand',
      inhalt: () =>
        JSON.stringify({
          datenstand: modell.datenstand,
          gebaut_am: modell.heute,
          einrichtungen: modell.einrichtungen.length,
          angebote: modell.angebote.length,
        }),
    },
  ];
}
