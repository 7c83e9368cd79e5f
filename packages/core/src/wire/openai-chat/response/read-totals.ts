import type { JsonObject } from '../../../contract/json.ts'
import type { Finish, Usage } from '../../../contract/wire/reply.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { readUsage } from './convert-usage.ts'
import { readFinish } from './map-finish-reason.ts'

/** Usage and finish reason of a chat completion that states both and calls no tools; undefined for any other. */
export function readTotals(body: JsonObject): { usage: Usage; finish: Finish } | undefined {
  const [choice] = Array.isArray(body['choices']) ? body['choices'] : []
  if (!isJsonObject(choice) || !isJsonObject(choice['message'])) return undefined
  const { tool_calls: calls, function_call: call } = choice['message']
  const { finish_reason: reason } = choice
  if ((calls ?? call ?? undefined) !== undefined || typeof reason !== 'string' || reason === '') return undefined
  const usage = readUsage(body['usage'])
  return usage && { usage, finish: readFinish(reason, false) }
}
