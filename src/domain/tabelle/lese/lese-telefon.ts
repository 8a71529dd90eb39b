import { nimmAn, weiseAb, type Gelesen } from './gelesen.ts';
import { teileRufnummer } from './teile-rufnummer.ts';

/**
 * A telephone number.
 *
 * - `anzeige`: normal form of DIN 5008, `030 23125-0` (blank after the area code, hyphen before the
 *   extension, no other signs).
 * - `tel`: for `tel:` links, E.164 `+4930231250`; short numbers as they are dialled (`116117`).
 * - `mobil`: a German mobile number (015x, 016x, 017x).
 */
export type Telefon = {
  readonly anzeige: string;
  readonly tel: string;
  readonly art: 'ortsnetz' | 'mobil' | 'dienst' | 'kurz' | 'ausland';
  readonly mobil: boolean;
};

const SATZ = 'Erwartet wird eine Telefonnummer mit Vorwahl, zum Beispiel „030 23125-0“.';

/** 110, 112, the authorities' number 115 and the 116 numbers of social value (EU 2007/116). */
const KURZ = /^(?:110|112|115|116\d{3})$/;

/** Signs that people put between digits; everything else is no part of a number. */
const ERLAUBT = /^\+?[\d\s/().\u2013\u2212-]+$/;

/**
 * Reads one German telephone number in any usual spelling (`(030) 231 25 - 0`, `+49 30/231250`,
 * `0049…`, `+49 (0) 30 …`) or a foreign one with `+`. Own code for this fixed national format:
 * the numbering plan's lengths fit in one small table (see `teileRufnummer`), and a general library
 * knows neither extensions in DIN 5008 nor what Excel does to numbers. Refuses powers (`2,33E+09`),
 * a lost leading zero and numbers without area code, with a proposal where there is one.
 */
export function leseTelefon(text: string): Gelesen<Telefon> {
  const roh = text.trim().replace(/[\u2013\u2212]/g, '-');
  if (/^\d+(?:[.,]\d+)?E\+?\d+$/i.test(roh)) {
    return weiseAb(
      'Excel hat die Telefonnummer in eine Zahl umgewandelt und Ziffern verloren. Erwartet wird die Nummer als Text, zum Beispiel „030 23125-0“; die Spalte vorher als „Text“ formatieren.',
    );
  }
  if (!ERLAUBT.test(roh)) return weiseAb(SATZ, firstNumberIn(roh));
  const ziffern = roh.replace(/\D/g, '');
  if (KURZ.test(ziffern)) {
    const anzeige = ziffern.length === 6 ? `${ziffern.slice(0, 3)} ${ziffern.slice(3)}` : ziffern;
    return nimmAn<Telefon>({ anzeige, tel: ziffern, art: 'kurz', mobil: false });
  }
  if (/^(?:\+|00)(?![\s/.()-]*49)/.test(roh)) return readForeign(roh);
  const national = roh.replace(/^(?:\+|00)[\s/.()-]*49[\s/.-]*(?:\(0\))?[\s/.-]*\(?0?/, '0');
  return /^[\s(]*0[\s(]*[1-9]/.test(national) ? readNational(national) : refuseWithoutZero(roh);
}

function readNational(national: string): Gelesen<Telefon> {
  const teile = teileRufnummer(national);
  if (teile === undefined) {
    return weiseAb(
      'Vorwahl und Rufnummer sind nicht zu unterscheiden oder die Nummer ist zu kurz oder zu lang. Erwartet wird ein Leerzeichen nach der Vorwahl, zum Beispiel „030 23125-0“.',
    );
  }
  const { vorwahl, rufnummer, art } = teile;
  return nimmAn<Telefon>({
    anzeige: `0${vorwahl} ${rufnummer}`,
    tel: `+49${vorwahl}${rufnummer.replace(/\D/g, '')}`,
    art,
    mobil: art === 'mobil',
  });
}

/** Foreign numbers keep the groups they came in; their plans are not known here. */
function readForeign(roh: string): Gelesen<Telefon> {
  const gruppen = roh.replace(/^00/, '').match(/\d+/g) ?? [];
  const ziffern = gruppen.join('');
  // E.164: at most 15 digits, country code included; no country code starts with 0.
  if (ziffern.length < 7 || ziffern.length > 15 || ziffern.startsWith('0')) return weiseAb(SATZ);
  return nimmAn<Telefon>({
    anzeige: `+${gruppen.join(' ')}`,
    tel: `+${ziffern}`,
    art: 'ausland',
    mobil: false,
  });
}

function refuseWithoutZero(roh: string): Gelesen<Telefon> {
  const ziffern = roh.replace(/\D/g, '');
  if (roh.startsWith('0')) return weiseAb(SATZ);
  if (ziffern.length < 8) {
    return weiseAb(`${SATZ} Hier fehlt die Vorwahl.`);
  }
  const vorschlag = acceptedForm(ziffern.startsWith('49') ? `+${roh}` : `0${roh}`);
  return weiseAb(`${SATZ} Vermutlich hat Excel die führende Null entfernt.`, vorschlag);
}

/** The first number in a text such as `030 23125-1 (Zentrale), 030 23125-2`. */
function firstNumberIn(roh: string): string | undefined {
  for (const teil of roh.split(/[,;|a-zäöüß:]+/i)) {
    const nummer = teil
      .replace(/[^\d+/().\s-]/g, ' ')
      .replace(/[\s(/-]+$/, '')
      .trim();
    const vorschlag = /\d{3}/.test(nummer) ? acceptedForm(nummer) : undefined;
    if (vorschlag !== undefined) return vorschlag;
  }
  return undefined;
}

function acceptedForm(roh: string): string | undefined {
  const gelesen = ERLAUBT.test(roh) ? leseTelefon(roh) : undefined;
  return gelesen?.ok === true ? gelesen.wert.anzeige : undefined;
}
