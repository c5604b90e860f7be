/** What is used of the package `bidi-js`; its own types are of another kind of module than its code. */
declare module 'bidi-js' {
  /** Makes the functions. */
  export default function bidiFactory(): {
    /** Levels of all UTF-16 units; `explicitDirection` is that of the paragraph. */
    getEmbeddingLevels(text: string, explicitDirection: 'ltr' | 'rtl'): { levels: Uint8Array }
  }
}
