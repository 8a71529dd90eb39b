import { WOCHENTAGE, type Regel, type Tagwahl, type Wochenwahl, type Wochentag } from './typen.ts';
import { isLesefehler, type Lesefehler, type Wortleser } from './wortleser.ts';

/**
 * Reads a list of days: `Mo-Fr`, `Tu,Th`, `We[1,3]`, `Fr[-1]`, `PH`, `Su,PH`, and `SH Mo-Fr` (those
 * weekdays only in school holidays: `nur`). An empty list when none stands here.
 */
export function leseTage(leser: Wortleser): Pick<Regel, 'tage' | 'nur'> | Lesefehler {
  if (leser.folgt('feiertag', 'tag')) {
    const nur = readFeiertag(leser);
    const rest = leseTage(leser);
    return isLesefehler(rest) ? rest : { tage: rest.tage, nur };
  }
  const tage: Tagwahl[] = [];
  if (!leser.folgt('tag') && !leser.folgt('feiertag')) return { tage };
  do {
    const wahl = leser.folgt('feiertag') ? { art: readFeiertag(leser) } : readWochentage(leser);
    if (isLesefehler(wahl)) return wahl;
    tage.push(wahl);
  } while ((leser.folgt(',', 'tag') || leser.folgt(',', 'feiertag')) && leser.nimm('zeichen', ','));
  return { tage };
}

/**
 * Reads ISO weeks after the word `week`: `week 10`, `week 01-53/2` (odd weeks), `week 02-52/2,53`;
 * an empty list when the word does not stand here.
 */
export function leseWochen(leser: Wortleser): readonly Wochenwahl[] | Lesefehler {
  const wochen: Wochenwahl[] = [];
  if (!leser.nimm('woche')) return wochen;
  do {
    const fehler = leser.fehler(
      'Erwartet werden Kalenderwochen von 1 bis 53, zum Beispiel „week 01-53/2“ für ungerade oder „week 02-52/2“ für gerade Wochen.',
    );
    const von = Number(leser.nimm('zahl')?.text);
    const bereich = leser.nimm('zeichen', '-') !== undefined;
    const bis = bereich ? Number(leser.nimm('zahl')?.text) : von;
    const schritt = bereich && leser.nimm('zeichen', '/') ? Number(leser.nimm('zahl')?.text) : 1;
    const gueltig = von >= 1 && bis >= von && bis <= 53 && schritt >= 1 && schritt <= 26;
    if (!gueltig) return fehler;
    wochen.push({ von, bis, schritt });
  } while (leser.folgt(',', 'zahl') && leser.nimm('zeichen', ','));
  return wochen;
}

function readWochentage(leser: Wortleser): Tagwahl | Lesefehler {
  const von = readTag(leser);
  if (leser.nimm('zeichen', '-')) {
    return leser.folgt('tag')
      ? { art: 'tage', von, bis: readTag(leser) }
      : leser.fehler('Nach „-“ fehlt der letzte Wochentag. Erwartet wird zum Beispiel „Mo-Fr“.');
  }
  if (!leser.nimm('zeichen', '[')) return { art: 'tage', von, bis: von };
  const nte: number[] = [];
  do {
    const fehler = leser.fehler(
      'Erwartet wird in der Klammer der wievielte Wochentag im Monat, zum Beispiel „We[1]“ für den ersten oder „Fr[-1]“ für den letzten.',
    );
    const vorzeichen = leser.nimm('zeichen', '-') ? -1 : 1;
    const zahl = Number(leser.nimm('zahl')?.text);
    const bis =
      vorzeichen === 1 && leser.nimm('zeichen', '-') ? Number(leser.nimm('zahl')?.text) : zahl;
    if (!(zahl >= 1 && bis >= zahl && bis <= 5)) return fehler;
    for (let eine = zahl; eine <= bis; eine += 1) nte.push(vorzeichen * eine);
  } while (leser.nimm('zeichen', ','));
  return leser.nimm('zeichen', ']')
    ? { art: 'nte', tag: von, nte: [...new Set(nte)] }
    : leser.fehler('Die Klammer ist nicht geschlossen. Erwartet wird zum Beispiel „We[1]“.');
}

function readTag(leser: Wortleser): Wochentag {
  const text = leser.nimm('tag')?.text;
  const index = WOCHENTAGE.findIndex((tag) => tag === text);
  if (index < 0) throw new Error(`readTag: no weekday but ${String(text)}`);
  return index as Wochentag;
}

const readFeiertag = (leser: Wortleser): 'feiertag' | 'ferien' =>
  leser.nimm('feiertag')?.text === 'PH' ? 'feiertag' : 'ferien';
