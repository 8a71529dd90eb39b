import type { Loader } from 'astro/loaders';
import { type Bestand, liesBestand } from './bestand.ts';
import { datenOrdner } from './orte.ts';

// All collections come from one reading: a cell is parsed once, and every page sees the same state.
let lesung: Promise<Bestand> | undefined;
const gemeinsameLesung = () => (lesung ??= liesBestand());

/** One entry of a collection: id and data as the content store keeps them. */
export type Eintrag = { readonly id: string; readonly data: Record<string, unknown> };

/**
 * Content loader over the shared reading of the data folder. Wrong data throws with all findings, which fails the
 * build (Astro's own `file()` loader would swallow it). In `dev` a change of any file reads everything again;
 * wrong data then is printed and the last good state stays.
 */
export function bestandLoader(name: string, waehle: (b: Bestand) => readonly Eintrag[]): Loader {
  return {
    name: `bestand-${name}`,
    load: async ({ store, watcher, logger }) => {
      const fuelle = async () => {
        const eintraege = waehle(await gemeinsameLesung());
        store.clear();
        for (const { id, data } of eintraege) store.set({ id, data });
      };
      await fuelle();
      const ordner = datenOrdner();
      watcher?.add(ordner);
      watcher?.on('all', (_ereignis: string, pfad: string) => {
        if (!pfad.startsWith(ordner)) return;
        lesung = undefined;
        // Give the other collections' watchers the chance to share this reading.
        queueMicrotask(() => {
          fuelle().catch((grund: unknown) => logger.error(String(grund)));
        });
      });
    },
  };
}
