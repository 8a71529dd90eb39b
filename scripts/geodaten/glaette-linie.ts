import type { Ecke } from './grenzlinien.ts';

/** Removes points that lie within `toleranz` of the straight line (Douglas–Peucker); the ends stay. */
export function vereinfache(linie: readonly Ecke[], toleranz: number): readonly Ecke[] {
  const [a, b] = [linie[0], linie.at(-1)];
  if (a === undefined || b === undefined || linie.length < 3) return linie;
  let weit = 0;
  let wo = 0;
  linie.forEach((p, i) => {
    const d = abstandVonStrecke(p, a, b);
    if (d > weit) [weit, wo] = [d, i];
  });
  if (weit <= toleranz) return [a, b];
  return [
    ...vereinfache(linie.slice(0, wo + 1), toleranz).slice(0, -1),
    ...vereinfache(linie.slice(wo), toleranz),
  ];
}

/** Distance of a point from a segment, or from its start when both ends are one point (closed line). */
function abstandVonStrecke(p: Ecke, a: Ecke, b: Ecke): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const l2 = dx * dx + dy * dy;
  const t = l2 === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / l2));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}

/** Rounds corners (Chaikin 1974: each corner cut at a quarter and three quarters); the ends stay. */
export function rundeEcken(linie: readonly Ecke[], mal: number): readonly Ecke[] {
  let hier = linie;
  for (let i = 0; i < mal; i++) {
    const neu: Ecke[] = [];
    hier.forEach((p, j) => {
      const q = hier[j + 1];
      if (j === 0 || q === undefined) neu.push(p);
      if (q === undefined) return;
      if (j > 0) neu.push([p[0] * 0.75 + q[0] * 0.25, p[1] * 0.75 + q[1] * 0.25]);
      if (j + 2 < hier.length) neu.push([p[0] * 0.25 + q[0] * 0.75, p[1] * 0.25 + q[1] * 0.75]);
    });
    hier = neu;
  }
  return hier;
}
