/** What a JSON text holds, or a German sentence that says where it stops being one. */
export type JsonLesung =
  { readonly ok: true; readonly wert: unknown } | { readonly ok: false; readonly satz: string };

/** Where the parser stopped, as far as its message tells. */
function stelle(grund: unknown): string {
  const treffer = /line (\d+) column (\d+)/.exec(String(grund));
  return treffer === null ? '' : ` (Zeile ${treffer[1] ?? ''}, Zeichen ${treffer[2] ?? ''})`;
}

/**
 * Reads JSON text as editors save it: a byte order mark in front does not matter. Text that was no UTF-8
 * (it holds U+FFFD after decoding) is refused, because letters are lost in it. Never throws.
 */
export function liesJson(text: string): JsonLesung {
  const ohneBom = text.replace(/^\uFEFF/, '');
  if (ohneBom.includes('\uFFFD'))
    return {
      ok: false,
      satz: 'Die Datei ist nicht als UTF-8 gespeichert, Umlaute sind verloren. Speichern Sie sie neu mit der Kodierung „UTF-8“.',
    };
  try {
    return { ok: true, wert: JSON.parse(ohneBom) };
  } catch (grund) {
    return {
      ok: false,
      satz: `Die Datei ist kein gültiges JSON${stelle(grund)}. Oft fehlt ein Komma oder ein Anführungszeichen.`,
    };
  }
}

/** Whether a value is a JSON object: neither `null` nor a list. */
export function istObjekt(wert: unknown): wert is Readonly<Record<string, unknown>> {
  return typeof wert === 'object' && wert !== null && !Array.isArray(wert);
}

/** A value of a JSON file as a finding quotes it: JSON in at most 80 characters; nothing where there is no value. */
export function zitiere(wert: unknown): { readonly wert?: string } {
  if (wert === undefined) return {};
  const text = typeof wert === 'string' ? wert : JSON.stringify(wert);
  return { wert: text.length > 80 ? `${text.slice(0, 79)}…` : text };
}
