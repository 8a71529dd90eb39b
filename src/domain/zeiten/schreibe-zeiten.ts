import {
  MONATE,
  WOCHENTAGE,
  type Datumspunkt,
  type Datumswahl,
  type Regel,
  type Tagwahl,
  type Wochenwahl,
  type Zeiten,
  type Zeitspanne,
} from './typen.ts';

/**
 * Opening hours in their normal form, for writing and comparing: one blank between parts, two
 * digits, `off` for closings. `parseZeiten` of the result gives the same `Zeiten`.
 */
export function schreibeZeiten(zeiten: Zeiten): string {
  return zeiten.regeln
    .map((regel, index) => (index === 0 ? '' : TRENNER[regel.verknuepfung]) + writeRegel(regel))
    .join('');
}

const TRENNER = { ersetzt: '; ', ergaenzt: ', ', sonst: ' || ' } as const;

function writeRegel(regel: Regel): string {
  const { jahre, daten, wochen, nur, tage, spannen, zustand, kommentar } = regel;
  const zustandswort =
    zustand === 'zu'
      ? 'off'
      : zustand === 'unbekannt'
        ? kommentar === undefined
          ? 'unknown'
          : ''
        : kommentar !== undefined || spannen.length === 0
          ? 'open'
          : '';
  return [
    jahre.map(({ von, bis }) => range(String(von), String(bis))).join(','),
    daten.map(writeDatum).join(','),
    wochen.length === 0 ? '' : `week ${wochen.map(writeWoche).join(',')}`,
    nur === undefined ? '' : HOLIDAY[nur],
    tage.map(writeTag).join(','),
    writeSpannen(regel),
    zustandswort,
    kommentar === undefined ? '' : `"${kommentar}"`,
  ]
    .filter((teil) => teil !== '')
    .join(' ');
}

const HOLIDAY = { feiertag: 'PH', ferien: 'SH' } as const;

const range = (von: string, bis: string): string => (von === bis ? von : `${von}-${bis}`);

const pad = (zahl: number): string => String(zahl).padStart(2, '0');

function writeDatum(wahl: Datumswahl): string {
  if (wahl.art === 'monate') return range(monthOf(wahl.von), monthOf(wahl.bis));
  const { von, bis } = wahl;
  return von.jahr === bis.jahr && von.monat === bis.monat
    ? writePunkt(von) + (von.tag === bis.tag ? '' : `-${pad(bis.tag)}`)
    : range(writePunkt(von), writePunkt(bis));
}

const writePunkt = ({ jahr, monat, tag }: Datumspunkt): string =>
  `${jahr === undefined ? '' : `${String(jahr)} `}${monthOf(monat)} ${pad(tag)}`;

const monthOf = (monat: number): string => MONATE[monat - 1] ?? '';

const writeWoche = ({ von, bis, schritt }: Wochenwahl): string =>
  range(pad(von), pad(bis)) + (schritt === 1 ? '' : `/${String(schritt)}`);

function writeTag(wahl: Tagwahl): string {
  if (wahl.art === 'tage') return range(WOCHENTAGE[wahl.von], WOCHENTAGE[wahl.bis]);
  if (wahl.art === 'nte') return `${WOCHENTAGE[wahl.tag]}[${wahl.nte.join(',')}]`;
  return HOLIDAY[wahl.art];
}

function writeSpannen({ jahre, daten, wochen, tage, spannen }: Regel): string {
  const text = spannen.map(writeSpanne).join(',');
  const ohneTage = jahre.length + daten.length + wochen.length + tage.length === 0;
  return ohneTage && text === '00:00-24:00' ? '24/7' : text;
}

function writeSpanne({ von, bis, offenesEnde }: Zeitspanne): string {
  const ende = offenesEnde ? '+' : '';
  return bis === von ? `${clock(von)}+` : `${clock(von)}-${clock(bis)}${ende}`;
}

const clock = (minuten: number): string => `${pad(Math.floor(minuten / 60))}:${pad(minuten % 60)}`;
