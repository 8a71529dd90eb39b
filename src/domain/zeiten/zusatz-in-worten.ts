import { auswahlInWorten, plainWeekdays } from './auswahl-in-worten.ts';
import { giltRegelmaessig, regelwoche } from './regelwoche.ts';
import { WOCHENTAGE, type Regel, type Wochentag, type Zeiten } from './typen.ts';
import { spannenInWorten } from './worte.ts';

/**
 * German lines for all that the regular week's certain times do not say: holidays, nth weekdays,
 * weeks, dates, and what is only on request. One line a rule, in the order of the rules; the part
 * of a rule that is regular and open is left out.
 */
export function zusatzInWorten(zeiten: Zeiten): readonly string[] {
  const offen = openWeekdays(zeiten);
  return zeiten.regeln.flatMap((regel) => {
    const rest = irregularPart(regel);
    if (rest === undefined) return [];
    const auswahl = auswahlInWorten(rest);
    const satz = [auswahl, relation(rest, offen), statement(rest)].filter((teil) => teil !== '');
    return [(regel.verknuepfung === 'sonst' ? ['sonst', ...satz] : satz).join(' ')];
  });
}

/** The rule without what the regular week tells; `undefined` when nothing is left. */
function irregularPart(regel: Regel): Regel | undefined {
  if (regel.zustand === 'unbekannt' || !isRegular(regel)) return regel;
  const tage = regel.tage.filter((wahl) => wahl.art !== 'tage');
  return tage.length === 0 ? undefined : { ...regel, tage };
}

/** Says whether the times come on top of the regular ones or in their place. */
function relation(regel: Regel, offen: ReadonlySet<Wochentag>): string {
  const betroffen = [
    ...plainWeekdays(regel.tage),
    ...regel.tage.flatMap((wahl) => (wahl.art === 'nte' ? [wahl.tag] : [])),
  ];
  const trifft = regel.tage.length === 0 ? offen.size > 0 : betroffen.some((tag) => offen.has(tag));
  if (!trifft || regel.zustand === 'zu' || isRegular(regel)) return '';
  if (regel.verknuepfung === 'ergaenzt') return 'zusätzlich';
  return regel.verknuepfung === 'ersetzt' ? 'stattdessen' : '';
}

const isRegular = (regel: Regel): boolean =>
  WOCHENTAGE.some((_, tag) => giltRegelmaessig(regel, tag as Wochentag));

/** Times and state: `10 bis 12 Uhr`, `geschlossen`, `nach Vereinbarung`. */
function statement({ spannen, zustand, kommentar }: Regel): string {
  const zeit = spannenInWorten(spannen);
  if (zustand === 'unbekannt') {
    const hinweis = kommentar ?? (zeit === '' ? 'Zeiten nicht bekannt' : 'nicht sicher');
    return zeit === '' ? hinweis : `${zeit}, ${hinweis}`;
  }
  const wort = zustand === 'zu' ? 'geschlossen' : 'geöffnet';
  // "10 bis 12 Uhr" says open by itself; a closing, or a whole day, needs the word.
  const worte = [zeit, zustand === 'offen' && zeit !== '' ? '' : wort].filter(
    (teil) => teil !== '',
  );
  return worte.join(' ') + (kommentar === undefined ? '' : ` (${kommentar})`);
}

function openWeekdays(zeiten: Zeiten): ReadonlySet<Wochentag> {
  return new Set(
    regelwoche(zeiten).flatMap((abschnitte, tag) =>
      abschnitte.some((abschnitt) => abschnitt.zustand === 'offen' || abschnitt.offenesEnde)
        ? [tag as Wochentag]
        : [],
    ),
  );
}
