import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Finish } from '../../../contract/wire/reply.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

/** Maps a response's status and reason. A completed response with tool calls stopped for them. */
export function readFinish(response: JsonObject, callsTools: boolean): Finish {
  const { status } = response
  if (status === 'incomplete') {
    const reason = isJsonObject(response.incomplete_details) ? response.incomplete_details.reason : undefined
    if (reason === 'content_filter') return { unified: 'content-filter', raw: reason }
    return { unified: 'length', raw: typeof reason === 'string' ? reason : 'incomplete' }
  }
  if (status === 'failed' || status === 'cancelled') return { unified: 'error', raw: status }
  if (status === 'completed' || status === undefined || status === null) {
    return { unified: callsTools ? 'tool-calls' : 'stop', raw: 'completed' }
  }
  return { unified: 'unknown', raw: typeof status === 'string' ? status : 'unknown' }
}

export interface ResponseStatus {
  status: string
  incomplete_details: JsonValue
}

/** Maps a finish reason to status and `incomplete_details`. Reasons without an equivalent become "completed". */
export function writeFinish(finish: Finish): ResponseStatus {
  switch (finish.unified) {
    case 'length':
      return { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } }
    case 'content-filter':
    case 'refusal':
      return { status: 'incomplete', incomplete_details: { reason: 'content_filter' } }
    case 'error':
      return { status: 'failed', incomplete_details: null }
    default:
      return { status: 'completed', incomplete_details: null }
  }
}
