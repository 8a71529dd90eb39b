import type { Befund } from '../../befund.ts';
import type { Tabelle, Zeile } from '../typen.ts';
import type { Rohzeile } from '../zerlege-text.ts';

type Quelle = Pick<Tabelle, 'datei' | 'zeilen' | 'trenner'>;

/**
 * Findings about whole rows: too many or too few cells, a row torn by a line break outside quotes,
 * rows of only separators, quotes never closed or in the middle of a cell, line ends of two kinds.
 * `rohzeilen` are the records that `tabelle.zeilen` were made of, in the same order.
 */
export function findZeilenBefunde(
  tabelle: Quelle,
  rohzeilen: readonly Rohzeile[],
): readonly Befund[] {
  const { zeilen } = tabelle;
  const breite = zeilen.find((zeile) => zeile.art === 'kopf')?.zellen.length ?? 0;
  return zeilen.flatMap((zeile, index) => [
    ...findAnfuehrung(tabelle, zeile, rohzeilen[index]),
    ...findWagenruecklauf(tabelle, zeile),
    ...(zeile.art === 'daten' ? findBreite(tabelle, zeile, zeilen[index + 1], breite) : []),
    ...findTrennerzeile(tabelle, zeile),
  ]);
}

function findBreite(
  { datei, trenner }: Quelle,
  zeile: Zeile,
  naechste: Zeile | undefined,
  breite: number,
): readonly Befund[] {
  const anzahl = zeile.zellen.length;
  const ort = { datei, zeile: zeile.nummer };
  const zuviel = zeile.zellen.slice(breite).filter((zelle) => zelle.wert !== '');
  if (zuviel.length > 0) {
    const zeichen = trenner === '\t' ? 'Tabulator' : `„${trenner}“`;
    return [
      {
        schwere: 'fehler',
        regel: 'zu-viele-zellen',
        ...ort,
        wert: zuviel.map((zelle) => zelle.wert).join(' | '),
        satz: `Die Zeile hat ${String(anzahl)} Zellen, der Kopf nur ${String(breite)}. Ein Text, der ${zeichen} enthält, muss in Anführungszeichen stehen, zum Beispiel „"Beratung${trenner === '\t' ? ' ' : trenner} Café"“.`,
      },
    ];
  }
  if (anzahl >= breite) return [];
  // A line break outside quotes leaves two short rows that make one row together.
  const zerrissen = naechste?.art === 'daten' && anzahl + naechste.zellen.length === breite + 1;
  return [
    zerrissen
      ? {
          schwere: 'fehler',
          regel: 'zeile-zerrissen',
          ...ort,
          satz: `Die Zeile bricht nach ${String(anzahl)} von ${String(breite)} Zellen ab, die nächste ergänzt sie. Ein Text mit Zeilenumbruch muss in Anführungszeichen stehen, zum Beispiel „"erste Zeile⏎zweite Zeile"“.`,
        }
      : {
          schwere: 'hinweis',
          regel: 'zu-wenige-zellen',
          ...ort,
          satz: `Die Zeile hat ${String(anzahl)} Zellen, der Kopf ${String(breite)}. Die fehlenden am Ende wurden als leer gelesen; bitte prüfen, ob ein Wert verrutscht ist.`,
        },
  ];
}

function findTrennerzeile({ datei }: Quelle, zeile: Zeile): readonly Befund[] {
  if (zeile.art !== 'leer' || zeile.zellen.length < 2) return [];
  return [
    {
      schwere: 'hinweis',
      regel: 'zeile-nur-trenner',
      datei,
      zeile: zeile.nummer,
      satz: 'Die Zeile enthält nur Trennzeichen und wurde übersprungen. Sie kann in der Tabelle gelöscht werden.',
    },
  ];
}

function findAnfuehrung(
  { datei }: Quelle,
  zeile: Zeile,
  roh: Rohzeile | undefined,
): readonly Befund[] {
  if (roh?.anfuehrung === undefined) return [];
  const ort = { datei, zeile: zeile.nummer };
  if (roh.anfuehrung === 'offen') {
    const zelle = zeile.zellen.find(({ roh: text }) => text.trim().startsWith('"'));
    return [
      {
        schwere: 'fehler',
        regel: 'anfuehrung-offen',
        ...ort,
        wert: zelle?.wert ?? '',
        satz: 'Ein Anführungszeichen am Anfang einer Zelle wird in der Zeile nicht geschlossen; gelesen wurde bis zum Ende der Zeile. Erwartet werden beide, zum Beispiel „"Haus Sonne"“.',
      },
    ];
  }
  const mehrzeilig = zeile.zellen.find((zelle) => /[\r\n]/.test(zelle.roh));
  return [
    {
      // With a line break inside, the stray quote may have swallowed the rows below it.
      schwere: mehrzeilig === undefined ? 'hinweis' : 'fehler',
      regel: 'anfuehrung-mitten',
      ...ort,
      ...(mehrzeilig === undefined ? {} : { wert: mehrzeilig.wert }),
      satz: 'In einer Zelle mit Anführungszeichen steht ein einzelnes weiteres. Innere Anführungszeichen werden verdoppelt, zum Beispiel „"Haus ""Sonne"" e. V."“.',
    },
  ];
}

function findWagenruecklauf({ datei }: Quelle, zeile: Zeile): readonly Befund[] {
  const zelle = zeile.zellen.find(({ roh }) => !roh.startsWith('"') && roh.includes('\r'));
  if (zelle === undefined) return [];
  return [
    {
      schwere: 'fehler',
      regel: 'zeilenenden-gemischt',
      datei,
      zeile: zeile.nummer,
      wert: zelle.wert,
      satz: 'In der Datei enden Zeilen auf verschiedene Art (CR und LF); diese Zeile enthält vermutlich mehrere. Erwartet wird eine Art, zum Beispiel durch erneutes Speichern als „CSV UTF-8“.',
    },
  ];
}
