const NAMEN = new Intl.DisplayNames(['de'], { type: 'language', fallback: 'none' });

/** Languages of ISO 639-3 that are spoken or signed in German towns and that `Intl.DisplayNames` does not know, with their German names. */
export const WEITERE_SPRACHEN: Readonly<Record<string, string>> = {
  aii: 'Assyrisch (Neuaramäisch)',
  gsg: 'Deutsche Gebärdensprache',
};

/** Whether a text is the code of a known language: ISO 639-1 (two letters) or ISO 639-3 (three), in small letters. */
export function istSprachkuerzel(text: string): boolean {
  if (!/^[a-z]{2,3}$/.test(text)) return false;
  return Object.hasOwn(WEITERE_SPRACHEN, text) || NAMEN.of(text) !== undefined;
}
