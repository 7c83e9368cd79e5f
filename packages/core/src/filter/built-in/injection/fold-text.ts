const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\u{e0000}|[\u{e0020}-\u{e007f}]/gu
const MARKS = /\p{M}/gu

/** Normalises a text: removes look-alikes, invisible characters, accents and case (Unicode NFKD and more). */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(INVISIBLE, '').replace(MARKS, '').toLowerCase()
}
