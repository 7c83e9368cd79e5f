import * as z from 'zod/mini'
import type { FilterDefinition, FilterRequest, FilterResponse, FilterVerdict } from '../../contract/filter.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { FilterServices } from '../filter-services.ts'

export const schemaOptions = z.strictObject({
  /** JSON Schema of the answer. Default: the one in the request. */
  schema: z.optional(z.record(z.string(), z.unknown())),
  /** Model that may repair an answer once. Default: the one that was called. False: no repair. */
  repair: z.optional(z.union([z.string(), z.literal(false)])),
  message: z.optional(z.string()),
})

const REPAIR_TIMEOUT_MS = 60_000
const MAX_ERRORS = 10

/**
 * Validates structured answers against a JSON Schema (draft 2020-12), with one attempt at repair. Complete answers
 * only.
 */
export function createSchema(options: z.output<typeof schemaOptions>, services: FilterServices): FilterDefinition {
  const message = options.message ?? 'The answer does not match the requested schema.'
  const checks = new WeakMap<object, Promise<(value: JsonValue) => string[]>>()
  const checkFor = (schema: JsonObject) => {
    const check = checks.get(schema) ?? services.checkSchema(schema)
    checks.set(schema, check)
    return check
  }
  return {
    async output(response): Promise<FilterVerdict | undefined> {
      const schema = (options.schema as JsonObject | undefined) ?? readSchema(response.request)
      if (schema === undefined) return undefined
      const check = await checkFor(schema)
      const errors = findErrors(response.text, check)
      if (errors.length === 0) return undefined
      const model = options.repair ?? response.request.model
      if (model !== undefined && model !== false) {
        const repaired = stripFence(await repair(response, { model, schema, errors, services }))
        if (findErrors(repaired, check).length === 0) return { action: 'rewrite', text: repaired }
      }
      return { action: 'reject', status: 502, message, details: { errors } }
    },
  }
}

function findErrors(text: string, check: (value: JsonValue) => string[]): string[] {
  let value: JsonValue
  try {
    value = JSON.parse(text) as JsonValue
  } catch {
    return ['the answer is not JSON']
  }
  return check(value).slice(0, MAX_ERRORS)
}

/** Models often wrap JSON in a code fence. */
function stripFence(text: string): string {
  const fenced = text.trim()
  const opening = /^```(?:json)?[^\S\n]*\n/.exec(fenced)?.[0]
  return opening !== undefined && fenced.endsWith('```') ? fenced.slice(opening.length, -'```'.length).trim() : text
}

function repair(
  { text, request }: FilterResponse,
  repair: { model: string; schema: JsonObject; errors: readonly string[]; services: FilterServices },
): Promise<string> {
  const prompt =
    `The answer does not fit its JSON Schema.\nFaults:\n${repair.errors.join('\n')}\n` +
    `Schema:\n${JSON.stringify(repair.schema)}\nAnswer again with the corrected JSON and nothing else.`
  const messages = [
    ...request.messages,
    { role: 'assistant' as const, content: text },
    { role: 'user' as const, content: prompt },
  ]
  return repair.services.askModel(repair.model, messages, { signal: request.signal, timeoutMs: REPAIR_TIMEOUT_MS })
}

/** The schema that the request contains, which each API puts elsewhere. */
function readSchema({ body }: FilterRequest): JsonObject | undefined {
  const places: readonly (readonly string[])[] = [
    ['response_format', 'json_schema', 'schema'],
    ['text', 'format', 'schema'],
    ['output_config', 'format', 'schema'],
    ['output_format', 'schema'],
  ]
  for (const place of places) {
    let value: JsonValue | undefined = body
    for (const key of place) value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
    if (isObject(value)) return value
  }
  return undefined
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
