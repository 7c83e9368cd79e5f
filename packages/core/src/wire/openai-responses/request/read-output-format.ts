import type { JsonObject } from '../../../contract/json.ts'
import type { OutputFormat } from '../../../contract/wire/turn.ts'
import { readBoolean, readString, requireObject, requireString } from '../../shape/check-field.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

/** Reads `text.format`, also with the schema nested as in chat completions. Undefined for unknown types. */
export function readOutputFormat(format: JsonObject): OutputFormat | undefined {
  if (format.type === 'text') return { type: 'text' }
  if (format.type === 'json_object') return { type: 'json' }
  if (format.type !== 'json_schema') return undefined
  const source = isJsonObject(format.json_schema) ? format.json_schema : format
  return dropUndefined({
    type: 'schema' as const,
    name: requireString(source, 'name', 'text.format.name'),
    schema: requireObject(source.schema, 'text.format.schema'),
    description: readString(source, 'description', 'text.format.description'),
    strict: readBoolean(source, 'strict', 'text.format.strict'),
  })
}
