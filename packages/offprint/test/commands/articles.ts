/** A clean article, without findings but that its page has no address. */
export const clean = `---
title: A walk along the harbour
authors: Maria Example
language: en
---

The first ferry leaves before the town is awake.
`

/** Text as it is pasted. */
export const pasted = `Maria Example (OSLO)
  • 01 Jun - 07 Jun, 2024
  • The Example Weekly

The ferries between Norway and Denmark left the harbour on a clear and windless morning, and the town was still asleep.

*The harbour:*

The quay is older than the town, and the town does not like to be told so.

*The town:*

Its houses are painted in four colours, which are chosen by the weather.
`

/** A .docx as far as it can be recognised: a zip archive that begins with a Word document. */
export const docx: Uint8Array = Buffer.from(
  'PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008\u0000word/document.xml',
)

/** The first bytes of a PNG. */
export const png: Uint8Array = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])

/** A PNG of one pixel. */
export const pixel: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
)
