declare module 'subset-font' {
  /** Cuts a font down to the letters of `text` (HarfBuzz); only the options used here. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    optionen: { readonly targetFormat: 'woff2'; readonly noLayoutClosure?: boolean },
  ): Promise<Uint8Array>;
}
