import type { Kalendertag } from './kalendertag.ts';
import type { Datumspunkt, Datumswahl, Regel, Tagwahl, Wochentag } from './typen.ts';

/** Which days are public holidays and school holidays; ISO dates. */
export type Feiertagskalender = {
  readonly istFeiertag: (iso: string) => boolean;
  readonly istFerientag: (iso: string) => boolean;
};

/** True when the rule's selectors all apply to the day. */
export function regelGilt(regel: Regel, tag: Kalendertag, kalender: Feiertagskalender): boolean {
  const { jahre, daten, wochen, nur, tage } = regel;
  const isOneOf = <T>(wahlen: readonly T[], passt: (wahl: T) => boolean): boolean =>
    wahlen.length === 0 || wahlen.some(passt);
  return (
    isOneOf(jahre, ({ von, bis }) => tag.jahr >= von && tag.jahr <= bis) &&
    isOneOf(daten, (wahl) => dateApplies(wahl, tag)) &&
    isOneOf(
      wochen,
      ({ von, bis, schritt }) =>
        tag.woche >= von && tag.woche <= bis && (tag.woche - von) % schritt === 0,
    ) &&
    (nur === undefined || isHoliday(nur, tag, kalender)) &&
    isOneOf(tage, (wahl) => dayApplies(wahl, tag, kalender))
  );
}

/** True when a range of weekdays holds the day; `Fr-Mo` runs over Sunday. */
export function liegtInWochentagen(von: Wochentag, bis: Wochentag, tag: Wochentag): boolean {
  return von <= bis ? tag >= von && tag <= bis : tag >= von || tag <= bis;
}

function dayApplies(wahl: Tagwahl, tag: Kalendertag, kalender: Feiertagskalender): boolean {
  if (wahl.art === 'tage') return liegtInWochentagen(wahl.von, wahl.bis, tag.wochentag);
  if (wahl.art !== 'nte') return isHoliday(wahl.art, tag, kalender);
  const passt = wahl.nte.includes(tag.nter) || wahl.nte.includes(tag.nterVonHinten);
  return wahl.tag === tag.wochentag && passt;
}

const isHoliday = (
  art: 'feiertag' | 'ferien',
  tag: Kalendertag,
  kalender: Feiertagskalender,
): boolean => (art === 'feiertag' ? kalender.istFeiertag(tag.iso) : kalender.istFerientag(tag.iso));

function dateApplies(wahl: Datumswahl, tag: Kalendertag): boolean {
  const [von, bis, hier] =
    wahl.art === 'monate'
      ? [wahl.von, wahl.bis, tag.monat]
      : [order(wahl.von), order(wahl.bis), order(withYearOf(tag, wahl.von))];
  // Without a year, a range may run over New Year.
  return von <= bis ? hier >= von && hier <= bis : hier >= von || hier <= bis;
}

const withYearOf = (tag: Kalendertag, punkt: Datumspunkt): Datumspunkt =>
  punkt.jahr === undefined ? { monat: tag.monat, tag: tag.tag } : tag;

const order = ({ jahr = 0, monat, tag }: Datumspunkt): number => (jahr * 12 + monat) * 31 + tag;
