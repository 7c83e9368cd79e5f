import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Citation } from '../../../contract/wire/turn.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

/** Reads annotations as citations. `offset` is where the cited text part begins in the message. */
export function readAnnotations(value: JsonValue | undefined, offset: number): Citation[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  return value.filter(isJsonObject).map((annotation) => readAnnotation(annotation, offset))
}

function readAnnotation(annotation: JsonObject, offset: number): Citation {
  const inner = annotation['url_citation']
  const fields = isJsonObject(inner) ? inner : annotation
  const start = fields['start_index']
  const end = fields['end_index']
  return dropUndefined({
    url: asText(fields['url']),
    title: asText(fields['title']),
    start: typeof start === 'number' ? start - offset : undefined,
    end: typeof end === 'number' ? end - offset : undefined,
    raw: annotation,
    dialect: 'chat' as const,
  })
}

/** Writes a citation as an annotation. `text` is the text part, which begins at `offset` in the message. */
export function writeAnnotation(citation: Citation, text: { length: number }, offset: number): JsonObject | undefined {
  if (citation.dialect === 'chat') return offset === 0 ? citation.raw : shiftAnnotation(citation, offset)
  if (citation.url === undefined) return undefined
  return {
    type: 'url_citation',
    url_citation: {
      start_index: offset + (citation.start ?? 0),
      end_index: offset + (citation.end ?? text.length),
      url: citation.url,
      title: citation.title ?? citation.url,
    },
  }
}

function shiftAnnotation(citation: Citation, offset: number): JsonObject {
  const inner = citation.raw['url_citation']
  if (!isJsonObject(inner) || citation.start === undefined || citation.end === undefined) return citation.raw
  const moved = { ...inner, start_index: citation.start + offset, end_index: citation.end + offset }
  return { ...citation.raw, url_citation: moved }
}

function asText(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
