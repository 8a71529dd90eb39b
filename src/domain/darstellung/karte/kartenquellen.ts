import type { Geodaten } from '../../inventar/geodaten.ts';

/** The sources of the drawn layers with their year, each once; every map carries them. */
export function kartenquellen(geodaten: Geodaten): readonly string[] {
  const schichten = [geodaten.grenze, geodaten.flaechen, geodaten.wege, geodaten.haltestellen];
  const texte = schichten.flatMap((s) => {
    if (s?.quelle === undefined) return [];
    const nennt = s.stand !== undefined && s.quelle.includes(s.stand);
    const stand = s.stand === undefined || nennt ? '' : ` (${s.stand})`;
    return [`${s.quelle}${stand}${s.lizenz ? `, ${s.lizenz}` : ''}`];
  });
  return [...new Set(texte)];
}
