import type { Befund } from '../../befund.ts';
import type { GeschuetzteAnschrift } from '../regeln/regel.ts';
import { falteText } from './falte-text.ts';
import { sucheAnschrift } from './suche-anschrift.ts';

/** Geometry holds numbers, not texts, and is long. */
const OHNE_TEXT = new Set(['geometry', 'coordinates', 'bbox']);

/**
 * Looks through every text (and every key) of a JSON value, such as stadt.json or a GeoJSON layer, for protected
 * addresses. The finding names the path inside the file, never the text.
 */
export function spurenImBaum(
  wurzel: unknown,
  datei: string,
  anschriften: readonly GeschuetzteAnschrift[],
): readonly Befund[] {
  if (anschriften.length === 0) return [];
  const suchen = anschriften.map(sucheAnschrift);
  const nennt = (text: string) => {
    const gefaltet = falteText(text);
    return suchen.some((suche) => suche(gefaltet));
  };
  const laufe = (wert: unknown, pfad: readonly string[]): readonly string[] => {
    if (typeof wert === 'string') return nennt(wert) ? [pfad.join('.')] : [];
    if (Array.isArray(wert)) return wert.flatMap((w, i) => laufe(w, [...pfad, String(i)]));
    if (wert === null || typeof wert !== 'object') return [];
    return Object.entries(wert).flatMap(([name, w]) => {
      if (OHNE_TEXT.has(name)) return [];
      return nennt(name) ? [pfad.join('.')] : laufe(w, [...pfad, name]);
    });
  };
  return laufe(wurzel, []).map((spalte) => ({
    schwere: 'fehler',
    regel: 'geschuetzte-spuren',
    datei,
    spalte,
    satz: 'Dieser Text nennt eine geschützte Adresse. Entfernen Sie die Adresse aus dem Text.',
  }));
}
