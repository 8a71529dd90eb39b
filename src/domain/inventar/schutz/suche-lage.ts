import { entfernungM } from '../../sozialraum/entfernung.ts';
import type { Geheimlage } from './lies-geheimlage.ts';
import type { Suche } from './suche-anschrift.ts';

type Zahl = { readonly wert: number; readonly stelle: number };

/** Nearer than this a point is the place itself, not a neighbour, metres. */
const NAH_M = 5;
/** The two numbers of a position stand this close together, signs. */
const FENSTER = 120;
/** A neighbour must stay allowed: a rounding to fewer decimals (10 m and more) is none of the secret. */
const STELLEN = [4, 5, 6, 7, 8];
const ZONE_32 = 32_000_000;

function istRundung(wert: number, geheim: number): boolean {
  return STELLEN.some((stellen) => {
    const faktor = 10 ** stellen;
    const nah = (x: number) => Math.abs(wert - x / faktor) < 1e-9;
    return nah(Math.round(geheim * faktor)) || nah(Math.trunc(geheim * faktor));
  });
}

/** The numbers of a text. A comma may be a decimal comma or stand between two numbers: both are tried. */
function* zahlenIn(text: string): Generator<Zahl> {
  for (const treffer of text.matchAll(/(\d{1,8})(?:([.,])(\d{1,17}))?/g)) {
    const [ganz, vorn = '', trenner, hinten = ''] = treffer;
    const stelle = treffer.index;
    if (trenner === ',') {
      yield { wert: Number(vorn), stelle };
      yield { wert: Number(hinten), stelle: stelle + vorn.length + 1 };
    }
    yield { wert: Number(ganz.replace(',', '.')), stelle };
  }
}

/** Not the latitude of one point and the longitude of the next: a bracket between them closes a point. */
function gehoertZusammen(text: string, a: number, b: number): boolean {
  if (Math.abs(a - b) > FENSTER) return false;
  return !/[\]}]/.test(text.slice(Math.min(a, b), Math.max(a, b)));
}

/**
 * Prepares the search for secret positions: two numbers near each other, in either order, with point or comma, in
 * WGS84 or EPSG:25832, that lie less than 5 m from the place or are both a rounding of it to four or more decimals.
 * A public stop 20 m away is no find. Linear in the length of the text.
 */
export function sucheLage(lage: Geheimlage): Suche {
  const { breite, laenge, ostwert, nordwert } = lage;
  const istOrt = (a: number, b: number) =>
    entfernungM({ breite: a, laenge: b }, { breite, laenge }) < NAH_M ||
    (istRundung(a, breite) && istRundung(b, laenge));
  const istOrtUtm = (o: number, n: number) => Math.hypot(o - ostwert, n - nordwert) < NAH_M;
  return ({ grob }) => {
    // Only numbers that could be one half of the pair are kept: few, however long the text is.
    const halb: Record<'b' | 'l' | 'o' | 'n', Zahl | undefined> = {
      b: undefined,
      l: undefined,
      o: undefined,
      n: undefined,
    };
    for (const zahl of zahlenIn(grob)) {
      const roh = zahl.wert;
      if (Math.abs(roh - breite) < 0.001) halb.b = zahl;
      else if (Math.abs(roh - laenge) < 0.001) halb.l = zahl;
      else if (Math.abs(roh - nordwert) < NAH_M) halb.n = zahl;
      else {
        const ost = roh > ZONE_32 ? roh - ZONE_32 : roh;
        if (Math.abs(ost - ostwert) >= NAH_M) continue;
        halb.o = { ...zahl, wert: ost };
      }
      const passt = (x: Zahl | undefined, y: Zahl | undefined, ist: typeof istOrt) =>
        x !== undefined &&
        y !== undefined &&
        gehoertZusammen(grob, x.stelle, y.stelle) &&
        ist(x.wert, y.wert);
      if (passt(halb.b, halb.l, istOrt) || passt(halb.o, halb.n, istOrtUtm)) return true;
    }
    return false;
  };
}
