import type { FilterVerdict } from '../contract/filter.ts'
import type { ChainLink } from './chain-link.ts'
import { failed } from './policy/call-link.ts'

/** That of requests: far above any tool schema, far below what the stack can hold. */
const MAX_DEPTH = 256

const PASS: FilterVerdict = { action: 'pass' }

/** Validates what a filter returned. Throws `filter_failed` with the filter's name for an invalid verdict. */
export function readVerdict(link: Pick<ChainLink, 'id'>, value: unknown): FilterVerdict {
  if (value === undefined || value === null) return PASS
  if (!isRecord(value)) throw failed(link, 'returned something that is not a verdict')
  const fault = findFault(value)
  if (fault !== undefined) throw failed(link, fault)
  return value as unknown as FilterVerdict
}

function findFault(value: Record<string, unknown>): string | undefined {
  switch (value['action']) {
    case 'pass':
      return findTagFault(value['tags'] ?? {})
    case 'rewrite':
      return findRewriteFault(value)
    case 'answer':
      return typeof value['text'] === 'string' ? undefined : 'returned an answer without a text'
    case 'reject':
      return findRejectFault(value)
    case 'annotate':
      return findTagFault(value['tags'])
    default:
      return 'returned something that is not a verdict'
  }
}

function findTagFault(tags: unknown): string | undefined {
  return isRecord(tags) && Object.values(tags).every((tag) => typeof tag === 'string')
    ? undefined
    : 'returned tags that are not strings'
}

function findRewriteFault({ messages, body, text, tags }: Record<string, unknown>): string | undefined {
  if (messages === undefined && body === undefined && text === undefined) return 'rewrote nothing'
  if (messages !== undefined && !(Array.isArray(messages) && messages.every(isMessage)))
    return 'returned invalid messages'
  if (body !== undefined && !isRecord(body)) return 'returned a body that is not an object'
  if (!isJson(messages, MAX_DEPTH) || !isJson(body, MAX_DEPTH)) return 'returned something that cannot be sent as JSON'
  if (text !== undefined && typeof text !== 'string') return 'returned a text that is not a string'
  return findTagFault(tags ?? {})
}

function findRejectFault({ status, message }: Record<string, unknown>): string | undefined {
  const isError = typeof status === 'number' && Number.isInteger(status) && status >= 400 && status <= 599
  if (!isError) return 'rejected with a status that is not an error'
  return typeof message === 'string' ? undefined : 'rejected without a message'
}

/** Whether a value can be written as JSON. A body that refers to itself is deeper than any limit. */
function isJson(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'bigint'
  if (levels === 0) return false
  for (const name in value) if (!isJson((value as Record<string, unknown>)[name], levels - 1)) return false
  return true
}

function isMessage(value: unknown): boolean {
  return isRecord(value) && typeof value['role'] === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
