import { MONATE, type Datumspunkt, type Datumswahl } from './typen.ts';
import { isLesefehler, type Lesefehler, type Wortleser } from './wortleser.ts';

const BEISPIEL = 'zum Beispiel „2026 Oct 12-24“, „Dec 24-Jan 01“ oder „Apr-Sep“';

/**
 * Reads a list of dates: months (`Apr-Sep`), days (`Dec 24,31`, `2026 Oct 12-24`,
 * `2026 Dec 23-2027 Jan 06`); an empty list when none stands here. Days are checked against the
 * calendar (29 February always passes without a year).
 */
export function leseDaten(leser: Wortleser): readonly Datumswahl[] | Lesefehler {
  const daten: Datumswahl[] = [];
  const begins = (): boolean => leser.folgt('monat') || leser.folgt('jahr', 'monat', 'zahl');
  if (!begins()) return daten;
  for (;;) {
    const teil =
      leser.folgt('monat', 'zahl') || leser.folgt('jahr') ? readTage(leser) : readMonate(leser);
    if (isLesefehler(teil)) return teil;
    daten.push(...teil);
    if (!leser.folgt(',', 'monat') && !leser.folgt(',', 'jahr', 'monat', 'zahl')) return daten;
    leser.nimm('zeichen', ',');
  }
}

function readMonate(leser: Wortleser): readonly Datumswahl[] {
  const von = readMonat(leser);
  const bis = leser.folgt('-', 'monat') && leser.nimm('zeichen', '-') ? readMonat(leser) : von;
  return [{ art: 'monate', von, bis }];
}

function readTage(leser: Wortleser): readonly Datumswahl[] | Lesefehler {
  const jahr = readJahr(leser);
  const monat = readMonat(leser);
  const wahlen: Datumswahl[] = [];
  do {
    const position = leser.sieh().position;
    const von = { ...jahr, monat, tag: readZahl(leser) };
    const bis = readEnde(leser, von);
    if (isLesefehler(bis)) return bis;
    if (!isTag(von) || !isTag(bis)) {
      return {
        satz: `Diesen Tag gibt es im Kalender nicht. Erwartet wird ein Datum, ${BEISPIEL}.`,
        position,
      };
    }
    const rueckwaerts = orderOf(bis) < orderOf(von);
    if (rueckwaerts && (von.jahr !== undefined || von.monat === bis.monat)) {
      return {
        satz: `Das Ende liegt vor dem Anfang. Erwartet wird ein Zeitraum, ${BEISPIEL}.`,
        position,
      };
    }
    wahlen.push({ art: 'tage', von, bis });
  } while (leser.folgt(',', 'zahl') && leser.nimm('zeichen', ','));
  return wahlen;
}

/** The end of a range, or the same day where no range follows. */
function readEnde(leser: Wortleser, von: Datumspunkt): Datumspunkt | Lesefehler {
  if (!leser.nimm('zeichen', '-')) return von;
  if (leser.folgt('zahl')) return { ...von, tag: readZahl(leser) };
  const fehler = leser.fehler(
    `Anfang und Ende eines Zeitraums nennen beide das Jahr oder beide nicht, ${BEISPIEL}.`,
  );
  const jahr = readJahr(leser);
  if (!leser.folgt('monat', 'zahl') || (jahr.jahr === undefined) !== (von.jahr === undefined)) {
    return fehler;
  }
  return { ...jahr, monat: readMonat(leser), tag: readZahl(leser) };
}

function readJahr(leser: Wortleser): { readonly jahr?: number } {
  const wort = leser.nimm('jahr');
  return wort ? { jahr: Number(wort.text) } : {};
}

const readMonat = (leser: Wortleser): number => MONATE.indexOf(leser.nimm('monat')?.text ?? '') + 1;

const readZahl = (leser: Wortleser): number => Number(leser.nimm('zahl')?.text ?? Number.NaN);

/** 2024, a leap year, stands for "every year". */
const isTag = ({ jahr = 2024, monat, tag }: Datumspunkt): boolean =>
  tag >= 1 && tag <= new Date(Date.UTC(jahr, monat, 0)).getUTCDate();

const orderOf = ({ jahr = 0, monat, tag }: Datumspunkt): number => (jahr * 12 + monat) * 31 + tag;
