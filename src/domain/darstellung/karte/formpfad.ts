import type { Zeichenform } from './typen.ts';

/** Path data of each symbol shape around 0,0 with about the same area; 29 units wide at the most. */
export const FORMPFAD: Readonly<Record<Zeichenform, string>> = {
  kreis: 'M-12 0a12 12 0 1 0 24 0a12 12 0 1 0-24 0z',
  quadrat: 'M-11-11h22v22h-22z',
  raute: 'M0-14.5L14.5 0L0 14.5L-14.5 0z',
  sechseck: 'M-6.5-11.5h13L13 0L6.5 11.5h-13L-13 0z',
};
