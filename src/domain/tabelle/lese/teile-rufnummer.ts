/** A national number in its parts: area code without its zero, subscriber number with extension. */
export type Rufnummernteile = {
  readonly vorwahl: string;
  readonly rufnummer: string;
  readonly art: 'ortsnetz' | 'mobil' | 'dienst';
};

/** Area codes of two and three digits (without 0); 02129 has four, beside 0212. Source: Bundesnetzagentur, Ortsnetzkennzahlen. */
const ZWEI = /^(?:30|40|69|89)/;
const DREI =
  /^(?!2129)(?:20[12389]|21[124]|22[18]|23[14]|2[4-9]1|33[15]|34[015]|3[5-9][15]|4[2-9]1|5[1-9]1|6[1-8]1|7[1-9]1|8[2-8]1|9[1-9]1|906|811)/;

/** Services and mobile networks: how many digits (without 0) belong to the prefix. */
const DIENSTE: readonly (readonly [RegExp, number, 'mobil' | 'dienst'])[] = [
  [/^15/, 4, 'mobil'],
  [/^1[67]/, 3, 'mobil'],
  [/^800/, 3, 'dienst'],
  [/^(?:180|137|900)\d/, 4, 'dienst'],
  [/^700/, 3, 'dienst'],
  [/^32/, 2, 'dienst'],
];

/**
 * Splits a national number that starts with 0 (`030/23125-0`). The numbering plan decides where the
 * area code ends: mobile 015xx/016x/017x, services, area codes of two and three digits, and four in
 * all of the West. Only the East's codes (03…, four or five digits) need a sign after the area
 * code. A hyphen inside the rest is an extension and stays; other signs go. `undefined` when the
 * split is unknown or the number has fewer than 6 or more than 13 digits without its zero.
 */
export function teileRufnummer(national: string): Rufnummernteile | undefined {
  const ziffern = national.replace(/\D/g, '').slice(1);
  if (ziffern.length < 6 || ziffern.length > 13) return undefined;
  const dienst = DIENSTE.find(([muster]) => muster.test(ziffern));
  const laenge = dienst?.[1] ?? areaCodeLength(ziffern, national);
  const art = dienst?.[2] ?? 'ortsnetz';
  if (laenge === 0 || (art === 'ortsnetz' && ziffern.startsWith('1'))) return undefined;
  const rest = afterDigits(national, laenge + 1);
  const rufnummer = rest
    .replace(/^\D+/, '')
    .replace(/\s*-\s*/g, '-')
    .replace(/[^\d-]/g, '');
  const bindestriche = rufnummer.match(/-/g)?.length ?? 0;
  return {
    vorwahl: ziffern.slice(0, laenge),
    // Several hyphens group digits; a single one sets an extension of one to five digits apart.
    rufnummer:
      bindestriche === 1 && /^\d{2,}-\d{1,5}$/.test(rufnummer)
        ? rufnummer
        : rufnummer.replaceAll('-', ''),
    art,
  };
}

/** Digits of the area code without its zero; 0 when neither plan nor spelling tells. */
function areaCodeLength(ziffern: string, national: string): number {
  if (ZWEI.test(ziffern)) return 2;
  if (DREI.test(ziffern)) return 3;
  if (!ziffern.startsWith('3')) return 4;
  const gruppe = /^\(?0(\d{4,5})(?=[^\d])/.exec(national.trim())?.[1];
  return gruppe?.length ?? 0;
}

/** What stands after the first `anzahl` digits. */
function afterDigits(text: string, anzahl: number): string {
  let gesehen = 0;
  const ende = [...text].findIndex((zeichen) => {
    if (/\d/.test(zeichen)) gesehen += 1;
    return gesehen === anzahl;
  });
  return text.slice(ende + 1);
}
