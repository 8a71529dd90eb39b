import type { Kartenname } from './typen.ts';

type Kandidat = Kartenname & { readonly rang: number };
type Kasten = {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
};

const ZEICHENBREITE_PX = 6.2;
const ZEILENHOEHE_PX = 14;

const kasten = (n: Kartenname): Kasten => {
  const halb = (n.text.length * ZEICHENBREITE_PX) / 2;
  return { x0: n.x - halb, x1: n.x + halb, y0: n.y - ZEILENHOEHE_PX, y1: n.y + 3 };
};

const trifft = (a: Kasten, b: Kasten) => a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;

/**
 * Chooses labels that neither overlap each other nor a symbol and lie wholly inside the drawing; lower `rang` wins.
 * At most `hoechstens` labels. Boxes are estimated from the number of letters.
 */
export function waehleNamen(
  kandidaten: readonly Kandidat[],
  symbole: readonly { readonly x: number; readonly y: number }[],
  symbolRadius: number,
  breite: number,
  hoehe: number,
  hoechstens: number,
): readonly Kartenname[] {
  const belegt: Kasten[] = symbole.map((s) => ({
    x0: s.x - symbolRadius,
    x1: s.x + symbolRadius,
    y0: s.y - symbolRadius,
    y1: s.y + symbolRadius,
  }));
  const gewaehlt: Kartenname[] = [];
  const gesehen = new Set<string>();
  for (const { rang: _rang, ...name } of kandidaten.toSorted((a, b) => a.rang - b.rang)) {
    if (gewaehlt.length >= hoechstens) break;
    const k = kasten(name);
    const drin = k.x0 >= 4 && k.x1 <= breite - 4 && k.y0 >= 4 && k.y1 <= hoehe - 4;
    if (!drin || gesehen.has(name.text) || belegt.some((b) => trifft(b, k))) continue;
    gesehen.add(name.text);
    belegt.push(k);
    gewaehlt.push(name);
  }
  return gewaehlt;
}
