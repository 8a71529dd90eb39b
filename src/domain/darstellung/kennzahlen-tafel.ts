import type { Modell } from '../inventar/modell.ts';
import type { Gebiet, Kennzahl, Merkmal } from '../inventar/typen.ts';

/** One figure ready to be shown: number as text in German notation, with area, year, source and how well the area fits. */
export type Kennzahlzeile = {
  readonly merkmal: Merkmal;
  readonly kennzahl: Kennzahl;
  readonly gebiet: Gebiet;
  readonly zahl: string;
  readonly stellvertretend: boolean;
};

/** The unit behind a number; persons are already in the name of the figure. */
function einheitText(einheit: string): string {
  if (einheit === 'Prozent') return ' %';
  if (einheit === 'Personen' || einheit === 'Anzahl') return '';
  return einheit.startsWith('Stufe') ? ` (${einheit})` : ` ${einheit}`;
}

/**
 * The figures for a Sozialraum: first those that are about the Sozialraum itself, then those of areas that stand in
 * for it (marked `stellvertretend`), each in the order of merkmale.csv and newest first. Areas are never added up or mixed into one series.
 */
export function kennzahlenTafel(modell: Modell, sozialraumId: string): readonly Kennzahlzeile[] {
  const merkmale = new Map(modell.saetze.merkmale.map((m) => [m.merkmal, m]));
  const reihe = [...merkmale.keys()];
  const format = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });
  const gebiete = modell.saetze.gebiete.filter(
    (g) => g.gebiet_id === sozialraumId || g.sozialraum_id === sozialraumId,
  );
  return gebiete
    .flatMap((gebiet) =>
      modell.saetze.kennzahlen
        .filter((k) => k.gebiet_id === gebiet.gebiet_id)
        .map((kennzahl): Kennzahlzeile => {
          const merkmal = merkmale.get(kennzahl.merkmal);
          if (merkmal === undefined) throw new Error(`no Merkmal "${kennzahl.merkmal}"`);
          return {
            merkmal,
            kennzahl,
            gebiet,
            zahl: `${format.format(kennzahl.wert)}${einheitText(kennzahl.einheit)}`,
            stellvertretend: gebiet.art !== 'sozialraum',
          };
        }),
    )
    .toSorted(
      (a, b) =>
        Number(a.stellvertretend) - Number(b.stellvertretend) ||
        reihe.indexOf(a.merkmal.merkmal) - reihe.indexOf(b.merkmal.merkmal) ||
        (b.kennzahl.jahr ?? 0) - (a.kennzahl.jahr ?? 0),
    );
}
