import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Citation } from '../../../contract/wire/turn.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

const text = (value: JsonValue | undefined) => (typeof value === 'string' ? value : undefined)
const offset = (value: JsonValue | undefined) => (typeof value === 'number' ? value : undefined)

/** Reads an annotation of an `output_text` part as a citation; `raw` keeps the annotation itself. */
export function readAnnotation(annotation: JsonObject): Citation {
  return dropUndefined({
    url: text(annotation.url),
    title: text(annotation.title) ?? text(annotation.filename),
    start: offset(annotation.start_index),
    end: offset(annotation.end_index),
    raw: annotation,
    dialect: 'responses' as const,
  })
}

export function readAnnotations(value: JsonValue | undefined): Citation[] {
  return Array.isArray(value) ? value.filter(isJsonObject).map(readAnnotation) : []
}

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
