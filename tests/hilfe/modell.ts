import { readFileSync } from 'node:fs';
import type { Geodaten } from '../../src/domain/inventar/geodaten.ts';
import { leseInventar } from '../../src/domain/inventar/lese-inventar.ts';
import { baueModell, type Modell } from '../../src/domain/inventar/modell.ts';
import { saetzeAus } from '../../src/domain/inventar/oeffentliches-modell.ts';
import type { Einrichtung } from '../../src/domain/inventar/typen.ts';
import { type Tabellen, testStadt, testUmgebung } from './inventar.ts';

/** No layer at all: a town without a ground map. */
export const OHNE_GEODATEN: Geodaten = {
  grenze: undefined,
  wege: undefined,
  haltestellen: undefined,
  orte: undefined,
  flaechen: undefined,
  radius_strasse_m: undefined,
};

const lies = (pfad: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../fixtures/kleine-stadt/data/${pfad}`, import.meta.url), 'utf8'),
  );

/** The ground map of the invented town. */
export const TEST_GEODATEN: Geodaten = {
  grenze: lies('basiskarte/stadtgrenze.geojson') as Geodaten['grenze'],
  wege: lies('basiskarte/wege.geojson') as Geodaten['wege'],
  haltestellen: lies('basiskarte/haltestellen.geojson') as Geodaten['haltestellen'],
  orte: lies('basiskarte/orte.geojson') as Geodaten['orte'],
  flaechen: lies('sozialraeume.geojson') as Geodaten['flaechen'],
  radius_strasse_m: 250,
};

/** Three fields of two groups with four kinds, one Träger, two target groups. */
const GRUNDLAGE: Tabellen = {
  'felder.csv':
    'feld_id;bezeichnung;kurz;gruppe;buchstabe\n' +
    'money;Geld und Recht;Geld;auskommen;G\nmeeting;Treffpunkte;Treffen;zusammenleben;T\n' +
    'civic;Rat im Quartier;Rat;zusammenleben;R\n',
  'arten.csv':
    'art_id;feld_id;bezeichnung;schema_org\nmoney.debt;money;Schuldnerberatung;\n' +
    'meeting.centre;meeting;Begegnungsstätte;\ncivic.help;civic;Nachbarschaftshilfe;\n' +
    'civic.library;civic;Bücherei;Library\n',
  'traeger.csv': 'id;name;quelle\nverein;Verein Kleinstadt;Liste\n',
  'zielgruppen.csv': 'zielgruppe_id;bezeichnung\nall;Alle\nyouth;Jugendliche\n',
};

/** The day and data state of every test model. */
export const STAND = { heute: '2026-11-20', datenstand: 'ab'.repeat(32) };

/** A model from tables, without running the rules' judgement: what they would refuse is in it. A table here replaces the one of the same path in the taxonomy. */
export function testModell(tabellen: Tabellen, geodaten: Geodaten = OHNE_GEODATEN): Modell {
  const dateien = Object.entries({ ...GRUNDLAGE, ...tabellen });
  const eingabe = dateien.map(([pfad, inhalt]) => ({ pfad, inhalt }));
  const { zeilen, befunde, abgelehnt } = leseInventar(eingabe, testUmgebung());
  if (abgelehnt > 0) throw new Error(`rows refused: ${JSON.stringify(befunde)}`);
  return baueModell(testStadt(), saetzeAus(zeilen), geodaten, STAND);
}

/** A position in Nord with everything that makes it a pin. */
export const PIN = { breite: 54.446, laenge: 7.043, lagegenauigkeit: 'hausnummer' } as const;

/** One place of a model by its id, with some fields replaced (also against the rules). */
export function ort(modell: Modell, id: string, anders: Partial<Einrichtung> = {}): Einrichtung {
  return { ...modell.einrichtungVon(id), ...anders };
}

/** The same model with other places; offers of places that are gone are gone too. */
export function mitOrten(modell: Modell, orte: readonly Einrichtung[]): Modell {
  const ids = new Set(orte.map((e) => e.id));
  const saetze = {
    ...modell.saetze,
    einrichtungen: orte,
    angebote: modell.saetze.angebote.filter((a) => ids.has(a.einrichtung_id)),
  };
  return baueModell(modell.stadt, saetze, modell.geodaten, STAND);
}
