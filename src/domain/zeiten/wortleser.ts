import type { Wort, Wortart } from './zerlege-zeiten.ts';

/** What is wrong with opening hours: a German sentence, and where (0-based). */
export type Lesefehler = { readonly satz: string; readonly position: number };

/** Reads words one after the other; the last one is never taken. */
export type Wortleser = {
  /** The word `voraus` places ahead (0 = next); past the end, the last word. */
  readonly sieh: (voraus?: number) => Wort;
  /** Takes the next word if it is of this kind (and, for signs, this text). */
  readonly nimm: (art: Wortart, text?: string) => Wort | undefined;
  /** True when the next words are of these kinds; a sign stands for itself. */
  readonly folgt: (...arten: readonly (Wortart | '-' | ',' | '[' | '/' | '+')[]) => boolean;
  /** A fault at the next word; a word that is none has its own sentence. */
  readonly fehler: (satz: string) => Lesefehler;
};

const FREMD =
  'Ab hier ist die Angabe nicht zu verstehen. Erwartet werden englische Kürzel (Mo Tu We Th Fr Sa Su) und Uhrzeiten mit vier Ziffern, zum Beispiel „Mo-Fr 09:00-12:00; PH off“.';

/** A reader of these words, at least one; the last must be `ende` or `fremd`. */
export function createWortleser(worte: readonly Wort[]): Wortleser {
  let stelle = 0;
  const sieh = (voraus = 0): Wort => {
    const wort = worte[Math.min(stelle + voraus, worte.length - 1)];
    if (wort === undefined) throw new Error('createWortleser: no words');
    return wort;
  };
  return {
    sieh,
    nimm: (art, text) => {
      const wort = sieh();
      if (wort.art !== art || (text !== undefined && wort.text !== text)) return undefined;
      stelle += 1;
      return wort;
    },
    folgt: (...arten) =>
      arten.every((art, index) => {
        const wort = sieh(index);
        return wort.art === 'zeichen' ? wort.text === art : wort.art === art;
      }),
    fehler: (satz) => {
      // In "Mo, Di" not the comma is the fault, but the word after it.
      const wort = sieh().art === 'zeichen' && sieh(1).art === 'fremd' ? sieh(1) : sieh();
      return { satz: wort.art === 'fremd' ? FREMD : satz, position: wort.position };
    },
  };
}

/** Tells a fault from a value. */
export function isLesefehler(wert: object): wert is Lesefehler {
  return 'satz' in wert && 'position' in wert;
}
