import type { FilterVerdict } from '../../contract/filter.ts'
import type { JsonValue } from '../../contract/json.ts'

const MAX_TEXT = 2000

/** A service's refusal: its status, the message in its body, and the body itself if it is JSON. */
export function readRejection(status: number, text: string): Extract<FilterVerdict, { action: 'reject' }> {
  const details = parseLoosely(text)
  const message = (readMessage(details) ?? text).slice(0, MAX_TEXT)
  return { action: 'reject', status, message, ...(details === undefined ? {} : { details }) }
}

/** The human-readable message, where frameworks put it: `message`, `detail` (FastAPI), `error`, or nested. */
function readMessage(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  for (const key of ['message', 'detail', 'error', 'reason']) {
    const found = readMessage(value[key])
    if (found !== undefined && found !== '') return found
  }
  return undefined
}

function parseLoosely(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    // Plain text is valid too and becomes the message.
    return undefined
  }
}
