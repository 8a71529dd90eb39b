import { QUELLE_SPALTEN } from './bausteine.ts';
import type { Spalte } from './spalte.ts';

/** Columns of `data/traeger.csv`: the organisations that run facilities. */
export const TRAEGER = [
  {
    name: 'id',
    sicht: 'oeffentlich',
    lesart: 'id',
    pflicht: true,
    satz: 'Kennung des Trägers.',
    beispiel: 'stadt-beispiel',
  },
  {
    name: 'name',
    sicht: 'oeffentlich',
    lesart: 'text',
    pflicht: true,
    satz: 'Voller Name.',
    beispiel: 'Stadt Kleinstadt',
  },
  {
    name: 'kurzname',
    sicht: 'oeffentlich',
    lesart: 'text',
    satz: 'Kürzerer Name für enge Stellen.',
    beispiel: 'Stadt',
  },
  {
    name: 'art',
    sicht: 'oeffentlich',
    lesart: 'aufzaehlung',
    werte: ['kommune', 'wohlfahrtsverband', 'kirche', 'verein', 'land', 'bund', 'privat'],
    satz: 'kommune, wohlfahrtsverband, kirche, verein, land, bund oder privat.',
    beispiel: 'kommune',
  },
  {
    name: 'webseite',
    sicht: 'oeffentlich',
    lesart: 'webadresse',
    satz: 'Vollständige Adresse der Webseite.',
    beispiel: 'https://www.example.org/',
  },
  ...QUELLE_SPALTEN,
] as const satisfies readonly Spalte[];
