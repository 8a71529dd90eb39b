import { defineCollection } from 'astro:content';
import { TABELLEN } from './domain/inventar/spalten/tabellen.ts';
import { bestandLoader } from './load/bestand-loader.ts';

/** `tabellen`: one entry per table with its records. `bestand`: the town, its geometry, the data state. See src/load/modell.ts for the way back to types. */
export const collections = {
  tabellen: defineCollection({
    loader: bestandLoader('tabellen', ({ saetze }) =>
      TABELLEN.map((tabelle) => ({ id: tabelle, data: { saetze: saetze[tabelle] } })),
    ),
  }),
  bestand: defineCollection({
    loader: bestandLoader('bestand', ({ stadt, geodaten, heute, datenstand, befunde }) => [
      { id: 'stadt', data: { ...stadt } },
      { id: 'geodaten', data: { ...geodaten } },
      { id: 'stand', data: { heute, datenstand, hinweise: befunde.length } },
    ]),
  }),
};
