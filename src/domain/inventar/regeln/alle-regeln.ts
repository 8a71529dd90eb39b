import { alter } from './alter.ts';
import { datenImRahmen } from './daten-im-rahmen.ts';
import { doppelte } from './doppelte.ts';
import { eindeutigeId } from './eindeutige-id.ts';
import { geschuetzteAnschrift } from './geschuetzte-anschrift.ts';
import { geschuetzteSpuren } from './geschuetzte-spuren.ts';
import { geschuetzteTexte } from './geschuetzte-texte.ts';
import { lageImSozialraum } from './lage-im-sozialraum.ts';
import { lageInDerStadt } from './lage-in-der-stadt.ts';
import { lageVollstaendig } from './lage-vollstaendig.ts';
import { lageWiderspruch } from './lage-widerspruch.ts';
import { nachfolge } from './nachfolge.ts';
import { personendaten } from './personendaten.ts';
import { plzDerStadt } from './plz-der-stadt.ts';
import { praesenzOeffentlich } from './praesenz-oeffentlich.ts';
import { praesenzRaum } from './praesenz-raum.ts';
import { pruefvermerk } from './pruefvermerk.ts';
import type { Regel } from './regel.ts';
import { spiegelquelle } from './spiegelquelle.ts';
import { veraltet } from './veraltet.ts';
import { verweise } from './verweise.ts';

/** Every rule over whole records. What a single cell must look like is checked when it is read (lies-zelle.ts). */
export const ALLE_REGELN: readonly Regel[] = [
  eindeutigeId,
  verweise,
  geschuetzteAnschrift,
  geschuetzteSpuren,
  geschuetzteTexte,
  praesenzOeffentlich,
  praesenzRaum,
  personendaten,
  lageVollstaendig,
  lageWiderspruch,
  lageInDerStadt,
  lageImSozialraum,
  plzDerStadt,
  alter,
  datenImRahmen,
  nachfolge,
  pruefvermerk,
  spiegelquelle,
  doppelte,
  veraltet,
];
