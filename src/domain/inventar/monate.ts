/**
 * Calendar months between an ISO date of any precision and a later one: 31 January to 1 February is one. A date
 * without month counts from the December of its year. "More than six" is never said before six months have passed.
 * Negative when `von` lies after `bis`. Throws on text that is no ISO date.
 */
export function monateZwischen(von: string, bis: string): number {
  const lies = (datum: string): readonly [number, number] => {
    const treffer = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(datum);
    if (treffer === null) throw new Error(`no ISO date: "${datum}"`);
    return [Number(treffer[1]), treffer[2] === undefined ? 12 : Number(treffer[2])];
  };
  const [jahrVon, monatVon] = lies(von);
  const [jahrBis, monatBis] = lies(bis);
  return (jahrBis - jahrVon) * 12 + (monatBis - monatVon);
}
