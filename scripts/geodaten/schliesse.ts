import { mitWerten, scheibe, wertBei, type Raster } from './raster.ts';

const NACHBARN = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

/**
 * Closes narrow gaps and notches of one value (morphological closing): grown by `radius` cells, then
 * shrunk by as much. Only empty cells (`-1`) are taken, never those of another value.
 */
export function schliesse(r: Raster, wert: number, radius: number): Raster {
  const felder = scheibe(radius);
  const gewachsen = new Uint8Array(r.zellen.length);
  for (let y = 0; y < r.hoehe; y++)
    for (let x = 0; x < r.breite; x++) {
      if (wertBei(r, x, y) !== wert) continue;
      gewachsen[y * r.breite + x] = 1;
      // Only cells at the edge of the area can reach beyond it.
      if (NACHBARN.every(([dx, dy]) => wertBei(r, x + dx, y + dy) === wert)) continue;
      for (const [dx, dy] of felder) {
        const [nx, ny] = [x + dx, y + dy];
        if (nx >= 0 && ny >= 0 && nx < r.breite && ny < r.hoehe) gewachsen[ny * r.breite + nx] = 1;
      }
    }
  return mitWerten(r, (x, y) => {
    const alt = wertBei(r, x, y);
    if (alt !== -1 || gewachsen[y * r.breite + x] !== 1) return alt;
    const bleibt = felder.every(([dx, dy]) => {
      const [nx, ny] = [x + dx, y + dy];
      const drin = nx >= 0 && ny >= 0 && nx < r.breite && ny < r.hoehe;
      return drin && gewachsen[ny * r.breite + nx] === 1;
    });
    return bleibt ? wert : -1;
  });
}

/**
 * Removes places where two cells of one value touch only at a corner: such a corner would make the
 * outline cross itself. The cell beside the diagonal takes the value of the diagonal.
 */
export function ohneEckkontakte(r: Raster): Raster {
  const zellen = Int16Array.from(r.zellen);
  const hier: Raster = { ...r, zellen };
  for (let runde = 0; runde < 20; runde++) {
    let geaendert = false;
    for (let y = 0; y + 1 < r.hoehe; y++)
      for (let x = 0; x + 1 < r.breite; x++) {
        const [a, b] = [wertBei(hier, x, y), wertBei(hier, x + 1, y)];
        const [c, d] = [wertBei(hier, x, y + 1), wertBei(hier, x + 1, y + 1)];
        if (a === d && a !== b && a !== c) zellen[y * r.breite + x + 1] = a;
        else if (b === c && b !== a && b !== d) zellen[y * r.breite + x] = b;
        else continue;
        geaendert = true;
      }
    if (!geaendert) return hier;
  }
  throw new Error('Corner contacts did not vanish after 20 rounds');
}
