import type { Basiskarte } from '../../domain/darstellung/karte/basiskarte.ts';
import { erzeugeKarte, type Kartenpunkt } from './leaflet-adapter.ts';
import { gewaehltesFeld } from './feldwahl.ts';

/** The popup of a place: its name as a link to its page, hours, purpose and address, and the way to its entry in the list. */
function inhalt(id: string, name: string): HTMLElement {
  const kasten = document.createElement('div');
  const titel = document.createElement('p');
  const link = document.createElement('a');
  link.href = `/einrichtung/${id}/`;
  link.textContent = name;
  titel.append(link);
  kasten.append(titel);
  const eintrag = document.getElementById(`e-${id}`);
  if (eintrag !== null) {
    // The list says everything already; the popup repeats its lines on hours, purpose and address.
    for (const zeile of eintrag.querySelectorAll('[data-karte]'))
      kasten.append(zeile.cloneNode(true));
    const liste = document.createElement('a');
    liste.href = `#e-${id}`;
    liste.textContent = 'In der Liste zeigen';
    liste.addEventListener('click', () => {
      eintrag.tabIndex = -1;
      eintrag.focus({ preventScroll: true });
    });
    kasten.append(liste);
  }
  return kasten;
}

function punktAus(symbol: SVGElement, massstab: number): Kartenpunkt {
  const { id = '', feld = '', lage = '', radius, versatz = '0,0' } = symbol.dataset;
  const [dx = 0, dy = 0] = versatz.split(',').map((v) => Number(v) * massstab);
  const [breite = NaN, laenge = NaN] = lage.split(',').map(Number);
  if (!Number.isFinite(breite) || !Number.isFinite(laenge))
    throw new Error(`symbol "${id}" has no position: "${lage}"`);
  const name = symbol.getAttribute('aria-label') ?? id;
  return {
    id,
    name,
    feld,
    ort: [laenge, breite],
    versatz: [dx, dy],
    radius: radius === undefined ? undefined : Number(radius),
    klassen: symbol.getAttribute('class') ?? '',
    symbol,
    inhalt: () => inhalt(id, name),
  };
}

/**
 * Lets Leaflet take over the drawing inside `<sozialraum-karte>`: same extent, same size, same symbols, so that
 * nothing jumps. Rejects when the ground map cannot be loaded; the drawing then stays.
 */
export async function macheBeweglich(element: HTMLElement): Promise<void> {
  const rahmen = element.querySelector<HTMLElement>('.kartenrahmen');
  const bild = element.querySelector<SVGSVGElement>('svg.bild');
  const grenzen = (element.dataset['grenzen'] ?? '').split(',').map(Number);
  const [sued, west, nord, ost] = grenzen;
  if (rahmen === null || bild === null || sued === undefined || west === undefined) return;
  if (nord === undefined || ost === undefined) throw new Error(`no extent: "${grenzen.join(',')}"`);
  const antwort = await fetch('/karte/basis.json');
  if (!antwort.ok) throw new Error(`ground map: status ${antwort.status}`);
  const basis = (await antwort.json()) as Basiskarte;

  const flaeche = document.createElement('div');
  flaeche.className = 'k-leaflet';
  flaeche.setAttribute('role', 'region');
  flaeche.setAttribute('aria-label', `${element.dataset['titel'] ?? 'Karte'}, beweglich`);
  rahmen.append(flaeche);
  bild.setAttribute('inert', '');
  const massstab = bild.getBoundingClientRect().width / bild.viewBox.baseVal.width;
  const punkte = [...bild.querySelectorAll<SVGElement>('a.symbol')].map((s) =>
    punktAus(s, massstab),
  );
  const karte = erzeugeKarte(
    flaeche,
    [sued, west, nord, ost],
    basis,
    punkte,
    element.dataset['raum'],
    () => {
      karte.entferne();
      flaeche.remove();
      bild.removeAttribute('inert');
      element.dispatchEvent(new CustomEvent('karte-zurueck'));
    },
  );
  karte.zeigeFeld(gewaehltesFeld());
  document.addEventListener('feldwahl', () => {
    karte.zeigeFeld(gewaehltesFeld());
  });
  flaeche.focus({ preventScroll: true });
}
