import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Citation } from '../../../contract/wire/turn.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

const list = (value: JsonValue | undefined) => (Array.isArray(value) ? value.filter(isJsonObject) : [])

/** Converts a UTF-8 byte offset (Gemini) to UTF-16 code units (citations). */
function unitsOf(text: string, bytes: JsonValue | undefined): number | undefined {
  if (typeof bytes !== 'number') return undefined
  const encoded = new TextEncoder().encode(text)
  return new TextDecoder().decode(encoded.subarray(0, bytes)).length
}

function readSupport(support: JsonObject, chunks: readonly JsonObject[], text: string): Citation[] {
  const segment = isJsonObject(support.segment) ? support.segment : {}
  const indices = Array.isArray(support.groundingChunkIndices) ? support.groundingChunkIndices : []
  return indices.flatMap((index) => {
    const chunk = typeof index === 'number' ? chunks[index] : undefined
    const web = isJsonObject(chunk?.web) ? chunk.web : chunk?.retrievedContext
    if (!isJsonObject(web)) return []
    return dropUndefined({
      url: typeof web.uri === 'string' ? web.uri : undefined,
      title: typeof web.title === 'string' ? web.title : undefined,
      citedText: typeof segment.text === 'string' ? segment.text : undefined,
      start: unitsOf(text, segment.startIndex ?? 0),
      end: unitsOf(text, segment.endIndex),
      raw: { segment, web },
      dialect: 'gemini' as const,
    })
  })
}

/** Reads a candidate's `groundingMetadata` as citations of its text. */
export function readGrounding(candidate: JsonObject, text: string): Citation[] {
  const metadata = candidate.groundingMetadata
  if (!isJsonObject(metadata)) return []
  const chunks = list(metadata.groundingChunks)
  return list(metadata.groundingSupports).flatMap((support) => readSupport(support, chunks, text))
}
