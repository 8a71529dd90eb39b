import type { Geodaten } from '../../inventar/geodaten.ts';

/** A licence's short name; whole sentences about a licence stand on the page about methods. */
const LIZENZKUERZEL = /^(?:dl-de\S*|(?:CC0|CC[ -]BY(?:-[A-Z]{2})*|ODbL)(?:[ -]\d\.\d)?)/;

/** The sources of the drawn layers with their year and licence, each once; every map carries them. */
export function kartenquellen(geodaten: Geodaten): readonly string[] {
  const { grenze, flaechen, wege, haltestellen, orte } = geodaten;
  const schichten = [grenze, flaechen, wege, haltestellen, orte];
  const texte = schichten.flatMap((s) => {
    if (s?.quelle === undefined) return [];
    const jahr = s.stand?.slice(0, 4);
    const stand = jahr === undefined || s.quelle.includes(jahr) ? '' : ` (${jahr})`;
    const lizenz = LIZENZKUERZEL.exec(s.lizenz ?? '')?.[0];
    return [`${s.quelle}${stand}${lizenz === undefined ? '' : `, ${lizenz}`}`];
  });
  return [...new Set(texte)];
}
