import { nimmAn, weiseAb, type Gelesen } from './gelesen.ts';

/**
 * How a single point before three digits is read, as in `51.367`: `vieldeutig` refuses it (it may
 * be 51367 or 51,367), `dezimal` reads a decimal point (for coordinates and machine files).
 */
export type Punktregel = 'vieldeutig' | 'dezimal';

const MINUS = /^[\u2212\u2013]/;
const GRUPPEN = /^[+-]?\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?$/;
const PUNKTGRUPPEN_KOMMA = /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/;
const SCHLICHT = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * Reads a number with decimal comma or point; thousands may be set apart by blanks (`12 500`) or,
 * before a decimal comma, by points (`1.234,5`). Refuses what Excel damages: several points
 * (`51.367.100`), powers (`1,23E+15`), letters; and a point that may mean thousands (see
 * `Punktregel`). The result is finite; at most 15 digits, as more are no longer exact.
 */
export function leseZahl(text: string, punktregel: Punktregel = 'vieldeutig'): Gelesen<number> {
  const roh = text.trim().replace(MINUS, '-');
  if (/^[+-]?\d+(?:[.,]\d+)?E[+-]?\d+$/i.test(roh)) {
    return weiseAb(
      'Excel hat die Zahl in die Potenzschreibweise umgewandelt und Stellen verloren. Erwartet wird die ganze Zahl, zum Beispiel „4930231250“; die Spalte vorher als „Text“ formatieren.',
    );
  }
  if (/^[+-]?\d+(?:\.\d+){2,}$/.test(roh)) {
    return weiseAb(
      'Die Zahl enthält mehrere Punkte; vermutlich hat Excel sie als Tausenderpunkte eingesetzt. Erwartet wird höchstens ein Dezimalzeichen, zum Beispiel „51,3671“ oder „188000“.',
    );
  }
  if (punktregel === 'vieldeutig' && /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(roh)) {
    const ohne = roh.replace('.', '');
    return weiseAb(
      `„${roh}“ kann ${ohne} oder ${roh.replace('.', ',')} heißen. Erwartet wird die Zahl ohne Tausenderpunkt oder mit Dezimalkomma, zum Beispiel „${ohne}“.`,
      ohne,
    );
  }
  if (GRUPPEN.test(roh) || PUNKTGRUPPEN_KOMMA.test(roh)) {
    return checkDigits(roh.replace(/[ .\u00A0\u202F]/g, ''));
  }
  return SCHLICHT.test(roh) ? checkDigits(roh) : refuse(roh);
}

function checkDigits(roh: string): Gelesen<number> {
  if (roh.replace(/\D/g, '').length > 15) {
    return weiseAb(
      'Die Zahl hat mehr als 15 Ziffern. Erwartet wird eine kürzere, zum Beispiel „51,367100“.',
    );
  }
  return nimmAn(Number(roh.replace(',', '.')));
}

/** Proposes the number inside texts such as `ca. 40`, `40 Plätze`, `12,50 €`, `,5`. */
function refuse(roh: string): Gelesen<number> {
  const satz =
    'Erwartet wird eine Zahl ohne Einheit und Zusatz, zum Beispiel „12,5“ oder „188000“.';
  if (/^[,.]\d+$/.test(roh)) return weiseAb(satz, `0,${roh.slice(1)}`);
  const zahlen = roh.match(/[+-]?\d+(?:,\d+)?/g) ?? [];
  return zahlen.length === 1 && !/\d[.:/]/.test(roh) ? weiseAb(satz, zahlen[0]) : weiseAb(satz);
}
