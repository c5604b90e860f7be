export declare function makeWebFont(
  bytes: Uint8Array,
  face: { family: string; style: string; codePoints: Iterable<number> },
): Promise<Uint8Array>

export declare function unpacked(font: Uint8Array): Promise<Buffer>
