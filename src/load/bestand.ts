import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Befund } from '../domain/befund.ts';
import { befundText } from '../domain/inventar/befund-text.ts';
import type { Geodaten } from '../domain/inventar/geodaten.ts';
import { leseInventar } from '../domain/inventar/lese-inventar.ts';
import {
  kanonischerText,
  type Saetze,
  saetzeAus,
} from '../domain/inventar/oeffentliches-modell.ts';
import { liesStadt, type Stadt } from '../domain/inventar/stadt.ts';
import { heute as heuteInBerlin } from './heute.ts';
import { anzeigePfad, liesDateien } from './lies-dateien.ts';
import { liesGeodaten } from './lies-geodaten.ts';
import { liesGeschuetzt } from './lies-geschuetzt.ts';
import { datenOrdner, internOrdner } from './orte.ts';

/** The town's whole public data with its checks. `datenstand` is the SHA-256 of the canonical public model, hex. */
export type Bestand = {
  readonly stadt: Stadt;
  readonly saetze: Saetze;
  readonly geodaten: Geodaten;
  readonly befunde: readonly Befund[];
  readonly heute: string;
  readonly datenstand: string;
};

/** What reading found, with or without errors; `bestand` is missing when an error stops the build. */
export type Bestandslesung = {
  readonly bestand: Bestand | undefined;
  readonly befunde: readonly Befund[];
  readonly gelesen: number;
  readonly abgelehnt: number;
};

/** Reads and checks everything in a data folder. Never throws for wrong data: all findings come back together. */
export async function pruefeBestand(
  ordner: string = datenOrdner(),
  intern: string = internOrdner(),
  heute: string = heuteInBerlin(),
): Promise<Bestandslesung> {
  const stadtPfad = join(ordner, 'stadt.json');
  const [stadtJson, dateien, geo, geschuetzt] = await Promise.all([
    readFile(stadtPfad, 'utf8').catch(() => ''),
    liesDateien(ordner),
    liesGeodaten(ordner),
    liesGeschuetzt(intern),
  ]);
  const { stadt, befunde: stadtBefunde } = liesStadt(stadtJson, anzeigePfad(stadtPfad));
  if (stadt === undefined)
    return {
      bestand: undefined,
      befunde: [...stadtBefunde, ...geo.befunde],
      gelesen: 0,
      abgelehnt: 0,
    };
  const lesung = leseInventar(dateien, {
    stadt,
    heute,
    grenze: geo.geodaten.grenze,
    flaechen: geo.geodaten.flaechen,
    geschuetzt: geschuetzt.anschriften,
  });
  const befunde = [...geo.befunde, ...lesung.befunde];
  const { gelesen, abgelehnt } = lesung;
  if (befunde.some((b) => b.schwere === 'fehler'))
    return { bestand: undefined, befunde, gelesen, abgelehnt };
  const saetze = saetzeAus(lesung.zeilen);
  const datenstand = createHash('sha256')
    .update(kanonischerText(stadt, saetze, geo.geodaten))
    .digest('hex');
  return {
    bestand: { stadt, saetze, geodaten: geo.geodaten, befunde, heute, datenstand },
    befunde,
    gelesen,
    abgelehnt,
  };
}

/** The data for the site. Throws with every error, file by file, when there is one; hints never stop anything. */
export async function liesBestand(): Promise<Bestand> {
  const { bestand, befunde } = await pruefeBestand();
  if (bestand !== undefined) return bestand;
  const fehler = befunde.filter((b) => b.schwere === 'fehler');
  throw new Error(
    `Die Daten haben ${fehler.length} Fehler. Die Seite wird erst gebaut, wenn alle behoben sind.\n\n${fehler.map(befundText).join('\n\n')}\n`,
  );
}
