import { parseArgs } from 'node:util';
import { datenOrdner } from '../load/orte.ts';
import { verorten } from './verorten.ts';

const HILFE = `npm run bestand -- verorten

Trägt in einrichtungen.csv die Lage ein, wo sie fehlt und eine Quelle sie belegt: amtlicher Punkt derselben
Adresse, ein Punkt in derselben Straße oder die Haltestelle gleichen Namens. Geschützte Adressen bleiben unberührt,
vorhandene Lagen auch. Sagt am Ende, wie viele von welcher Genauigkeit es gibt.

  --probe   zeigt nur, was geschähe`;

/** `bestand verorten`: places facilities by proven anchors and reports the counts; writes nothing with `--probe`. */
export async function verortenBefehl(argumente: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argumente],
    options: {
      probe: { type: 'boolean', default: false },
      hilfe: { type: 'boolean', default: false },
    },
  });
  if (values.hilfe) console.log(HILFE);
  else await verorten(datenOrdner(), (zeile) => console.log(zeile), { probe: values.probe });
  return 0;
}
