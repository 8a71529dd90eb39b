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

/** A year alone may mean its January: hours are only stated when they are fresh for certain. */
const fruehestens = (stand: string) => (stand.length === 4 ? `${stand}-01` : stand);

/** ISO dates of any precision sort as text; the newer proof counts. */
function neuester({ geprueft_am, stand }: Zeitangabe): string | undefined {
  return [geprueft_am, stand]
    .filter((x) => x !== undefined)
    .toSorted()
    .at(-1);
}

/** "laut Quelle von 2019:", of a day "vom 05.03.2024:"; an old check is named as such. */
const lautNachweis = (stand: string, pruefung: boolean): string =>
  `laut ${pruefung ? 'Prüfung' : 'Quelle'} ${stand.length === 10 ? 'vom' : 'von'} ${datumText(stand)}:`;

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
  const stand = neuester(angabe);
  const frisch = stand !== undefined && monateZwischen(fruehestens(stand), heute) <= fristMonate;
  const vorsatz = frisch
    ? ''
    : stand === undefined
      ? 'laut Quelle ohne Datum:'
      : lautNachweis(stand, stand === angabe.geprueft_am);
  if (zeiten === undefined)
    return {
      art: hinweis === undefined ? 'unbekannt' : 'hinweis',
      vorsatz: hinweis === undefined ? 'Öffnungszeiten nicht bekannt' : vorsatz,
      zeilen: [],
      hinweis,
      woche: undefined,
    };
  const gelesen = parseZeiten(zeiten);
  if (!gelesen.ok) throw new Error(`unparsed hours reached a page: "${zeiten}"`);
  return {
    art: frisch ? 'gilt' : 'zitat',
    vorsatz,
    zeilen: zeitenInWorten(gelesen.zeiten),
    hinweis,
    woche: wochenplan(gelesen.zeiten),
  };
}
