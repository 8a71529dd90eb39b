import { nimmAn, weiseAb, type Gelesen } from './gelesen.ts';

const SATZ = 'Erwartet wird eine Uhrzeit, zum Beispiel „09:00“.';

/**
 * Reads a time of day in the spellings `9:00`, `09.00`, `9 Uhr`, `9.30 Uhr`, `9 Uhr 30`, `9h30` and
 * `09:00:00`, and gives `HH:MM` from 00:00 to 24:00. Proposes the time for fractions of a day that
 * Excel makes (`0,375` → `09:00`) and for `9` or `9,30`.
 */
export function leseUhrzeit(text: string): Gelesen<string> {
  const roh = text.trim();
  const treffer =
    /^(\d{1,2})[:.](\d{2})(?::00)?(?: ?Uhr| ?h)?$/i.exec(roh) ??
    /^(\d{1,2}) ?(?:Uhr|h)(?: ?(\d{2}))?$/i.exec(roh);
  if (treffer) {
    const zeit = toZeit(Number(treffer[1]), Number(treffer[2] ?? '0'));
    return zeit === undefined ? weiseAb(SATZ) : nimmAn(zeit);
  }
  return weiseAb(SATZ, propose(roh));
}

function propose(roh: string): string | undefined {
  if (/^0[.,]\d{3,}$/.test(roh)) {
    const minuten = Math.round(Number(roh.replace(',', '.')) * 1440);
    return toZeit(Math.floor(minuten / 60), minuten % 60);
  }
  const kurz = /^(\d{1,2})(?:,(\d{2}))?$/.exec(roh);
  return kurz ? toZeit(Number(kurz[1]), Number(kurz[2] ?? '0')) : undefined;
}

function toZeit(stunde: number, minute: number): string | undefined {
  if (minute > 59 || stunde * 60 + minute > 1440) return undefined;
  return `${String(stunde).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
