/** German words for the codes of the inventory; the code is the key. Pages never show a code. */
export const WOERTER = {
  angebotsform: {
    beratung: 'Beratung',
    gruppe: 'Gruppe',
    kurs: 'Kurs',
    offener_treff: 'Offener Treff',
    einrichtung: 'Einrichtung',
    unterkunft: 'Unterkunft',
    ausgabe: 'Ausgabe',
    digital: 'Digital',
    telefon: 'Am Telefon',
    aufsuchend: 'Kommt zu Ihnen',
  },
  kosten: {
    kostenlos: 'kostenlos',
    ermaessigt: 'ermäßigt',
    kostenpflichtig: 'kostet Geld',
  },
  zugang: {
    offen: 'ohne Termin',
    anmeldung: 'mit Anmeldung',
    termin: 'mit Termin',
    zuweisung: 'mit Zuweisung',
    ueberweisung: 'mit Überweisung',
  },
  status: {
    aktiv: 'in Betrieb',
    pausiert: 'zurzeit unterbrochen',
    geplant: 'geplant',
    beendet: 'beendet',
  },
  rollstuhl: {
    ja: 'stufenfrei zugänglich',
    teilweise: 'teilweise stufenfrei',
    nein: 'nicht stufenfrei',
  },
  reichweite: {
    sozialraum: 'für diesen Sozialraum',
    stadt: 'für die ganze Stadt',
  },
  genauigkeit: {
    exakt: '',
    gerundet: '',
    ungefaehr: 'ungefähr',
  },
  lagegenauigkeit: {
    hausnummer: 'Lage auf das Haus genau',
    strasse: 'Lage ungefähr',
    ortsteil: 'im Ortsteil, ohne genaue Lage',
  },
  gebietsart: {
    stadt: 'Stadt',
    stadtbezirk: 'Stadtbezirk',
    statistischer_bezirk: 'statistischer Bezirk',
    sozialraum: 'Sozialraum',
    stadtteil: 'Stadtteil',
    foerdergebiet: 'Fördergebiet',
    planungsraum: 'Planungsraum',
    gitterzelle: 'Rasterzelle des Zensus',
  },
  merkmalsspalte: {
    wc_rollstuhl: 'Toilette für Rollstuhl',
    induktion: 'Induktive Höranlage',
    leitsystem: 'Leitsystem für blinde Menschen',
    dgs: 'Deutsche Gebärdensprache',
  },
} as const;
