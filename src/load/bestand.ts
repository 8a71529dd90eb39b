import { createHash } from 'node:crypto';
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
import { pruefeVollstaendig } from '../domain/inventar/pruefe-vollstaendig.ts';
import { liesStadt, type Stadt } from '../domain/inventar/stadt.ts';
import { heute as heuteInBerlin, pruefeHeute } from './heute.ts';
import { anzeigePfad, liesDateien } from './lies-dateien.ts';
import { liesGeodaten } from './lies-geodaten.ts';
import { liesGeschuetzt } from './lies-geschuetzt.ts';
import { liesTextdatei } from './lies-textdatei.ts';
import { datenOrdner, internOrdner } from './orte.ts';
import { spurenInDateien } from './spuren-in-dateien.ts';

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
  const [stadtdatei, dateien] = await Promise.all([liesTextdatei(stadtPfad), liesDateien(ordner)]);
  const geschuetzt = await liesGeschuetzt(intern, dateien);
  const { stadt, befunde: stadtBefunde } =
    stadtdatei.befunde.length > 0
      ? { stadt: undefined, befunde: stadtdatei.befunde }
      : liesStadt(stadtdatei.text, anzeigePfad(stadtPfad));
  const geo = await liesGeodaten(ordner, stadt);
  const vorab = [...stadtBefunde, ...pruefeHeute(heute), ...geo.befunde];
  const { grenze, flaechen } = geo.geodaten;
  const ruhig = stadt === undefined || pruefeHeute(heute).length > 0;
  const lesung = leseInventar(
    dateien,
    ruhig ? undefined : { stadt, heute, grenze, flaechen, geschuetzt: geschuetzt.anschriften },
  );
  const { gelesen, abgelehnt, zeilen } = lesung;
  const pfade = dateien.map((d) => d.pfad);
  const luecken =
    stadt === undefined
      ? []
      : pruefeVollstaendig(zeilen, abgelehnt, stadt, anzeigePfad(ordner), pfade);
  const spuren = spurenInDateien(ordner, stadt, geo.geodaten, geschuetzt.anschriften);
  const befunde = [...vorab, ...geschuetzt.befunde, ...spuren, ...luecken, ...lesung.befunde];
  if (stadt === undefined) return { bestand: undefined, befunde, gelesen, abgelehnt };
  if (befunde.some((b) => b.schwere === 'fehler'))
    return { bestand: undefined, befunde, gelesen, abgelehnt };
  const saetze = saetzeAus(zeilen);
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
