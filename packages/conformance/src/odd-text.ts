/**
 * An article of everything that is rarely typed and often pasted: it is set, judged and, by whoever changes the setting
 * of text, looked at.
 */

const longest = 'm'.repeat(10_000)

/** Markdown, with the invisible written as escapes. */
export const oddText: string = `---
title: What a page does with odd text
language: en
published: 2024-06-05
---

The harbour office keeps a box of messages that nobody could file. This page sets some of them, so that whoever changes the
setting of text can look at it.

## Pictures in the text

A clerk ended each note with a face 😀, a second one with a thumb 👍🏽 and the flag 🇵🇰 of a ship. The family 👨‍👩‍👧‍👦 on
the quay is one character to a reader, and so is the pilot 👩🏾‍✈️; a heart ❤️ is a letter in dress, and a keycap 7️⃣ is a
digit with two marks. Faces again: 😀😀😀, and 😀 at the end of a line. Private \ue000 and unassigned \u{e0080} signs are none.

## Marks on letters

Decomposed, the café and the naïve résumé are still words: cafe\u0301, nai\u0308ve, re\u0301sume\u0301. Viê\u0323t has two
marks on one letter, q\u0308\u0323 has marks that no font composes. A mark may stand alone, \u0301, or on a space. Polish
źdźbło, Czech příliš, Turkish ıİğş, Vietnamese Nguyễn Thị Ánh, Icelandic þjóð.

## Other alphabets in the line

A Greek note says καλημέρα, a Russian one Здравствуйте, an Arabic one السلام عليكم with the number ١٢٣ in it, a Hebrew one
שלום עולם (with 12 of them), an Urdu one پاکستان اور جاپان, a Hindi one नमस्ते, a Japanese one 日本語の文 and a Korean one
한국어. A sentence that ends with Hebrew ends so: שלום.

## Spaces, hyphens and controls

A\ttab,\ttwo\t\ttabs, and a no-break\u00a0space; a thin\u2009space and a narrow\u202fone, an em\u2003space, an
ideographic\u3000one. Soft hyphens say where to break: un\u00adchar\u00adac\u00adter\u00adis\u00adtic\u00adal\u00adly, and none
is seen in a line: hy\u00adphen. A \u200ejoined\u200e mark, and a bell\u0007 that rings for nobody. A replaced \ufffd stays one,
and half a pair \ud83d becomes one. A non-breaking hy\u2011phen, a minus \u22125, a fraction 1\u20442 and ½, a degree 21 °C, an ohm
5 Ω and an Ohm sign 5 \u2126, micro µ and mu μ.

## Long words

The word ${longest} has ten thousand letters, Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft
has seventy-nine, and https://www.example.com/harbour/archive/1952/messages/that/nobody/could/file?box=7&page=12#the-end is
an address. So is reader.with.a.very.long.name.indeed@mail.harbour-office.example.com, and
C:\\\\harbour\\\\messages\\\\1952\\\\unfiled.txt is a path.

| Sign | Name | Number |
| --- | --- | ---: |
| 😀 | face | 1,024 |
| é | e with a mark | 7 |
| שלום | a greeting | 12 |
| 日本 | a country | 1,952 |

> “Quotes inside ‘quotes’ — and a dash – and an ellipsis…” said the clerk, «and these too», „and these“.

- ffi ffl fi fl ff Th: office, afflict, find, flow, off, The
- 1234567890 in text, and H₂O, x², E = mc²

\`\`\`text
code keeps\ttabs and "quotes" -- 日本 😀 é
\`\`\`
`
