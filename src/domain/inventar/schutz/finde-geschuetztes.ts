import type { Befund } from '../../befund.ts';
import { istGeschuetzt } from '../geschuetzt.ts';
import type { GeschuetzteAnschrift } from '../regeln/regel.ts';
import { geheimeZellen, type Geheimnis } from './geheime-zellen.ts';
import { type Geheimlage, liesGeheimlagen } from './lies-geheimlage.ts';
import type { InterneZeile } from './lies-interne-zeilen.ts';
import { meldeIntern, pruefeAbgleich, type Rohzellen } from './pruefe-abgleich.ts';
import { trenneAnschrift } from './trenne-anschrift.ts';

/** What data-intern/ knows and no built file may show. */
export type Geschuetztes = {
  readonly anschriften: readonly GeschuetzteAnschrift[];
  readonly lagen: readonly (Geheimlage & { readonly id: string })[];
  readonly geheimnisse: readonly Geheimnis[];
};

/**
 * Sorts the rows of data-intern/: what is protected (its public row or the internal row itself says
 * `adresse_geschuetzt` = ja; an offer, when its place is), and what of it must be looked for. Of other rows only
 * internal columns are secret. A protected row that cannot be looked for is an error.
 */
export function findeGeschuetztes(
  zeilen: readonly InterneZeile[],
  rohzellen: Rohzellen,
): { readonly geschuetztes: Geschuetztes; readonly befunde: readonly Befund[] } {
  const intern = new Set(
    zeilen.filter((z) => z.tabelle === 'einrichtungen' && istGeschuetzt(z.zellen)).map((z) => z.id),
  );
  const haus = (id: string) => intern.has(id) || rohzellen('einrichtungen', id).some(istGeschuetzt);
  const befunde: Befund[] = [];
  const anschriften: GeschuetzteAnschrift[] = [];
  const lagen: (Geheimlage & { id: string })[] = [];
  const geheimnisse: Geheimnis[] = [];
  const mitAnschrift = new Set<string>();
  const ohneAnschrift: InterneZeile[] = [];
  for (const zeile of zeilen) {
    const { id, zellen, tabelle } = zeile;
    const oeffentlich = rohzellen(tabelle, id);
    befunde.push(...pruefeAbgleich(zeile, oeffentlich));
    const istHaus = tabelle === 'einrichtungen';
    const geschuetzt = istHaus
      ? haus(id)
      : tabelle === 'angebote' &&
        [zellen, ...oeffentlich].some((z) => haus(z['einrichtung_id'] ?? ''));
    geheimnisse.push(...geheimeZellen(zeile, oeffentlich, geschuetzt));
    if (!geschuetzt) continue;
    if (zeile.unbekannt.length > 0)
      befunde.push(
        meldeIntern(
          zeile,
          'intern-unbekannte-spalte',
          `In Spalte ${zeile.unbekannt.join(', ')} steht etwas, aber der Kopf nennt dort keine bekannte Spalte. Ihr Inhalt könnte nicht gesucht werden. Erwartet werden die Namen aus dem Datenwörterbuch.`,
        ),
      );
    if (!istHaus) continue;
    const [strasse, hausnummer] = [zellen['strasse'] ?? '', zellen['hausnummer'] ?? ''];
    const gefunden = trenneAnschrift(strasse, hausnummer);
    anschriften.push(...gefunden.map((a) => ({ id, ...a })));
    if (gefunden.length > 0) mitAnschrift.add(id);
    else if (strasse + hausnummer !== '') befunde.push(ohneAdresse(zeile));
    else ohneAnschrift.push(zeile);
    const gelesen = liesGeheimlagen(zellen);
    lagen.push(...gelesen.lagen.map((l) => ({ id, ...l })));
    if (!gelesen.lesbar)
      befunde.push(
        meldeIntern(
          zeile,
          'intern-lage',
          'Die Lage in data-intern/ ist nicht lesbar oder nur halb da; sie könnte nicht gesucht werden. Erwartet werden zwei Zahlen in breite und laenge, zum Beispiel 51.36123 und 7.47012.',
        ),
      );
  }
  befunde.push(...ohneAnschrift.filter((z) => !mitAnschrift.has(z.id)).map(ohneAdresse));
  return { geschuetztes: { anschriften, lagen, geheimnisse }, befunde };
}

function ohneAdresse(zeile: InterneZeile): Befund {
  return meldeIntern(
    zeile,
    'intern-anschrift',
    'Zu dieser geschützten Einrichtung fehlt in data-intern/ eine Anschrift, nach der sich suchen lässt. Erwartet werden Straße und Hausnummer, zum Beispiel „Lange Straße“ und „12a“.',
    'strasse',
  );
}
