import type { ChatMessage, JsonObject, JsonValue, LabelledRequest } from '@planojs/core'
import { UsageError } from './command.ts'
import { readJsonItems } from './read-json.ts'

/** Reads the requests of a file: texts, `{ messages }` or `{ text }`, optionally with `expected` and `listener`. */
export async function readRequests(path: string): Promise<(LabelledRequest & { isLabelled: boolean })[]> {
  const items = await readJsonItems(path)
  if (items.length === 0) throw new UsageError(`${path} contains no requests.`)
  return items.map((item, index) => readRequest(item, `${path}, request ${index + 1}`))
}

/** Reads labelled requests. Throws UsageError naming the first one without a label. */
export async function readLabelled(path: string): Promise<LabelledRequest[]> {
  const requests = await readRequests(path)
  const missing = requests.findIndex(({ isLabelled }) => !isLabelled)
  if (missing >= 0) {
    throw new UsageError(
      `${path}, request ${missing + 1}: "expected" is missing. It is an agent id, a list of ids in order, or null.`,
    )
  }
  return requests
}

function readRequest(item: JsonValue, place: string): LabelledRequest & { isLabelled: boolean } {
  const fields: JsonObject = isObject(item) ? item : { text: item }
  const messages = fields['messages'] ?? fields['text']
  if (typeof messages !== 'string' && !Array.isArray(messages)) {
    throw new UsageError(`${place}: "text" or "messages" is missing.`)
  }
  const { expected = null, listener } = fields
  if (!isExpectation(expected))
    throw new UsageError(`${place}: "expected" must be an agent id, a list of ids in order, or null.`)
  return {
    messages: messages as readonly ChatMessage[] | string,
    expected,
    isLabelled: 'expected' in fields,
    ...(typeof listener === 'string' ? { listener } : {}),
  }
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isExpectation(value: JsonValue): value is string | string[] | null {
  if (value === null || typeof value === 'string') return true
  return Array.isArray(value) && value.every((id) => typeof id === 'string')
}
