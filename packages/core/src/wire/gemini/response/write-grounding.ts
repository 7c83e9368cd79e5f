import type { JsonObject } from '../../../contract/json.ts'
import type { Citation } from '../../../contract/wire/turn.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'

/** A text of an answer and its sources. */
export interface CitedText {
  text: string
  citations: readonly Citation[]
  /** The place of the text among the parts of the content, when there are several. */
  partIndex?: number
}

/** Writes citations as `groundingMetadata`. Its offsets count bytes of UTF-8. Undefined without an address. */
export function writeGrounding(texts: readonly CitedText[]): JsonObject | undefined {
  const places = new Map<string, number>()
  const groundingChunks: JsonObject[] = []
  const groundingSupports: JsonObject[] = []
  for (const { text, citations, partIndex } of texts) {
    const bytesTo = citations.length === 0 ? undefined : countBytes(text)
    for (const { url, title, start = 0, end = text.length } of citations) {
      if (url === undefined || bytesTo === undefined) continue
      const place = places.get(url) ?? groundingChunks.push({ web: dropUndefined({ uri: url, title }) }) - 1
      places.set(url, place)
      const span = { startIndex: bytesTo(start), endIndex: bytesTo(end), text: text.slice(start, end) }
      groundingSupports.push({ segment: dropUndefined({ partIndex, ...span }), groundingChunkIndices: [place] })
    }
  }
  return groundingChunks.length === 0 ? undefined : { groundingChunks, groundingSupports }
}

/** Bytes of UTF-8 before each position of a text, counted once however many sources it has. */
function countBytes(text: string): (position: number) => number {
  const before = new Uint32Array(text.length + 1)
  for (let at = 0, bytes = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    // Each half of a surrogate pair counts two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3
    before[at + 1] = bytes
  }
  return (position) => before[Math.min(Math.max(position, 0), text.length)] ?? 0
}
