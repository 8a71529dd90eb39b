import type { Befund } from '../befund.ts';
import type { Geodaten } from './geodaten.ts';
import { naechsterWert } from './naechster-wert.ts';
import type { Stadt } from './stadt.ts';

/**
 * Compares the polygons with the Sozialräume of stadt.json: an unknown id and a second polygon of one id are errors
 * (nothing could be said about the place), a Sozialraum without a polygon is a hint (its map is drawn without).
 */
export function pruefeFlaechen(
  flaechen: NonNullable<Geodaten['flaechen']>,
  datei: string,
  stadt: Stadt,
): readonly Befund[] {
  const raeume = stadt.sozialraeume.map((s) => s.id);
  const ids = flaechen.features.map((f) => f.properties.id);
  const falsche = ids.flatMap((id, i): Befund[] => {
    const ort = { datei, spalte: `features.${i}.properties.id`, wert: id } as const;
    if (!raeume.includes(id)) {
      const vorschlag = naechsterWert(id, raeume);
      return [
        {
          schwere: 'fehler',
          regel: 'geojson',
          ...ort,
          satz: `Objekt ${i + 1}: Den Sozialraum „${id}“ gibt es in stadt.json nicht. Erwartet wird ${raeume.join(', ')}.`,
          ...(vorschlag === undefined ? {} : { vorschlag }),
        },
      ];
    }
    if (ids.indexOf(id) === i) return [];
    return [
      {
        schwere: 'fehler',
        regel: 'geojson',
        ...ort,
        satz: `Objekt ${i + 1}: Die Fläche von „${id}“ steht zweimal in der Datei. Mehrere Teile gehören in ein MultiPolygon.`,
      },
    ];
  });
  const fehlende = raeume
    .filter((id) => !ids.includes(id))
    .map((id): Befund => ({
      schwere: 'hinweis',
      regel: 'flaeche-fehlt',
      datei,
      wert: id,
      satz: `Für den Sozialraum „${id}“ gibt es keine Fläche. Seine Karte zeigt dann keine Grenze.`,
    }));
  return [...falsche, ...fehlende];
}
