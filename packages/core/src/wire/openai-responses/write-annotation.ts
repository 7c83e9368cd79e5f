import type { JsonObject } from '../../contract/json.ts'
import type { Citation } from '../../contract/turn.ts'

/**
 * Writes a citation as an annotation of an `output_text` part. Undefined without a URL, since only ids of OpenAI's own
 * file stores could replace it. Without offsets it covers the whole text of length `textLength`.
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
