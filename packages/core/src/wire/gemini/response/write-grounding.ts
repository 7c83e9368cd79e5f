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

const utf8 = new TextEncoder()

/** Writes citations as `groundingMetadata`. Its offsets count bytes of UTF-8. Undefined without an address. */
export function writeGrounding(texts: readonly CitedText[]): JsonObject | undefined {
  const addresses: string[] = []
  const groundingChunks: JsonObject[] = []
  const groundingSupports: JsonObject[] = []
  for (const { text, citations, partIndex } of texts) {
    const bytesTo = (end: number) => utf8.encode(text.slice(0, end)).length
    for (const { url, title, start = 0, end = text.length } of citations) {
      if (url === undefined) continue
      if (!addresses.includes(url)) {
        addresses.push(url)
        groundingChunks.push({ web: dropUndefined({ uri: url, title }) })
      }
      const span = { startIndex: bytesTo(start), endIndex: bytesTo(end), text: text.slice(start, end) }
      groundingSupports.push({
        segment: dropUndefined({ partIndex, ...span }),
        groundingChunkIndices: [addresses.indexOf(url)],
      })
    }
  }
  return groundingChunks.length === 0 ? undefined : { groundingChunks, groundingSupports }
}
