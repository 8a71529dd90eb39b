/**
 * Builds `data/basiskarte/` and `data/bevoelkerung/` from a folder with the source tables
 * (named in data/README.md; the timetable itself is not part of this repository).
 *
 *   node scripts/geodaten/baue-basiskarte.ts <quellordner>
 */
import { join } from 'node:path';
import { baueBevoelkerung } from './baue-bevoelkerung.ts';
import { baueHaltestellen, baueWege } from './baue-haltestellen.ts';
import { baueLageanker } from './baue-lageanker.ts';
import { baueOrte } from './baue-orte.ts';
import { bauePruefpunkte } from './baue-pruefpunkte.ts';
import { baueStadtgrenze } from './baue-stadtgrenze.ts';

const quelle = process.argv[2];
if (quelle === undefined) {
  console.error('Bitte nennen Sie den Ordner mit den Quelltabellen.');
  process.exitCode = 2;
} else {
  const ziel = join('data', 'basiskarte');
  const zahlen = {
    ...baueStadtgrenze(quelle, ziel),
    ...baueHaltestellen(quelle, ziel),
    ...baueWege(quelle, ziel),
    ...baueOrte(quelle, ziel),
    ...baueLageanker(quelle, ziel),
    ...bauePruefpunkte(quelle, 'data'),
    ...baueBevoelkerung(quelle, join('data', 'bevoelkerung')),
  };
  for (const [was, zahl] of Object.entries(zahlen)) console.log(`${was}: ${zahl}`);
}
