import type { Befund } from '../../befund.ts';
import { istGeschuetzt } from '../geschuetzt.ts';
import type { Tabellenname } from '../spalten/spalte.ts';
import type { InterneZeile } from './lies-interne-zeilen.ts';

/** The raw cells of public rows with a key, by table and key. */
export type Rohzellen = (
  tabelle: Tabellenname,
  id: string,
) => readonly Readonly<Record<string, string>>[];

const KENNUNG = /^[a-z0-9-]{1,60}$/;
const ORT = ['strasse', 'hausnummer', 'breite', 'laenge', 'ostwert', 'nordwert'];

const gleich = (a: string, b: string) => {
  const schlicht = (s: string) => s.toLowerCase().replaceAll(/\s/g, '').replaceAll(',', '.');
  return schlicht(a) === schlicht(b);
};

/** An error about a row of data-intern/: place and id, never a value. */
export function meldeIntern(
  zeile: InterneZeile,
  regel: string,
  satz: string,
  spalte?: string,
): Befund {
  return {
    schwere: 'fehler',
    regel,
    datei: zeile.datei,
    zeile: zeile.zeile,
    ...(spalte === undefined ? {} : { spalte }),
    satz,
    // A shifted cell may hold anything: only what looks like an id is shown.
    ...(KENNUNG.test(zeile.id) ? { id: zeile.id } : {}),
  };
}

const nennt = (zeile: InterneZeile) => (KENNUNG.test(zeile.id) ? `„${zeile.id}“` : 'dieser Zeile');

/** Does a row of data-intern/ fit its public rows? Both must agree on what exists and on what is protected. */
export function pruefeAbgleich(
  zeile: InterneZeile,
  oeffentlich: ReturnType<Rohzellen>,
): readonly Befund[] {
  const { tabelle, zellen } = zeile;
  if (tabelle !== 'einrichtungen' && tabelle !== 'angebote') return [];
  if (oeffentlich.length === 0)
    return [
      meldeIntern(
        zeile,
        'intern-kennung',
        `Die Kennung ${nennt(zeile)} aus data-intern/ gibt es in data/ nicht. Erwartet wird eine id aus ${tabelle}.csv; ohne sie wirkt kein Schutz.`,
        'id',
      ),
    ];
  if (tabelle === 'angebote' || oeffentlich.every(istGeschuetzt)) return [];
  const anders = ORT.find((spalte) => {
    const wert = zellen[spalte] ?? '';
    return wert !== '' && !oeffentlich.some((roh) => gleich(roh[spalte] ?? '', wert));
  });
  if (!istGeschuetzt(zellen) && anders === undefined) return [];
  return [
    meldeIntern(
      zeile,
      'intern-nicht-geschuetzt',
      istGeschuetzt(zellen)
        ? `In data-intern/ ist die Adresse von ${nennt(zeile)} geschützt, in data/ nicht. Erwartet wird dort adresse_geschuetzt = ja.`
        : `In data-intern/ steht ein Ort von ${nennt(zeile)}, den data/ nicht nennt, aber die Einrichtung ist nicht geschützt. Setzen Sie in data/ adresse_geschuetzt = ja, oder löschen Sie die Angabe in data-intern/.`,
      anders ?? 'adresse_geschuetzt',
    ),
  ];
}
