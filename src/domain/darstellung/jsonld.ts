import type { Modell } from '../inventar/modell.ts';
import type { Einrichtung } from '../inventar/typen.ts';

/**
 * schema.org description of a place as JSON text that is safe inside a `<script>` element. Only what is known and
 * not protected: no hours (old hours would be machine-read as open), no coordinates of uncertain positions.
 */
export function einrichtungJsonLd(modell: Modell, e: Einrichtung, adresse: string): string {
  const art = e.art[0];
  const traeger = modell.traegerVon(e.traeger_id);
  const strasse = [e.strasse, e.hausnummer].filter((x) => x !== undefined).join(' ');
  const geschuetzt = e.adresse_geschuetzt === true;
  const punkt = e.lagegenauigkeit === 'hausnummer' ? modell.lageVon(e) : undefined;
  const ld = {
    '@context': 'https://schema.org',
    '@type': (art === undefined ? undefined : modell.artVon(art).schema_org) ?? 'Place',
    '@id': modell.stadt.adresse_der_seite === '' ? undefined : adresse,
    name: e.name,
    description: e.beschreibung,
    url: e.webseite,
    telephone: e.telefon[0],
    email: e.email,
    address: geschuetzt
      ? undefined
      : {
          '@type': 'PostalAddress',
          streetAddress: strasse === '' ? undefined : strasse,
          postalCode: e.plz,
          addressLocality: e.ort,
          addressRegion: modell.stadt.landkuerzel,
          addressCountry: 'DE',
        },
    geo:
      punkt === undefined
        ? undefined
        : { '@type': 'GeoCoordinates', latitude: punkt.breite, longitude: punkt.laenge },
    parentOrganization:
      traeger === undefined ? undefined : { '@type': 'Organization', name: traeger.name },
  };
  return JSON.stringify(ld).replaceAll('<', String.raw`\u003c`);
}
