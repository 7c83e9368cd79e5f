import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { Citation } from '../../contract/turn.ts'
import { dropUndefined } from '../shape/drop-undefined.ts'
import { isJsonObject } from '../shape/is-json-object.ts'

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
