// Leaflet 1.9 ships an ES module build without types of its own; @types/leaflet describes the same names.
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
