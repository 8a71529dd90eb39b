import { leseZahl } from '../../tabelle/lese/lese-zahl.ts';
import { utm32ZuWgs84, wgs84ZuUtm32 } from '../../sozialraum/utm32.ts';

/** A secret position in both systems: WGS84 degrees and EPSG:25832 metres; `quelle` says which pair was written down. */
export type Geheimlage = {
  readonly breite: number;
  readonly laenge: number;
  readonly ostwert: number;
  readonly nordwert: number;
  readonly quelle: 'wgs84' | 'utm32';
};

/** Zone prefix of EPSG:4647, metres. */
const ZONE_32 = 32_000_000;

function zahl(text: string): number | undefined {
  const gelesen = leseZahl(text, 'dezimal');
  return gelesen.ok ? gelesen.wert : undefined;
}

/**
 * The positions that a row of data-intern/ names. `lesbar` is false when a filled cell is no number or lacks its
 * partner: such a position cannot be looked for.
 */
export function liesGeheimlagen(zellen: Readonly<Record<string, string>>): {
  readonly lagen: readonly Geheimlage[];
  readonly lesbar: boolean;
} {
  const text = (spalte: string) => zellen[spalte] ?? '';
  const lagen: Geheimlage[] = [];
  let lesbar = true;
  if (text('breite') !== '' || text('laenge') !== '') {
    const [a, b] = [zahl(text('breite')), zahl(text('laenge'))];
    if (a === undefined || b === undefined || Math.abs(a) > 90 || Math.abs(b) > 90) lesbar = false;
    else {
      // North of the equator and west of the Urals the larger one is the latitude, whatever the header says.
      const lage = { breite: Math.max(a, b), laenge: Math.min(a, b) };
      lagen.push({ ...lage, ...wgs84ZuUtm32(lage), quelle: 'wgs84' });
    }
  }
  if (text('ostwert') !== '' || text('nordwert') !== '') {
    const [ost, nord] = [zahl(text('ostwert')), zahl(text('nordwert'))];
    if (ost === undefined || nord === undefined || ost <= 0 || nord <= 0) lesbar = false;
    else {
      const lage = { ostwert: ost > ZONE_32 ? ost - ZONE_32 : ost, nordwert: nord };
      lagen.push({ ...lage, ...utm32ZuWgs84(lage), quelle: 'utm32' });
    }
  }
  return { lagen, lesbar };
}
