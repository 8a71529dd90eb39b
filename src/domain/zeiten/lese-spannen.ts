import type { Zeitspanne } from './typen.ts';
import { isLesefehler, type Lesefehler, type Wortleser } from './wortleser.ts';

/**
 * Reads a list of times (`09:00-12:00,14:00-17:00`, `09:00+`, `24/7`); an empty list when none
 * stands here. Refuses times that overlap, and an open end before another time.
 */
export function leseSpannen(leser: Wortleser): readonly Zeitspanne[] | Lesefehler {
  if (leser.nimm('immer')) return [{ von: 0, bis: 1440, offenesEnde: false }];
  if (!leser.folgt('zeit')) return [];
  const spannen: Zeitspanne[] = [];
  do {
    const anfang = leser.sieh().position;
    const spanne = readSpanne(leser);
    if (isLesefehler(spanne)) return spanne;
    const stoert = spannen.some((andere) =>
      andere.von < spanne.von ? reach(andere) > spanne.von : reach(spanne) > andere.von,
    );
    if (stoert) {
      return {
        satz: 'Zwei Zeiten eines Tages überschneiden sich. Erwartet werden getrennte Zeiten, zum Beispiel „Mo 09:00-12:00,14:00-17:00“.',
        position: anfang,
      };
    }
    spannen.push(spanne);
  } while (leser.folgt(',', 'zeit') && leser.nimm('zeichen', ','));
  return spannen;
}

/** An open end claims the rest of the day. */
const reach = (spanne: Zeitspanne): number => (spanne.offenesEnde ? 1440 : spanne.bis);

function readSpanne(leser: Wortleser): Zeitspanne | Lesefehler {
  const von = readZeit(leser, 1439);
  if (typeof von !== 'number') return von;
  if (leser.nimm('zeichen', '+')) return { von, bis: von, offenesEnde: true };
  if (!leser.nimm('zeichen', '-')) {
    return leser.fehler(
      'Nach der Uhrzeit fehlt das Ende. Erwartet wird „von-bis“, zum Beispiel „09:00-12:00“, oder „09:00+“ für ein offenes Ende.',
    );
  }
  const ende = leser.sieh();
  const gelesen = readZeit(leser, 2880);
  if (typeof gelesen !== 'number') return gelesen;
  const bis = gelesen <= von ? gelesen + 1440 : gelesen;
  const offenesEnde = leser.nimm('zeichen', '+') !== undefined;
  if (bis - von > 1440 || (offenesEnde && bis > 1440)) {
    return {
      satz: 'Die Zeit ist länger als ein Tag oder ihr offenes Ende liegt nach Mitternacht. Erwartet wird zum Beispiel „20:00-02:00“ oder „20:00+“.',
      position: ende.position,
    };
  }
  return { von, bis, offenesEnde };
}

function readZeit(leser: Wortleser, hoechstens: number): number | Lesefehler {
  const vorher = leser.sieh();
  const wort = leser.nimm('zeit');
  const minuten = Number(wort?.text.slice(0, 2)) * 60 + Number(wort?.text.slice(3));
  if (wort && Number(wort.text.slice(3)) < 60 && minuten <= hoechstens) return minuten;
  return {
    satz: 'Erwartet wird eine Uhrzeit mit vier Ziffern, zum Beispiel „09:00“.',
    position: vorher.position,
  };
}
