import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { befundText } from '../domain/inventar/befund-text.ts';
import { EBENEN } from '../domain/inventar/ebenen.ts';
import { liesStadt } from '../domain/inventar/stadt.ts';
import { anzeigePfad } from '../load/lies-dateien.ts';
import { liesGeodaten } from '../load/lies-geodaten.ts';
import { liesTextdatei } from '../load/lies-textdatei.ts';
import { datenOrdner } from '../load/orte.ts';
import { liesOptionen } from './lies-optionen.ts';
import { verorten } from './verorten.ts';

const HILFE = `npm run bestand -- verorten

Trägt in einrichtungen.csv die Lage ein, wo sie fehlt und eine Quelle sie belegt: amtlicher Punkt derselben
Adresse, ein Punkt in derselben Straße oder die Haltestelle gleichen Namens. Geschützte Adressen bleiben unberührt,
vorhandene Lagen auch. Sagt am Ende, wie viele von welcher Genauigkeit es gibt.

  --probe   zeigt nur, was geschähe`;

const NOETIG = ['inventar', EBENEN.haltestellen.datei, EBENEN.flaechen.datei];

/** Why nothing can be placed: files that are missing, and errors in those that positions are derived from. */
async function findHindernisse(ordner: string): Promise<readonly string[]> {
  const fehlend = NOETIG.filter((datei) => !existsSync(join(ordner, datei)));
  const stadtPfad = join(ordner, 'stadt.json');
  const { text } = await liesTextdatei(stadtPfad);
  // Its own errors are for `bestand pruefen` to tell; here it only gives the town's extent.
  const { stadt } = liesStadt(text, anzeigePfad(stadtPfad));
  const { befunde } = await liesGeodaten(ordner, stadt);
  return [
    ...fehlend.map((datei) => `Es fehlt: ${anzeigePfad(join(ordner, datei))}`),
    ...befunde.filter((b) => b.schwere === 'fehler').map(befundText),
  ];
}

/** `bestand verorten`: places facilities by proven anchors and reports the counts; writes nothing with `--probe`. Exit code 1 when the ground map is missing or broken, 2 for wrong options. */
export async function verortenBefehl(argumente: readonly string[]): Promise<number> {
  const optionen = liesOptionen({
    args: [...argumente],
    options: {
      probe: { type: 'boolean', default: false },
      hilfe: { type: 'boolean', default: false },
    },
  });
  if (!optionen.ok) {
    console.error(optionen.satz);
    return 2;
  }
  const { values } = optionen;
  if (values.hilfe) {
    console.log(HILFE);
    return 0;
  }
  const hindernisse = await findHindernisse(datenOrdner());
  if (hindernisse.length > 0) {
    console.error(`So lässt sich nichts verorten.\n\n${hindernisse.join('\n\n')}`);
    return 1;
  }
  verorten(datenOrdner(), (zeile) => console.log(zeile), { probe: values.probe });
  return 0;
}
