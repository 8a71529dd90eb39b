import type { Befund } from '../domain/befund.ts';
import { leseDatum } from '../domain/tabelle/lese/lese-datum.ts';

/**
 * Today's ISO date in Berlin: the one place where a build reads the clock. `SOZIALRAUM_HEUTE` fixes it,
 * so that tests and repeated builds give the same site; whether it is a day, `pruefeHeute` says.
 */
export function heute(): string {
  const fest = process.env['SOZIALRAUM_HEUTE'];
  if (fest !== undefined && fest !== '') return fest;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
}

/** A finding for a "today" that is no ISO day of the calendar. */
export function pruefeHeute(tag: string): readonly Befund[] {
  const gelesen = leseDatum(tag, ['tag']);
  if (gelesen.ok && gelesen.wert.iso === tag) return [];
  return [
    {
      schwere: 'fehler',
      regel: 'heute',
      datei: 'SOZIALRAUM_HEUTE',
      wert: tag,
      satz: 'Die Umgebungsvariable nennt keinen Tag. Erwartet wird zum Beispiel 2026-11-23, oder gar keine Angabe.',
      ...(gelesen.ok ? { vorschlag: gelesen.wert.iso } : {}),
    },
  ];
}
