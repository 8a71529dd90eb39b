import { TABELLEN } from '../spalten/tabellen.ts';
import type { Zeile } from '../typen.ts';
import { melde, type Regel } from './regel.ts';

/** Hosts that show copies of other people's documents; a source is the original. */
const SPIEGEL =
  /(?:app-webview\.|vdocuments\.|pdfslide\.|docplayer\.|expydoc\.|docslib\.|wiki\.li|zxc\.wiki|\.shop\/wiki|web\.archive\.org|github\.com|githubusercontent\.)/i;

/** A source names the original page or document, no mirror and no viewer. */
export const spiegelquelle: Regel = {
  name: 'spiegelquelle',
  pruefe: ({ zeilen }) =>
    TABELLEN.flatMap((tabelle) => zeilen[tabelle] as readonly Zeile[]).flatMap((zeile) => {
      const treffer = SPIEGEL.exec(zeile.roh['quelle'] ?? '');
      if (treffer === null) return [];
      return [
        melde(
          zeile,
          'spiegelquelle',
          'hinweis',
          'quelle',
          `Die Quelle ist ein Spiegel („${treffer[0]}“). Nennen Sie das Original, zum Beispiel „Tageszeitung, Artikel 123456“.`,
        ),
      ];
    }),
};
