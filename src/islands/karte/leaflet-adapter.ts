import 'leaflet/dist/leaflet.css';
import {
  circle,
  circleMarker,
  Control,
  divIcon,
  DomEvent,
  DomUtil,
  featureGroup,
  latLngBounds,
  type LatLngBoundsExpression,
  type LatLngExpression,
  type Map as LeafletMap,
  map as erzeugeMap,
  marker,
  type Marker,
  polygon,
  polyline,
} from 'leaflet/dist/leaflet-src.esm.js';
import type { Basiskarte } from '../../domain/darstellung/karte/basiskarte.ts';
import { waehleNamen } from '../../domain/darstellung/karte/waehle-namen.ts';

// The only file that knows Leaflet: its successor breaks names and plugins, so everything else asks this adapter.

/** A place on the movable map. `symbol` is the SVG of the drawing, so that both maps look the same. */
export type Kartenpunkt = {
  readonly id: string;
  readonly name: string;
  readonly feld: string;
  readonly ort: readonly [number, number];
  readonly radius: number | undefined;
  /** How far the symbol stands from its place, pixels on the screen (neighbours moved apart). */
  readonly versatz: readonly [number, number];
  readonly klassen: string;
  readonly symbol: SVGElement;
  readonly inhalt: () => HTMLElement;
};

/** What the rest of the page may do with the map. */
export type BeweglicheKarte = {
  readonly zeigeFeld: (feld: string | undefined) => void;
  readonly entferne: () => void;
};

/** Stops appear from this zoom on: below it they are only noise. */
const HALTESTELLEN_AB_ZOOM = 14.5;
const NAMEN_HOECHSTENS = 24;
const SYMBOL_PX = 30;

const xy = ([laenge, breite]: readonly [number, number]): LatLngExpression => [breite, laenge];

function zeichneGrund(
  karte: LeafletMap,
  basis: Basiskarte,
  raum: string | undefined,
  punkte: readonly Kartenpunkt[],
): void {
  // Colours come from karte.css by class, so that light, dark and print stay one set.
  for (const ring of basis.grenze)
    polygon(ring.map(xy), { className: 'k-grenze', interactive: false }).addTo(karte);
  for (const f of basis.flaechen)
    polygon(
      f.ringe.map((r) => r.map(xy)),
      {
        className: `k-raum${f.amtlich ? ' amtlich' : ''}${f.id === raum ? ' selbst' : ''}`,
        interactive: false,
      },
    ).addTo(karte);
  for (const w of basis.wege)
    polyline(w.linie.map(xy), { className: `k-weg s${w.stufe}`, interactive: false }).addTo(karte);
  const halt = featureGroup(
    basis.haltestellen.map((h) =>
      circleMarker(xy(h.ort), { radius: 2.5, className: 'k-halt', interactive: false }),
    ),
  );
  const namen = featureGroup().addTo(karte);
  const ordne = () => {
    if (karte.getZoom() >= HALTESTELLEN_AB_ZOOM) halt.addTo(karte);
    else halt.remove();
    namen.clearLayers();
    for (const n of waehleSichtbare(karte, basis, punkte)) namen.addLayer(schild(n));
  };
  karte.on('zoomend moveend', ordne);
  ordne();
}

/** The names that fit into the present view without touching each other or a symbol: the drawing's own choice. */
function waehleSichtbare(
  karte: LeafletMap,
  basis: Basiskarte,
  punkte: readonly Kartenpunkt[],
): readonly { readonly text: string; readonly ort: LatLngExpression }[] {
  const { x: breite, y: hoehe } = karte.getSize();
  const kandidaten = basis.namen.map((n) => {
    const { x, y } = karte.latLngToContainerPoint(xy(n.ort));
    return { x, y, text: n.name, art: '', rang: n.rang };
  });
  const symbole = punkte.map((p) => {
    const { x, y } = karte.latLngToContainerPoint(xy(p.ort));
    return { x: x + p.versatz[0], y: y + p.versatz[1] };
  });
  const orteNachName = new Map(basis.namen.map((n) => [n.name, xy(n.ort)]));
  return waehleNamen(kandidaten, symbole, SYMBOL_PX / 2, breite, hoehe, NAMEN_HOECHSTENS).flatMap(
    ({ text }) => {
      const ort = orteNachName.get(text);
      return ort === undefined ? [] : [{ text, ort }];
    },
  );
}

function schild({ text, ort }: { readonly text: string; readonly ort: LatLngExpression }): Marker {
  const el = document.createElement('span');
  el.textContent = text;
  return marker(ort, {
    interactive: false,
    keyboard: false,
    // Names lie under every symbol.
    zIndexOffset: -10_000,
    icon: divIcon({ className: 'k-schild', html: el, iconSize: [0, 0] }),
  });
}

function knopf(text: string, name: string, tun: () => void): HTMLButtonElement {
  const b = document.createElement('button');
  b.type = 'button';
  b.textContent = text;
  b.setAttribute('aria-label', name);
  b.title = name;
  b.addEventListener('click', tun);
  return b;
}

/** Buttons for zooming and panning: dragging is never the only way (WCAG 2.2, 2.5.7). */
function bedienung(karte: LeafletMap, zurueck: () => void): void {
  const Tafel = Control.extend({
    onAdd: () => {
      const kasten = DomUtil.create('div', 'k-bedienung');
      kasten.setAttribute('role', 'group');
      kasten.setAttribute('aria-label', 'Karte bedienen');
      const schritt = 120;
      kasten.append(
        knopf('+', 'Näher heran', () => karte.zoomIn(1)),
        knopf('−', 'Weiter weg', () => karte.zoomOut(1)),
        knopf('←', 'Nach links', () => karte.panBy([-schritt, 0])),
        knopf('→', 'Nach rechts', () => karte.panBy([schritt, 0])),
        knopf('↑', 'Nach oben', () => karte.panBy([0, -schritt])),
        knopf('↓', 'Nach unten', () => karte.panBy([0, schritt])),
        knopf('×', 'Zurück zum Bild', zurueck),
      );
      DomEvent.disableClickPropagation(kasten);
      return kasten;
    },
  });
  new Tafel({ position: 'topright' }).addTo(karte);
}

function setzePunkt(karte: LeafletMap, punkt: Kartenpunkt) {
  const zeichen = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  zeichen.setAttribute('viewBox', '-15 -15 30 30');
  zeichen.setAttribute('class', punkt.klassen);
  zeichen.setAttribute('aria-hidden', 'true');
  for (const kind of punkt.symbol.querySelectorAll(':scope > path, :scope > text'))
    zeichen.append(kind.cloneNode(true));
  const m = marker(xy(punkt.ort), {
    title: punkt.name,
    alt: punkt.name,
    keyboard: true,
    riseOnHover: true,
    icon: divIcon({
      className: 'k-marke',
      html: zeichen as unknown as HTMLElement,
      iconSize: [SYMBOL_PX, SYMBOL_PX],
      iconAnchor: [SYMBOL_PX / 2 - punkt.versatz[0], SYMBOL_PX / 2 - punkt.versatz[1]],
      popupAnchor: [punkt.versatz[0], punkt.versatz[1] - SYMBOL_PX / 2],
    }),
  });
  m.bindPopup(punkt.inhalt, {
    maxWidth: 300,
    // The column of buttons stands at the right: a popup must not slide under it.
    autoPanPaddingTopLeft: [16, 16],
    autoPanPaddingBottomRight: [72, 16],
  });
  m.on('add', () => {
    const el = m.getElement();
    el?.setAttribute('aria-label', punkt.name);
    el?.setAttribute('data-id', punkt.id);
  });
  m.on('popupopen', () => {
    const fenster = m.getPopup()?.getElement();
    fenster?.querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', 'Schließen');
    fenster?.querySelector<HTMLElement>('a[href^="/"]')?.focus();
  });
  m.on('popupclose', () => {
    m.getElement()?.focus();
  });
  const schicht = featureGroup([m]);
  if (punkt.radius !== undefined) {
    const kreis = circle(xy(punkt.ort), {
      radius: punkt.radius,
      className: 'k-unsicher',
      interactive: false,
    }).addTo(schicht);
    const betone = (an: boolean) => kreis.getElement()?.classList.toggle('gewaehlt', an);
    m.on('mouseover popupopen', () => betone(true));
    m.on('mouseout popupclose', () => betone(false));
  }
  schicht.addTo(karte);
  return { feld: punkt.feld, ort: m.getLatLng(), schicht };
}

/**
 * Puts a Leaflet map into an element of fixed size at exactly the extent [south, west, north, east] in degrees.
 * `raum` is the Sozialraum that is the map's subject. `zurueck` is called when the person gives the map back. Requests nothing: no tiles, all data comes in.
 */
export function erzeugeKarte(
  element: HTMLElement,
  grenzen: readonly [number, number, number, number],
  basis: Basiskarte,
  punkte: readonly Kartenpunkt[],
  raum: string | undefined,
  zurueck: () => void,
): BeweglicheKarte {
  const ruhig = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const karte = erzeugeMap(element, {
    zoomControl: false,
    attributionControl: false,
    zoomSnap: 0.25,
    zoomDelta: 1,
    minZoom: 11,
    maxZoom: 18,
    // The page scrolls over the map; zooming is done by buttons, keys, double click or pinch.
    scrollWheelZoom: false,
    zoomAnimation: !ruhig,
    fadeAnimation: !ruhig,
    inertia: !ruhig,
  });
  const [sued, west, nord, ost] = grenzen;
  const rahmen: LatLngBoundsExpression = [
    [sued, west],
    [nord, ost],
  ];
  // Snapping would change the extent of the first frame: fit exactly, then snap again.
  karte.options.zoomSnap = 0;
  karte.fitBounds(rahmen, { animate: false });
  karte.options.zoomSnap = 0.25;
  zeichneGrund(karte, basis, raum, punkte);
  bedienung(karte, zurueck);
  const schichten = punkte.map((p) => setzePunkt(karte, p));
  element.addEventListener('keydown', (ereignis) => {
    // Leaflet closes a popup by Esc only while the map itself has the focus; closing gives the focus to the symbol.
    if (ereignis.key === 'Escape') karte.closePopup();
  });
  return {
    zeigeFeld: (feld) => {
      const sichtbar = schichten.filter((s) => feld === undefined || s.feld === feld);
      for (const s of schichten)
        if (sichtbar.includes(s)) s.schicht.addTo(karte);
        else s.schicht.remove();
      const inSicht = sichtbar.some((s) => karte.getBounds().contains(s.ort));
      // A choice whose places all lie outside the view would show an empty map.
      if (feld !== undefined && !inSicht && sichtbar.length > 0)
        karte.fitBounds(latLngBounds(sichtbar.map((s) => s.ort)), { maxZoom: 15, animate: false });
    },
    entferne: () => {
      karte.remove();
    },
  };
}
