import type { Befund } from '../../befund.ts';
import type { Zeile } from '../typen.ts';
import { melde, type Regel } from './regel.ts';

const flach = (s: string) =>
  s
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

type Merkmal = {
  readonly was: string;
  readonly spalte: string;
  readonly schluessel: (zeile: Zeile<'einrichtungen'>) => string | undefined;
};

const MERKMALE: readonly Merkmal[] = [
  { was: 'denselben Namen', spalte: 'name', schluessel: ({ satz }) => flach(satz.name) },
  {
    was: 'dieselbe Anschrift und dieselbe Art',
    spalte: 'strasse',
    schluessel: ({ satz }) =>
      satz.strasse === undefined || satz.hausnummer === undefined || satz.art[0] === undefined
        ? undefined
        : `${flach(satz.strasse)} ${flach(satz.hausnummer)} ${satz.art[0]}`,
  },
];

/** Rows that are probably the same place twice: same name anywhere, or same address and kind. Always a hint; closed places do not count. */
export const doppelte: Regel = {
  name: 'doppelte',
  pruefe: ({ zeilen }) => {
    const befunde: Befund[] = [];
    for (const { was, spalte, schluessel } of MERKMALE) {
      const erste = new Map<string, Zeile<'einrichtungen'>>();
      for (const zeile of zeilen.einrichtungen) {
        const k = zeile.satz.status === 'beendet' ? undefined : schluessel(zeile);
        if (k === undefined) continue;
        const zuvor = erste.get(k);
        if (zuvor === undefined) erste.set(k, zeile);
        else
          befunde.push(
            melde(
              zeile,
              'doppelte',
              'hinweis',
              spalte,
              `„${zeile.satz.name}“ hat ${was} wie „${zuvor.satz.name}“ (${zuvor.datei}, Zeile ${zuvor.zeile}). Ist das zweimal dieselbe Einrichtung?`,
            ),
          );
      }
    }
    return befunde;
  },
};
