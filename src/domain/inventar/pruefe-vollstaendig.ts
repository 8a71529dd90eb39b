import type { Befund } from '../befund.ts';
import { naechsterWert } from './naechster-wert.ts';
import type { Tabellenname } from './spalten/spalte.ts';
import { STADTWEIT, type Stadt } from './stadt.ts';
import type { Zeilen } from './typen.ts';

/** Tables without which there is nothing to show, with the file that a person would look for. */
const UNENTBEHRLICH: readonly { readonly tabelle: Tabellenname; readonly datei: string }[] = [
  { tabelle: 'einrichtungen', datei: 'inventar' },
  { tabelle: 'felder', datei: 'taxonomie/felder.csv' },
  { tabelle: 'arten', datei: 'taxonomie/arten.csv' },
];

const SATZ: Readonly<Record<string, string>> = {
  einrichtungen:
    'Der Bestand hat keine einzige Einrichtung. Erwartet wird je Sozialraum eine einrichtungen.csv, zum Beispiel inventar/nord/einrichtungen.csv.',
  felder: 'Die Tabelle der Handlungsfelder fehlt oder ist leer. Ohne sie hat keine Seite Themen.',
  arten: 'Die Tabelle der Arten fehlt oder ist leer. Ohne sie lässt sich nichts einordnen.',
};

const unter = (wurzel: string, datei: string) => (wurzel === '' ? datei : `${wurzel}/${datei}`);

/**
 * What is missing in an inventory as a whole: no place, no field or no kind at all (errors, the site would be empty),
 * no emergency numbers, a Sozialraum without its table, a kind of counselling office (`praesenz.art`) that
 * arten.csv does not know. `wurzel` is the data folder and `pfade` its tables, both as findings show them.
 */
export function pruefeVollstaendig(
  zeilen: Zeilen,
  abgelehnt: number,
  stadt: Stadt,
  wurzel: string,
  pfade: readonly string[],
): readonly Befund[] {
  const klein = pfade.map((pfad) => pfad.toLowerCase());
  const gibtEs = (ende: string) => klein.some((pfad) => `/${pfad}`.endsWith(`/${ende}`));
  // Rejected rows have their own findings: the table is wrong then, but not missing.
  const leer = UNENTBEHRLICH.filter(
    ({ tabelle }) => zeilen[tabelle].length === 0 && !(abgelehnt > 0 && gibtEs(`${tabelle}.csv`)),
  ).map(({ tabelle, datei }): Befund => ({
    schwere: 'fehler',
    regel: 'bestand-leer',
    datei: unter(wurzel, datei),
    satz: SATZ[tabelle] ?? '',
  }));
  const hinweis = (datei: string, satz: string): Befund => ({
    schwere: 'hinweis',
    regel: 'datei-fehlt',
    datei: unter(wurzel, datei),
    satz,
  });
  return [
    ...leer,
    ...pruefePraesenzart(zeilen, stadt, wurzel),
    ...(gibtEs('soforthilfe.csv')
      ? []
      : [
          hinweis(
            'soforthilfe.csv',
            'Die Tabelle mit den Notrufnummern fehlt. Die Seiten zeigen dann keine Soforthilfe.',
          ),
        ]),
    ...stadt.sozialraeume
      .filter(({ id }) => id !== STADTWEIT && !gibtEs(`${id}/einrichtungen.csv`))
      .map(({ id, name }) =>
        hinweis(
          `inventar/${id}/einrichtungen.csv`,
          `Für den Sozialraum „${name}“ gibt es noch keine Einrichtungen. Seine Seite bleibt leer.`,
        ),
      ),
  ];
}

function pruefePraesenzart(zeilen: Zeilen, stadt: Stadt, wurzel: string): readonly Befund[] {
  const art = stadt.praesenz?.art;
  const bekannt = zeilen.arten.map((z) => z.satz.art_id);
  if (art === undefined || bekannt.length === 0 || bekannt.includes(art)) return [];
  const vorschlag = naechsterWert(art, bekannt);
  return [
    {
      schwere: 'fehler',
      regel: 'praesenz-art',
      datei: unter(wurzel, 'stadt.json'),
      spalte: 'praesenz.art',
      wert: art,
      satz: `Die Art „${art}“ steht nicht in arten.csv. Erwartet wird eine Kennung aus der Spalte art_id.`,
      ...(vorschlag === undefined ? {} : { vorschlag }),
    },
  ];
}
