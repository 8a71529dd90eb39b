/** A grid of whole numbers: `-1` is nothing, other values are the caller's. Row by row, origin south-west. */
export type Raster = {
  readonly breite: number;
  readonly hoehe: number;
  readonly zellen: Int16Array;
};

/** The value at a cell, `-1` outside the grid. */
export function wertBei(r: Raster, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= r.breite || y >= r.hoehe) return -1;
  return r.zellen[y * r.breite + x] ?? -1;
}

/** A copy in which every cell is what `werte` says of it. */
export function mitWerten(r: Raster, werte: (x: number, y: number) => number): Raster {
  const zellen = new Int16Array(r.zellen.length);
  for (let y = 0; y < r.hoehe; y++)
    for (let x = 0; x < r.breite; x++) zellen[y * r.breite + x] = werte(x, y);
  return { ...r, zellen };
}

/** The offsets of all cells within a radius (in cells), the centre included. */
export function scheibe(radius: number): readonly (readonly [number, number])[] {
  const felder: [number, number][] = [];
  const n = Math.floor(radius);
  for (let dy = -n; dy <= n; dy++)
    for (let dx = -n; dx <= n; dx++)
      if (dx * dx + dy * dy <= radius * radius) felder.push([dx, dy]);
  return felder;
}

/**
 * Smooths outlines: every cell takes the value most frequent within the radius;
 * at a tie it keeps its own value, else the smaller one.
 */
export function glaette(r: Raster, radius: number): Raster {
  const felder = scheibe(radius);
  return mitWerten(r, (x, y) => {
    const hier = wertBei(r, x, y);
    if (felder.every(([dx, dy]) => wertBei(r, x + dx, y + dy) === hier)) return hier;
    const zahl = new Map<number, number>();
    for (const [dx, dy] of felder) {
      const w = wertBei(r, x + dx, y + dy);
      zahl.set(w, (zahl.get(w) ?? 0) + 1);
    }
    return [...zahl].reduce(
      (best, [w, n]) => {
        const [bw, bn] = best;
        if (n > bn || (n === bn && bw !== hier && (w === hier || w < bw))) return [w, n] as const;
        return best;
      },
      [hier, zahl.get(hier) ?? 0] as readonly [number, number],
    )[0];
  });
}

/** The connected areas of equal value (four neighbours), as lists of cell indices. */
export function flaechen(
  r: Raster,
): readonly { readonly wert: number; readonly zellen: readonly number[] }[] {
  const gesehen = new Uint8Array(r.zellen.length);
  const ergebnis: { wert: number; zellen: number[] }[] = [];
  for (let start = 0; start < r.zellen.length; start++) {
    if (gesehen[start] === 1) continue;
    const wert = r.zellen[start] ?? -1;
    const zellen = [start];
    gesehen[start] = 1;
    for (let i = 0; i < zellen.length; i++) {
      const c = zellen[i] ?? 0;
      const x = c % r.breite;
      const y = (c - x) / r.breite;
      for (const [nx, ny] of [
        [x - 1, y],
        [x + 1, y],
        [x, y - 1],
        [x, y + 1],
      ] as const) {
        const n = ny * r.breite + nx;
        if (nx < 0 || ny < 0 || nx >= r.breite || ny >= r.hoehe) continue;
        if (gesehen[n] === 1 || r.zellen[n] !== wert) continue;
        gesehen[n] = 1;
        zellen.push(n);
      }
    }
    ergebnis.push({ wert, zellen });
  }
  return ergebnis;
}

/**
 * Tidies up: parts of a value smaller than `mindestens` cells become nothing, and patches of nothing
 * smaller than `loch` cells take the value around them that touches most.
 */
export function raeumeAuf(r: Raster, mindestens: number, loch: number): Raster {
  const ohneSplitter = Int16Array.from(r.zellen);
  for (const f of flaechen(r))
    if (f.wert >= 0 && f.zellen.length < mindestens) for (const c of f.zellen) ohneSplitter[c] = -1;
  const sauber: Raster = { ...r, zellen: ohneSplitter };
  const gefuellt = Int16Array.from(ohneSplitter);
  for (const f of flaechen(sauber)) {
    if (f.wert >= 0 || f.zellen.length >= loch) continue;
    const rand = new Map<number, number>();
    for (const c of f.zellen) {
      const x = c % r.breite;
      const y = (c - x) / r.breite;
      for (const [nx, ny] of [
        [x - 1, y],
        [x + 1, y],
        [x, y - 1],
        [x, y + 1],
      ] as const) {
        const w = wertBei(sauber, nx, ny);
        if (w >= 0) rand.set(w, (rand.get(w) ?? 0) + 1);
      }
    }
    const wert = [...rand].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? -1;
    for (const c of f.zellen) gefuellt[c] = wert;
  }
  return { ...r, zellen: gefuellt };
}
