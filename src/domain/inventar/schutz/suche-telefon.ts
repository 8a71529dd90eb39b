import type { Suche } from './suche-anschrift.ts';

/** Shorter numbers are emergency numbers or no numbers at all. */
const MINDESTZIFFERN = 7;

/**
 * The digits of a German telephone number without country code and leading zero: "02999 5577", "+49 (0) 2999/5577"
 * and "0049 2999 5577" are all `29995577`. Empty for short numbers (110, 116 016) and for what is no number.
 */
export function telefonziffern(text: string): string {
  if (!/^[\s+\d()/.\u2013\u2212-]+$/.test(text)) return '';
  const ziffern = text.replace(/^\s*(?:\+|00)\s*49/, '0').replaceAll(/\D/g, '');
  return ziffern.length < MINDESTZIFFERN ? '' : ziffern.replace(/^0+/, '');
}

/** Prepares the search for a telephone number in any grouping, with 0, +49 or 0049 before it. */
export function sucheTelefon(nummer: string): Suche {
  const ziffern = telefonziffern(nummer);
  if (ziffern === '') return () => false;
  const luecke = '[\\s()/.\\u2013\\u2212-]{0,3}';
  const muster = new RegExp(
    `(?<!\\d)(?<!\\d[.,])(?:(?:\\+|00)${luecke}49${luecke}(?:0${luecke})?|0)${luecke}${[...ziffern].join(luecke)}(?!\\d)`,
  );
  return ({ grob }) => muster.test(grob);
}
