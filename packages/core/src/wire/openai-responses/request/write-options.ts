import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { OutputFormat, Turn } from '../../../contract/wire/turn.ts'
import { effortOf } from '../../reasoning/reasoning-effort.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

export function writeOutputFormat(output: OutputFormat): JsonObject {
  if (output.type === 'text') return { type: 'text' }
  if (output.type === 'json') return { type: 'json_object' }
  const { name, schema, description, strict } = output
  return dropUndefined({ type: 'json_schema', name, schema, description, strict })
}

const nested = (value: JsonValue | undefined): JsonObject => (isJsonObject(value) ? value : {})
const unlessEmpty = (object: JsonObject) => (Object.keys(object).length === 0 ? undefined : object)

/** `text`: format and verbosity. */
export function writeTextOptions(turn: Turn): JsonObject | undefined {
  const own = turn.source === 'responses' ? nested(turn.extras.text) : {}
  const format = turn.output && writeOutputFormat(turn.output)
  return unlessEmpty(dropUndefined({ format, verbosity: turn.verbosity, ...own }))
}

/** `reasoning`: effort and summary. */
export function writeReasoningOptions(turn: Turn): JsonObject | undefined {
  const own = turn.source === 'responses' ? nested(turn.extras.reasoning) : {}
  const options = turn.reasoning
  if (options === undefined) return unlessEmpty(own)
  const summary = options.summary ?? (options.include && turn.source !== 'responses' ? 'auto' : undefined)
  return unlessEmpty(dropUndefined({ effort: effortOf(options), summary, ...own }))
}
