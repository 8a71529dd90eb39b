/**
 * The arrows of the house. First row that fits a file decides. A target that no pattern in `darf`
 * fits is refused; `nie` names the temptations, so that the message can say why.
 */
export type Pfeil = {
  /** Files that the row is about. */
  readonly von: RegExp;
  /** Only this part of an .astro file; default: all. */
  readonly ort?: 'code' | 'script';
  readonly darf: readonly RegExp[];
  /** Also allowed as types, which are gone at run time. */
  readonly darfTypen?: readonly RegExp[];
  readonly nie: string;
  readonly warum: string;
};

const DOMAIN = /^src\/domain\//;
const LOAD = /^src\/load\//;
const INSELN = /^src\/islands\//;
const TEILE = /^src\/(components|layouts)\//;
const WORTE = /^src\/i18n\//;
const STILE = /\.css(\?.*)?$/;
const GEOJSON_TYPEN = /^geojson$/;

export const PFEILE: readonly Pfeil[] = [
  {
    von: /^src\/domain\/tabelle\//,
    darf: [DOMAIN, /^papaparse$/],
    nie: 'node, DOM, Astro, Leaflet',
    warum:
      'The one place that knows the dialects of CSV; the same in build, browser and command line.',
  },
  {
    von: /^src\/domain\/inventar\/stadt\.ts$/,
    darf: [DOMAIN, /^zod$/],
    nie: 'node, DOM, Astro, Leaflet',
    warum: 'The shape of stadt.json is nested, and one description gives both check and type.',
  },
  {
    von: DOMAIN,
    darf: [DOMAIN, /^d3$/, /^@turf\/turf$/, /^proj4$/, /^fastest-levenshtein$/],
    darfTypen: [GEOJSON_TYPEN],
    nie: 'node, DOM, Astro, Leaflet, papaparse outside tabelle',
    warum: 'The pure ring: everything depends on it, it depends on nothing of ours.',
  },
  {
    von: WORTE,
    darf: [WORTE, DOMAIN],
    nie: 'node, DOM, Astro',
    warum: 'Words are data: read at build and in the browser.',
  },
  {
    von: LOAD,
    darf: [LOAD, DOMAIN, WORTE, /^node:/, /^astro\/loaders$/, /^astro:content$/],
    darfTypen: [/^astro/, GEOJSON_TYPEN],
    nie: 'components, islands, pages',
    warum: 'Reads files at build; what they look like on a page is none of its business.',
  },
  {
    von: /^src\/cli\//,
    darf: [
      /^src\/cli\//,
      /^src\/load\/(lies-[\w-]+|bestand|orte|heute)\.ts$/,
      DOMAIN,
      WORTE,
      /^node:/,
    ],
    darfTypen: [GEOJSON_TYPEN],
    nie: 'components, islands, pages, Astro',
    warum: 'The same domain on the command line, without a site.',
  },
  {
    von: INSELN,
    darf: [INSELN, DOMAIN, WORTE, STILE, /^leaflet(\/|$)/],
    darfTypen: [GEOJSON_TYPEN],
    nie: 'node:*, astro:*, load',
    warum: 'Runs in the browser: only what a browser has.',
  },
  {
    von: TEILE,
    ort: 'script',
    darf: [INSELN, STILE],
    nie: 'anything but an island',
    warum: 'A script in a component only starts an island, which can be tested on its own.',
  },
  {
    von: TEILE,
    darf: [TEILE, DOMAIN, WORTE, STILE, /^src\/styles\//, /^@kern-ux\/native\//],
    darfTypen: [/^astro/, GEOJSON_TYPEN],
    nie: 'load, astro:content, pages',
    warum: 'Gets everything as props: the same component for every page and every town.',
  },
  {
    von: /^src\/pages\//,
    ort: 'script',
    darf: [INSELN, STILE],
    nie: 'anything but an island',
    warum: 'A script in a page only starts an island.',
  },
  {
    von: /^src\/pages\//,
    darf: [LOAD, DOMAIN, TEILE, WORTE, STILE, /^src\/styles\//, /^astro:content$/, /^astro$/],
    darfTypen: [/^astro/, GEOJSON_TYPEN],
    nie: 'another page, node:*',
    warum: 'A page fetches, calls the domain and passes props.',
  },
  {
    von: /^src\/content\.config\.ts$/,
    darf: [LOAD, DOMAIN, /^astro:content$/, /^astro\//, /^zod$/],
    nie: 'components, islands, pages',
    warum: 'Names the loaders, nothing else.',
  },
  {
    von: /^src\/[^/]+\.d\.ts$/,
    darf: [],
    darfTypen: [/./],
    nie: 'values',
    warum: 'Declarations only.',
  },
];

/** Names of d3 that the domain may use: they compute; none touches a document or the network. */
export const D3_ERLAUBT: readonly RegExp[] = [
  /^scale[A-Z]\w*$/,
  /^geo[A-Z]\w*$/,
  /^force[A-Z]\w*$/,
  /^curve[A-Z]\w*$/,
  /^interpolate\w*$/,
  /^format\w*$/,
  /^(min|max|extent|sum|mean|median|quantile\w*|deviation|bin|ticks|tickStep|nice|range)$/,
  /^(group|groups|rollup|rollups|index|sort|ascending|descending|bisect\w*|least|greatest|cross)$/,
  /^(line|area|arc|pie|stack|symbol|symbol[A-Z]\w*|path|polygon[A-Z]\w*|quadtree|Delaunay)$/,
];

/** Functions of Turf that the domain may use; `buffer` alone would bring 56 kB to a browser. */
export const TURF_ERLAUBT: readonly RegExp[] = [
  /^(booleanPointInPolygon|booleanValid|booleanOverlap|booleanDisjoint|booleanContains)$/,
  /^(area|bbox|bboxPolygon|centroid|centerOfMass|pointOnFeature|distance|length|bearing)$/,
  /^(pointToPolygonDistance|pointToLineDistance|nearestPoint|nearestPointOnLine|along|kinks)$/,
  /^(point|polygon|multiPolygon|lineString|feature|featureCollection)$/,
  /^(coordEach|flattenEach|featureEach|getCoord|getCoords|rewind|intersect|union|difference|simplify)$/,
];
