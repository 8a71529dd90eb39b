import { monateZwischen } from '../inventar/monate.ts';
import { zeitenInWorten } from '../zeiten/in-worten.ts';
import { parseZeiten } from '../zeiten/parse-zeiten.ts';
import { wochenplan, type Wochenplan } from '../zeiten/wochenplan.ts';
import { datumText } from './datum-text.ts';

/** Hours of a place or offer with what is known of their age. */
export type Zeitangabe = {
  readonly zeiten: string | undefined;
  readonly hinweis: string | undefined;
  readonly stand: string | undefined;
  readonly geprueft_am: string | undefined;
};

/**
 * How hours may be shown. `gilt`: fresh enough to be stated. `zitat`: older than the interval or undated: quoted
 * with their year, and unknown for every "geöffnet". `hinweis`: only words are known. `unbekannt`: nothing is known.
 */
export type Zeitenanzeige = {
  readonly art: 'gilt' | 'zitat' | 'hinweis' | 'unbekannt';
  readonly vorsatz: string;
  readonly zeilen: readonly string[];
  readonly hinweis: string | undefined;
  readonly woche: Wochenplan | undefined;
};

/**
 * Decides how hours are shown on the ISO day `heute` with an interval in months (stadt.json `fristen.oeffnungszeiten`).
 * Throws when the hours cannot be parsed: the rules refuse such cells before.
 */
export function zeitenAnzeige(
  angabe: Zeitangabe,
  heute: string,
  fristMonate: number,
): Zeitenanzeige {
  const { zeiten, hinweis } = angabe;
  if (zeiten === undefined)
    return {
      art: hinweis === undefined ? 'unbekannt' : 'hinweis',
      vorsatz: hinweis === undefined ? 'Öffnungszeiten nicht bekannt' : '',
      zeilen: [],
      hinweis,
      woche: undefined,
    };
  const gelesen = parseZeiten(zeiten);
  if (!gelesen.ok) throw new Error(`unparsed hours reached a page: "${zeiten}"`);
  const stand = angabe.geprueft_am ?? angabe.stand;
  const frisch = stand !== undefined && monateZwischen(stand, heute) <= fristMonate;
  return {
    art: frisch ? 'gilt' : 'zitat',
    vorsatz: frisch
      ? ''
      : stand === undefined
        ? 'laut Quelle ohne Datum:'
        : `laut Quelle von ${datumText(stand)}:`,
    zeilen: zeitenInWorten(gelesen.zeiten),
    hinweis,
    woche: wochenplan(gelesen.zeiten),
  };
}
