const HOECHSTENS = 8;

/** The lines of a stop in words; long lists are cut with their rest counted: "Linien 510, 512 … und 15 weitere". */
export function linienText(linien: readonly string[]): string {
  const rest = linien.length - HOECHSTENS;
  const gezeigt = linien.slice(0, HOECHSTENS).join(', ');
  const wort = linien.length === 1 ? 'Linie' : 'Linien';
  return rest > 0 ? `${wort} ${gezeigt} und ${rest} weitere` : `${wort} ${gezeigt}`;
}
