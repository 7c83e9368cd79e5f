import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Finish, Usage } from '../../../contract/wire/reply.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { readUsage } from './convert-usage.ts'
import { readStopReason } from './map-stop-reason.ts'

/** Usage and finish reason of a message that contains only text; undefined for any other message. */
export function readTotals(body: JsonObject): { usage: Usage; finish: Finish } | undefined {
  const { content, stop_reason: reason } = body
  if (!Array.isArray(content) || typeof reason !== 'string' || !content.every(isText)) return undefined
  const usage = readUsage(body['usage'])
  return usage && { usage, finish: readStopReason(reason, body['stop_sequence']) }
}

function isText(block: JsonValue): boolean {
  return isJsonObject(block) && block['type'] === 'text'
}
