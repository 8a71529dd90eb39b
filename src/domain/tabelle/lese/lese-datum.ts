import { nimmAn, weiseAb, type Gelesen } from './gelesen.ts';

/** How exact a date is known. */
export type Datumsgenauigkeit = 'tag' | 'monat' | 'jahr';

/** A date as ISO text of its precision: `2026-05-12`, `2026-05` or `2026`. */
export type Datum = { readonly iso: string; readonly genauigkeit: Datumsgenauigkeit };

const MONATE: readonly string[] = [
  'jan',
  'feb',
  'mär',
  'apr',
  'mai',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dez',
];

/**
 * Reads a date: `TT.MM.JJJJ` or ISO `JJJJ-MM-TT`; `JJJJ-MM` and `JJJJ` only where `erlaubt` names
 * them. Checks the calendar (29 February, years 1800–2199). Refuses years of two digits, and
 * proposes the date for serial numbers of Excel (45789 → 2025-05-12) and other usual spellings.
 */
export function leseDatum(
  text: string,
  erlaubt: readonly Datumsgenauigkeit[] = ['tag'],
): Gelesen<Datum> {
  const roh = text.trim();
  const deutsch = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(roh);
  if (deutsch) return checkTag(deutsch[3], deutsch[2], deutsch[1]);
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(roh);
  if (iso?.[3] !== undefined) return checkTag(iso[1], iso[2], iso[3]);
  const satz = expected(erlaubt);
  if (iso) {
    return erlaubt.includes('monat') && isMonat(Number(iso[1]), Number(iso[2]))
      ? nimmAn<Datum>({ iso: roh, genauigkeit: 'monat' })
      : weiseAb(satz);
  }
  if (/^\d{4}$/.test(roh)) {
    return erlaubt.includes('jahr') && isMonat(Number(roh), 1)
      ? nimmAn<Datum>({ iso: roh, genauigkeit: 'jahr' })
      : weiseAb(satz);
  }
  const vorschlag = propose(roh);
  return vorschlag !== undefined && leseDatum(vorschlag, erlaubt).ok
    ? weiseAb(satz, vorschlag)
    : weiseAb(satz);
}

function checkTag(jahr = '', monat = '', tag = ''): Gelesen<Datum> {
  const [j, m, t] = [Number(jahr), Number(monat), Number(tag)];
  if (!isMonat(j, m) || t < 1 || t > daysInMonth(j, m)) {
    return weiseAb(
      `Den Tag ${tag}.${monat}.${jahr} gibt es nicht. Erwartet wird ein Datum zwischen 1800 und 2199, zum Beispiel „12.05.2026“.`,
    );
  }
  return nimmAn<Datum>({ iso: toIso(j, m, t), genauigkeit: 'tag' });
}

function expected(erlaubt: readonly Datumsgenauigkeit[]): string {
  const formen = [
    ...(erlaubt.includes('tag') ? ['„12.05.2026“ oder „2026-05-12“'] : []),
    ...(erlaubt.includes('monat') ? ['„2026-05“ (nur Monat)'] : []),
    ...(erlaubt.includes('jahr') ? ['„2026“ (nur Jahr)'] : []),
  ];
  return `Erwartet wird ein Datum mit vierstelliger Jahreszahl, zum Beispiel ${formen.join(', ')}.`;
}

/** A spelling that may have been meant; the caller checks that it is a date. */
function propose(roh: string): string | undefined {
  if (/^[2-6]\d{4}$/.test(roh)) return serialToIso(Number(roh));
  const kurz = /^(\d{1,2})\.(\d{1,2})\.(\d{2})$/.exec(roh);
  if (kurz) return `${pad(kurz[1])}.${pad(kurz[2])}.20${kurz[3] ?? ''}`;
  const mitZeit = /^(\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})[T ]\d{1,2}:\d{2}/.exec(roh);
  if (mitZeit) return mitZeit[1];
  const schraeg = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(roh);
  if (schraeg) return `${schraeg[1] ?? ''}-${pad(schraeg[2])}-${pad(schraeg[3])}`;
  const monat = /^(\d{1,2})[/.-](\d{4})$/.exec(roh);
  if (monat) return `${monat[2] ?? ''}-${pad(monat[1])}`;
  const worte = /^(?:(\d{1,2})\.? )?(\p{L}{3})\p{L}*\.? (\d{4})$/u.exec(
    roh.replace(/^(?:um|ca\.) /i, ''),
  );
  const nummer = MONATE.indexOf((worte?.[2] ?? '').toLowerCase()) + 1;
  if (!worte || nummer === 0) return undefined;
  const basis = `${worte[3] ?? ''}-${pad(String(nummer))}`;
  return worte[1] === undefined ? basis : `${basis}-${pad(worte[1])}`;
}

/** Excel counts days since 1899-12-30 (for days after February 1900). */
function serialToIso(tage: number): string {
  return new Date(Date.UTC(1899, 11, 30 + tage)).toISOString().slice(0, 10);
}

const isMonat = (jahr: number, monat: number): boolean =>
  jahr >= 1800 && jahr <= 2199 && monat >= 1 && monat <= 12;

/** Day 0 of the next month is the last of this one. */
const daysInMonth = (jahr: number, monat: number): number =>
  new Date(Date.UTC(jahr, monat, 0)).getUTCDate();

const pad = (zahl = ''): string => zahl.padStart(2, '0');

const toIso = (jahr: number, monat: number, tag: number): string =>
  `${String(jahr)}-${pad(String(monat))}-${pad(String(tag))}`;
