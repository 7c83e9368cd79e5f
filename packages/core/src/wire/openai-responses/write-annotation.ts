import type { JsonObject } from '../../contract/json.ts'
import type { Citation } from '../../contract/turn.ts'

/**
 * A citation as an annotation of an `output_text` part; undefined for one without an address, which only file ids of
 * OpenAI's own stores could stand for. A provider that gives no offsets cites the whole text, of length `textLength`.
 */
export function writeAnnotation(citation: Citation, textLength: number): JsonObject | undefined {
  if (citation.dialect === 'responses') return citation.raw
  if (citation.url === undefined) return undefined
  return {
    type: 'url_citation',
    url: citation.url,
    title: citation.title ?? citation.url,
    start_index: citation.start ?? 0,
    end_index: citation.end ?? textLength,
  }
}
